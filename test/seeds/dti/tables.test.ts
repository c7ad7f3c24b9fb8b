import { type Figure, rank } from "dxplan";
import { type DtiRow, type DtiTable, dti, observations } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const { tables } = dti;
const all = Object.values(tables);
const complete = [tables.dti2022, tables.dti2023, tables.dti2024, tables.dti2024Merged];

const places = (rows: readonly DtiRow[]) => new Map(rows.map(({ unit, rank }) => [unit, rank]));

const recomputed = (rows: readonly DtiRow[]) =>
  new Map(
    rank(rows, { by: ({ dti }) => dti, decimals: 4 }).ranked.map(({ id, rank }) => [id, rank]),
  );

const figures = observations.filter(
  (one): one is Figure => one.indicator !== undefined && one.quantity === undefined,
);

/** What the observations of the plans' provinces say, by indicator, year and unit. */
const observed = new Map(
  figures
    .filter(({ indicator }) => indicator === "dti-value" || indicator === "dti-rank")
    .map(({ indicator, period, unit, of, value }) => [
      `${indicator} ${period.end} ${unit}`,
      { value, of },
    ]),
);

interface Observed {
  readonly value: Figure["value"];
  readonly of: number | undefined;
}

const toObserved = ({ year, of, rows }: DtiTable): readonly (readonly [string, Observed])[] =>
  rows.flatMap(({ unit, rank, dti }) => [
    [`dti-rank ${year}-12-31 ${unit}`, { value: rank, of }] as const,
    ...(dti === null
      ? []
      : [[`dti-value ${year}-12-31 ${unit}`, { value: dti, of: undefined }] as const]),
  ]);

describe("the tables of DTI", () => {
  test.for(all)("of $year among $of name each unit once, with a name and a source", (table) => {
    const { rows, of, source } = table;
    expect(new Set(rows.map(({ unit }) => unit)).size).toBe(rows.length);
    expect(rows.filter(({ unit }) => !unit.startsWith(`gso${of}:`))).toStrictEqual([]);
    expect(rows.filter(({ name }) => !/^\p{Lu}/u.test(name))).toStrictEqual([]);
    expect(
      [source, ...rows.flatMap((row) => row.source ?? [])].map(({ title }) => title),
    ).not.toContain("");
  });

  test.for(all)("of $year among $of are formed by a scheme that is here", ({ scheme, rows }) => {
    const found = Object.values(dti.schemes).find(({ id }) => id === scheme);
    const components = (found?.components ?? []).map(({ id }) => id);
    const named = new Set(rows.flatMap(({ values }) => Object.keys(values)));
    expect([...named].filter((id) => !components.includes(id))).toStrictEqual([]);
    expect(components.length).toBeGreaterThan(0);
  });

  test("have 20, 16, 63, 63, 63 and 34 rows, with 10, 5, 63, 63, 63 and 34 values", () => {
    expect(all.map(({ rows }) => rows.length)).toStrictEqual([20, 16, 63, 63, 63, 34]);
    const valued = all.map(({ rows }) => rows.filter(({ dti }) => dti !== null).length);
    expect(valued).toStrictEqual([10, 5, 63, 63, 63, 34]);
  });

  test.for(all)("of $year among $of hold nothing but numbers from 0 to 1", ({ rows }) => {
    const numbers = rows.flatMap(({ dti, values }) => [
      ...(dti === null ? [] : [dti]),
      ...Object.values(values),
    ]);
    expect(numbers.filter((number) => !(number > 0 && number <= 1))).toStrictEqual([]);
  });

  test.for(complete)("of $year among $of have the places that their values give", ({ rows }) => {
    expect(recomputed(rows)).toStrictEqual(places(rows));
  });

  test("of 2020 have the places of the first nine that their values give", () => {
    const first = tables.dti2020.rows.slice(0, 9);
    expect(recomputed(first)).toStrictEqual(places(first));
  });

  test.for([
    ["dti2022", "gso63:38", 15],
    ["dti2022", "gso63:15", 15],
    ["dti2022", "gso63:93", 17],
    ["dti2023", "gso63:89", 59],
    ["dti2023", "gso63:54", 59],
    ["dti2023", "gso63:45", 61],
    ["dti2024", "gso63:24", 13],
    ["dti2024", "gso63:15", 13],
    ["dti2024", "gso63:36", 15],
  ] as const)("of %s skip the places after a shared one: %s has %i", ([name, unit, place]) => {
    expect(recomputed(tables[name].rows).get(unit)).toBe(place);
  });

  test("say the same of the plans' provinces as the observations", () => {
    const own = new Map(all.flatMap(toObserved));
    const shared = [...observed.keys()].filter((key) => own.has(key));
    expect(shared.map((key) => own.get(key))).toStrictEqual(shared.map((key) => observed.get(key)));
    expect(shared).toHaveLength(observed.size);
  });
});
