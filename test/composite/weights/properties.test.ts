import { fc, test as given } from "@fast-check/vitest";
import { principalComponentWeights, type ScoreColumns } from "dxplan";
import { describe, expect } from "vitest";
import { frozen } from "../../model/frozen.ts";
import { byScores } from "./by-scores.ts";
import { byId, faultsOf } from "./expect-weights.ts";

type Row = readonly (number | null)[];

const ids = ["cloud", "portal", "services", "staff"] as const;

/** Rows of hundredths from 0 to 1, one in ten or so missing; three at least are complete and differ. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.tuple(...ids.map(() => fc.option(fc.integer({ min: 0, max: 100 }), { freq: 20 }))), {
    maxLength: 12,
  })
  .map((more) =>
    [[0, 10, 35, 100], [50, 90, 20, 40], [80, 5, 60, 0], ...more].map((row) =>
      row.map((score) => (score === null ? null : score / 100)),
    ),
  );

const columnsOf = (table: readonly Row[], names: readonly string[] = ids): ScoreColumns =>
  Object.fromEntries(names.map((name, at) => [name, table.map((row) => row[at] ?? null)]));

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe.for(byScores)("$name, of any scores,", ({ weightsOf }) => {
  given.prop([rows])("are from 0 to 1 and sum to 1, and all rows are told of", (table) => {
    const { weights, rows, left } = weightsOf(frozen(columnsOf(table)));
    expect(weights.map(({ id }) => id)).toStrictEqual(ids);
    expect(weights.every(({ weight }) => weight >= 0 && weight <= 1)).toBe(true);
    expect(weights.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12);
    expect(left).toBe(table.filter((row) => row.includes(null)).length);
    expect(rows + left).toBe(table.length);
  });

  given.prop([rows.chain((table) => fc.tuple(fc.constant(table), shuffled(table)))])(
    "are the same to the last bit in any order of rows",
    ([table, others]) => {
      expect(weightsOf(columnsOf(others))).toStrictEqual(weightsOf(columnsOf(table)));
    },
  );

  given.prop([rows, shuffled(ids)])(
    "are the same to the last bit in any order of columns",
    (table, order) => {
      const columns = columnsOf(table);
      const others = Object.fromEntries(order.map((id) => [id, columns[id] ?? []]));
      const [found, other] = [weightsOf(columns), weightsOf(others)];
      expect(other.weights.map(({ id }) => id)).toStrictEqual(order);
      expect(byId(other)).toStrictEqual(byId(found));
    },
  );

  given.prop([rows])(
    "do not change with rows that are not complete, nor with a constant",
    (table) => {
      const complete = table.filter((row) => !row.includes(null));
      const columns = { ...columnsOf(complete), constant: complete.map(() => 0.5) };
      const { weights } = weightsOf(columns);
      expect(weights.at(-1)).toStrictEqual({ id: "constant", weight: 0 });
      const found = weightsOf(columnsOf(table)).weights;
      for (const [at, { weight }] of found.entries()) {
        expect(weights[at]?.weight).toBeCloseTo(weight, 12);
      }
    },
  );

  given.prop([rows, fc.integer({ min: 1, max: 1000 })])(
    "do not change when all scores are so many times larger",
    (table, factor) => {
      const scaled = table.map((row) =>
        row.map((score) => (score === null ? null : score * factor)),
      );
      const [found, other] = [weightsOf(columnsOf(table)), weightsOf(columnsOf(scaled))];
      for (const [at, { weight }] of found.weights.entries()) {
        expect(other.weights[at]?.weight).toBeCloseTo(weight, 9);
      }
    },
  );
});

describe("principalComponentWeights, of any scores,", () => {
  given.prop([rows])("explain no more than all, and no less than an even part", (table) => {
    const { explained } = principalComponentWeights(columnsOf(table));
    expect(explained).toBeGreaterThan(1 / ids.length);
    expect(explained).toBeLessThanOrEqual(1);
  });
});

describe("weights of scores that all agree", () => {
  given.prop([fc.integer({ min: 1, max: 100 }), fc.integer({ min: 2, max: 9 })])(
    "do not exist, whatever the score",
    (score, size) => {
      const column = Array.from({ length: size }, () => score / 100);
      for (const { weightsOf } of byScores) {
        expect(faultsOf(() => weightsOf({ a: column, b: column }))).toHaveProperty(
          "0",
          "invalid-argument",
        );
      }
    },
  );
});
