import { test as given } from "@fast-check/vitest";
import { type Mean, rank, scoreIndex } from "dxplan";
import { orderUnderAllWeights } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { table as drawnTable, picked } from "../../composite/score/arbitrary.ts";
import { component, equal, indexOf, tableOf, weighted } from "../../composite/score/fixture.ts";
import { weights, wholeTable } from "../arbitrary.ts";
import { faultsOf } from "../refused.ts";

const components = ["a", "b", "c", "d"].map((id) => component(id));
const three = indexOf(components, [equal("overall", ["a", "b", "c"])]);

const shortOf = (...args: Parameters<typeof orderUnderAllWeights>) =>
  orderUnderAllWeights(...args).units.map(
    ({ dominates, dominatedBy, equal, undecided, best, worst }) =>
      [dominates, dominatedBy, equal, undecided, best, worst].join(" "),
  );

describe("the order under all weights", () => {
  test("is who dominates whom", () => {
    // u1 over u2, u3, u4; u2 and u3 cross; u4 is behind all; u5 is u2.
    const table = tableOf({
      a: [0.9, 0.5, 0.6, 0.1, 0.5],
      b: [0.9, 0.6, 0.5, 0.1, 0.6],
      c: [0.9, 0.5, 0.5, 0.1, 0.5],
    });
    expect(shortOf(three, table, "overall")).toStrictEqual([
      "4 0 0 0 1 1",
      "1 1 1 0 2 3",
      "1 1 0 0 2 4",
      "0 4 0 0 5 5",
      "1 1 1 0 2 3",
    ]);
    const { units } = orderUnderAllWeights(three, table, "overall");
    expect(units.map(({ dominated }) => dominated.join(" "))).toStrictEqual([
      "u2 u3 u4 u5",
      "u4",
      "u4",
      "",
      "u4",
    ]);
    // Of 10 pairs, two cross: u3 with u2 and with u5.
    expect(orderUnderAllWeights(three, table, "overall")).toMatchObject({
      node: "overall",
      pairs: 10,
      same: 8,
      undecided: 0,
      left: [],
    });
  });

  test("is undecided where units lack different members, and decided where they lack the same", () => {
    const table = tableOf({ a: [1, 0.5, null, null], b: [1, null, 1, 0], c: [1, 0, 1, 0] });
    // u3 over u4, both without a; everything else lacks something else. u1 lacks nothing.
    expect(shortOf(three, table, "overall")).toStrictEqual([
      "0 0 0 3 1 4",
      "0 0 0 3 1 4",
      "1 0 0 2 1 3",
      "0 1 0 2 2 4",
    ]);
    expect(orderUnderAllWeights(three, table, "overall")).toMatchObject({
      pairs: 6,
      same: 1,
      undecided: 5,
    });
  });

  test("hangs on the peers whose mean stands for what is missing", () => {
    const index = indexOf(components, [equal("overall", ["a", "b"], { missing: "peer-mean" })]);
    const columns = { a: [null, null, null, 1, 0], b: [1, 0.5, 0, 0, 0] };
    const groups = ["north", "north", "south", "north", "south"];
    const [first, second, third] = orderUnderAllWeights(
      index,
      { ...tableOf(columns), groups },
      "overall",
    ).units;
    // u1 over u2, both of the north; u3 has another mean.
    expect(first).toMatchObject({ dominates: 1, undecided: 3 });
    expect(second).toMatchObject({ dominatedBy: 1, undecided: 3 });
    expect(third).toMatchObject({ dominates: 0, dominatedBy: 0, undecided: 4 });
  });

  test("leaves out units without any score, and those that a geometric mean refuses", () => {
    const geometric = equal("overall", ["a", "b", "c"], { mean: { kind: "geometric" } });
    const table = tableOf({ a: [1, null, -1], b: [1, null, 1], c: [1, null, 1] });
    const { units, left } = orderUnderAllWeights(
      indexOf(components, [geometric]),
      table,
      "overall",
    );
    expect(units.map(({ unit }) => unit)).toStrictEqual(["u1"]);
    expect(left).toStrictEqual(["u2", "u3"]);
    expect(orderUnderAllWeights(three, table, "overall").left).toStrictEqual(["u2"]);
  });

  test("does not ask a member that drops out, and asks one that has no weight at present", () => {
    const constant = component("c", { scale: { kind: "min-max" } });
    const node = weighted("overall", { a: 1, b: 0, c: 1 });
    const index = indexOf([component("a"), component("b"), constant], [node]);
    const table = tableOf({ a: [1, 0], b: [0, 1], c: [5, 5] });
    expect(orderUnderAllWeights(index, table, "overall")).toMatchObject({ pairs: 1, same: 0 });
  });

  test("takes 0.1 + 0.2 for 0.3", () => {
    const table = tableOf({ a: [0.3, 0.1 + 0.2], b: [1, 1], c: [1, 1] });
    expect(shortOf(three, table, "overall")).toStrictEqual(["0 0 1 0 1 1", "0 0 1 0 1 1"]);
  });

  test("is refused of an unknown node", () => {
    expect(faultsOf(() => orderUnderAllWeights(three, [], "pillar"))).toStrictEqual([
      "invalid-argument",
      "node",
    ]);
  });
});

const runs = { numRuns: 200 };
const means: readonly Mean[] = [
  { kind: "arithmetic" },
  { kind: "power", exponent: 2 },
  { kind: "copeland" },
];

describe("the order under all weights, of any scores,", () => {
  given.prop([weights, wholeTable], runs)("bounds the place of every unit", (all, table) => {
    for (const mean of means) {
      const index = indexOf(components, [weighted("overall", all, { mean })]);
      const { ranked } = rank(scoreIndex(index, table).units, {
        by: ({ nodes }) => nodes["overall"]?.score ?? null,
      });
      const places = new Map(ranked.map(({ id, rank }) => [id, rank]));
      for (const { unit, best, worst } of orderUnderAllWeights(index, table, "overall").units) {
        expect(places.get(unit)).toBeGreaterThanOrEqual(best);
        expect(places.get(unit)).toBeLessThanOrEqual(worst);
      }
    }
  });

  given.prop([drawnTable], runs)(
    "counts every pair from both sides, in any order of rows",
    (table) => {
      const index = indexOf(components, [equal("overall", ["a", "b", "c", "d"])]);
      const found = orderUnderAllWeights(index, table, "overall");
      const sum = (of: (unit: (typeof found.units)[number]) => number) =>
        found.units.reduce((total, unit) => total + of(unit), 0);
      expect(sum(({ dominates }) => dominates)).toBe(sum(({ dominatedBy }) => dominatedBy));
      expect(found.pairs).toBeGreaterThanOrEqual(found.same + found.undecided);
      const reversed = orderUnderAllWeights(
        index,
        picked(table, table.units.map((_, at) => at).toReversed()),
        "overall",
      );
      expect(reversed.units.toReversed()).toStrictEqual(found.units);
    },
  );
});
