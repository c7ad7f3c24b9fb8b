import { rollUp } from "dxplan";
import { describe, expect, test } from "vitest";
import { asOf, count, fraction, land, of, people, rolled, rowOf, share } from "./fixture.ts";

const shares = [
  fraction("a1", 10, 100),
  fraction("a2", 90, 100),
  fraction("a3", 30, 50),
  fraction("b1", 5, 10),
  fraction("b2", 0, 40),
];

const counts = [3, 5, 7, 11, 13].map((value, at) =>
  of(["a1", "a2", "a3", "b1", "b2"][at] ?? "", "count", value),
);

describe("the rules", () => {
  test("a share is 100 · Σ numerators ÷ Σ denominators, not the mean of shares", () => {
    // 10 + 90 + 30 + 5 + 0 = 135 of 100 + 100 + 50 + 10 + 40 = 300 are 45 %; the plain mean of
    // 10, 90, 60, 50 and 0 is 42.
    expect(rowOf(share(), shares, { plainMean: true })).toStrictEqual({
      unit: "t:P",
      indicator: "share",
      rule: "ratio-of-sums",
      weight: null,
      value: 45,
      numerator: 135,
      denominator: 300,
      reason: null,
      units: 5,
      counted: null,
      coverage: { units: 1, weight: 1 },
      interval: { low: 45, high: 45 },
      from: ["t:a1", "t:a2", "t:a3", "t:b1", "t:b2"],
      missing: [],
      ends: { first: "2024-12-31", last: "2024-12-31" },
      plainMean: { value: 42, units: 5 },
      warnings: [],
      synthetic: false,
    });
  });

  test.for([
    { units: "sum", value: 39 },
    { units: "minimum", value: 3 },
    { units: "maximum", value: 13 },
  ] as const)("$units of 3, 5, 7, 11 and 13 is $value", ({ units, value }) => {
    const row = rowOf(count({ aggregation: { units, time: "last" } }), counts);
    expect([row.value, row.interval]).toStrictEqual([value, { low: value, high: value }]);
    expect([row.numerator, row.denominator, row.plainMean]).toStrictEqual([null, null, null]);
  });

  test("a weighted mean weighs by figures of the named indicator", () => {
    const weighted = share({
      aggregation: { units: "weighted-mean", weight: "people", time: "last" },
    });
    const figures = ["a1", "a2", "a3", "b1", "b2"].flatMap((code, at) => [
      of(code, "share", [10, 20, 30, 40, 50][at] ?? 0),
      of(code, "people", [100, 200, 300, 200, 200][at] ?? 0),
    ]);
    // 1000 + 4000 + 9000 + 8000 + 10000 = 32000 of 1000 are 32.
    const { rows, unused } = rolled(weighted, figures);
    expect(rows[0]).toMatchObject({
      rule: "weighted-mean",
      weight: "people",
      value: 32,
      numerator: 32000,
      denominator: 1000,
      coverage: { units: 1, weight: 1 },
    });
    expect(unused).toStrictEqual([]);
  });

  test("a rank cannot be put together", () => {
    const { rows, unused } = rolled(
      share({ unitOfMeasure: "rank", aggregation: { units: "none", time: "last" } }),
      shares,
    );
    expect(rows[0]).toMatchObject({ value: null, reason: "not-aggregable", interval: null });
    expect(unused.map(({ reason }) => reason)).toStrictEqual(Array(5).fill("not-aggregable"));
  });

  test("districts and the province come from the same communes", () => {
    const rows = ["district", "province"].flatMap(
      (to) => rollUp(land, [share()], shares, { asOf, to }).rows,
    );
    // 130 of 250, 5 of 50, and 135 of 300.
    expect(rows.map(({ unit, value }) => [unit, value])).toStrictEqual([
      ["t:A", 52],
      ["t:B", 10],
      ["t:P", 45],
    ]);
  });
});

describe("what is missing", () => {
  test("withholds the sum, and tells between what it lies", () => {
    expect(rowOf(count(), counts.slice(1))).toMatchObject({
      value: null,
      reason: "low-coverage",
      coverage: { units: 0.8, weight: null },
      interval: { low: 36, high: null },
      missing: [{ unit: "t:a1", reason: "no-figure" }],
    });
  });

  test("is left out of both sides where so low a coverage is allowed", () => {
    const row = rowOf(share(), shares.slice(1), { minimumCoverage: 0.8 });
    // 125 of 200; the files of the first are unknown: it may be anything.
    expect(row).toMatchObject({
      value: 62.5,
      reason: null,
      coverage: { units: 0.8, weight: null },
    });
    expect(row.interval).toStrictEqual({ low: 0, high: 100 });
  });

  test("is bounded by its denominator where that is known", () => {
    const unknown = of("a1", "share", { missing: "not-collected" }, { denominator: 100 });
    const row = rowOf(share(), [unknown, ...shares.slice(1)]);
    // 125 to 225 of 300; 200 of 300 are known.
    expect(row.coverage.weight).toBeCloseTo(2 / 3, 12);
    expect(row.interval?.low).toBeCloseTo(125 / 3, 12);
    expect(row.interval?.high).toBe(75);
    expect(row.missing).toStrictEqual([{ unit: "t:a1", reason: "missing-value" }]);
  });

  test("a value alone is missing in a ratio of sums, and bounds it by itself", () => {
    const row = rowOf(share(), [of("a1", "share", 95), ...shares.slice(1)]);
    expect(row.missing).toStrictEqual([{ unit: "t:a1", reason: "no-fraction" }]);
    // 125 of 200 are 62.5 %; with any number of files at 95 % it lies between.
    expect(row.interval).toStrictEqual({ low: 62.5, high: 95 });
  });

  test("a value with its denominator has its numerator", () => {
    // 10 % of 100 are the same 10 of 100.
    const row = rowOf(share(), [of("a1", "share", 10, { denominator: 100 }), ...shares.slice(1)]);
    expect([row.numerator, row.value]).toStrictEqual([135, 45]);
  });

  test("a unit that has nothing to count is known: 0 of 0", () => {
    const row = rowOf(share(), [...shares.slice(0, 4), fraction("b2", 0, 0)]);
    // 135 of 260.
    expect(row.value).toBeCloseTo(13500 / 260, 12);
    expect(row.coverage).toStrictEqual({ units: 1, weight: 1 });
  });

  test("all of nothing is no share", () => {
    const none = ["a1", "a2", "a3", "b1", "b2"].map((code) => fraction(code, 0, 0));
    expect(rowOf(share(), none)).toMatchObject({
      value: null,
      reason: "zero-denominator",
      interval: { low: null, high: null },
    });
  });

  test("a denominator beyond holding is no 0", () => {
    const vast = ["a1", "a2", "a3", "b1", "b2"].map((code) => fraction(code, 1, 1.7e308));
    expect(rowOf(share(), vast)).toMatchObject({ value: null, reason: "overflow" });
  });

  test("a growth in percent has no limits of its own, and a weight of 0 leaves none", () => {
    const growth = share({
      aggregation: { units: "weighted-mean", weight: "people", time: "last" },
    });
    const known = ["a2", "a3", "b1", "b2"].flatMap((code) => [
      of(code, "share", 10),
      of(code, "people", 5),
    ]);
    const interval = (people: number) =>
      rowOf(growth, [...known, of("a1", "people", people)]).interval;
    expect(interval(5)).toStrictEqual({ low: null, high: null });
    expect(interval(0)).toStrictEqual({ low: 10, high: 10 });
  });

  test("a minimum may be lower, never higher, than what is known", () => {
    const low = count({ aggregation: { units: "minimum", time: "last" } });
    expect(rowOf(low, counts.slice(1)).interval).toStrictEqual({ low: 0, high: 5 });
    const high = count({ aggregation: { units: "maximum", time: "last" } });
    expect(rowOf(high, counts.slice(1)).interval).toStrictEqual({ low: 13, high: null });
  });

  test("a word before a figure makes it an interval, without touching the value", () => {
    const moreThan = of("b2", "count", 13, { qualifier: { kind: "moreThan" } });
    const row = rowOf(count(), [...counts.slice(0, 4), moreThan]);
    expect([row.value, row.interval]).toStrictEqual([39, { low: 39, high: null }]);
    const files = fraction("a2", 90, 100, { qualifier: { kind: "atLeast" } });
    const rate = rowOf(share(), [files, ...shares.filter(({ unit }) => unit !== "t:a2")]);
    // From 90 to 100 of the 100: 135 to 145 of 300.
    expect(rate.value).toBe(45);
    expect(rate.interval?.low).toBe(45);
    expect(rate.interval?.high).toBeCloseTo(145 / 3, 12);
  });

  test("weights tell the coverage of a sum", () => {
    const residents = [100, 100, 300, 250, 250].map((value, at) =>
      of(["a1", "a2", "a3", "b1", "b2"][at] ?? "", "people", value),
    );
    const { rows, unused } = rolled(count(), [...counts.slice(1), ...residents], {
      weights: { count: "people" },
      minimumCoverage: 0.8,
    });
    expect(rows[0]).toMatchObject({
      rule: "sum",
      coverage: { units: 0.8, weight: 0.9 },
      value: 36,
    });
    expect(unused).toStrictEqual([]);
    // By weight alone it is not enough.
    const heavy = rolled(count(), [...counts.slice(0, 2), ...counts.slice(3), ...residents], {
      weights: { count: "people" },
      minimumCoverage: 0.8,
    });
    expect(heavy.rows[0]).toMatchObject({
      coverage: { units: 0.8, weight: 0.7 },
      reason: "low-coverage",
    });
  });

  test("a named weight makes shares without fractions into a weighted mean", () => {
    const bare = ["a1", "a2", "a3", "b1", "b2"].flatMap((code, at) => [
      of(code, "share", [10, 20, 30, 40, 50][at] ?? 0),
      of(code, "people", 10),
    ]);
    const row = rowOf(share(), bare, { weights: { share: "people" } });
    expect([row.rule, row.weight, row.value]).toStrictEqual(["weighted-mean", "people", 30]);
    expect(rowOf(share(), bare).reason).toBe("nothing-known");
  });

  test("is refused by name where that is asked for", () => {
    expect(() =>
      rolled(count(), counts.slice(1), { missing: "error" }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: rollUp
        ["t:P"].count["t:a1"]: expected a figure that can be put together with others, found no-figure (bad-argument)]
    `);
  });
});

describe("a parent and its children", () => {
  const offices = { tiers: ["commune"] } as const;

  test("a figure of a unit between stands for its branch where nothing beneath is known", () => {
    const whole = of("A", "count", 20, { tiers: ["commune"] });
    const { rows, unused } = rolled(count(), [whole, ...counts.slice(3)]);
    expect(rows[0]).toMatchObject({
      value: 44,
      coverage: { units: 1 },
      from: ["t:A", "t:b1", "t:b2"],
      missing: [],
    });
    expect(unused).toStrictEqual([]);
  });

  test("but not where one commune of it is known: it is covered by parts", () => {
    const whole = of("A", "count", 20, { tiers: ["commune"] });
    const { rows, unused } = rolled(count(), [whole, ...counts.slice(2)]);
    expect(rows[0]).toMatchObject({
      value: null,
      reason: "low-coverage",
      coverage: { units: 0.6 },
    });
    expect(unused).toStrictEqual([{ observation: whole, reason: "covered-by-parts" }]);
  });

  test("what cannot be used beneath it is covered by the whole", () => {
    const whole = fraction("A", 130, 250, { tiers: ["commune"] });
    const bare = of("a1", "share", 10);
    const { rows, unused } = rolled(share(), [whole, bare, ...shares.slice(3)]);
    expect(rows[0]).toMatchObject({ value: 45, from: ["t:A", "t:b1", "t:b2"] });
    expect(unused).toStrictEqual([{ observation: bare, reason: "covered-by-whole" }]);
  });

  test("a district's figure of its own offices is none of its communes", () => {
    const own = of("A", "count", 20);
    const { rows, unused } = rolled(count(), [own, ...counts.slice(3)]);
    expect(rows[0]).toMatchObject({ value: null, coverage: { units: 0.4 } });
    expect(unused).toStrictEqual([{ observation: own, reason: "other-tiers" }]);
    // Of people, it is of all who live in it.
    expect(rowOf(count(), [own, ...counts.slice(3)], { tiers: "own" }).value).toBe(44);
  });

  test("the upper unit's own figure is never part of it", () => {
    const own = of("P", "count", 1000, offices);
    const { rows, unused } = rolled(count(), [own, ...counts]);
    expect(rows[0]?.value).toBe(39);
    expect(unused).toStrictEqual([{ observation: own, reason: "upper-unit" }]);
    expect(rowOf(count(), [own], { tiers: ["commune"] }).reason).toBe("nothing-known");
  });

  test("a unit between is weighed by its own people where it stands for offices beneath", () => {
    const weighted = share({
      aggregation: { units: "weighted-mean", weight: "people", time: "last" },
    });
    const figures = [
      of("A", "share", 50, { tiers: ["commune"] }),
      of("A", "people", 600),
      ...["b1", "b2"].flatMap((code) => [of(code, "share", 80), of(code, "people", 200)]),
    ];
    // 30000 + 32000 of 1000.
    const { rows, unused } = rolled(weighted, figures);
    expect(rows[0]?.value).toBe(62);
    expect(unused).toStrictEqual([]);
  });

  test("a made-up figure makes the whole made up", () => {
    const madeUp = counts.map((figure) => ({ ...figure, synthetic: true as const }));
    expect(rowOf(count(), [...counts.slice(1), ...madeUp.slice(0, 1)]).synthetic).toBe(true);
  });

  test("figures of districts are put together where they are asked for", () => {
    const districts = [of("A", "count", 20), of("B", "count", 30)];
    const { rows, unused } = rolled(count(), [...districts, ...counts], { from: "district" });
    expect(rows[0]).toMatchObject({ value: 50, units: 2, from: ["t:A", "t:B"] });
    expect(new Set(unused.map(({ reason }) => reason))).toStrictEqual(new Set(["lower-tier"]));
  });
});

describe("units in time", () => {
  test("nothing is put together of units that are gone", () => {
    const { rows, unused } = rollUp(land, [count()], counts, {
      asOf: "2025-07-01",
      to: "province",
    });
    expect(rows).toStrictEqual([]);
    expect(new Set(unused.map(({ reason }) => reason))).toStrictEqual(new Set(["not-then"]));
    const late = rolled(count(), counts, { asOf: "2025-12-31", on: "2025-06-30" });
    expect(late.rows[0]?.value).toBe(39);
    expect(late.method).toStrictEqual({
      asOf: "2025-12-31",
      on: "2025-06-30",
      from: "commune",
      period: null,
      tiers: ["commune"],
      minimumCoverage: 1,
      missing: "omit",
    });
  });
});

test("inhabitants and shares of one call stand in the order of the indicators", () => {
  const { rows } = rollUp(land, [people(), share()], shares, { asOf, to: "district" });
  expect(rows.map(({ unit, indicator }) => `${unit} ${indicator}`)).toStrictEqual([
    "t:A people",
    "t:A share",
    "t:B people",
    "t:B share",
  ]);
});
