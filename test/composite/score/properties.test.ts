import { fc, test as given } from "@fast-check/vitest";
import {
  defineIndex,
  type IndexDefinition,
  type IndexResult,
  type IndexScore,
  scoreIndex,
} from "dxplan";
import { describe, expect } from "vitest";
import { frozen } from "../../model/frozen.ts";
import { index, peerless, picked, table } from "./arbitrary.ts";
import { component, equal, indexOf, meanOfScores, tableOf } from "./fixture.ts";

const runs = { numRuns: 100 };

const byUnit = ({ units }: IndexResult) => new Map(units.map((unit) => [unit.unit, unit]));

const scoresOf = ({ units }: IndexResult): readonly IndexScore[] =>
  units.flatMap(({ nodes }) => Object.values(nodes));

/** The index with all given weights multiplied. */
const scaledBy = (factor: number, index: IndexDefinition): IndexDefinition =>
  defineIndex({
    ...index,
    nodes: index.nodes.map((node) =>
      node.weights === "given"
        ? {
            ...node,
            members: node.members.map(({ id, weight }) => ({ id, weight: weight * factor })),
          }
        : node,
    ),
  });

const orderOf = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, at) => at),
    { minLength: length, maxLength: length },
  );

const reordered = table.chain((table) => fc.tuple(fc.constant(table), orderOf(table.units.length)));

describe("scoreIndex, of any index and values,", () => {
  given.prop([index, reordered], runs)(
    "is the same to the last bit in any order of rows",
    (index, [table, order]) => {
      const one = scoreIndex(index, table);
      const other = scoreIndex(index, picked(table, order));

      expect(byUnit(other)).toStrictEqual(byUnit(one));
      expect({ ...other, units: [] }).toStrictEqual({ ...one, units: [] });
    },
  );

  given.prop([index, table], runs)(
    "is the same under other names, in columns of another order",
    (index, table) => {
      const names = table.units.map((unit) => (unit === "u1" ? unit : `province ${unit}`));
      const columns = Object.fromEntries(Object.entries(table.columns).toReversed());
      const renamed = scoreIndex(index, { ...table, units: names, columns });

      expect(renamed.units.map((unit, at) => ({ ...unit, unit: table.units[at] }))).toStrictEqual(
        scoreIndex(index, table).units,
      );
    },
  );

  given.prop([index, table, fc.integer({ min: -20, max: 20 })], runs)(
    "is the same to the last bit when all weights are doubled or halved",
    (index, table, exponent) => {
      expect(scoreIndex(scaledBy(2 ** exponent, index), table)).toStrictEqual(
        scoreIndex(index, table),
      );
    },
  );

  given.prop([index, table, fc.double({ min: 1e-3, max: 1e3, noNaN: true })], runs)(
    "is the same to a few steps of the twelfth digit when all weights are multiplied alike",
    (index, table, factor) => {
      // Each node is rounded to 12 digits: where rounding of the weights turns one over, the nodes above it move too. Within
      // five steps of the twelfth digit, and as near for scores below 1, where terms may cancel.
      const close = scoresOf(scoreIndex(index, table)).map(({ score }) =>
        score === null
          ? null
          : expect.closeTo(score, Math.min(11, 10 - Math.floor(Math.log10(Math.abs(score))))),
      );

      expect(
        scoresOf(scoreIndex(scaledBy(factor, index), table)).map(({ score }) => score),
      ).toStrictEqual(close);
    },
  );

  given.prop([peerless, reordered], runs)(
    "never changes with a peer that is added or removed, where scales look at the value alone",
    (index, [table, order]) => {
      const all = byUnit(scoreIndex(index, table));
      const some = scoreIndex(index, picked(table, order.slice(1)));

      for (const unit of some.units) expect(unit).toStrictEqual(all.get(unit.unit));
    },
  );

  given.prop([index, table], runs)(
    "is plain data: JSON brings it back, so no undefined, NaN, infinity or −0 is in it",
    (index, table) => {
      const result = scoreIndex(index, table);
      const back: unknown = JSON.parse(JSON.stringify(result));

      expect(back).toStrictEqual(result);
    },
  );

  given.prop([index, table], runs)("changes nothing that it is given", (index, table) => {
    const before = structuredClone([index, table]);

    scoreIndex(frozen(index), frozen(table), frozen({ sample: [table] }));

    expect([index, table]).toStrictEqual(before);
  });

  given.prop([index, table], runs)("gives a score or a reason, never both", (index, table) => {
    const result = scoreIndex(index, table);
    const told = [
      ...scoresOf(result),
      ...result.units.flatMap(({ components }) => Object.values(components)),
    ];

    for (const { score, reason } of told) expect(score === null).toBe(reason !== null);
    for (const { scale, reason } of result.scales) expect(scale === null).toBe(reason !== null);
  });

  given.prop([index, table], runs)("has coverage and shares from 0 to 1", (index, table) => {
    for (const { coverage, contributions } of scoresOf(scoreIndex(index, table))) {
      const total = contributions.reduce((sum, { weight }) => sum + weight, 0);
      expect(coverage ?? 0).toBeGreaterThanOrEqual(0);
      expect(coverage ?? 0).toBeLessThanOrEqual(1);
      expect([0, expect.closeTo(1, 12)]).toContainEqual(total);
    }
  });

  given.prop([index, table], runs)("has ordered ends of each interval", (index, table) => {
    for (const { interval } of scoresOf(scoreIndex(index, table))) {
      expect(interval?.low ?? 0).toBeLessThanOrEqual(interval?.high ?? 0);
    }
  });
});

const hundredths = fc.integer({ min: 0, max: 100 }).map((score) => score / 100);
const anyScore = fc.oneof(hundredths, fc.double({ min: 1e-9, max: 1, noNaN: true }));
const scores = fc.array(anyScore, { minLength: 1, maxLength: 8 });
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 });
const kind = fc.constantFrom("arithmetic", "geometric", "harmonic", "minimum");

describe("the contributions of scores of one sign", () => {
  given.prop([kind, scores, weights], { numRuns: 500 })(
    "add up to the score, in their order, to the last bit",
    (kind, scores, weights) => {
      const { score, contributions } = meanOfScores({ kind }, scores, weights);

      expect(contributions.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBe(
        score,
      );
    },
  );

  given.prop([scores, weights], runs)(
    "add up to the arithmetic mean of scores below 0 too",
    (scores, weights) => {
      const below = scores.map((score) => 0 - score);
      const { score, contributions } = meanOfScores({ kind: "arithmetic" }, below, weights);

      expect(contributions.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBe(
        score,
      );
    },
  );
});

describe("min–max", () => {
  const list = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 9 });
  const index = (direction: "increase" | "decrease") =>
    indexOf([component("a", { direction, scale: { kind: "min-max" } })], [equal("overall", ["a"])]);

  given.prop([list])("of values turned round, in the other direction, is the same", (values) => {
    const against = values.map((value) => 0 - value);

    expect(
      scoresOf(scoreIndex(index("decrease"), tableOf({ a: against }))).map(({ score }) => score),
    ).toStrictEqual(
      scoresOf(scoreIndex(index("increase"), tableOf({ a: values }))).map(({ score }) => score),
    );
  });
});
