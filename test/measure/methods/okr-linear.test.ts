import { describe, expect, test } from "vitest";
import { okrLinear } from "../../../src/measure/methods/index.ts";
import { divergenceRows, near } from "./vectors.ts";

/** Others say 0 where the baseline is the target. */
const isKept = ({ input }: (typeof divergenceRows)[number]) => input.baseline === input.target;

const share = (percent: number | null) => near(percent === null ? null : percent / 100);

describe("okrLinear says what tools for key results do", () => {
  test.for(divergenceRows.filter((row) => !isKept(row)))("$title", ({ input, linear, clamped }) => {
    expect(okrLinear(input)).toStrictEqual({ ratio: share(linear), reason: null });
    expect(okrLinear({ ...input, clamp: false }).ratio).toStrictEqual(share(linear));
    expect(okrLinear({ ...input, clamp: true }).ratio).toStrictEqual(share(clamped));
  });

  test.for(divergenceRows.filter(isKept))("but for $title: nothing", ({ input }) => {
    const none = { ratio: null, reason: "baseline-is-target" };
    expect(okrLinear(input)).toStrictEqual(none);
    expect(okrLinear({ ...input, clamp: true })).toStrictEqual(none);
  });
});

describe("okrLinear", () => {
  test.for([
    { baseline: null, value: 5, target: 10, reason: "missing-baseline" },
    { baseline: 0.3, value: 5, target: 0.1 + 0.2, reason: "baseline-is-target" },
    { baseline: 0, value: 5, target: -0, reason: "baseline-is-target" },
    { baseline: 1e-308, value: 1e300, target: 2e-308, reason: "overflow" },
    { baseline: -1e308, value: 1e308, target: 1.1e308, reason: "overflow" },
  ])("from $baseline at $value to $target has none: $reason", ({ reason, ...input }) => {
    expect(okrLinear(input)).toStrictEqual({ ratio: null, reason });
  });

  test("from 0 is no missing baseline", () => {
    expect(okrLinear({ baseline: 0, value: 5, target: 10 }).ratio).toBe(0.5);
  });

  test("at the baseline is a plain 0, upwards and downwards", () => {
    expect(okrLinear({ baseline: 10, value: 10, target: 2 }).ratio).toBe(0);
    expect(okrLinear({ baseline: 10, value: 12, target: 2, clamp: true }).ratio).toBe(0);
  });
});
