import { describe, expect, test } from "vitest";
import { limitFactor } from "../../../src/measure/methods/open-sdg-limit.ts";
import { limitRows, near } from "./vectors.ts";

describe("limitFactor", () => {
  test.for(limitRows)("of $baseline near $limit is $factor", ({ baseline, limit, factor }) => {
    expect(limitFactor(baseline, limit)).toStrictEqual(near(factor));
  });

  test("is alike at equal distances below and above a limit", () => {
    expect(limitFactor(110, 100)).toBe(limitFactor(90, 100));
  });

  test("at the limit is 0, whatever the noise", () => {
    expect(limitFactor(0.1 + 0.2, 0.3)).toBe(0);
  });

  test("far beyond what a computer can hold is 1", () => {
    expect(limitFactor(1e300, 1e-300)).toBe(1);
  });
});
