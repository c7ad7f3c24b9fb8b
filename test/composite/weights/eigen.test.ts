import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type EigenPair, eigenPairs } from "../../../src/composite/weights/eigen.ts";

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((total, number, at) => total + number * (other[at] ?? NaN), 0);

const valuesOf = (pairs: readonly EigenPair[]) => pairs.map(({ value }) => value);

/** Symmetric matrices with whole numbers from −9 to 9. */
const symmetric = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size })
      .map((numbers) =>
        Array.from({ length: size }, (_row, row) =>
          Array.from(
            { length: size },
            (_column, column) => numbers[Math.max(row, column) * size + Math.min(row, column)] ?? 0,
          ),
        ),
      ),
  );

describe("eigenPairs", () => {
  test("of a diagonal are its numbers, the largest first", () => {
    expect(
      eigenPairs([
        [1, 0],
        [0, 4],
      ]),
    ).toStrictEqual([
      { value: 4, vector: [0, 1] },
      { value: 1, vector: [1, 0] },
    ]);
  });

  test("of one number are the number", () => {
    expect(eigenPairs([[7]])).toStrictEqual([{ value: 7, vector: [1] }]);
  });

  test("of 2 and −1 beside are 3 and 1", () => {
    // (2 − λ)² = 1; x = −y and x = y.
    const [first, second] = eigenPairs([
      [2, -1],
      [-1, 2],
    ]);
    expect(first?.value).toBeCloseTo(3, 12);
    expect(second?.value).toBeCloseTo(1, 12);
    const [x = NaN, y = NaN] = first?.vector ?? [];
    expect(x * y).toBeCloseTo(-0.5, 12);
  });

  given.prop([symmetric], { numRuns: 200 })(
    "only stretch their vectors, which are at right angles",
    (matrix) => {
      const pairs = eigenPairs(matrix);
      for (const { value, vector } of pairs) {
        matrix.forEach((row, at) => {
          expect(dot(row, vector)).toBeCloseTo(value * (vector[at] ?? NaN), 9);
        });
        for (const other of pairs) {
          expect(dot(vector, other.vector)).toBeCloseTo(Number(other.vector === vector), 9);
        }
      }
    },
  );

  given.prop([symmetric], { numRuns: 200 })("fall, and sum to the diagonal", (matrix) => {
    const values = valuesOf(eigenPairs(matrix));
    expect(values).toStrictEqual(values.toSorted((left, right) => right - left));
    const diagonal = matrix.reduce((total, row, at) => total + (row[at] ?? NaN), 0);
    expect(values.reduce((total, value) => total + value, 0)).toBeCloseTo(diagonal, 9);
  });
});
