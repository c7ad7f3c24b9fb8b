import { type Figure, type Messages, type Movement, movement, type Ranking, rank } from "dxplan";
import { observations, plans } from "dxplan/seeds";
import { row } from "../scorecard/layout.ts";
import type { Words } from "./words.ts";

const years = [2020, 2021, 2022, 2023, 2024];

/** The four provinces of the five plans. */
const provinces = [
  ...new Map(
    plans.filter(({ unit }) => unit.tier === "province").map(({ unit }) => [unit.id, unit.name]),
  ),
].map(([unit, name]) => ({ unit, name }));

/** What was published of a unit for a year. */
const publishedOf = (unit: string, indicator: string, year: number): Figure | undefined =>
  observations.find(
    (one): one is Figure =>
      one.indicator === indicator &&
      one.unit === unit &&
      one.period.end === `${year}-12-31` &&
      one.quantity === undefined,
  );

const numberOf = (figure: Figure | undefined): number | null =>
  typeof figure?.value === "number" ? figure.value : null;

const placeOf = (unit: string, year: number): Figure | undefined =>
  publishedOf(unit, "dti-rank", year);

type Province = (typeof provinces)[number];

/** The four by the place that was published of each. */
const rankingOf = (year: number): Ranking<Province> =>
  rank(provinces, { by: ({ unit }) => numberOf(placeOf(unit, year)), direction: "decrease" });

const or = <T>(value: T | null, text: (value: T) => string): string =>
  value === null ? "–" : text(value);

/** Four decimals, as published. */
const valueText = (value: number, { notation }: Messages): string =>
  value.toFixed(4).replace(".", notation.decimalMark);

/** A place among the units of that year, marked if it was computed. */
function placeText(figure: Figure | undefined, messages: Messages): string {
  const isDerived = figure?.doubts?.some(({ code }) => code === "derived") ?? false;
  const { of = 0 } = figure ?? {};
  return or(
    numberOf(figure),
    (place) => messages.phrases.placeOf(String(place), of) + (isDerived ? "†" : ""),
  );
}

/** How many places a unit gained among all; nothing where the field changed. */
function movedText(before: Figure | undefined, after: Figure | undefined, { phrases }: Messages) {
  const [was, is] = [numberOf(before), numberOf(after)];
  if (was === null || is === null || before?.of !== after?.of) return "–";
  return phrases.moved(was - is) + (after?.obsStatus === "B" ? "*" : "");
}

const widths = [4, -8, 12, 14, -7, -15, 14];

/** One year: the four in order, with the places gained since the year before. */
function yearRows(year: number, { language, messages }: Words): string[] {
  const ranking = rankingOf(year);
  const moves = new Map<string, Movement>(
    movement(rankingOf(year - 1), ranking).map((move) => [move.id, move]),
  );
  return ranking.ranked.map(({ id, item, rank: place }, at) => {
    const published = placeOf(id, year);
    const cells = [
      at === 0 ? String(year) : "",
      String(place),
      or(moves.get(id)?.placesGained ?? null, messages.phrases.moved),
      item.name[language],
      or(numberOf(publishedOf(id, "dti-value", year)), (value) => valueText(value, messages)),
      placeText(published, messages),
      movedText(placeOf(id, year - 1), published, messages),
    ];
    return row(cells, widths);
  });
}

/** The places among the units that came after. */
function mergedRows({ messages, titles }: Words): string[] {
  const later = observations.filter(
    (one): one is Figure => one.indicator === "dti-rank" && one.unit.startsWith("gso34:"),
  );
  const rows = later.map((figure) => {
    const { unit, period } = figure;
    const place = placeText(figure, messages);
    return `  ${period.end.slice(0, 4)}  ${titles.mergedNames[unit] ?? unit} (${unit}): ${place}`;
  });
  return [`${titles.merged(34)}:`, ...rows, `  ${titles.ended}`];
}

/** The four provinces by DTI in each year, with movement. */
export const dtiSection = (words: Words): string[] => [
  words.titles.dti,
  row(words.titles.dtiColumns, widths),
  ...years.flatMap((year) => yearRows(year, words)),
  words.titles.schemeChanged,
  words.titles.derived,
  ...mergedRows(words),
];
