import { test as given } from "@fast-check/vitest";
import { rankingIntervals, weightIntervals } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, tableOf, weighted } from "../../composite/score/fixture.ts";
import { weights, wholeTable } from "../arbitrary.ts";
import { faultsOf } from "../refused.ts";

const components = ["a", "b", "c", "d"].map((id) => component(id));
const twoEqual = indexOf(components, [equal("overall", ["a", "b"])]);

describe("the weights under which a ranking holds", () => {
  test("are the narrowest of its neighbours', with the pair that decides", () => {
    // u1 0.625, u2 0.5, u3 0.25. u1 over u2: 0.5 in a, −0.25 in b; u2 over u3: −0.25 in a, 0.75 in b.
    const table = tableOf({ a: [0.75, 0.25, 0.5], b: [0.5, 0.75, 0] });
    const [upper, lower] = [
      { ahead: "u1", behind: "u2" },
      { ahead: "u2", behind: "u3" },
    ];
    expect(rankingIntervals(twoEqual, table, "overall")).toStrictEqual({
      node: "overall",
      weights: [
        {
          member: "a",
          share: 0.5,
          low: 1 / 3,
          high: 0.75,
          reason: null,
          lowPair: upper,
          highPair: lower,
        },
        {
          member: "b",
          share: 0.5,
          low: 0.25,
          high: 2 / 3,
          reason: null,
          lowPair: lower,
          highPair: upper,
        },
      ],
      left: [],
    });
  });

  test("set each of those that tie against each of the next", () => {
    // u1 and u2 share 0.5; u3 has 0.25: behind u1 by 0.5 and 0, behind u2 by −0.25 and 0.75, which tie at 3/4 of a.
    const table = tableOf({ a: [0.75, 0, 0.25], b: [0.25, 1, 0.25] });
    const [a, b] = rankingIntervals(twoEqual, table, "overall").weights;
    expect(a).toMatchObject({ low: 0, high: 0.75, highPair: { ahead: "u2", behind: "u3" } });
    expect(b).toMatchObject({ low: 0.25, high: 1, highPair: null });
  });

  test("leave out units without a score, or without that of a member that counts", () => {
    const table = tableOf({ a: [1, null, 0, null], b: [1, 0.5, 0, null] });
    expect(rankingIntervals(twoEqual, table, "overall")).toMatchObject({
      weights: [
        { low: 0, high: 1 },
        { low: 0, high: 1 },
      ],
      left: ["u2", "u4"],
    });
  });

  test.for([
    { title: "of one unit", index: twoEqual, columns: { a: [1], b: [1] }, reason: "no-pair" },
    { title: "of none", index: twoEqual, columns: { a: [], b: [] }, reason: "no-pair" },
    { title: "of a tie", index: twoEqual, columns: { a: [1, 0], b: [0, 1] }, reason: "no-pair" },
    {
      title: "of another mean",
      index: indexOf(components, [equal("overall", ["a", "b"], { mean: { kind: "harmonic" } })]),
      columns: { a: [1, 0.5], b: [1, 1] },
      reason: "other-mean",
    },
  ])("are none $title", ({ index, columns, reason }) => {
    const { weights } = rankingIntervals(index, tableOf(columns), "overall");
    expect(
      weights.map((one) => [one.low, one.high, one.lowPair, one.highPair, one.reason]),
    ).toStrictEqual([
      [null, null, null, null, reason],
      [null, null, null, null, reason],
    ]);
  });

  test("are none of a member without weight that a unit lacks", () => {
    const index = indexOf(components, [weighted("overall", { a: 1, b: 1, c: 0 })]);
    const table = tableOf({ a: [1, 0.5, 0], b: [1, 0.5, 0], c: [1, null, 1] });
    const [, , c] = rankingIntervals(index, table, "overall").weights;
    expect(c).toMatchObject({ low: null, high: null, lowPair: null, reason: "missing-score" });
  });

  given.prop([weights, wholeTable], { numRuns: 200 })(
    "are what the intervals of all pairs have in common",
    (all, table) => {
      const index = indexOf(components, [weighted("overall", all)]);
      const pairs = table.units.flatMap((one, at) =>
        table.units.slice(at + 1).map((other) => [one, other] as const),
      );
      const each = pairs
        .map((pair) => weightIntervals(index, table, "overall", pair))
        .filter(({ ahead }) => ahead !== null);
      const found = rankingIntervals(index, table, "overall");
      found.weights.forEach(({ low, high, reason }, at) => {
        const bounds = each.map(({ weights }) => weights[at]);
        const lows = bounds.map((one) => one?.low ?? 0);
        const highs = bounds.map((one) => one?.high ?? 1);
        expect(reason).toBe(each.length === 0 ? "no-pair" : null);
        expect(low ?? 0).toBeCloseTo(Math.max(0, ...lows), 12);
        expect(high ?? 1).toBeCloseTo(Math.min(1, ...highs), 12);
      });
    },
  );

  test("are refused of an unknown node", () => {
    const table = tableOf({ a: [1], b: [1] });
    expect(faultsOf(() => rankingIntervals(twoEqual, table, "pillar"))).toStrictEqual([
      "invalid-argument",
      "node",
    ]);
  });
});
