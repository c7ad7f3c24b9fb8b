import { deviationWeights } from "dxplan";
import { describe, expect, test } from "vitest";
import { expectWeights } from "./expect-weights.ts";

describe("deviationWeights", () => {
  test.for([
    {
      title: "the standard deviations",
      // Squares about the means 0, 0, 1: 4, 20, 4; deviations as 2 : 2√5 : 2, that is 1 : √5 : 1.
      columns: { z: [1, 1, -1, -1], y: [3, 1, -1, -3], x: [2, 0, 2, 0] },
      expected: {
        z: 1 / (2 + Math.sqrt(5)),
        y: Math.sqrt(5) / (2 + Math.sqrt(5)),
        x: 1 / (2 + Math.sqrt(5)),
      },
    },
    {
      title: "all the weight of the one column that is not constant",
      columns: { a: [5, 5, 5], b: [0, 1, 1] },
      expected: { a: 0, b: 1 },
    },
    {
      title: "numbers whose squares vanish",
      // Deviations as 1 : 3.
      columns: { a: [1e-200, 2e-200], b: [1e-200, 4e-200] },
      expected: { a: 0.25, b: 0.75 },
    },
    {
      title: "numbers whose squares overflow",
      columns: { a: [1e100, 0], b: [0, -1e100] },
      expected: { a: 0.5, b: 0.5 },
    },
  ])("are of $title", ({ columns, expected }) => {
    expectWeights(deviationWeights(columns).weights, expected);
  });

  test("are exactly 0 of float noise", () => {
    const { weights } = deviationWeights({ a: [0.1 + 0.2, 0.3, 0.3], b: [0, 1, 1] });
    expect(weights[0]).toStrictEqual({ id: "a", weight: 0 });
  });

  test("leave out rows that are not complete, and count them", () => {
    // Of the rows that are complete, 1 and 3: deviations as 1 : 3. Row 0 would change both.
    const columns = { a: [9, 1, null, 2, 8], b: [null, 2, 7, 5, null] };
    const { weights, rows, left } = deviationWeights(columns);
    expectWeights(weights, { a: 0.25, b: 0.75 });
    expect({ rows, left }).toStrictEqual({ rows: 2, left: 3 });
  });
});
