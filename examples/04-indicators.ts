/**
 * Which plans use which indicator, and which names only look alike?
 *
 * `npx tsx examples/04-indicators.ts` prints indicator × plans (how many targets each plan has on it, and how many
 * figures were reported), then the namesakes that are kept apart, each with the reason. `--lang vi` in Vietnamese.
 */
import type { Indicator } from "dxplan";
import { indicators, namesakes, observations, plans } from "dxplan/seeds";
import { languageOf, optionsOf, run } from "./command-line.ts";
import type { Spoken } from "./language.ts";
import { row, width, wrap } from "./scorecard/layout.ts";

const words = {
  en: {
    indicator: "indicator",
    figures: "fig.",
    shared: "in several plans",
    single: "in one plan",
    reported: "reported only",
    namesakes: "NAMESAKES KEPT APART (≈: near enough that asking less is worth a look)",
  },
  vi: {
    indicator: "chỉ tiêu",
    figures: "s.l.",
    shared: "có trong nhiều kế hoạch",
    single: "có trong một kế hoạch",
    reported: "chỉ có số liệu công bố",
    namesakes:
      "TÊN GẦN GIỐNG NHƯNG LÀ CHỈ TIÊU KHÁC (≈: gần nhau, yêu cầu thấp hơn thì nên xem lại)",
  },
} as const;

const targetsOn = ({ id }: Indicator): readonly number[] =>
  plans.map(({ targets }) => targets.filter(({ indicator }) => indicator === id).length);

const figuresOf = ({ id }: Indicator): number =>
  observations.filter(({ indicator }) => indicator === id).length;

const plansOn = (indicator: Indicator): number =>
  targetsOn(indicator).filter((count) => count > 0).length;

/** The heads of the columns: short, and told in a legend. */
const heads: Readonly<Record<string, string>> = {
  "hue-2024": "H24",
  "hue-2023": "H23",
  "hung-yen-2025": "HY",
  "phu-yen-2025": "PY",
  "tra-vinh-2025": "TV",
  national: "VN",
};

const headOf = (id: string): string => heads[id] ?? id;

const widths = [...plans.map(() => -3), -4, 0];

const countText = (count: number): string => (count === 0 ? "·" : String(count));

function lines(indicator: Indicator, language: Spoken): string[] {
  const counts = [...targetsOn(indicator), figuresOf(indicator)].map(countText);
  const text = `${indicator.name[language]} (${indicator.id})`;
  const [first = "", ...rest] = wrap(text, 0, width - margin);
  return [row([...counts, first], widths), ...rest.map((line) => " ".repeat(margin) + line)];
}

/** Where the names begin. */
const margin = row([...plans.map(() => ""), "", "|"], widths).indexOf("|");

function table(language: Spoken): string[] {
  const { indicator, figures, shared, single, reported } = words[language];
  const groups = [
    { title: shared, members: indicators.filter((one) => plansOn(one) > 1) },
    { title: single, members: indicators.filter((one) => plansOn(one) === 1) },
    { title: reported, members: indicators.filter((one) => plansOn(one) === 0) },
  ];
  return [
    plans.map(({ id }) => `${headOf(id)} ${id}`).join(" · "),
    row([...plans.map(({ id }) => headOf(id)), figures, indicator], widths),
    ...groups.flatMap(({ title, members }) => [
      `${title}: ${members.length}`,
      ...members.flatMap((member) => lines(member, language)),
    ]),
  ];
}

const apart = (language: Spoken): string[] =>
  namesakes.flatMap(({ indicators: ids, why, comparable = false }) => [
    ...wrap(ids.join(comparable ? " ≈ " : " ≠ "), 0),
    ...wrap(`${why[language]}.`, 4),
  ]);

run(() => {
  const values = optionsOf({ lang: { type: "string", default: "en" } });
  const language = languageOf(values.lang);
  return [...table(language), "", words[language].namesakes, ...apart(language)].join("\n");
});
