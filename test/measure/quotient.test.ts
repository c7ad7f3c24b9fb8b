import { measure, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import { quotient } from "../../src/measure/quotient.ts";
import * as f from "./fixture.ts";

describe("a quotient", () => {
  test.for([
    { dividend: 3, divisor: 4, result: 0.75 },
    { dividend: 0, divisor: -4, result: 0 },
    { dividend: 1, divisor: 0, result: null },
    { dividend: 0, divisor: 0, result: null },
    { dividend: 5, divisor: Number.POSITIVE_INFINITY, result: null },
    { dividend: 1e300, divisor: 1e-300, result: null },
  ])("of $dividend and $divisor is $result", ({ dividend, divisor, result }) => {
    expect(quotient(dividend, divisor)).toBe(result);
  });
});

describe("a way beyond what a computer can hold", () => {
  test("has no progress, and no 0 in its place", () => {
    const scale = scaleOf(f.level(f.atLeast(1e308)), f.share({ unitOfMeasure: "amount" }), {
      base: -1e308,
    });
    const { progress, progressReason } = measure(scale, 5e307);
    expect([progress, progressReason]).toStrictEqual([null, "overflow"]);
  });
});
