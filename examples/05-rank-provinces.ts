/**
 * How did the provinces move by DTI from 2020 to 2024, and where did the merger put them?
 *
 * `npx tsx examples/05-rank-provinces.ts` prints the 63 with their places as published and the places gained since the
 * year before, then the 34 of 2025 with the places of what they were made of. `--lang vi` in Vietnamese.
 */
import { type Movement, movement, type Ranking } from "dxplan";
import { type DtiRow, type DtiTable, dti } from "dxplan/seeds";
import { languageOf, optionsOf, run } from "./command-line.ts";
import type { Spoken } from "./language.ts";
import { row } from "./scorecard/layout.ts";

const words = {
  en: {
    all: "THE 63 BY DTI: PLACE (PLACES GAINED SINCE THE YEAR BEFORE)",
    name: "province",
    notes: [
      "– not published · * a new scheme: values do not compare, places do with care",
      "† computed from a later place and a printed rise or fall",
    ],
    merged: "THE 34 OF 2025 BY DTI 2024, WITH THE PLACES OF WHAT THEY WERE MADE OF",
    apart: "No movement can be told from one to the other: 63 units and 34 are two fields.",
  },
  vi: {
    all: "63 TỈNH, THÀNH PHỐ THEO DTI: HẠNG (SỐ BẬC TĂNG SO VỚI NĂM TRƯỚC)",
    name: "tỉnh",
    notes: [
      "– chưa công bố · * bộ chỉ số mới: không so giá trị, so hạng cần thận trọng",
      "† tính từ hạng về sau và số bậc tăng hoặc giảm được in",
    ],
    merged: "34 TỈNH, THÀNH PHỐ TỪ 2025 THEO DTI 2024, KÈM HẠNG CỦA CÁC TỈNH TRƯỚC SÁP NHẬP",
    apart: "Không tính được số bậc tăng giữa hai bảng: 63 và 34 đơn vị là hai bảng khác nhau.",
  },
} as const;

const { dti2020, dti2021, dti2022, dti2023, dti2024, dti2024Merged } = dti.tables;

const tables = [dti2020, dti2021, dti2022, dti2023, dti2024];

/** A ranking by the places that were published, of a table that need not be whole. */
const asPublished = ({ rows, of }: DtiTable): Ranking<DtiRow> => ({
  ranked: rows.map((item) => ({
    item,
    id: item.unit,
    rank: item.rank,
    value: item.rank,
    of,
    tied: rows.filter(({ rank }) => rank === item.rank).length,
    within: null,
  })),
  unranked: [],
});

/** A year: its rows, and how each unit moved since the year before. */
const years = tables.map((table, at) => {
  const before = tables[at - 1];
  const moves = before === undefined ? [] : movement(asPublished(before), asPublished(table));
  return {
    head: `${table.year}${before !== undefined && before.scheme !== table.scheme ? "*" : ""}`,
    rows: new Map(table.rows.map((one) => [one.unit, one])),
    moves: new Map(moves.map((move) => [move.id, move])),
  };
});

const signed = (places: number): string => {
  if (places === 0) return "=";
  return places > 0 ? `+${places}` : `−${-places}`;
};

/** What is derived in a row without a value is its place. */
const isComputed = ({ dti: value, doubts = [] }: DtiRow): boolean =>
  value === null && doubts.some(({ code }) => code === "derived");

/** A place, marked if it was computed, with the places gained if they are known. */
function placeText(place: DtiRow | undefined, move: Movement | undefined): string {
  if (place === undefined) return "–";
  const gained = move?.placesGained ?? null;
  const text = `${place.rank}${isComputed(place) ? "†" : ""}`;
  return gained === null ? text : `${text} (${signed(gained)})`;
}

/** Four decimals, as published. */
const valueText = (value: number | null, language: Spoken): string =>
  value === null ? "–" : value.toFixed(4).replace(".", language === "vi" ? "," : ".");

const widths = [18, -5, -10, -9, -9, -9, -8];

const allLines = (language: Spoken): string[] => [
  row([words[language].name, ...years.map(({ head }) => head), "DTI 2024"], widths),
  ...dti2024.rows.map(({ unit, name, dti: value }) => {
    const places = years.map(({ rows, moves }) => placeText(rows.get(unit), moves.get(unit)));
    return row([name, ...places, valueText(value, language)], widths);
  }),
];

const nameOf = new Map(dti2024.rows.map(({ unit, name }) => [unit, name]));

/** What each of the 34 was made of, the best first. */
const madeOf = new Map(
  movement(asPublished(dti2024), asPublished(dti2024Merged), {
    predecessors: (id) => dti.predecessors[id] ?? [],
  }).map(({ id, predecessors }) => [
    id,
    predecessors.map(({ id, rank }) => `${nameOf.get(id)} ${rank}`).join(" · "),
  ]),
);

const mergedLines = (language: Spoken): string[] =>
  dti2024Merged.rows.map(({ unit, name, rank, dti: value }) =>
    row([String(rank), name, valueText(value, language), madeOf.get(unit) ?? ""], [-2, 12, 6, 0]),
  );

run(() => {
  const language = languageOf(optionsOf({ lang: { type: "string", default: "en" } }).lang);
  const { all, notes, merged, apart } = words[language];
  return [all, ...allLines(language), ...notes, "", merged, ...mergedLines(language), apart].join(
    "\n",
  );
});
