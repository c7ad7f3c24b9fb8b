import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { studentQuantile } from "../../../src/measure/projection/student.ts";

/** What the columns of the table leave outside on both sides together: 1 − 2 · 0.10, …, 1 − 2 · 0.005. */
const levels = [0.8, 0.9, 0.95, 0.98, 0.99];

describe("studentQuantile", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t
  test.for([
    { freedom: 1, table: [3.078, 6.314, 12.706, 31.821, 63.657] },
    { freedom: 2, table: [1.886, 2.92, 4.303, 6.965, 9.925] },
    { freedom: 3, table: [1.638, 2.353, 3.182, 4.541, 5.841] },
    { freedom: 4, table: [1.533, 2.132, 2.776, 3.747, 4.604] },
    { freedom: 5, table: [1.476, 2.015, 2.571, 3.365, 4.032] },
    { freedom: 6, table: [1.44, 1.943, 2.447, 3.143, 3.707] },
    { freedom: 9, table: [1.383, 1.833, 2.262, 2.821, 3.25] },
    { freedom: 10, table: [1.372, 1.812, 2.228, 2.764, 3.169] },
    { freedom: 17, table: [1.333, 1.74, 2.11, 2.567, 2.898] },
    { freedom: 30, table: [1.31, 1.697, 2.042, 2.457, 2.75] },
    { freedom: 60, table: [1.296, 1.671, 2, 2.39, 2.66] },
    { freedom: 100, table: [1.29, 1.66, 1.984, 2.364, 2.626] },
  ])("of $freedom degrees of freedom is $table", ({ freedom, table }) => {
    const computed = levels.map((level) => studentQuantile(level, freedom));
    expect(computed.map((quantile) => Number(quantile.toFixed(3)))).toStrictEqual(table);
  });

  // With t = √ν · tan θ the sums of Abramowitz and Stegun end after few terms.
  test.for([
    { freedom: 1, level: 0.5, t: 1, from: "2 · 45° ÷ 180°" },
    { freedom: 2, level: 0.5, t: Math.sqrt(2 / 3), from: "sin θ = 1/2" },
    { freedom: 3, level: 1 / 2 + 1 / Math.PI, t: Math.sqrt(3), from: "(2/π)(π/4 + 1/2)" },
    { freedom: 4, level: 0.6875, t: 2 / Math.sqrt(3), from: "1/2 · (1 + 1/2 · 3/4)" },
    {
      freedom: 5,
      level: 1 / 2 + 4 / (3 * Math.PI),
      t: Math.sqrt(5),
      from: "(2/π)(π/4 + 1/2 + 2/3 · 1/4)",
    },
    {
      freedom: 6,
      level: 0.79296875,
      t: Math.SQRT2,
      from: "1/2 · (1 + 1/2 · 3/4 + 3/8 · 9/16)",
    },
  ])("leaves $level inside $t at $freedom: $from", ({ freedom, level, t }) => {
    expect(studentQuantile(level, freedom)).toBeCloseTo(t, 12);
  });

  test.for([
    // 6 ÷ t⁴ is what lies outside for 4 degrees of freedom, far out
    { level: 0.999999999999, freedom: 4, least: 1560, most: 1570, from: "(6 · 10¹²)^¼ = 1565" },
    // 3/4 · t is what lies inside, close to 0
    { level: 3e-300, freedom: 4, least: 3.99e-300, most: 4.01e-300, from: "3 ÷ (3/4) = 4" },
  ])("has an end even of $level: $from", ({ level, freedom, least, most }) => {
    const quantile = studentQuantile(level, freedom);
    expect(quantile).toBeGreaterThan(least);
    expect(quantile).toBeLessThan(most);
  });

  given.prop([
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.integer({ min: 1, max: 200 }),
  ])("grows with the level, and falls with the degrees of freedom", (one, other, freedom) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const quantile = studentQuantile(low, freedom);
    expect(studentQuantile(high, freedom)).toBeGreaterThanOrEqual(quantile);
    expect(studentQuantile(low, freedom + 1)).toBeLessThan(quantile);
  });
});
