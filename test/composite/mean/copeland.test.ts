import { fc, test as given } from "@fast-check/vitest";
import { type IndexTable, type MissingRule, scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { component, indexOf, nodeScores, tableOf, weighted } from "../score/fixture.ts";

type Values = readonly (number | null)[];

interface Case {
  readonly what: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, Values>>;
  readonly scores: Values;
}

const cases: readonly Case[] = [
  {
    // u1 beats both, u2 beats u3.
    what: "one column",
    weights: { a: 1 },
    columns: { a: [3, 2, 1] },
    scores: [2, 0, -2],
  },
  {
    // u1–u2: a says u2, b has no u2, c is equal: u2. u1–u3: a says u3, b says u1: neither. u2–u3: a says u3.
    what: "a value that is missing",
    weights: { a: 1, b: 1, c: 1 },
    columns: { a: [1, 2, 3], b: [3, null, 1], c: [2, 2, 2] },
    scores: [-1, 0, 1],
  },
  {
    // 0.1 + 0.2 for u1, 0.3 for u2: equal, though not to a computer.
    what: "weights that tie but for noise",
    weights: { a: 0.1, b: 0.2, c: 0.3 },
    columns: { a: [1, 0], b: [1, 0], c: [0, 1] },
    scores: [0, 0],
  },
  {
    // The weights of a and b outweigh c.
    what: "weights",
    weights: { a: 2, b: 2, c: 3 },
    columns: { a: [1, 0], b: [1, 0], c: [0, 1] },
    scores: [1, -1],
  },
  {
    // u1 > u2 (a, c), u2 > u3 (a, b), u3 > u1 (b, c): Condorcet's ring.
    what: "a ring",
    weights: { a: 1, b: 1, c: 1 },
    columns: { a: [3, 2, 1], b: [1, 3, 2], c: [2, 1, 3] },
    scores: [0, 0, 0],
  },
  {
    what: "equal units",
    weights: { a: 1 },
    columns: { a: [5, 5, 4] },
    scores: [1, 1, -2],
  },
  {
    // u1 and u2 have no member in common: neither beats the other; u3 has nothing.
    what: "nothing in common",
    weights: { a: 1, b: 1 },
    columns: { a: [1, null, null], b: [null, 1, null] },
    scores: [0, 0, null],
  },
  { what: "one unit", weights: { a: 1 }, columns: { a: [7] }, scores: [0] },
];

const indexWith = (weights: Readonly<Record<string, number>>, missing: MissingRule = "reweight") =>
  indexOf(
    Object.keys(weights).map((id) => component(id)),
    [weighted("overall", weights, { mean: { kind: "copeland" } })],
    { missing },
  );

const scoresOf = (
  weights: Readonly<Record<string, number>>,
  table: IndexTable,
  missing?: MissingRule,
) => nodeScores(indexWith(weights, missing), table).map(({ score }) => score);

const turned = (table: Readonly<Record<string, Values>>) =>
  Object.fromEntries(Object.entries(table).map(([id, column]) => [id, column.toReversed()]));

const cell = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 });
const columns = fc.integer({ min: 1, max: 7 }).chain((units) =>
  fc.record({
    a: fc.array(cell, { minLength: units, maxLength: units }),
    b: fc.array(cell, { minLength: units, maxLength: units }),
    c: fc.array(cell, { minLength: units, maxLength: units }),
  }),
);
const weight = fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 7);
const weights = fc
  .record({ a: weight, b: weight, c: weight })
  .filter(({ a, b, c }) => a + b + c > 0);

describe("Copeland's mean", () => {
  test.for(cases)("of $what", ({ weights, columns, scores }) => {
    expect(scoresOf(weights, tableOf(columns))).toStrictEqual(scores);
    expect(scoresOf(weights, tableOf(turned(columns)))).toStrictEqual(scores.toReversed());
  });

  // As 0, u2 is behind u1 in b, and u3 too: u1–u2: a, b: tie. u1–u3: a for u3, b for u1. u2–u3: both for u3.
  test("counts what stands for a missing score", () => {
    const table = tableOf({ a: [1, 2, 3], b: [3, null, 1] });

    expect(scoresOf({ a: 1, b: 1 }, table, "zero")).toStrictEqual([0, -1, 1]);
  });

  test("has no contributions: it belongs to pairs", () => {
    const [unit] = scoreIndex(indexWith({ a: 1, b: 3 }), tableOf({ a: [1, 2], b: [1, 0] })).units;

    expect(unit?.nodes["overall"]?.contributions).toStrictEqual([
      { member: "a", weight: 0.25, score: 1, imputed: null, contribution: null },
      { member: "b", weight: 0.75, score: 1, imputed: null, contribution: null },
    ]);
  });

  test("has an interval only where everything of every unit is measured", () => {
    const part = tableOf({ a: [1, 2, null], b: [1, null, 3] });
    const whole = tableOf({ a: [1, 2, 3], b: [1, 2, 3] });
    const index = indexWith({ a: 1, b: 1 });

    expect(nodeScores(index, part).map((score) => score?.interval)).toStrictEqual([
      null,
      null,
      null,
    ]);
    expect(nodeScores(index, whole).map((score) => score?.interval)).toStrictEqual([
      { low: -2, high: -2 },
      { low: 0, high: 0 },
      { low: 2, high: 2 },
    ]);
  });

  given.prop([columns, weights])("sums to 0, whatever is missing", (columns, weights) => {
    const scores = scoresOf(weights, tableOf(columns));

    expect(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0)).toBe(0);
  });

  given.prop([columns, weights])("does not depend on the order of rows", (columns, weights) => {
    expect(scoresOf(weights, tableOf(turned(columns)))).toStrictEqual(
      scoresOf(weights, tableOf(columns)).toReversed(),
    );
  });

  given.prop([columns, weights])("does not depend on the order of members", (columns, weights) => {
    const { a, b, c } = weights;

    expect(scoresOf({ c, b, a }, tableOf(columns))).toStrictEqual(
      scoresOf(weights, tableOf(columns)),
    );
  });

  given.prop([columns, weights])("is turned round with all scores", (columns, weights) => {
    const against = Object.fromEntries(
      Object.entries(columns).map(([id, column]) => [
        id,
        column.map((value) => (value === null ? null : 0 - value)),
      ]),
    );

    expect(scoresOf(weights, tableOf(against))).toStrictEqual(
      scoresOf(weights, tableOf(columns)).map((score) => (score === null ? null : 0 - score)),
    );
  });
});
