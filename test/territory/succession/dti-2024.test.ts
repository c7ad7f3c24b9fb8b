import { carry, carryScores, movement, predecessorsIn, rank, roundHalfUp, vietnam } from "dxplan";
import { type DtiTable, dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const { dti2023, dti2024, dti2024Merged } = dti.tables;

const options = { to: "2025-07-01", rule: "mean-of-predecessors" } as const;

const carriedFrom = ({ rows }: DtiTable) =>
  carry(
    vietnam,
    rows.map(({ unit, dti: value }) => ({ unit, value })),
    options,
  );

const { units, unused } = carriedFrom(dti2024);

const published = new Map(dti2024Merged.rows.map((row) => [row.unit, row]));

const offs = units.map(({ unit, value }) => ({
  unit,
  off: Math.abs((value ?? Number.NaN) - (published.get(unit)?.dti ?? Number.NaN)),
}));

/** Printed to 4 decimals: off by half of the last, and noise far below it. */
const half = 0.00005 + 1e-12;

describe("DTI 2024 of the 34 from that of the 63, by the plain mean of predecessors", () => {
  test("is there for each of the published 34, and nothing is left over", () => {
    expect(units.map(({ unit }) => unit).toSorted()).toStrictEqual(
      [...published.keys()].toSorted(),
    );
    expect(units.filter(({ reason }) => reason !== null)).toStrictEqual([]);
    expect(units.flatMap(({ predecessors }) => predecessors)).toHaveLength(63);
    expect(unused).toStrictEqual([]);
  });

  test("is what was published, within the rounding of what is printed on both sides", () => {
    expect(offs.filter(({ off }) => !(off <= 2 * half))).toStrictEqual([]);
  });

  test("is so within half of the last digit but for Hồ Chí Minh", () => {
    const others = offs.filter(({ off }) => !(off <= half)).map(({ unit }) => unit);
    expect(others).toStrictEqual(["gso34:79"]);
    // (0.8373 + 0.7774 + 0.7161) / 3 = 0.776933…, published 0.7770
    const hoChiMinh = units.find(({ unit }) => unit === "gso34:79")?.value ?? null;
    expect(hoChiMinh).toBeCloseTo(2.3308 / 3, 12);
    expect(published.get("gso34:79")?.dti).toBe(0.777);
  });

  test.for([
    // Of one alone, as it was: 0.8241
    { unit: "gso34:01", value: 0.8241, unchanged: true },
    // (0.6303 + 0.5487) / 2
    { unit: "gso34:33", value: 0.5895, unchanged: false },
    // (0.7145 + 0.6714 + 0.6230) / 3 = 2.0089 / 3
    { unit: "gso34:86", value: 2.0089 / 3, unchanged: false },
  ])("of $unit is $value", ({ unit, value, unchanged }) => {
    const own = units.find((one) => one.unit === unit);
    expect(own?.value).toBeCloseTo(value, 12);
    expect(own?.unchanged).toBe(unchanged);
  });

  test("leaves 11 as they were and merges 23", () => {
    expect(units.filter(({ unchanged }) => unchanged)).toHaveLength(11);
    expect(units.filter(({ unchanged }) => !unchanged)).toHaveLength(23);
  });

  test.for([null, 4])("gives every place as published, at %s decimals", (decimals) => {
    const { ranked } = rank(units, {
      by: ({ value }) => value,
      ...(decimals === null ? {} : { decimals }),
    });
    expect(ranked.map(({ id, rank: place }) => [id, place])).toStrictEqual(
      dti2024Merged.rows.map(({ unit, rank: place }) => [unit, place]),
    );
  });

  test("holds for each of the four main indices that were published of all 63, too", () => {
    const scores = carryScores(vietnam, dti2024.rows, options).units;
    const wrong = scores.flatMap(({ unit, values }) =>
      Object.entries(values).flatMap(([id, value]) => {
        const printed = published.get(unit)?.values[id] ?? Number.NaN;
        return Math.abs((value ?? Number.NaN) - printed) <= 2 * half ? [] : [`${unit} ${id}`];
      }),
    );
    expect(scores.flatMap(({ values }) => Object.keys(values))).toHaveLength(34 * 4);
    expect(wrong).toStrictEqual([]);
  });
});

const rankingOf = (table: DtiTable) => rank(table.rows, { by: ({ dti: value }) => value });

describe("movement across the merger", () => {
  const predecessors = predecessorsIn(vietnam);
  const of34 = rankingOf(dti2024Merged);

  test.for([
    ["2023", dti2023],
    ["2024", dti2024],
  ] as const)("from the 63 of %s names what each of the 34 was formed from", ([, table]) => {
    const moves = movement(rankingOf(table), of34, { predecessors });
    expect(moves).toHaveLength(34);
    expect(moves.filter(({ reason }) => reason === "merged")).toHaveLength(23);
    // 5 of 63 and 2 of 34 do not compare, even of a province that did not change.
    expect(moves.filter(({ reason }) => reason === "different-field")).toHaveLength(11);
    expect(moves.flatMap((move) => move.predecessors)).toHaveLength(63);
  });

  test("shows the places of 2024 that Hồ Chí Minh was formed from", () => {
    const moves = movement(rankingOf(dti2024), of34, { predecessors });
    expect(moves.find(({ id }) => id === "gso34:79")?.predecessors).toStrictEqual([
      { id: "gso63:79", rank: 1 },
      { id: "gso63:77", rank: 7 },
      { id: "gso63:74", rank: 29 },
    ]);
  });

  test("is told in places once both years are of the 34", () => {
    const before = rank(carriedFrom(dti2023).units, { by: ({ value }) => value });
    const moves = movement(before, of34, { predecessors });
    expect(moves.filter(({ reason }) => reason !== null)).toStrictEqual([]);
    // Who gains a place takes it from another: neither year has a tie.
    expect(moves.reduce((sum, { placesGained }) => sum + (placesGained ?? Number.NaN), 0)).toBe(0);
    expect(before.ranked.every(({ tied }) => tied === 1)).toBe(true);
    // Huế was and is one whole province: its value stays.
    const hue = before.ranked.find(({ id }) => id === "gso34:46");
    expect(roundHalfUp(hue?.value ?? 0, 4)).toBe(0.766);
  });

  test("is that of the same units where nothing was merged in between", () => {
    const moves = movement(rankingOf(dti2023), rankingOf(dti2024), { predecessors });
    expect(moves.filter(({ reason }) => reason !== null)).toStrictEqual([]);
    expect(moves.find(({ id }) => id === "gso63:33")?.placesGained).toBe(31 - 52);
  });

  test("is none of several without knowing who became whom", () => {
    const moves = movement(rankingOf(dti2024), of34);
    expect(moves.filter(({ reason }) => reason === "new")).toHaveLength(34);
  });
});
