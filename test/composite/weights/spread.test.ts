import { describe, expect, test } from "vitest";
import { meanOf, spreadOf } from "../../../src/composite/weights/spread.ts";

describe("spreadOf", () => {
  test("has the deviation of n − 1, and distances of which the squares sum to 1", () => {
    // From the mean 5: −3 −1 −1 −1 0 0 2 4, squares 32: √(32 ÷ 7), and each by √32.
    const { deviation, pattern } = spreadOf([2, 4, 4, 4, 5, 5, 7, 9]) ?? {
      deviation: null,
      pattern: [],
    };
    expect(deviation).toBeCloseTo(Math.sqrt(32 / 7), 14);
    expect(pattern).toHaveLength(8);
    for (const [at, distance] of [-3, -1, -1, -1, 0, 0, 2, 4].entries()) {
      expect(pattern[at]).toBeCloseTo(distance / Math.sqrt(32), 14);
    }
  });

  test("is none of what is the same at 12 digits", () => {
    expect(spreadOf([0.1 + 0.2, 0.3])).toBeNull();
    expect(spreadOf([0.3, 0.30000000001])).not.toBeNull();
  });
});

describe("meanOf", () => {
  test("of ten tenths is a tenth", () => {
    // Added one by one they make 0.9999999999999999.
    expect(meanOf(Array.from({ length: 10 }, () => 0.1))).toBe(0.1);
  });
});
