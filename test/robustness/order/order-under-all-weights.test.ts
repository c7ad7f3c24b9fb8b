import { fc, test as given } from "@fast-check/vitest";
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

  const best = (mean: Mean, columns: Parameters<typeof tableOf>[0], more = {}) => {
    const index = indexOf(components, [equal("overall", ["a", "b"], { mean, ...more })]);
    return orderUnderAllWeights(index, tableOf(columns), "overall").units.map(
      (unit) => `${unit.dominatedBy} ${unit.best} ${unit.worst}`,
    );
  };
  const sharedMinimum = { a: [0.2, 0.2], b: [0.9, 0.5] };
  const sharedZero = { a: [0, 0], b: [0.9, 0.5] };

  // u1 dominates u2, and both are 0.2, or 0, whatever the weights: they share the first place.
  test.for<readonly [string, Mean, Parameters<typeof tableOf>[0], string]>([
    ["a minimum that is the same", { kind: "minimum" }, sharedMinimum, "1 1 2"],
    ["a geometric mean of 0", { kind: "geometric" }, sharedZero, "1 1 2"],
    ["a harmonic mean of 0", { kind: "harmonic" }, sharedZero, "1 1 2"],
    ["a power mean of 0", { kind: "power", exponent: -2 }, sharedZero, "1 1 2"],
    // √0.405 and √0.125, weighed alike.
    ["no power mean above 0", { kind: "power", exponent: 2 }, sharedZero, "1 2 2"],
    ["no geometric mean above 0", { kind: "geometric" }, sharedMinimum, "1 2 2"],
    ["no minimum that is not the same", { kind: "minimum" }, { a: [0.3, 0.2], b: [1, 1] }, "1 2 2"],
    ["no Copeland", { kind: "copeland" }, sharedZero, "1 2 2"],
    ["no arithmetic mean", { kind: "arithmetic" }, sharedZero, "1 2 2"],
  ])("gives one that is dominated a better place under %s", ([, mean, columns, second]) => {
    expect(best(mean, columns)).toStrictEqual(["0 1 1", second]);
  });

  test("asks what stands for a missing score whether a mean is 0", () => {
    const columns = { a: [null, null], b: [0.9, 0.5] };
    expect(best({ kind: "geometric" }, columns, { missing: "zero" })).toStrictEqual([
      "0 1 1",
      "1 1 2",
    ]);
    expect(best({ kind: "geometric" }, columns)).toStrictEqual(["0 1 1", "1 2 2"]);
  });

  test("has a place for a unit of which nothing is measured, if that is scored", () => {
    const index = (minimumCoverage: number) =>
      indexOf(components, [equal("overall", ["a"], { missing: "zero", minimumCoverage })]);
    // 0 stands for what u2 lacks: u1 is behind it.
    const table = tableOf({ a: [-1, null] });
    expect(shortOf(index(0), table, "overall")).toStrictEqual(["0 0 0 1 1 2", "0 0 0 1 1 2"]);
    expect(orderUnderAllWeights(index(0.5), table, "overall").left).toStrictEqual(["u2"]);
  });

  test("leaves out a unit for which a peer mean below 0 stands under a geometric mean", () => {
    const node = equal("overall", ["a", "b"], {
      mean: { kind: "geometric" },
      missing: "peer-mean",
    });
    const table = tableOf({ a: [-1, null], b: [1, 1] });
    expect(orderUnderAllWeights(indexOf(components, [node]), table, "overall").left).toStrictEqual([
      "u1",
      "u2",
    ]);
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
  { kind: "geometric" },
  { kind: "harmonic" },
  { kind: "minimum" },
  { kind: "power", exponent: 2 },
  { kind: "power", exponent: -0.5 },
  { kind: "copeland" },
];

/** Few scores, so that 0s and minima are often the same, and some are missing. */
const gappyTable = fc.integer({ min: 2, max: 6 }).chain((size) => {
  const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: size, maxLength: size });
  const column = listOf(fc.constantFrom(0, 0, 0.2, 0.5, 0.9, null));
  return fc.record({
    units: fc.constant(Array.from({ length: size }, (_, at) => `u${at + 1}`)),
    groups: listOf(fc.constantFrom("north", "south")),
    columns: fc.record({ a: column, b: column, c: column, d: column }),
  });
});

const ruled = fc.record({
  mean: fc.constantFrom(...means),
  missing: fc.constantFrom("reweight" as const, "zero" as const, "peer-mean" as const),
});

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

  given.prop([gappyTable, ruled, weights, fc.array(weights, { minLength: 5 })], { numRuns: 500 })(
    "bounds it under other weights, whatever the mean is and whatever is missing",
    (table, rules, present, others) => {
      const indexBy = (all: Readonly<Record<string, number>>) =>
        indexOf(components, [weighted("overall", all, rules)]);
      // Of no weight at present: what would stand for it is not known from the scores.
      const { units } = orderUnderAllWeights(indexBy({ ...present, d: 0 }), table, "overall");
      for (const all of others) {
        const { ranked } = rank(scoreIndex(indexBy(all), table).units, {
          by: ({ nodes }) => nodes["overall"]?.score ?? null,
        });
        const places = new Map(ranked.map(({ id, rank }) => [id, rank]));
        expect(places.size).toBe(units.length);
        for (const { unit, best, worst } of units) {
          expect(places.get(unit)).toBeGreaterThanOrEqual(best);
          expect(places.get(unit)).toBeLessThanOrEqual(worst);
        }
      }
    },
  );

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
