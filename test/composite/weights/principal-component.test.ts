import { principalComponentWeights } from "dxplan";
import { describe, expect, test } from "vitest";
import { expectWeights, faultsOf } from "./expect-weights.ts";

const a = [1, 1, -1, -1];
const c = [1, -1, 1, -1];
/** 2a + c: r = 8 ÷ √(4·20) with a, 4 ÷ √(4·20) with c, which a is at right angles to. */
const b = [3, 1, -1, -3];

describe("principalComponentWeights", () => {
  test.for([
    {
      title: "of three that hang together by one",
      // Eigenvalues of 1 beside r₁₂ = 2 ÷ √5, r₂₃ = 1 ÷ √5: 1 ± √(r₁₂² + r₂₃²) = 2, 0 and 1.
      // First vector (r₁₂, 1, r₂₃) ÷ √2, squares 0.4, 0.5, 0.1; it explains 2 ÷ 3.
      columns: { a, b, c },
      expected: { a: 0.4, b: 0.5, c: 0.1 },
      explained: 2 / 3,
      mixed: false,
    },
    {
      title: "of a pair and a third at right angles to it",
      // Eigenvalues 2, 1, 0; first vector (1, 1, 0) ÷ √2. The scale of a column plays no part.
      columns: { a, c, d: a.map((score) => 9 + 5 * score) },
      expected: { a: 0.5, c: 0, d: 0.5 },
      explained: 2 / 3,
      mixed: false,
    },
    {
      title: "of two that run against each other",
      columns: { a, e: a.map((score) => -score) },
      expected: { a: 0.5, e: 0.5 },
      explained: 1,
      mixed: true,
    },
    {
      title: "of three of which one runs against the others",
      // (−a, b, −c) has the squares of (a, b, c).
      columns: { a: a.map((score) => -score), b, c: c.map((score) => -score) },
      expected: { a: 0.4, b: 0.5, c: 0.1 },
      explained: 2 / 3,
      mixed: true,
    },
    {
      title: "of one, and a constant",
      columns: { k: [2, 2, 2, 2], a },
      expected: { k: 0, a: 1 },
      explained: 1,
      mixed: false,
    },
  ])("are squared loadings $title", ({ columns, expected, explained, mixed }) => {
    const found = principalComponentWeights(columns);
    expectWeights(found.weights, expected);
    expect(found.explained).toBeCloseTo(explained, 12);
    expect(found.mixed).toBe(mixed);
  });

  test("leave out rows that are not complete, and count them", () => {
    const found = principalComponentWeights({ a: [...a, 7], b: [...b, null], c: [...c, 8] });
    expectWeights(found.weights, { a: 0.4, b: 0.5, c: 0.1 });
    expect({ rows: found.rows, left: found.left }).toStrictEqual({ rows: 4, left: 1 });
  });

  test("hold what is at right angles but for float noise for nothing, neither weight nor sign", () => {
    // −2 −1 1 2 from the middle; times 1 2 4 0: −2 − 2 + 4 + 0.
    const columns = {
      a: [0.1, 0.2, 0.4, 0.5],
      b: [0.2, 0.4, 0.8, 1],
      d: [0.3, 0.6, 1.2, 1.5],
      up: [0.1, 0.2, 0.4, 0],
      down: [0.3, 0.2, 0, 0.4],
    };
    const { weights, mixed } = principalComponentWeights(columns);
    expectWeights(weights, { a: 1 / 3, b: 1 / 3, d: 1 / 3, up: 0, down: 0 });
    expect(weights.slice(3).map(({ weight }) => weight)).toStrictEqual([0, 0]);
    expect(mixed).toBe(false);
  });

  test.for([
    { title: "at right angles", columns: { a, c } },
    {
      title: "at right angles but for float noise",
      columns: { a: [0.1, 0.2, 0.4, 0.5], c: [0.1, 0.2, 0.4, 0] },
    },
    {
      // r = −½ of each two: eigenvalues 1.5, 1.5 and 0.
      title: "that sum to a constant",
      columns: { a: [0.7, 0.1, 0.1], b: [0.1, 0.7, 0.1], c: [0.1, 0.1, 0.7] },
    },
  ])("do not exist of columns $title", ({ columns }) => {
    expect(faultsOf(() => principalComponentWeights(columns))).toStrictEqual([
      "invalid-argument",
      "columns: columns with one first component, two components that explain the same: any mixture of them would do",
    ]);
  });
});
