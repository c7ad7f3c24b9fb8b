import type { Figure } from "dxplan";
import { describe, expect, test } from "vitest";
import { count, fraction, of, rolled, share } from "./fixture.ts";

const [of2023, of2024] = [
  { start: "2023-01-01", end: "2023-12-31" },
  { start: "2024-01-01", end: "2024-12-31" },
];

const codes = ["a1", "a2", "a3", "b1", "b2"];

const all = (value: number, more: Partial<Figure>): readonly Figure[] =>
  codes.map((code) => of(code, "count", value, more));

const told = (...call: Parameters<typeof rolled>) => {
  const { rows, unused } = rolled(...call);
  const [row] = rows;
  return {
    value: row?.value,
    missing: row?.missing.map(({ reason }) => reason),
    unused: unused.map(({ reason }) => reason),
  };
};

describe("the figures of a period", () => {
  test("count, though later ones are known", () => {
    const figures = [...all(1, { period: of2023 }), ...all(2, { period: { end: "2024-12-31" } })];
    expect(rolled(count(), figures).rows[0]?.value).toBe(10);
    const { rows, method, unused } = rolled(count(), figures, { period: of2023 });
    expect([rows[0]?.value, method.period]).toStrictEqual([5, of2023]);
    expect(new Set(unused.map(({ reason }) => reason))).toStrictEqual(new Set(["outside-period"]));
  });

  test("do not stand in for those of another, which a unit lacks", () => {
    const figures = [
      of("a1", "count", 1, { period: of2023 }),
      ...all(2, { period: of2024 }).slice(1),
    ];
    // Without a period four figures of 2024 are added to one of 2023: `ends` tells.
    expect(rolled(count(), figures).rows[0]).toMatchObject({
      value: 9,
      ends: { first: "2023-12-31", last: "2024-12-31" },
    });
    expect(told(count(), figures, { period: of2024 })).toStrictEqual({
      value: null,
      missing: ["no-figure"],
      unused: ["outside-period"],
    });
  });

  test("of a state are the latest in it", () => {
    const june = { end: "2024-06-30" };
    const figures = [...all(1, { period: june }), ...all(3, { period: { end: "2024-09-30" } })];
    expect(told(count(), figures, { period: of2024 })).toMatchObject({ value: 15 });
    const half = { start: "2024-01-01", end: "2024-06-30" };
    expect(told(count(), figures, { period: half })).toMatchObject({ value: 5 });
  });

  test("of what comes about in time cover it, neither less nor more", () => {
    const flow = count({ accumulation: "flow", aggregation: { units: "sum", time: "sum" } });
    const quarter = { start: "2024-01-01", end: "2024-03-31" };
    const year = all(9, { period: of2024 });
    const first = all(2, { period: quarter });
    expect(told(flow, [...year, ...first], { period: quarter })).toMatchObject({ value: 10 });
    expect(told(flow, [...year, ...first], { period: of2024 })).toStrictEqual({
      value: 45,
      missing: [],
      unused: codes.map(() => "incomplete-period"),
    });
    expect(told(flow, first, { period: of2024 })).toStrictEqual({
      value: null,
      missing: codes.map(() => "incomplete-period"),
      unused: codes.map(() => "incomplete-period"),
    });
  });

  test("of a year may state no beginning; of a quarter they must", () => {
    const flow = count({ accumulation: "flow", aggregation: { units: "sum", time: "sum" } });
    const bare = all(2, { period: { end: "2024-12-31" } });
    expect(told(flow, bare, { period: of2024 })).toMatchObject({ value: 10 });
    const last = { start: "2024-10-01", end: "2024-12-31" };
    expect(told(flow, bare, { period: last })).toMatchObject({ value: null });
  });

  test("are weighed by what is known of the weight, whatever its year", () => {
    const figures = codes.flatMap((code) => [
      fraction(code, 1, 2, { period: of2023 }),
      of(code, "people", 3, { period: { end: "2021-12-31" } }),
    ]);
    const options = { period: of2023, weights: { share: "people" } };
    expect(told(share(), figures, options)).toStrictEqual({ value: 50, missing: [], unused: [] });
  });

  test("keep the reasons that they have: what is missing, and what is of other offices", () => {
    const missing = codes.map((code) =>
      of(code, "count", { missing: "not-collected" }, { period: of2024 }),
    );
    expect(told(count(), missing, { period: of2024 })).toStrictEqual({
      value: null,
      missing: codes.map(() => "missing-value"),
      unused: codes.map(() => "missing-value"),
    });
    const offices = all(1, { period: of2023, tiers: ["district"] });
    expect(told(count(), offices, { period: of2024 }).unused).toStrictEqual(
      codes.map(() => "other-tiers"),
    );
  });
});
