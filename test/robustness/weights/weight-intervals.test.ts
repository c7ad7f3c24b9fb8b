import { fc, test as given } from "@fast-check/vitest";
import type { IndexNode, IndexTable } from "dxplan";
import { weightIntervals } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import {
  component,
  equal,
  indexOf,
  nodeScores,
  tableOf,
  weighted,
} from "../../composite/score/fixture.ts";
import { weights, wholeTable } from "../arbitrary.ts";
import { faultsOf } from "../refused.ts";

const components = ["a", "b", "c", "d"].map((id) => component(id));
const indexBy = (node: IndexNode) => indexOf(components, [node]);

const byWeights = (all: Readonly<Record<string, number>>) => indexBy(weighted("overall", all));

const intervalsOf = (node: IndexNode, table: IndexTable) =>
  weightIntervals(indexBy(node), table, "overall", ["u1", "u2"]).weights.map(
    ({ low, high, reason }) => reason ?? [low, high],
  );

describe("the weights under which a pair keeps its order", () => {
  test("are told of each member, with who is ahead", () => {
    // Leads of u2: 0.5 in a, −0.25 in b, 0.25 in c; weights 1, 2, 1. Its lead is (0.5 − 0.5 + 0.25) ÷ 4.
    const table = tableOf({ a: [0.25, 0.75], b: [0.5, 0.25], c: [0.5, 0.75] });
    const index = byWeights({ a: 1, b: 2, c: 1 });
    expect(weightIntervals(index, table, "overall", ["u1", "u2"])).toStrictEqual({
      node: "overall",
      ahead: "u2",
      behind: "u1",
      weights: [
        // Without a: (−0.5 + 0.25) ÷ 3 = −1/12; 0 at (1/12) ÷ (1/12 + 1/2) = 1/7.
        { member: "a", share: 0.25, low: expect.closeTo(1 / 7, 12), high: 1, reason: null },
        // Without b: (0.5 + 0.25) ÷ 2 = 3/8; 0 at (3/8) ÷ (3/8 + 1/4) = 3/5.
        { member: "b", share: 0.5, low: 0, high: 0.6, reason: null },
        // Without c: (0.5 − 0.5) ÷ 3 = 0: the two tie at a share of 0 alone.
        { member: "c", share: 0.25, low: 0, high: 1, reason: null },
      ],
    });
  });

  test("are none of a node that drops out, and the others keep theirs", () => {
    // Nothing beneath "empty" is scored; b decides alone.
    const index = indexOf(
      [component("a", { scale: { kind: "points" }, maximum: 0 }), component("b"), component("c")],
      [equal("empty", ["a"]), equal("overall", ["empty", "b", "c"])],
    );
    const table = tableOf({ a: [0, 0], b: [0.75, 0.25], c: [0.5, 0.25] });
    const { weights } = weightIntervals(index, table, "overall", ["u1", "u2"]);
    expect(weights).toStrictEqual([
      { member: "empty", share: 0, low: null, high: null, reason: "not-scored" },
      { member: "b", share: 0.5, low: 0, high: 1, reason: null },
      { member: "c", share: 0.5, low: 0, high: 1, reason: null },
    ]);
  });

  test.for([
    {
      title: "all of them where one is ahead in every member",
      node: equal("overall", ["a", "b"]),
      columns: { a: [0.5, 0.25], b: [1, 0] },
      intervals: [
        [0, 1],
        [0, 1],
      ],
    },
    {
      title: "up to a share for a member that has no weight yet",
      // u1 leads by 0.25 in a, u2 by 0.5 in b: 0 at 0.25 ÷ 0.75.
      node: weighted("overall", { a: 1, b: 0, c: 1 }),
      columns: { a: [0.5, 0.25], b: [0, 0.5], c: [0.75, 0.5] },
      intervals: [
        [0, 1],
        [0, 1 / 3],
        [0, 1],
      ],
    },
    {
      title: "not bounded by float noise: 0.1 + 0.2 is no lead over 0.3",
      node: equal("overall", ["a", "b"]),
      columns: { a: [0.3, 0.1 + 0.2], b: [0.75, 0.5] },
      intervals: [
        [0, 1],
        [0, 1],
      ],
    },
    {
      title: "those of scores that stand for missing ones, as they count",
      // Of 0 for u1 in a: behind by 0.5 there, ahead by 0.75 in b. 0.75 ÷ 1.25 = 0.6, 0.5 ÷ 1.25 = 0.4.
      node: equal("overall", ["a", "b"], { missing: "zero" }),
      columns: { a: [null, 0.5], b: [1, 0.25] },
      intervals: [
        [0, 0.6],
        [0.4, 1],
      ],
    },
    {
      title: "none of a tie",
      node: equal("overall", ["a", "b"]),
      columns: { a: [0, 1], b: [1, 0] },
      intervals: ["tie", "tie"],
    },
    {
      title: "none of another mean",
      node: equal("overall", ["a", "b"], { mean: { kind: "geometric" } }),
      columns: { a: [0.5, 1], b: [1, 1] },
      intervals: ["other-mean", "other-mean"],
    },
    {
      title: "none without a score at the node",
      node: equal("overall", ["a", "b"]),
      columns: { a: [0.5, null], b: [1, null] },
      intervals: ["no-score", "no-score"],
    },
    {
      title: "none where a member that counts has no score",
      node: equal("overall", ["a", "b"]),
      columns: { a: [0.5, null], b: [1, 0.25] },
      intervals: ["missing-score", "missing-score"],
    },
    {
      title: "none of the one member that has no score and no weight",
      node: weighted("overall", { a: 1, b: 1, c: 0 }),
      columns: { a: [0.5, 0.25], b: [1, 0.25], c: [1, null] },
      intervals: [[0, 1], [0, 1], "missing-score"],
    },
    {
      title: "none of the only weight: there are no proportions to keep",
      // With b at t, u1's lead of 1 in a against u2's of 1 in b: 0 at one half.
      node: weighted("overall", { a: 1, b: 0 }),
      columns: { a: [1, 0], b: [0, 1] },
      intervals: ["no-other-weight", [0, 0.5]],
    },
  ])("are $title", ({ node, columns, intervals }) => {
    expect(intervalsOf(node, tableOf(columns))).toStrictEqual(intervals);
  });

  test("are not bounded by what is left of leads that cancel: −0.1 − 0.2 + 0.3 is 0", () => {
    const table = tableOf({ a: [0, 0.1], b: [0, 0.2], c: [0.3, 0], d: [1, 0] });
    const index = indexBy(equal("overall", ["a", "b", "c", "d"]));
    const { weights } = weightIntervals(index, table, "overall", ["u1", "u2"]);
    // a: (−0.2 + 0.3 + 1) ÷ 3 against −0.1, 1.1 ÷ 1.4; b: (−0.1 + 0.3 + 1) ÷ 3 against −0.2, 0.4 ÷ 0.6.
    expect(weights.map(({ low, high }) => [low, high])).toStrictEqual([
      [0, expect.closeTo(11 / 14, 12)],
      [0, expect.closeTo(2 / 3, 12)],
      [0, 1],
      [0, 1],
    ]);
  });

  test("hold for the largest scores", () => {
    // Leads of u1: 3.4e308 in a, beyond the largest number, and −1.7e308 in b: equal at 1 to 2.
    const table = tableOf({ a: [1.7e308, -1.7e308], b: [-0.85e308, 0.85e308] });
    const node = weighted("overall", { a: 0.5, b: 0.5 });
    expect(intervalsOf(node, table)).toStrictEqual([
      [expect.closeTo(1 / 3, 12), 1],
      [0, expect.closeTo(2 / 3, 12)],
    ]);
  });

  test("are none of a member that drops out", () => {
    const constant = component("c", { scale: { kind: "min-max" } });
    const index = indexOf(
      [component("a"), component("b"), constant],
      [equal("overall", ["a", "b", "c"])],
    );
    const table = tableOf({ a: [1, 0], b: [1, 0], c: [5, 5] });
    const { weights } = weightIntervals(index, table, "overall", ["u1", "u2"]);
    expect(weights.map(({ share, reason }) => [share, reason])).toStrictEqual([
      [0.5, null],
      [0.5, null],
      [0, "not-scored"],
    ]);
  });

  test("take members that are nodes", () => {
    // one: u1 0.75, u2 0.25; c: u1 0.25, u2 0.5. 0.5 against −0.25: equal at 1/3 of one.
    const index = indexOf(components, [equal("overall", ["one", "c"]), equal("one", ["a", "b"])]);
    const table = tableOf({ a: [1, 0], b: [0.5, 0.5], c: [0.25, 0.5] });
    const { weights } = weightIntervals(index, table, "overall", ["u2", "u1"]);
    expect(weights.map(({ low, high }) => [low, high])).toStrictEqual([
      [1 / 3, 1],
      [0, 2 / 3],
    ]);
  });
});

/** The index with one member at a share, the others in their proportions. */
function at(all: Readonly<Record<string, number>>, member: string, share: number) {
  const others = Object.entries(all).filter(([id]) => id !== member);
  const total = others.reduce((sum, [, weight]) => sum + weight, 0);
  const scaled = others.map(([id, weight]) => [id, ((1 - share) * weight) / total]);
  return byWeights(Object.fromEntries([...scaled, [member, share]]));
}

const runs = { numRuns: 200 };

describe("the weights under which a pair keeps its order, of any weights and scores,", () => {
  given.prop(
    [
      weights,
      wholeTable,
      fc.constantFrom("a", "b", "c", "d"),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ],
    runs,
  )("keep it within, and turn it beyond", (all, table, member, part) => {
    const found = weightIntervals(byWeights(all), table, "overall", ["u1", "u2"]);
    const interval = found.weights.find((one) => one.member === member);
    const share = Math.round(part * 1000) / 1000;
    const [low, high] = [interval?.low ?? null, interval?.high ?? null];
    // On the edge they tie; noise decides there.
    fc.pre(
      low !== null &&
        high !== null &&
        Math.abs(share - low) > 1e-6 &&
        Math.abs(share - high) > 1e-6,
    );
    const scores = nodeScores(at(all, member, share), table).map(({ score }) => score ?? 0);
    const [first = 0, second = 0] = scores;
    const lead = found.ahead === "u1" ? first - second : second - first;
    expect(share > (low ?? 0) && share < (high ?? 1) ? lead : -lead).toBeGreaterThan(0);
  });

  given.prop([weights, wholeTable], runs)(
    "hold the present share, and survive JSON",
    (all, table) => {
      const found = weightIntervals(byWeights(all), table, "overall", ["u1", "u2"]);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      for (const { low, share, high } of found.weights) {
        expect(low ?? 0).toBeLessThanOrEqual(share);
        expect(high ?? 1).toBeGreaterThanOrEqual(share);
      }
    },
  );
});

describe("weightIntervals", () => {
  const index = byWeights({ a: 1, b: 1 });
  const table = tableOf({ a: [0, 1], b: [1, 0] });
  test.for([
    { title: "an unknown node", args: [index, table, "pillar", ["u1", "u2"]], path: "node" },
    { title: "a component", args: [index, table, "a", ["u1", "u2"]], path: "node" },
    { title: "an unknown unit", args: [index, table, "overall", ["u1", "u9"]], path: "pair.1" },
    { title: "one unit twice", args: [index, table, "overall", ["u1", "u1"]], path: "pair" },
    { title: "no pair", args: [index, table, "overall", null], path: "pair" },
    { title: "no data", args: [index, null, "overall", ["u1", "u2"]], path: "data" },
    {
      title: "unknown options",
      args: [index, table, "overall", ["u1", "u2"], { samples: 3 }],
      path: "options.samples",
    },
  ])("refuses $title", ({ args, path }) => {
    expect(faultsOf(() => Reflect.apply(weightIntervals, undefined, args))).toStrictEqual([
      "invalid-argument",
      path,
    ]);
  });
});
