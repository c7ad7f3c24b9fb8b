import { type ComponentWeight, type DataWeights, isDxplanError } from "dxplan";
import { expect } from "vitest";
import { thrownBy } from "../../model/outcome.ts";

/** Weights, their ids in the order of the keys. */
export type Expected = Readonly<Record<string, number>>;

/** Expects the ids in their order, and each weight to so many digits. */
export function expectWeights(
  weights: readonly ComponentWeight[],
  expected: Expected,
  digits = 12,
): void {
  expect(weights.map(({ id }) => id)).toStrictEqual(Object.keys(expected));
  for (const { id, weight } of weights) expect(weight).toBeCloseTo(expected[id] ?? NaN, digits);
}

/** Weights by id, in the order of their ids. */
export const byId = ({ weights }: Pick<DataWeights, "weights">) =>
  weights.toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** The code, the paths and what was expected of a DxplanError; or what else was thrown, or nothing. */
export function faultsOf(call: () => unknown): unknown {
  const error = thrownBy(call);
  return isDxplanError(error)
    ? [
        error.code,
        ...error.issues.map(
          ({ path, expected, found }) => `${path.join(".")}: ${expected}, ${found}`,
        ),
      ]
    : error;
}
