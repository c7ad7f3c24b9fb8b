import { entropyWeights } from "dxplan";
import { describe, expect, test } from "vitest";
import { expectWeights, faultsOf } from "./expect-weights.ts";

/** 1 − e of shares ¼ and ¾: e = ¼·log₂4 + ¾·log₂(4 ÷ 3) = 2 − ¾·log₂3. */
const oneToThree = 0.75 * Math.log2(3) - 1;

describe("entropyWeights", () => {
  test("agree with the fighter aircraft of Hwang and Yoon (1981), chapter 3", () => {
    // Four aircraft: speed, range, payload, cost, reliability, manoeuvrability. The book divides 1 − e that
    // are printed with four decimals (.0054 .0171 .0011 .0069 .0297 .0230): two decimals of its weights hold.
    const columns = {
      speed: [2.0, 2.5, 1.8, 2.2],
      range: [1500, 2700, 2000, 1800],
      payload: [20000, 18000, 21000, 20000],
      cost: [5.5, 6.5, 4.5, 5.0],
      reliability: [5, 3, 7, 5],
      manoeuvrability: [9, 5, 7, 5],
    };
    const printed = {
      speed: 0.0649,
      range: 0.2055,
      payload: 0.0133,
      cost: 0.0829,
      reliability: 0.357,
      manoeuvrability: 0.2764,
    };
    expectWeights(entropyWeights(columns).weights, printed, 2);
  });

  test.for([
    {
      title: "1 − e, of shares 0 and 1 (e = 0) and ¼ and ¾",
      columns: { a: [0, 5], b: [3, 1] },
      expected: { a: 1 / (1 + oneToThree), b: oneToThree / (1 + oneToThree) },
    },
    {
      title: "shares of the sum, whatever the unit",
      columns: { a: [100, 300], b: [0.01, 0.03] },
      expected: { a: 0.5, b: 0.5 },
    },
    {
      title: "0 for a constant column, and for zeros",
      columns: { even: [2, 2, 2], zeros: [0, 0, 0], b: [1, 2, 3] },
      expected: { even: 0, zeros: 0, b: 1 },
    },
    {
      title: "all digits, where 1 − e itself has few",
      // 1 − e of 1 ± d is (d² ÷ 2 + d⁴ ÷ 12 + …) ÷ ln 2: of d = 1e-7 and 2e-7 as 1 : 4 to 13 digits.
      columns: { a: [1 - 1e-7, 1 + 1e-7], b: [1 - 2e-7, 1 + 2e-7] },
      expected: { a: 0.2, b: 0.8 },
      digits: 8,
    },
  ])("are of $title", ({ columns, expected, digits }) => {
    expectWeights(entropyWeights(columns).weights, expected, digits);
  });

  test("leave out rows that are not complete, and count them", () => {
    const { weights, rows, left } = entropyWeights({ a: [0, 5, 9], b: [3, 1, null] });
    expectWeights(weights, { a: 1 / (1 + oneToThree), b: oneToThree / (1 + oneToThree) });
    expect({ rows, left }).toStrictEqual({ rows: 2, left: 1 });
  });

  test("refuse every score below 0, also in a row that is left out", () => {
    const expected = "a score of 0 or more: it is taken as a share";
    expect(
      faultsOf(() => entropyWeights({ a: [-1, 2, 3, 4], b: [1, null, 4, -0.5] })),
    ).toStrictEqual([
      "invalid-argument",
      `columns.a.0: ${expected}, -1`,
      `columns.b.3: ${expected}, -0.5`,
    ]);
  });
});
