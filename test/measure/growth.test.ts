import { fc, test as given } from "@fast-check/vitest";
import { averageGrowth } from "dxplan";
import { describe, expect, test } from "vitest";

describe("averageGrowth", () => {
  test.for([
    { base: 100, value: 121, years: 2, rate: 10, from: "1.1² = 1.21" },
    { base: 100, value: 110, years: 1, rate: 10, from: "110 / 100" },
    { base: 100, value: 110, years: 0.5, rate: 21, from: "1.1² = 1.21" },
    { base: 1, value: 32, years: 5, rate: 100, from: "2⁵ = 32" },
    { base: 200, value: 25, years: 3, rate: -50, from: "0.5³ = 1 / 8" },
    { base: 100, value: 100, years: 4, rate: 0, from: "1⁴ = 1" },
    { base: 100, value: 0, years: 3, rate: -100, from: "0³ = 0" },
  ])("from $base to $value in $years years is $rate %, since $from", (row) => {
    const { base, value, years, rate } = row;
    expect(averageGrowth(base, value, years)).toStrictEqual({ rate, reason: null });
  });

  test.for([
    { base: 0, value: 5, years: 1, reason: "zero-base" },
    { base: -5, value: 5, years: 1, reason: "negative-base" },
    { base: 5, value: -5, years: 1, reason: "sign-change" },
    { base: 5, value: 6, years: 0, reason: "incomplete-period" },
    { base: 5, value: 6, years: -1, reason: "incomplete-period" },
    { base: 1e-300, value: 1e300, years: 1, reason: "overflow" },
  ])("from $base to $value in $years years has none: $reason", ({ base, value, years, reason }) => {
    expect(averageGrowth(base, value, years)).toStrictEqual({ rate: null, reason });
  });

  given.prop([
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 10 }),
  ])("leads, compounded, from the base to the value", (base, value, years) => {
    const { rate } = averageGrowth(base, value, years);
    const reached = base * (1 + (rate ?? Number.NaN) / 100) ** years;
    expect(reached / value).toBeCloseTo(1, 8);
  });
});
