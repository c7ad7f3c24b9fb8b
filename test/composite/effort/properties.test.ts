import { fc, test as given } from "@fast-check/vitest";
import {
  type Effort,
  type IndexDefinition,
  type IndexTable,
  leastEffort,
  rank,
  scoreIndex,
} from "dxplan";
import { describe, expect } from "vitest";
import { component, equal, indexOf, weighted } from "../score/fixture.ts";

const ids = ["a", "b", "c"] as const;

/** Scales that no unit moves: clamped or not, rising or falling, values on both sides of where they give 0. */
const index: fc.Arbitrary<IndexDefinition> = fc
  .record({
    directions: fc.tuple(
      ...ids.map(() => fc.constantFrom("increase" as const, "decrease" as const)),
    ),
    clamps: fc.tuple(...ids.map(() => fc.boolean())),
    weights: fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 9 }))),
  })
  .map(({ directions, clamps, weights: [one = 1, two = 1, three = 1] }) =>
    indexOf(
      ids.map((id, at) =>
        component(id, {
          direction: directions[at] ?? "increase",
          scale: { kind: "goalposts", low: 20, high: 80, clamp: clamps[at] ?? true },
        }),
      ),
      [weighted("overall", { one, b: two, c: three }), equal("one", ["a", "b"])],
    ),
  );

const value = fc.integer({ min: 0, max: 100 });

const table: fc.Arbitrary<IndexTable> = fc
  .array(fc.tuple(value, value, value), { minLength: 4, maxLength: 4 })
  .map((rows) => ({
    units: rows.map((_, at) => `u${at + 1}`),
    columns: Object.fromEntries(ids.map((id, at) => [id, rows.map((row) => row[at] ?? 0)])),
  }));

const costs = fc
  .tuple(...ids.map(() => fc.record({ cost: fc.integer({ min: 1, max: 9 }), cap: value })))
  .map((all) => Object.fromEntries(ids.map((id, at) => [id, all[at] ?? { cost: 1, cap: 0 }])));

/** The table with the first unit's values moved. */
const moved = (table: IndexTable, to: Readonly<Record<string, number>>): IndexTable => ({
  ...table,
  columns: Object.fromEntries(
    Object.entries(table.columns).map(([id, column]) => [
      id,
      Array.from(column, (value, at) => (at === 0 ? (to[id] ?? value) : value)),
    ]),
  ),
});

const movesOf = ({ changes }: Effort) =>
  Object.fromEntries(changes.map(({ component, to }) => [component, to]));

const scoresOf = (index: IndexDefinition, table: IndexTable) =>
  scoreIndex(index, table).units.map(({ unit, nodes }) => ({
    unit,
    score: nodes["overall"]?.score ?? null,
  }));

const runs = { numRuns: 300 };
const u1 = { unit: "u1", node: "overall" };

describe("the least effort, of any values and costs,", () => {
  given.prop([index, table, costs, fc.integer({ min: 1, max: 20 })], runs)(
    "reaches the score when the unit is scored anew, and no more",
    (index, table, costs, twentieths) => {
      const found = leastEffort(index, table, { ...u1, score: twentieths / 20, costs });
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      fc.pre(found.reason === null);
      const [own] = scoresOf(index, moved(table, movesOf(found)));
      expect(own?.score).toBeCloseTo(found.target ?? 0, 12);
      expect(found.reached).toBeCloseTo(found.target ?? 0, 12);
      const sum = found.changes.reduce((total, { cost }) => total + cost, 0);
      expect(found.total).toBeCloseTo(sum, 9);
    },
  );

  given.prop([index, table, costs, fc.integer({ min: 1, max: 3 })], runs)(
    "reaches the place",
    (index, table, costs, place) => {
      const found = leastEffort(index, table, { ...u1, place, costs });
      fc.pre(found.reason === null);
      const { ranked } = rank(scoresOf(index, moved(table, movesOf(found))), {
        by: ({ score }) => score,
      });
      expect(ranked.find(({ id }) => id === "u1")?.rank).toBeLessThanOrEqual(place);
    },
  );

  const parts = fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 8 })));

  given.prop([index, table, costs, parts, fc.integer({ min: 1, max: 100 })], { numRuns: 1000 })(
    "is not above what any other way costs",
    (index, table, costs, parts, percent) => {
      // Some part of the way to each cap, in eighths, that is towards the better.
      const to = Object.fromEntries(
        index.components.map(({ id, direction }, at) => {
          const from = Number(table.columns[id]?.[0]);
          const { cap = from } = costs[id] ?? {};
          const end = direction === "increase" ? Math.max(from, cap) : Math.min(from, cap);
          return [id, from + ((end - from) * (parts[at] ?? 0)) / 8];
        }),
      );
      const [[before], [after]] = [scoresOf(index, table), scoresOf(index, moved(table, to))];
      const [low, high] = [before?.score ?? 0, after?.score ?? 0];
      fc.pre(high > low + 1e-9);
      const spent = Object.entries(to).reduce(
        (total, [id, end]) =>
          total + (costs[id]?.cost ?? 0) * Math.abs(end - Number(table.columns[id]?.[0])),
        0,
      );
      const score = low + ((high - low) * percent) / 100;
      const found = leastEffort(index, table, { ...u1, score, costs });
      expect(found.reason).toBeNull();
      expect(found.total ?? Infinity).toBeLessThanOrEqual(spent + 1e-9);
    },
  );
});
