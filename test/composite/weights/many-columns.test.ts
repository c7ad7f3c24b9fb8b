import { deviationWeights, entropyWeights } from "dxplan";
import { describe, expect, test } from "vitest";

/** More than a call can take as arguments of their own. */
const many = 200_000;

describe("weights of many columns", () => {
  test.for([
    { name: "deviationWeights", weightsOf: deviationWeights },
    { name: "entropyWeights", weightsOf: entropyWeights },
  ])("$name are as even as the columns", { timeout: 30_000 }, ({ weightsOf }) => {
    const columns = Object.fromEntries(
      Array.from({ length: many }, (_, at) => [`c${at}`, [0.25, 0.75, null]]),
    );
    const { weights, rows, left } = weightsOf(columns);
    expect({ rows, left, of: weights.length }).toStrictEqual({ rows: 2, left: 1, of: many });
    // 1 ÷ 200,000
    expect(weights.at(-1)).toStrictEqual({ id: "c199999", weight: expect.closeTo(5e-6, 12) });
  });
});
