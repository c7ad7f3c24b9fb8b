import { fc, test as given } from "@fast-check/vitest";
import type { IndexTable } from "dxplan";
import { rankingIntervals, weightIntervals } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, tableOf, weighted } from "../../composite/score/fixture.ts";
import { weights, wholeTable } from "../arbitrary.ts";
import { faultsOf } from "../refused.ts";

const components = ["a", "b", "c", "d"].map((id) => component(id));
const twoEqual = indexOf(components, [equal("overall", ["a", "b"])]);

/** Few scores of ten units, so that many of them tie. */
const tiedTable: fc.Arbitrary<IndexTable> = fc
  .tuple(
    ...components.map(() =>
      fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 10, maxLength: 10 }),
    ),
  )
  .map((columns) =>
    tableOf(Object.fromEntries(components.map(({ id }, at) => [id, columns[at] ?? []]))),
  );

/** Every pair of units, in the order of their ids. */
const pairsOf = ({ units }: IndexTable) =>
  units.flatMap((one, at) => units.slice(at + 1).map((other) => [one, other] as const));

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
      const each = pairsOf(table)
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

  given.prop([tiedTable, fc.boolean()], { numRuns: 60 })(
    "are what all pairs have in common where many tie, and the pair that is named ties there",
    (table, isEqual) => {
      const all = isEqual ? { a: 1, b: 1, c: 1, d: 1 } : { a: 1, b: 2, c: 2, d: 3 };
      const index = indexOf(components, [weighted("overall", all)]);
      const intervalsOf = (ahead: string, behind: string) =>
        weightIntervals(index, table, "overall", [ahead, behind]);
      const each = pairsOf(table)
        .map((pair) => intervalsOf(...pair))
        .filter(({ ahead }) => ahead !== null);
      const found = rankingIntervals(index, table, "overall");
      found.weights.forEach(({ low, high, lowPair, highPair }, at) => {
        const bounds = each.map(({ weights }) => weights[at]);
        expect(low ?? 0).toBeCloseTo(Math.max(0, ...bounds.map((one) => one?.low ?? 0)), 12);
        expect(high ?? 1).toBeCloseTo(Math.min(1, ...bounds.map((one) => one?.high ?? 1)), 12);
        const named = (pair: typeof lowPair, end: "low" | "high", open: number) =>
          pair === null ? open : intervalsOf(pair.ahead, pair.behind).weights[at]?.[end];
        expect(named(lowPair, "low", 0)).toBe(low ?? 0);
        expect(named(highPair, "high", 1)).toBe(high ?? 1);
      });
    },
  );

  test("name the first by id of the pairs that tie there", () => {
    // u1 to u3 share 0.5, u4 and u5 0.25. The steepest above are u2 and u3, 0 in a and 1 in b; below u4 and u5 are
    // alike. −0.25 in a and 0.75 in b tie at 3/4 of a.
    const table = tableOf({ a: [0.5, 0, 0, 0.25, 0.25], b: [0.5, 1, 1, 0.25, 0.25] });
    const [a] = rankingIntervals(twoEqual, table, "overall").weights;
    expect(a).toMatchObject({ high: 0.75, highPair: { ahead: "u2", behind: "u4" } });
  });

  // 9,000,000 pairs: one after the other they take a minute.
  test("take no look at every pair of those that tie", () => {
    const half = 3000;
    const ways = Array.from({ length: half }, (_, unit) => (0.75 * unit) / (half - 1));
    const table = tableOf({
      a: [...ways.map((way) => 1 + way), ...ways.map((way) => -way)],
      b: [...ways.map((way) => 1 - way), ...ways],
    });
    const [a] = rankingIntervals(twoEqual, table, "overall").weights;
    // Scores of 1 and 0. At a share t of a: 1 + way·(2t − 1) above, −way·(2t − 1) below. The ways of 0.75 tie where
    // 1 + 1.5·(2t − 1) is 0.
    expect(a?.low).toBeCloseTo(1 / 6, 12);
    expect(a).toMatchObject({ high: 1, lowPair: { ahead: "u3000", behind: "u6000" } });
  });

  test("are refused of an unknown node", () => {
    const table = tableOf({ a: [1], b: [1] });
    expect(faultsOf(() => rankingIntervals(twoEqual, table, "pillar"))).toStrictEqual([
      "invalid-argument",
      "node",
    ]);
  });
});
