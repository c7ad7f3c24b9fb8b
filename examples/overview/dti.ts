import { type Figure, movement, type Ranking, rank } from "dxplan";
import { observations, plans } from "dxplan/seeds";
import { row } from "../scorecard/format.ts";
import type { Messages } from "../scorecard/messages.ts";
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

const placeOf = (unit: string, year: number): number | null =>
  numberOf(publishedOf(unit, "dti-rank", year));

type Province = (typeof provinces)[number];

/** The four by the place that was published of each. */
const rankingOf = (year: number): Ranking<Province> =>
  rank(provinces, { by: ({ unit }) => placeOf(unit, year), direction: "decrease" });

const widths = [4, -4, 15, -8, -16, 14, 16];

const or = (value: number | null, text: (value: number) => string): string =>
  value === null ? "–" : text(value);

const difference = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : before - after;

/** Four decimals, as published. */
const valueText = (value: number, { decimalMark }: Messages): string =>
  value.toFixed(4).replace(".", decimalMark);

/** One year: the four in order, with the places gained since the year before. */
function yearRows(year: number, { language, messages, own }: Words): string[] {
  const ranking = rankingOf(year);
  const moves = new Map(movement(rankingOf(year - 1), ranking).map((move) => [move.id, move]));
  return ranking.ranked.map(({ id, item, rank: place }, at) => {
    const published = placeOf(id, year);
    const cells = [
      at === 0 ? String(year) : "",
      String(place),
      item.name[language],
      or(numberOf(publishedOf(id, "dti-value", year)), (value) => valueText(value, messages)),
      or(published, (value) => messages.placeOf(String(value), 63)),
      or(difference(placeOf(id, year - 1), published), own.gained),
      or(moves.get(id)?.placesGained ?? null, own.gained),
    ];
    return row(cells, widths);
  });
}

/** The places among the units that came after. */
function mergedRows({ language, messages, own }: Words): string[] {
  const later = observations.filter(
    (one): one is Figure => one.indicator === "dti-rank" && one.of === 34,
  );
  const rows = later.map(({ unit, value, of = 0, period }) => {
    const code = unit.split(":")[1];
    const name = provinces.find((province) => province.unit.endsWith(`:${code}`))?.name[language];
    return `  ${period.end.slice(0, 4)}  ${name} (${unit}): ${messages.placeOf(String(value), of)}`;
  });
  return [`${own.merged(34)}:`, ...rows];
}

/** The four provinces by DTI in each year, with movement. */
export const dtiSection = (words: Words): string[] => [
  words.own.dti,
  row(words.own.dtiColumns, widths),
  ...years.flatMap((year) => yearRows(year, words)),
  ...mergedRows(words),
];
