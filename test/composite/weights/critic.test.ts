import { criticWeights } from "dxplan";
import { describe, expect, test } from "vitest";
import { expectWeights, faultsOf } from "./expect-weights.ts";

/** From 0 at the lowest to 1 at the highest. */
function minMax(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (value - low) / (high - low));
}

describe("criticWeights", () => {
  test("agree with the eight firms of Diakoulaki, Mavrotas and Papayannakis (1995)", () => {
    const columns = {
      profitability: minMax([61, 20.7, 16.3, 9, 5.4, 4, -6.1, -34.6]),
      share: minMax([1.08, 0.26, 1.98, 3.29, 2.77, 4.12, 3.52, 3.31]),
      productivity: minMax([4.33, 4.34, 2.53, 1.65, 2.33, 1.21, 2.1, 0.98]),
    };
    // Deviations 0.281218, 0.343534, 0.382897; r = −0.656331, 0.811709, −0.934547:
    // C = 0.281218·1.844622, 0.343534·3.590878, 0.382897·2.122838 = 0.518740, 1.233588, 0.812828, sum 2.565156.
    const weights = { profitability: 0.202226, share: 0.480902, productivity: 0.316873 };
    expectWeights(criticWeights(columns).weights, weights, 5);
  });

  test.for([
    {
      title: "deviation × Σ (1 − r)",
      // a ⊥ c; b = 2a + c: r = 8 ÷ √(4·20) = 2 ÷ √5 and 1 ÷ √5; deviations as 1 : √5 : 1.
      // C = 2 − 2 ÷ √5 : √5·(2 − 3 ÷ √5) = 2√5 − 3 : 2 − 1 ÷ √5; their sum 1 + 2√5 − 3 ÷ √5 = 1 + 7 ÷ √5.
      columns: { a: [1, 1, -1, -1], b: [3, 1, -1, -3], c: [1, -1, 1, -1] },
      expected: {
        a: (2 - 2 / Math.sqrt(5)) / (1 + 7 / Math.sqrt(5)),
        b: (2 * Math.sqrt(5) - 3) / (1 + 7 / Math.sqrt(5)),
        c: (2 - 1 / Math.sqrt(5)) / (1 + 7 / Math.sqrt(5)),
      },
    },
    {
      title: "0 for a constant column",
      // r = −1 between the others: they conflict by 2 and 2; deviations as 3 : 1.
      columns: { d: [5, 5], a: [0, 3], b: [1, 0] },
      expected: { d: 0, a: 0.75, b: 0.25 },
    },
    {
      title: "conflicts among columns that are not constant",
      // a and b rise together: they conflict with c alone, by 2, and c with both, by 4; none with d.
      columns: { a: [0, 1], b: [0, 1], c: [1, 0], d: [7, 7] },
      expected: { a: 0.25, b: 0.25, c: 0.5, d: 0 },
    },
  ])("are of $title", ({ columns, expected }) => {
    expectWeights(criticWeights(columns).weights, expected);
  });

  test("leave out rows that are not complete, and count them", () => {
    const { weights, rows, left } = criticWeights({ a: [0, 3, 3], b: [1, 0, null] });
    expectWeights(weights, { a: 0.75, b: 0.25 });
    expect({ rows, left }).toStrictEqual({ rows: 2, left: 1 });
  });

  test.for([
    { title: "one column", columns: { a: [0, 1, 3] } },
    { title: "all but one constant", columns: { a: [0, 1, 3], b: [2, 2, 2] } },
    {
      title: "columns on a line but for float noise",
      columns: { a: [0.1, 0.2, 0.7], b: [0.1 * 3 + 0.1, 0.2 * 3 + 0.1, 0.7 * 3 + 0.1] },
    },
  ])("refuse $title", ({ columns }) => {
    expect(faultsOf(() => criticWeights(columns))).toStrictEqual([
      "invalid-argument",
      "columns: two columns that do not rise and fall together, none",
    ]);
  });
});
