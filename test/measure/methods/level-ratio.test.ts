import { describe, expect, test } from "vitest";
import { levelRatio } from "../../../src/measure/methods/index.ts";
import { divergenceRows, near } from "./vectors.ts";

describe("levelRatio says what result trackers do", () => {
  test.for(divergenceRows)("$title", ({ input: { value, target }, level }) => {
    expect(levelRatio({ value, target }).ratio).toStrictEqual(
      near(level === null ? null : level / 100),
    );
  });
});

describe("levelRatio", () => {
  test("is not rounded", () => {
    expect(levelRatio({ value: 1, target: 2048 }).ratio).toBe(0.00048828125);
  });

  test("of 6 where it should fall to 2 is 3, that is 300 %", () => {
    expect(levelRatio({ value: 6, target: 2 }).ratio).toBe(3);
  });

  test.for([
    { value: 5, target: 0, reason: "zero-target" },
    { value: 0, target: -0, reason: "zero-target" },
    { value: 1e300, target: 1e-300, reason: "overflow" },
  ])("of $value to $target has none: $reason", ({ value, target, reason }) => {
    expect(levelRatio({ value, target })).toStrictEqual({ ratio: null, reason });
  });

  test("of 0 is a plain 0", () => {
    expect(levelRatio({ value: 0, target: -5 }).ratio).toBe(0);
  });
});
