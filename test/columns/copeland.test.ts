import { fc, test as given } from "@fast-check/vitest";
import { defineIndex, type IndexDefinition, scoreIndex } from "dxplan";
import { scoreIndexColumns } from "dxplan/columns";
import { describe, expect, test } from "vitest";

/** The score of each unit on each member, `null` for one that is missing. */
type Columns = readonly (readonly (number | null)[])[];

const ids = (columns: Columns) => columns.map((_, at) => `c${at}`);

/** One node over components whose values are their scores: (value − 0) ÷ (1 − 0). */
const indexBy = (weights: readonly number[], columns: Columns): IndexDefinition =>
  defineIndex({
    id: "pairs",
    components: ids(columns).map((id) => ({
      id,
      direction: "increase",
      scale: { kind: "goalposts", low: 0, high: 1, clamp: false },
    })),
    nodes: [
      {
        id: "all",
        mean: { kind: "copeland" },
        weights: "given",
        members: ids(columns).map((id, at) => ({ id, weight: weights[at] ?? 0 })),
      },
    ],
    missing: "reweight",
    minimumCoverage: 0,
  });

const tableBy = (columns: Columns) => ({
  units: (columns[0] ?? []).map((_, at) => `u${at}`),
  columns: Object.fromEntries(columns.map((column, at) => [`c${at}`, column])),
});

/** The scores by columns, NaN for none. */
const byColumns = (weights: readonly number[], columns: Columns): number[] =>
  Array.from(
    scoreIndexColumns(indexBy(weights, columns), tableBy(columns)).nodes["all"]?.score ?? [],
  );

/** The same by rows. */
const byRows = (weights: readonly number[], columns: Columns): number[] =>
  scoreIndex(indexBy(weights, columns), tableBy(columns)).units.map(
    ({ nodes }) => nodes["all"]?.score ?? Number.NaN,
  );

/** Few values, so that many tie, two of them only at 12 digits. */
const score = fc.constantFrom(0, 0.1, 0.29, 0.3 + 1e-13, 0.3, 0.1 + 0.2, 1, -2.5, 1e-7);

/** Weights whose sums cancel, at 12 digits or to the last bit, or nearly so; whole, tiny and huge ones. */
const kinds = [
  [1, 2, 3],
  [0.1, 0.2, 0.3, 0.6],
  [1e9, 1e9 - 1e-3, 1e9 - 0.01, 1e9 - 1],
  [1e-9, 1e-3, 0.01, 1, 1e9],
  [1e-9, 2e-9, 3e-9],
];

const weight = fc.oneof(
  fc.constantFrom(...kinds).chain((kind) => fc.constant(fc.constantFrom(...kind))),
  fc.constant(fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
);

/** Up to ten members, so that fours are full and not. */
const pairs = fc
  .record({
    size: fc.integer({ min: 1, max: 10 }),
    units: fc.integer({ min: 1, max: 7 }),
    gaps: fc.constantFrom(2, 5, 20),
    weight,
  })
  .chain(({ size, units, gaps, weight }) => {
    const listOf = <T>(item: fc.Arbitrary<T>, length: number) =>
      fc.array(item, { minLength: length, maxLength: length });
    return fc.record({
      weights: listOf(weight, size),
      columns: listOf(listOf(fc.option(score, { freq: gaps }), units), size),
    });
  });

describe("Copeland's score in columns", () => {
  given.prop([pairs], { numRuns: 500 })(
    "is that in rows, whatever ties",
    ({ weights, columns }) => {
      expect(byColumns(weights, columns)).toStrictEqual(byRows(weights, columns));
    },
  );

  test.for([
    {
      title: "equal weights either way tie",
      weights: [1, 1],
      columns: [
        [0.2, 0.1],
        [0.1, 0.2],
      ],
      scores: [0, 0],
    },
    {
      // 0.1 + 0.2 is 0.30000000000000004: more than 0.3 by noise alone.
      title: "weights that differ by float noise tie",
      weights: [0.1, 0.2, 0.3],
      columns: [
        [1, 0],
        [1, 0],
        [0, 1],
      ],
      scores: [0, 0],
    },
    {
      // 0.001 ÷ 1 999 999 999.999 is 5e-13 of the weight, less than 1e-12.
      title: "weights that differ in the 13th digit tie",
      weights: [1e9 - 1e-3, 1e9],
      columns: [
        [0, 1],
        [1, 0],
      ],
      scores: [0, 0],
    },
    {
      // 0.01 ÷ 1 999 999 999.99 is 5e-12.
      title: "weights that differ in the 12th digit do not",
      weights: [1e9 - 0.01, 1e9],
      columns: [
        [0, 1],
        [1, 0],
      ],
      scores: [1, -1],
    },
    {
      // 1 ÷ 1 999 999 999 is 5e-10.
      title: "large whole weights that differ by one do not",
      weights: [1e9 - 1, 1e9],
      columns: [
        [0, 1],
        [1, 0],
      ],
      scores: [1, -1],
    },
    {
      // The fifth alone tells: two members for each, and one more for the left.
      title: "the fifth member counts as the first does",
      weights: [1, 1, 1, 1, 1],
      columns: [
        [0, 1],
        [1, 0],
        [0, 1],
        [1, 0],
        [1, 0],
      ],
      scores: [1, -1],
    },
    {
      // u0 and u1 share c1 and c3, one each; u0 and u2 share c0, where u0 leads; u1 and u2 share c2, where u2 leads.
      title: "a member counts for pairs that both have it",
      weights: [1, 1, 1, 1],
      columns: [
        [1, null, 0],
        [1, 0, null],
        [null, 0, 1],
        [0, 1, null],
      ],
      scores: [1, -1, 0],
    },
    {
      title: "a unit without a score has none, and beats nobody",
      weights: [1, 1],
      columns: [
        [1, null, 0],
        [1, null, 0],
      ],
      scores: [1, Number.NaN, -1],
    },
  ] as const)("$title", ({ weights, columns, scores }) => {
    expect(byColumns(weights, columns)).toStrictEqual(scores);
  });

  /** As many units as differ by their place, the best first; each beats those after it: n − 1 − 2·place. */
  test("takes hundreds of places", () => {
    const units = 700;
    const column = Array.from({ length: units }, (_, at) => (units - at) / units);
    expect(byColumns([1, 2, 0.3, 4, 5], [column, column, column, column, column])).toStrictEqual(
      column.map((_, place) => units - 1 - 2 * place),
    );
  });
});
