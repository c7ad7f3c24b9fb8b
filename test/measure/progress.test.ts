import { type Bound, type Direction, type Scale, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import { progressOf } from "../../src/measure/progress.ts";
import * as f from "./fixture.ts";

const usable = (scale: Scale) => {
  if (scale.accept === null) throw new Error("expected a scale with values to compare with");
  return scale;
};

const scaleFrom = (base: number, bound: Bound, direction: Direction = "increase") =>
  usable(scaleOf(f.level(bound), f.share({ direction }), { base }));

describe("progressOf", () => {
  test.for([
    { base: 40, value: 60, progress: 0.5, from: "20 / 40" },
    { base: 40, value: 40, progress: 0, from: "0 / 40" },
    { base: 40, value: 30, progress: -0.25, from: "-10 / 40" },
    { base: 40, value: 90, progress: 1.25, from: "50 / 40" },
    { base: 0, value: 20, progress: 0.25, from: "20 / 80" },
    { base: -20, value: 5, progress: 0.25, from: "25 / 100" },
  ])("from $base to at least 80 at $value is $from", ({ base, value, progress }) => {
    expect(progressOf(scaleFrom(base, f.atLeast(80)), value)).toStrictEqual({
      progress: expect.closeTo(progress, 12),
      progressReason: null,
    });
  });

  test.for([
    { base: 10, value: 6, progress: 0.5, from: "4 / 8" },
    { base: 10, value: 12, progress: -0.25, from: "-2 / 8" },
    { base: 10, value: 1, progress: 1.125, from: "9 / 8" },
  ])("from $base to at most 2 at $value is $from", ({ base, value, progress }) => {
    expect(progressOf(scaleFrom(base, f.atMost(2), "decrease"), value).progress).toBeCloseTo(
      progress,
      12,
    );
  });

  test.for([
    { base: 20, value: 25, progress: 0.25, from: "5 / 20" },
    { base: 70, value: 65, progress: 0.25, from: "-5 / -20" },
    { base: 20, value: 45, progress: 1, from: "20 / 20" },
    { base: 70, value: 20, progress: 0, from: "1 - 20 / 20, beyond the other edge" },
  ])("from $base into 40–50 at $value is $from, to the edge on its side", (row) => {
    const progress = progressOf(scaleFrom(row.base, f.within(40, 50)), row.value).progress;
    expect(progress).toBeCloseTo(row.progress, 12);
  });

  test.for([
    { title: "meets the bound", scale: scaleFrom(85, f.atLeast(80)) },
    { title: "meets it at the edge", scale: scaleFrom(80, f.atLeast(80)) },
    { title: "meets it but for float noise", scale: scaleFrom(80.00000000000001, f.moreThan(80)) },
    { title: "stands at the edge of more than 80", scale: scaleFrom(80, f.moreThan(80)) },
    { title: "is within the tolerance of about 80", scale: scaleFrom(78, f.about(80, 4)) },
    { title: "lies in the corridor", scale: scaleFrom(45, f.within(40, 50)) },
  ])("is not defined from a baseline that $title", ({ scale }) => {
    expect(progressOf(scale, 90)).toStrictEqual({
      progress: null,
      progressReason: "baseline-meets-target",
    });
  });

  test("is not defined without a baseline", () => {
    const scale = usable(scaleOf(f.level(f.atLeast(80)), f.share()));
    expect(progressOf(scale, 90).progressReason).toBe("missing-baseline");
  });

  test("is not defined beyond what a computer can hold", () => {
    expect(progressOf(scaleFrom(1e-308, f.atLeast(2e-308)), 1e300).progressReason).toBe("overflow");
  });
});
