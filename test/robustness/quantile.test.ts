import { describe, expect, test } from "vitest";
import { quantile } from "../../src/robustness/quantile.ts";

describe("a quantile", () => {
  const rising = Float64Array.of(1, 2, 3, 4, 10);

  // Place (5 − 1) · p from 0: 3.8 for 0.95, so 4 + 0.8 · (10 − 4).
  test.for([
    { probability: 0, value: 1 },
    { probability: 0.05, value: 1.2 },
    { probability: 0.5, value: 3 },
    { probability: 0.95, value: 8.8 },
    { probability: 1, value: 10 },
  ])("of $probability is $value", ({ probability, value }) => {
    expect(quantile(rising, probability)).toBeCloseTo(value, 12);
  });

  test("lies between the ends of all numbers", () => {
    const ends = Float64Array.of(-1.7e308, 1.7e308);
    expect(quantile(ends, 0.5)).toBe(0);
    expect(quantile(ends, 0.75) / 1e308).toBeCloseTo(0.85, 12);
  });

  test("of one number is that number", () => {
    expect(quantile(Float64Array.of(7), 0.3)).toBe(7);
  });
});
