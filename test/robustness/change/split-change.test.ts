import { fc, test as given } from "@fast-check/vitest";
import type { IndexComponent, IndexDefinition, IndexTable, MissingRule } from "dxplan";
import { type Situation, splitChange } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { partsOf as partsOfScores } from "../../../src/robustness/change/parts.ts";
import {
  byMaxima,
  component,
  equal,
  indexOf,
  tableOf,
  weighted,
} from "../../composite/score/fixture.ts";
import { faultsOf } from "../refused.ts";

const u1 = { unit: "u1", node: "overall" };

/** a between 0 and a number, b as it is. */
const indexBy = (high: number, weight: number): IndexDefinition =>
  indexOf(
    [component("a", { scale: { kind: "goalposts", low: 0, high, clamp: false } }), component("b")],
    [weighted("overall", { a: weight, b: 1 })],
  );

const valued = (a: number, b = 0): IndexTable => tableOf({ a: [a], b: [b] });

const partsOf = (before: Situation, after: Situation) => splitChange(before, after, u1).parts;

describe("the change of a score", () => {
  const before = { index: indexBy(100, 1), data: valued(40) };

  test.for([
    // 40 ÷ 100 ÷ 2 = 0.2 before.
    { factor: "data", after: { index: indexBy(100, 1), data: valued(60) }, score: 0.3 },
    { factor: "weights", after: { index: indexBy(100, 3), data: valued(40) }, score: 0.3 },
    { factor: "targets", after: { index: indexBy(50, 1), data: valued(40) }, score: 0.4 },
  ])("is that of the $factor if nothing else changed", ({ factor, after, score }) => {
    const change = splitChange(before, after, u1);
    expect(change).toMatchObject({ before: 0.2, after: expect.closeTo(score, 12), reason: null });
    const difference = (change.after ?? 0) - 0.2;
    expect(change.change).toBe(difference);
    const none = { data: 0, weights: 0, targets: 0, units: 0 };
    expect(change.parts).toStrictEqual({ ...none, [factor]: difference });
  });

  test("is that of the units if the best of them went ahead", () => {
    const index = indexOf(
      [component("a", { scale: { kind: "min-max" } })],
      [equal("overall", ["a"])],
    );
    // (2 − 0) ÷ (4 − 0) = 0.5 before, (2 − 0) ÷ (8 − 0) = 0.25 after.
    const [first, last] = [tableOf({ a: [2, 0, 4] }), tableOf({ a: [2, 0, 8] })];
    const change = splitChange({ index, data: first }, { index, data: last }, u1);
    expect(change).toMatchObject({ change: -0.25 });
    expect(change.parts).toStrictEqual({ data: 0, weights: 0, targets: 0, units: -0.25 });
  });

  test("is shared evenly where two factors multiply", () => {
    // v ÷ h · ½: 0.2 before, 60 ÷ 50 ÷ 2 = 0.6 after; data alone 0.3, targets alone 0.4.
    // data: (0.3 − 0.2 + 0.6 − 0.4) ÷ 2 = 0.15; targets: (0.4 − 0.2 + 0.6 − 0.3) ÷ 2 = 0.25.
    const parts = partsOf(before, { index: indexBy(50, 1), data: valued(60) });
    expect(parts?.data).toBeCloseTo(0.15, 12);
    expect(parts?.targets).toBeCloseTo(0.25, 12);
    expect(parts?.weights).toBe(0);
  });

  test("sets values against the sample of their own date, and of the other", () => {
    const index = indexOf(
      [component("a", { scale: { kind: "min-max" } })],
      [equal("overall", ["a"])],
    );
    // Between 0 and 4, then between 0 and 8: 1 ÷ 4 before, 4 ÷ 8 after; 1 ÷ 8 and 4 ÷ 4 in between.
    // data: (1 − 0.25 + 0.5 − 0.125) ÷ 2 = 0.5625; units: (0.125 − 0.25 + 0.5 − 1) ÷ 2 = −0.3125.
    const sampleOf = (best: number) => [tableOf({ a: [0, best] })];
    const first = { index, data: tableOf({ a: [1] }), sample: sampleOf(4) };
    const last = { index, data: tableOf({ a: [4] }), sample: sampleOf(8) };
    expect(partsOf(first, last)).toStrictEqual({
      data: 0.5625,
      weights: 0,
      targets: 0,
      units: -0.3125,
    });
  });

  test("is that of the units if the mean of the peers that stands for a score did", () => {
    const index = indexOf([component("a"), component("b")], [equal("overall", ["a", "b"])], {
      missing: "peer-mean",
    });
    // u1 has 1 in a, and the mean of the others in b: 0.25 before, 0.75 after.
    const of = (...b: readonly number[]) => tableOf({ a: [1, 0, 0], b: [null, ...b] });
    expect(partsOf({ index, data: of(0, 0.5) }, { index, data: of(0.5, 1) })).toStrictEqual({
      data: 0,
      weights: 0,
      targets: 0,
      units: 0.25,
    });
  });

  test("takes the weights of maxima for weights, and points for targets", () => {
    const points = (a: number, b: number): IndexDefinition =>
      indexOf(
        [
          component("a", { scale: { kind: "points" }, maximum: a }),
          component("b", { scale: { kind: "fraction" }, maximum: b }),
        ],
        [byMaxima("overall", ["a", "b"])],
      );
    // 40 of 50 points and 0, half each: 0.4; then 40 of 100, and 100 of 200 points: 0.2. The 40 points score 0.8,
    // then 0.4, by a share of 1/2 each time: the weights 50:50 and 100:100 are the same.
    const first = { index: points(50, 50), data: valued(40) };
    const last = { index: points(100, 100), data: valued(40) };
    expect(partsOf(first, last)).toStrictEqual({ data: 0, weights: 0, targets: -0.2, units: 0 });
    // 80 points of 100 are beyond 50: 1.6 in between. With weights alike: data alone 1.6 ÷ 2, targets alone 0.2.
    const more = partsOf(first, { index: points(100, 100), data: valued(80) });
    expect(more?.data).toBeCloseTo((0.8 - 0.4 + 0.4 - 0.2) / 2, 12);
    expect(more?.targets).toBeCloseTo((0.2 - 0.4 + 0.4 - 0.8) / 2, 12);
  });

  test("is that of the targets where a component is no longer scored", () => {
    const maximum = (b: number): IndexDefinition =>
      indexOf(
        [component("a"), component("b", { scale: { kind: "fraction" }, maximum: b })],
        [equal("overall", ["a", "b"])],
      );
    // (1 + 0.5) ÷ 2, then a alone.
    const [first, last] = [maximum(10), maximum(0)];
    const data = valued(1, 0.5);
    expect(partsOf({ index: first, data }, { index: last, data })).toStrictEqual({
      data: 0,
      weights: 0,
      targets: 0.25,
      units: 0,
    });
  });

  test.for([
    {
      title: "other components",
      index: indexOf([component("a"), component("c")], [equal("overall", ["a", "c"])]),
      reason: "different-components",
    },
    {
      title: "another mean",
      index: indexOf(
        [component("a"), component("b")],
        [equal("overall", ["a", "b"], { mean: { kind: "geometric" } })],
      ),
      reason: "different-nodes",
    },
    {
      title: "another rule for what is missing",
      index: indexOf([component("a"), component("b")], [equal("overall", ["a", "b"])], {
        missing: "zero",
      }),
      reason: "different-nodes",
    },
    {
      title: "a node in between",
      index: indexOf(
        [component("a"), component("b")],
        [equal("overall", ["one"]), equal("one", ["a", "b"])],
      ),
      reason: "different-nodes",
    },
    {
      title: "no points at all in a node",
      index: indexOf(
        [component("a", { maximum: 0 }), component("b", { maximum: 0 })],
        [byMaxima("overall", ["a", "b"])],
      ),
      reason: "no-weight",
    },
  ])("is not split by $title: $reason", ({ index, reason }) => {
    const data = tableOf({ a: [1], b: [1], c: [1] });
    expect(splitChange(before, { index, data }, u1)).toMatchObject({
      before: 0.2,
      parts: null,
      reason,
    });
  });

  test("is split by nodes elsewhere, and members in another order", () => {
    const [a, b] = indexBy(100, 1).components;
    const more = indexOf(
      [component("c"), b ?? component("b"), a ?? component("a")],
      [equal("other", ["c"]), weighted("overall", { b: 1, a: 1 })],
    );
    expect(splitChange(before, { index: more, data: valued(40) }, u1)).toMatchObject({
      change: 0,
      parts: { data: 0, weights: 0, targets: 0, units: 0 },
    });
  });

  test("is none without a score at one date", () => {
    const after = { index: before.index, data: tableOf({ a: [null], b: [null] }) };
    expect(splitChange(before, after, u1)).toStrictEqual({
      ...u1,
      before: 0.2,
      after: null,
      change: null,
      parts: null,
      reason: "no-score",
    });
  });

  const ofOne = (value: number): Situation => ({
    index: indexOf([component("a")], [equal("overall", ["a"])]),
    data: tableOf({ a: [value] }),
  });

  /** Three quarters of the largest number there is. */
  const huge = 1.5 * 2 ** 1023;

  test("is none beyond the largest number", () => {
    expect(splitChange(ofOne(-huge), ofOne(huge), u1)).toStrictEqual({
      ...u1,
      before: -huge,
      after: huge,
      change: null,
      parts: null,
      reason: "overflow",
    });
  });

  test("is none beyond the largest number where it would not be split either", () => {
    const geometric = equal("overall", ["a"], { mean: { kind: "geometric" } });
    const after = { ...ofOne(huge), index: indexOf([component("a")], [geometric]) };
    const { change, reason } = splitChange(ofOne(-huge), after, u1);
    expect([change, reason]).toStrictEqual([null, "different-nodes"]);
  });

  test("is split up to the largest number: twelve times it is beyond", () => {
    const { change, parts, reason } = splitChange(ofOne(-1e308), ofOne(0.7e308), u1);
    expect(reason).toBeNull();
    expect((change ?? 0) / 1e308).toBeCloseTo(1.7, 12);
    expect(parts).toStrictEqual({ data: change, weights: 0, targets: 0, units: 0 });
  });

  test("is not split into parts that add up beyond the largest number", () => {
    // Data bring 1.5e308 and weights take it: the sum of both is 0, that of their sizes 3e308.
    const scores = Array.from(
      { length: 16 },
      (_, bits) => (bits % 2) * 1.5e308 - (Math.floor(bits / 2) % 2) * 1.5e308,
    );
    expect(partsOfScores(scores, 0)).toBeNull();
    const parts = partsOfScores(
      scores.map((score) => score / 2),
      0,
    );
    expect(parts).toStrictEqual({
      change: 0,
      parts: { data: 0.75e308, weights: -0.75e308, targets: 0, units: 0 },
    });
  });

  test("is not split where a mixture has no score", () => {
    // A geometric mean of a score of −1: a value of the one date on the scale of the other.
    const geometric = (low: number) =>
      indexOf(
        [component("a", { scale: { kind: "goalposts", low, high: low + 1, clamp: false } })],
        [equal("overall", ["a"], { mean: { kind: "geometric" } })],
      );
    const first = { index: geometric(0), data: tableOf({ a: [0.5] }) };
    const last = { index: geometric(5), data: tableOf({ a: [5.5] }) };
    expect(splitChange(first, last, u1)).toMatchObject({
      before: 0.5,
      after: 0.5,
      change: 0,
      parts: null,
      reason: "no-score-between",
    });
  });

  test.for([
    {
      title: "an unknown unit",
      args: [before, before, { unit: "u9", node: "overall" }],
      path: "options.unit",
    },
    {
      title: "an unknown node",
      args: [before, before, { unit: "u1", node: "a" }],
      path: "options.node",
    },
    { title: "no options", args: [before, before], path: "options" },
    {
      title: "unknown options",
      args: [before, before, { ...u1, samples: 1 }],
      path: "options.samples",
    },
    { title: "no situation", args: [before, null, u1], path: "after" },
    {
      title: "a misspelt one",
      args: [{ ...before, samples: [] }, before, u1],
      path: "before.samples",
    },
  ])("is refused of $title", ({ args, path }) => {
    expect(faultsOf(() => Reflect.apply(splitChange, undefined, args))).toStrictEqual([
      "invalid-argument",
      path,
    ]);
  });
});

const scales: readonly IndexComponent["scale"][] = [
  { kind: "goalposts", low: 0, high: 40, clamp: true },
  { kind: "goalposts", low: -5, high: 100, clamp: false },
  { kind: "min-max" },
  { kind: "z-score" },
  { kind: "rank" },
];

const situation = (missing: MissingRule): fc.Arbitrary<Situation> =>
  fc
    .record({
      scale: fc.tuple(...["a", "b", "c"].map(() => fc.constantFrom(...scales))),
      weight: fc.tuple(...["a", "b", "c"].map(() => fc.integer({ min: 0, max: 9 }))),
      columns: fc.tuple(
        ...["a", "b", "c"].map(() =>
          fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }), {
            minLength: 4,
            maxLength: 4,
          }),
        ),
      ),
    })
    .filter(({ weight }) => weight.some((one) => one > 0))
    .map(({ scale, weight, columns }) => {
      const ids = ["a", "b", "c"];
      return {
        index: indexOf(
          scale.map((one, at) => component(ids[at] ?? "", { scale: one })),
          [weighted("overall", Object.fromEntries(ids.map((id, at) => [id, weight[at] ?? 0])))],
          { missing },
        ),
        data: tableOf(Object.fromEntries(ids.map((id, at) => [id, columns[at] ?? []]))),
      };
    });

const any = fc
  .constantFrom("reweight" as const, "peer-mean" as const)
  .chain((missing) => fc.tuple(situation(missing), situation(missing)));

const runs = { numRuns: 100 };

/** The mean, over all orders of three, of what each brings when it joins. */
function byOrders(of: (joined: ReadonlySet<number>) => number): readonly number[] {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const totals = [0, 0, 0];
  for (const order of orders) {
    const joined = new Set<number>();
    for (const one of order) {
      const was = of(joined);
      joined.add(one);
      totals[one] = (totals[one] ?? 0) + (of(joined) - was) / orders.length;
    }
  }
  return totals;
}

describe("the change of a score, of any two dates,", () => {
  given.prop([any], runs)(
    "is the sum of its parts to the last bit, in any order",
    ([before, after]) => {
      const { before: first, after: last, change, parts } = splitChange(before, after, u1);
      fc.pre(parts !== null);
      const { data = 0, weights = 0, targets = 0, units = 0 } = parts ?? {};
      expect(data + weights + targets + units).toBe(change);
      expect(units + targets + weights + data).toBe(change);
      expect(targets + (units + (data + weights))).toBe(change);
      expect(change ?? 0).toBeCloseTo((last ?? 0) - (first ?? 0), 12);
    },
  );

  given.prop([any], runs)("is the opposite backwards", ([before, after]) => {
    const there = splitChange(before, after, u1);
    const back = splitChange(after, before, u1);
    expect(back.reason).toBe(there.reason);
    for (const factor of ["data", "weights", "targets", "units"] as const) {
      expect(back.parts?.[factor] ?? 0).toBeCloseTo(-(there.parts?.[factor] ?? 0), 12);
    }
  });

  given.prop([any], runs)(
    "has no part of what did not change, and survives JSON",
    ([before, { data }]) => {
      const same = splitChange(before, { ...before, data }, u1);
      expect(JSON.parse(JSON.stringify(same))).toStrictEqual(same);
      expect(same.parts?.weights ?? 0).toBe(0);
      expect(same.parts?.targets ?? 0).toBe(0);
    },
  );

  const values = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 100 })));

  given.prop([values, values], runs)(
    "is split as the mean over all orders",
    ([v0 = 1, w0 = 1, h0 = 1], [v1 = 1, w1 = 1, h1 = 1]) => {
      const before = { index: indexBy(h0, w0), data: valued(v0) };
      const parts = partsOf(before, { index: indexBy(h1, w1), data: valued(v1) });
      const expected = byOrders((joined) => {
        const [v, w, h] = [
          joined.has(0) ? v1 : v0,
          joined.has(1) ? w1 : w0,
          joined.has(2) ? h1 : h0,
        ];
        return ((v / h) * w) / (w + 1);
      });
      expect(parts?.data).toBeCloseTo(expected[0] ?? 0, 9);
      expect(parts?.weights).toBeCloseTo(expected[1] ?? 0, 9);
      expect(parts?.targets).toBeCloseTo(expected[2] ?? 0, 9);
      expect(parts?.units).toBe(0);
    },
  );
});
