import { fc, test as given } from "@fast-check/vitest";
import { meanKinds } from "dxplan";
import { robustness } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, tableOf, weighted } from "../composite/score/fixture.ts";
import { frozen } from "../model/frozen.ts";
import { byUnit, draw, reversed, two } from "./fixture.ts";

const any = { weights: [{ kind: "any" }] } as const;

/** Four standard errors of a share p of so many samples. */
const error = (p: number, samples: number) => 4 * Math.sqrt((p * (1 - p)) / samples);

describe("robustness to weights", () => {
  // u1 has 0.6·w, u2 0.4·(1 − w): u1 is first where w > 0.4, with a probability of 0.6.
  const table = tableOf({ a: [0.6, 0], b: [0, 0.4] });

  test("tells how likely each place is, whatever the weights", async () => {
    const { units } = await robustness(two(), table, { ...draw, ...any, places: [1, 2] });
    const [first, second] = units;
    const likely = first?.within[0]?.probability ?? 0;

    expect(Math.abs(likely - 0.6)).toBeLessThan(error(0.6, 2000));
    expect(first).toMatchObject({
      unit: "u1",
      score: 0.3,
      rank: 1,
      ranked: 2000,
      unranked: 0,
      ranks: { mean: expect.closeTo(2 - likely, 12), median: 1, lowest: 1, highest: 2 },
      places: [
        { place: 1, share: likely },
        { place: 2, share: expect.closeTo(1 - likely, 12) },
      ],
      within: [{ places: 1 }, { places: 2, probability: 1 }],
      reason: null,
    });
    expect(second?.within[0]?.probability).toBeCloseTo(1 - likely, 12);
  });

  // 0.6·w with w uniform from 0 to 1: the median is 0.3, quantiles 0.03 and 0.57, each ± 0.6 · 4 standard errors.
  test("tells where the scores lie", async () => {
    const { units } = await robustness(two(), table, { ...draw, ...any });
    const scores = units[0]?.scores;

    expect(Math.abs((scores?.median ?? 0) - 0.3)).toBeLessThan(0.6 * error(0.5, 2000));
    expect(Math.abs((scores?.low ?? 0) - 0.03)).toBeLessThan(0.6 * error(0.05, 2000));
    expect(Math.abs((scores?.high ?? 0) - 0.57)).toBeLessThan(0.6 * error(0.95, 2000));
    expect(scores?.lowest).toBeGreaterThanOrEqual(0);
    expect(scores?.highest).toBeLessThanOrEqual(0.6);
  });

  // Weights from 0.75 to 1.25: 1 · 0.75 is more than 0.5 · 1.25.
  test("around the given ones go no further than their share", async () => {
    const near = { weights: [{ kind: "around", share: 0.25 }] } as const;
    const apart = tableOf({ a: [1, 0], b: [0, 0.5] });
    const { u1 } = byUnit(await robustness(two(), apart, { ...draw, ...near }));

    expect(u1?.ranks).toMatchObject({ lowest: 1, highest: 1 });
    // w₁ ÷ (w₁ + w₂) from 0.75 ÷ 2 to 1.25 ÷ 2
    expect(u1?.scores?.lowest).toBeGreaterThanOrEqual(0.375);
    expect(u1?.scores?.lowest).toBeLessThan(0.4);
    expect(u1?.scores?.highest).toBeLessThanOrEqual(0.625);
    expect(u1?.scores?.highest).toBeGreaterThan(0.6);
  });

  test("of one node leave the others as they are", async () => {
    const index = indexOf(
      ["a", "b", "c"].map((id) => component(id)),
      [
        weighted("overall", { part: 1, c: 1 }),
        weighted("part", { a: 3, b: 1 }),
        equal("aside", ["a", "b"]),
      ],
    );
    const values = tableOf({ a: [0.4], b: [0.4], c: [0.8] });
    const inPart = await robustness(index, values, {
      ...draw,
      weights: [{ kind: "any", nodes: ["part"] }],
    });
    const inAll = await robustness(index, values, { ...draw, ...any });

    // 0.4 and 0.4 are 0.4 by all weights: (0.4 + 0.8) ÷ 2
    expect(inPart.units[0]?.scores?.lowest).toBeCloseTo(0.6, 12);
    expect(inPart.units[0]?.scores?.highest).toBeCloseTo(0.6, 12);
    expect(inPart.inputs).toStrictEqual([{ kind: "weights", ids: ["part"] }]);
    expect(inAll.inputs.map(({ ids }) => ids)).toStrictEqual([["overall"], ["part"]]);
    expect(inAll.units[0]?.scores?.highest).toBeGreaterThan(0.7);
  });

  test("of members without weight stay 0", async () => {
    const index = indexOf(
      ["a", "b", "c"].map((id) => component(id)),
      [weighted("overall", { a: 1, b: 1, c: 0 })],
    );
    const { units } = await robustness(index, tableOf({ a: [0.2], b: [0.4], c: [1] }), {
      ...draw,
      ...any,
    });

    expect(units[0]?.scores?.highest).toBeLessThanOrEqual(0.4);
  });
});

describe("robustness to methods", () => {
  // Mean 0.5 and 0.4: u1 is first; minimum 0 and 0.4: u2 is.
  test("draws each with the same chance", async () => {
    const { u1 } = byUnit(
      await robustness(two(), tableOf({ a: [1, 0.4], b: [0, 0.4] }), {
        ...draw,
        methods: [{ kind: "mean", from: [{ kind: "arithmetic" }, { kind: "minimum" }] }],
      }),
    );

    expect(Math.abs((u1?.ranks?.mean ?? 0) - 1.5)).toBeLessThan(error(0.5, 2000));
    expect(u1?.scores).toMatchObject({ lowest: 0, highest: 0.5 });
  });

  // Of 0, 1 and 4: 1 ÷ 4 by min–max, 1 ÷ 2 by percentile.
  test("draws one scale for all components together", async () => {
    const { u2 } = byUnit(
      await robustness(two(), tableOf({ a: [0, 1, 4], b: [0, 1, 4] }), {
        ...draw,
        samples: 100,
        methods: [{ kind: "scale", from: [{ kind: "min-max" }, { kind: "percentile" }] }],
      }),
    );

    // 0.375 would be one of each.
    expect(u2?.scores).toMatchObject({ lowest: 0.25, highest: 0.5 });
    expect([0.25, 0.5]).toContain(u2?.scores?.median);
  });
});

describe("robustness to data", () => {
  const one = indexOf([component("a")], [equal("overall", ["a"])]);
  const by = (margin: number) =>
    ({ ...draw, samples: 4000, data: [{ kind: "uniform", margin, in: "value" }] }) as const;

  // 0.54 at most, 0.56 at least
  test("keeps an order that no difference within the margin can turn", async () => {
    const { u1 } = byUnit(await robustness(one, tableOf({ a: [0.5, 0.6] }), by(0.04)));

    expect(u1?.ranks).toMatchObject({ mean: 2, lowest: 2 });
  });

  // 0.5 + 0.1·x > 0.6 + 0.1·y where x − y > 1, of x and y from −1 to 1: a triangle of ½ of the square of 4.
  test("tells how often it is turned", async () => {
    const { u1 } = byUnit(
      await robustness(one, tableOf({ a: [0.5, 0.6] }), { ...by(0.1), places: [1] }),
    );

    expect(Math.abs((u1?.within[0]?.probability ?? 0) - 1 / 8)).toBeLessThan(error(1 / 8, 4000));
  });

  // The 95 % quantile of a normal number lies 1.6449 deviations above its mean; its density there is 0.1031.
  test("draws normal differences", async () => {
    const { units } = await robustness(one, tableOf({ a: [10] }), {
      ...draw,
      samples: 4000,
      data: [{ kind: "normal", deviation: 2, in: "value" }],
    });
    const { low = 0, high = 0 } = units[0]?.scores ?? {};
    const tolerance = (2 * error(0.95, 4000)) / 0.1031;

    expect(Math.abs(high - (10 + 2 * 1.6449))).toBeLessThan(tolerance);
    expect(Math.abs(low - (10 - 2 * 1.6449))).toBeLessThan(tolerance);
  });

  test("counts percent of each value", async () => {
    const { u1, u2 } = byUnit(
      await robustness(one, tableOf({ a: [50, -200] }), {
        ...draw,
        data: [{ kind: "uniform", margin: 10, in: "percent", components: ["a"] }],
      }),
    );

    expect(u1?.scores?.lowest).toBeGreaterThanOrEqual(45);
    expect(u1?.scores?.lowest).toBeLessThan(45.1);
    expect(u1?.scores?.highest).toBeLessThanOrEqual(55);
    expect(u2?.scores?.lowest).toBeGreaterThanOrEqual(-220);
    expect(u2?.scores?.highest).toBeGreaterThan(-180.4);
  });

  // Two samples of 1e308 and the sum is beyond the largest number; the mean is not.
  test.for([1e308, -1e308, 1e-310])("tells the mean of scores next to %d", async (value) => {
    const { u1 } = byUnit(
      await robustness(
        indexOf([component("a")], [equal("overall", ["a"])]),
        tableOf({ a: [value] }),
        {
          ...draw,
          data: [{ kind: "uniform", margin: 10, in: "percent" }],
        },
      ),
    );
    const { mean = 0, median = 0, lowest = 0, highest = 0 } = u1?.scores ?? {};
    // ± 10 %: the mean of 2,000 lies within 0.1 ÷ √3 · 4 ÷ √2000 = 0.5 % of the value, the median within 0.9 %.
    expect(Math.abs(mean / value - 1)).toBeLessThan(0.0052);
    expect(Math.abs(median / value - 1)).toBeLessThan(0.009);
    expect(mean).toBeGreaterThan(lowest);
    expect(mean).toBeLessThan(highest);
  });

  test("keeps a value of 0 however large a share of it is uncertain", async () => {
    const { u1 } = byUnit(
      await robustness(indexOf([component("a")], [equal("overall", ["a"])]), tableOf({ a: [0] }), {
        ...draw,
        data: [{ kind: "normal", deviation: 1.7e308, in: "percent" }],
      }),
    );
    expect(u1).toMatchObject({ ranked: 2000, scores: { lowest: 0, highest: 0 } });
  });

  test("keeps points within what another scale that is drawn can take", async () => {
    const index = indexOf(
      [component("a", { scale: { kind: "points" }, maximum: 10 })],
      [equal("overall", ["a"])],
    );
    const { u1, u2 } = byUnit(
      await robustness(index, tableOf({ a: [1, 0] }), {
        ...draw,
        data: [{ kind: "uniform", margin: 3, in: "value" }],
        methods: [{ kind: "scale", from: [{ kind: "points" }, { kind: "fraction" }] }],
      }),
    );

    // As a fraction no value is above 1: as points 0.1, as a fraction 1.
    expect(u1?.scores).toMatchObject({ lowest: 0, highest: 1 });
    expect(u2?.scores).toMatchObject({ lowest: 0, highest: 1 });
  });

  test("keeps points between 0 and the maximum, and fractions between 0 and 1", async () => {
    const index = indexOf(
      [
        component("a", { scale: { kind: "points" }, maximum: 10 }),
        component("b", { scale: { kind: "fraction" } }),
      ],
      [equal("overall", ["a"]), equal("other", ["b"])],
    );
    const table = tableOf({ a: [10, 0], b: [1, 0] });
    const data = [{ kind: "uniform", margin: 3, in: "value" }] as const;
    const points = byUnit(await robustness(index, table, { ...draw, data }));
    const fractions = byUnit(await robustness(index, table, { ...draw, data, node: "other" }));

    // Half of the samples would lie beyond.
    expect(points["u1"]?.scores).toMatchObject({ highest: 1, high: 1 });
    expect(points["u2"]?.scores).toMatchObject({ lowest: 0, low: 0 });
    expect(fractions["u1"]?.scores).toMatchObject({ highest: 1, high: 1 });
    expect(fractions["u2"]?.scores).toMatchObject({ lowest: 0, low: 0 });
  });

  // By min–max the worst is 0 and the best 1, whatever they are; on the scale of other years they are not.
  test("fits scales to what is drawn, unless a sample is given", async () => {
    const index = indexOf(
      [component("a", { scale: { kind: "min-max" } })],
      [equal("overall", ["a"])],
    );
    const table = tableOf({ a: [2, 8] });
    const anew = byUnit(await robustness(index, table, by(1)));
    const held = byUnit(
      await robustness(index, table, { ...by(1), sample: [tableOf({ a: [0, 10] })] }),
    );

    expect(anew["u2"]?.scores).toMatchObject({ lowest: 1, highest: 1 });
    expect(held["u2"]?.scores?.lowest).toBeGreaterThanOrEqual(0.7);
    expect(held["u2"]?.scores?.lowest).toBeLessThan(0.71);
    expect(held["u2"]?.scores?.highest).toBeLessThanOrEqual(0.9);
  });

  test("leaves missing what is missing", async () => {
    const { u2 } = byUnit(
      await robustness(one, tableOf({ a: [0.5, null] }), { ...by(0.1), places: [1] }),
    );

    expect(u2).toStrictEqual({
      unit: "u2",
      score: null,
      rank: null,
      ranked: 0,
      unranked: 4000,
      ranks: null,
      scores: null,
      places: [],
      within: [{ places: 1, probability: null }],
      reason: "never-ranked",
    });
  });
});

describe("a result of robustness", () => {
  const table = tableOf({ a: [0.9, 0.1, 0.5, null], b: [0.2, 0.8, 0.5, 0.7] });
  const all = {
    ...draw,
    samples: 200,
    weights: [{ kind: "any" }],
    methods: [{ kind: "mean", from: [{ kind: "arithmetic" }, { kind: "geometric" }] }],
    data: [{ kind: "normal", deviation: 10, in: "percent" }],
    places: [1, 4],
  } as const;

  test("is the same for the same seed, another for another", async () => {
    const result = await robustness(two(), table, all);

    expect(await robustness(two(), table, all)).toStrictEqual(result);
    expect((await robustness(two(), table, { ...all, seed: 2 })).units).not.toStrictEqual(
      result.units,
    );
  });

  test("is the same by unit whatever the order of the rows", async () => {
    const result = await robustness(two(), table, all);
    const other = await robustness(two(), reversed(table), all);

    expect(other.units.toReversed()).toStrictEqual(result.units);
    expect(other.units.map(({ unit }) => unit)).toStrictEqual(["u4", "u3", "u2", "u1"]);
  });

  test("survives JSON, and tells how it came about", async () => {
    const result = await robustness(frozen(two()), frozen(table), frozen(all));

    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(result).toMatchObject({
      index: "index",
      node: "overall",
      method: {
        generator: "mt19937",
        seed: 1,
        samples: 200,
        ties: "competition",
        decimals: null,
        weights: all.weights,
        methods: all.methods,
        data: all.data,
      },
      inputs: [
        { kind: "weights", ids: ["overall"] },
        { kind: "mean", ids: ["overall"] },
        { kind: "data", ids: ["a"] },
        { kind: "data", ids: ["b"] },
      ],
    });
  });

  // u1 has a alone, and is shown where a weighs a half or more.
  test("counts the samples in which a score is withheld", async () => {
    const { u1, u2 } = byUnit(
      await robustness(two({ kind: "arithmetic" }, 0.5), tableOf({ a: [1, 0], b: [null, 0] }), {
        ...draw,
        ...any,
        places: [1],
      }),
    );

    expect(Math.abs((u1?.ranked ?? 0) / 2000 - 0.5)).toBeLessThan(error(0.5, 2000));
    expect((u1?.ranked ?? 0) + (u1?.unranked ?? 0)).toBe(2000);
    expect(u1?.within).toStrictEqual([{ places: 1, probability: 1 }]);
    // Alone it is first, and second to u1.
    expect(u2?.places).toStrictEqual([
      { place: 1, share: (u1?.unranked ?? 0) / 2000 },
      { place: 2, share: (u1?.ranked ?? 0) / 2000 },
    ]);
  });

  test("ties as asked for", async () => {
    const same = tableOf({ a: [0.5, 0.5], b: [0.5, 0.5] });
    const { units } = await robustness(two(), same, { ...draw, ...any, ties: "fractional" });

    expect(units.map(({ places }) => places)).toStrictEqual([
      [{ place: 1.5, share: 1 }],
      [{ place: 1.5, share: 1 }],
    ]);
  });

  test("rounds before ranking as asked for", async () => {
    const near = tableOf({ a: [0.51, 0.52], b: [0.52, 0.51] });
    const { units } = await robustness(two(), near, { ...draw, ...any, decimals: 1 });

    expect(units.map(({ ranks }) => ranks?.highest)).toStrictEqual([1, 1]);
  });

  const score = fc.integer({ min: 1, max: 50 }).map((hundredths) => hundredths / 100);
  const row = fc.tuple(score, score, score);

  given.prop(
    [
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...meanKinds.filter((kind) => kind !== "power")),
      fc.nat(),
    ],
    { numRuns: 30 },
  )("puts a unit that is ahead in everything first, and all within n", async (rows, kind, seed) => {
    const columns = [0, 1, 2].map((at) => [0.9, ...rows.map((one) => one[at] ?? 0)]);
    const [a = [], b = [], c = []] = columns;
    const index = indexOf(
      ["a", "b", "c"].map((id) => component(id)),
      [equal("overall", ["a", "b", "c"], { mean: { kind } })],
    );
    const { units } = await robustness(index, tableOf({ a, b, c }), {
      node: "overall",
      seed,
      samples: 20,
      ...any,
      places: [rows.length + 1],
    });

    expect(units[0]?.ranks).toMatchObject({ mean: 1, lowest: 1, highest: 1 });
    for (const { within, places, ranked } of units) {
      expect(ranked).toBe(20);
      expect(within[0]?.probability).toBe(1);
      expect(places.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});
