import { type DtiRow, dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { mean, noise } from "./helpers.ts";

const { predecessors, tables } = dti;

const before = new Map(tables.dti2024.rows.map((row) => [row.unit, row]));

/** The rows of what a unit was made of. */
const rowsOf = (unit: string): readonly DtiRow[] =>
  (predecessors[unit] ?? []).flatMap((one) => before.get(one) ?? []);

const valuesOf = ({ dti, values }: DtiRow): Readonly<Record<string, number>> => ({
  ...values,
  dti: dti ?? Number.NaN,
});

const compared = [
  "infrastructure",
  "government-activities",
  "economic-activities",
  "social-activities",
  "dti",
];

/** How far each published number of the 34 is from the plain mean of its predecessors. */
const offs = tables.dti2024Merged.rows.flatMap((row) =>
  compared.map((id) => {
    const own = mean(rowsOf(row.unit).map((one) => valuesOf(one)[id] ?? Number.NaN));
    return { unit: row.unit, id, off: Math.abs(own - (valuesOf(row)[id] ?? Number.NaN)) };
  }),
);

describe("the 34 of 2024", () => {
  test("are made of the 63, each once", () => {
    const from = Object.values(predecessors).flat();
    expect(from.toSorted()).toStrictEqual([...before.keys()].toSorted());
    expect(Object.keys(predecessors).toSorted()).toStrictEqual(
      tables.dti2024Merged.rows.map(({ unit }) => unit).toSorted(),
    );
  });

  // 11 · 1 + 17 · 2 + 6 · 3 = 63
  test("are 11 that went on alone, 17 of two and 6 of three", () => {
    const sizes = Object.values(predecessors).map(({ length }) => length);
    expect([1, 2, 3].map((size) => sizes.filter((one) => one === size).length)).toStrictEqual([
      11, 17, 6,
    ]);
  });

  test("bear seven codes that meant another province before", () => {
    const names = new Map(tables.dti2024.rows.map(({ unit, name }) => [unit, name]));
    const moved = tables.dti2024Merged.rows.filter(({ unit, name }) => {
      const former = names.get(unit.replace("gso34", "gso63"));
      // Thừa Thiên Huế became the city of Huế within the same borders.
      return former !== name && name !== "Huế";
    });
    expect(moved.map(({ unit }) => unit.slice(-2)).toSorted()).toStrictEqual([
      "15",
      "24",
      "44",
      "52",
      "80",
      "82",
      "91",
    ]);
  });

  test("have the plain mean of their predecessors in every number, within rounding", () => {
    // Inputs are off by 0.00005 at most, and so is their mean; the printed number by as much again.
    expect(offs).toHaveLength(34 * 5);
    expect(offs.filter(({ off }) => !(off <= 0.0001 + noise))).toStrictEqual([]);
  });

  test("show that the ministry's inputs were not rounded: Hồ Chí Minh has 0.7770, not 0.7769", () => {
    // (0.8373 + 0.7161 + 0.7774) ÷ 3 = 2.3308 ÷ 3 = 0.77693…
    expect(mean(rowsOf("gso34:79").map(({ dti }) => dti ?? Number.NaN))).toBeCloseTo(
      2.3308 / 3,
      12,
    );
    const beyond = offs.filter(({ off }) => off > 0.00005 + noise);
    expect(beyond.map(({ unit, id }) => [unit, id])).toStrictEqual([["gso34:79", "dti"]]);
  });

  test("make a second official ranking: Hồ Chí Minh is 1 of 63 and 4 of 34", () => {
    const place = (rows: readonly DtiRow[], unit: string) =>
      rows.find((row) => row.unit === unit)?.rank;
    expect(place(tables.dti2024.rows, "gso63:79")).toBe(1);
    expect(place(tables.dti2024Merged.rows, "gso34:79")).toBe(4);
    expect(place(tables.dti2024.rows, "gso63:48")).toBe(2);
    expect(place(tables.dti2024Merged.rows, "gso34:48")).toBe(17);
  });
});
