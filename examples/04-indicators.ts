/**
 * Which plans use which indicator, and which names only look alike?
 *
 * `npx tsx examples/04-indicators.ts` prints indicator × plans (how many targets each plan has on it, and how many
 * figures were reported), then the namesakes that are kept apart, each with the reason. `--lang vi` in Vietnamese.
 */
import { parseArgs } from "node:util";
import type { Indicator } from "dxplan";
import { indicators, namesakes, observations, plans } from "dxplan/seeds";
import { languageOf } from "./command-line.ts";
import { row, wrap } from "./scorecard/format.ts";
import type { Language } from "./scorecard/messages.ts";

const words = {
  en: {
    indicator: "indicator",
    figures: "figures",
    shared: "in several plans",
    single: "in one plan",
    reported: "reported only",
    namesakes: "NAMESAKES KEPT APART",
  },
  vi: {
    indicator: "chỉ tiêu",
    figures: "số liệu",
    shared: "có trong nhiều kế hoạch",
    single: "có trong một kế hoạch",
    reported: "chỉ có số liệu công bố",
    namesakes: "TÊN GẦN GIỐNG NHƯNG LÀ CHỈ TIÊU KHÁC",
  },
} as const;

const targetsOn = ({ id }: Indicator): readonly number[] =>
  plans.map(({ targets }) => targets.filter(({ indicator }) => indicator === id).length);

const figuresOf = ({ id }: Indicator): number =>
  observations.filter(({ indicator }) => indicator === id).length;

const plansOn = (indicator: Indicator): number =>
  targetsOn(indicator).filter((count) => count > 0).length;

const widths = [40, ...plans.map(({ id }) => -id.length), -8];

const cells = (indicator: Indicator): string[] => {
  const figures = figuresOf(indicator);
  const counts = targetsOn(indicator).map((count) => (count === 0 ? "·" : String(count)));
  return [indicator.id, ...counts, figures === 0 ? "·" : String(figures)];
};

function table(language: Language): string[] {
  const { indicator, figures, shared, single, reported } = words[language];
  const groups = [
    { title: shared, members: indicators.filter((one) => plansOn(one) > 1) },
    { title: single, members: indicators.filter((one) => plansOn(one) === 1) },
    { title: reported, members: indicators.filter((one) => plansOn(one) === 0) },
  ];
  return [
    row([indicator, ...plans.map(({ id }) => id), figures], widths),
    ...groups.flatMap(({ title, members }) => [
      `${title}: ${members.length}`,
      ...members.map((member) => row(cells(member), widths)),
    ]),
  ];
}

const apart = (language: Language): string[] =>
  namesakes.flatMap(({ indicators: ids, why }) => [
    ...wrap(ids.join(" ≠ "), 0),
    ...wrap(`${why[language]}.`, 4),
  ]);

const { values } = parseArgs({ options: { lang: { type: "string", default: "en" } } });
const language = languageOf(values.lang);

if (language !== null) {
  console.log([...table(language), "", words[language].namesakes, ...apart(language)].join("\n"));
}
