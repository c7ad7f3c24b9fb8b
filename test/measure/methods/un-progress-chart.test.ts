import { describe, expect, test } from "vitest";
import { type UnProgressInput, unProgressChart } from "../../../src/measure/methods/index.ts";
import { near, unRows } from "./vectors.ts";

/** From 40 in 2020 to 60 in 2025, towards 80 in 2030. */
const input: UnProgressInput = {
  baseline: 40,
  baselineYear: 2020,
  value: 60,
  year: 2025,
  target: 80,
  targetYear: 2030,
  direction: "increase",
};

describe("unProgressChart reproduces", () => {
  test.for(unRows)("$title", ({ input: row, expected }) => {
    expect(unProgressChart(row)).toStrictEqual({
      score: expected.score,
      ratio: near(expected.ratio),
      expected: near(expected.expected),
      growth: near(expected.growth === null ? null : 100 * expected.growth),
      exception: expected.exception,
      reason: null,
    });
  });
});

describe("unProgressChart", () => {
  test.for([
    // Twice the time of a change by a factor f: f² · b. The ratio is (f² b - b) / (t - b).
    { value: 60, target: 80, ratio: 1.25, score: 3, from: "(90 - 40) / 40" },
    { value: 44, target: 80, ratio: 0.21, score: 2, from: "(48.4 - 40) / 40" },
    { value: 44, target: 124, ratio: 0.1, score: 2, from: "(48.4 - 40) / 84" },
    { value: 44, target: 124.1, ratio: 8.4 / 84.1, score: 1, from: "(48.4 - 40) / 84.1" },
    { value: 60, target: 40 + 50 / 0.95, ratio: 0.95, score: 3, from: "(90 - 40) / (50 / 0.95)" },
  ])("at $value of $target has the ratio $from and the score $score", (row) => {
    const { value, target, ratio, score } = row;
    const result = unProgressChart({ ...input, value, target });
    expect([result.ratio, result.score]).toStrictEqual([near(ratio), score]);
  });

  test.for([
    { baseline: 100, value: 102, score: 3 },
    { baseline: 100, value: 101.9, score: 2 },
    { baseline: 100, value: 100.5, score: 2 },
    { baseline: 100, value: 100.4, score: 1 },
    { baseline: 100, value: 90, score: 1 },
  ])("without a target, from $baseline to $value in a year, scores $score", (row) => {
    const { baseline, value, score } = row;
    const one = { ...input, baseline, value, target: null, year: 2021 };
    expect(unProgressChart(one).score).toBe(score);
    // In the other direction 1 / 1.02 is not yet −2 %, but 98 of 100 is.
    const mirrored = { ...one, value: 200 - value, direction: "decrease" } as const;
    expect(unProgressChart(mirrored).score).toBe(score);
  });

  test.for<Partial<UnProgressInput>>([
    { value: 99, target: 100 },
    { value: 1, target: 0, direction: "decrease" },
    { baseline: 0, value: 99.6, target: 100 },
  ])("within 1 point of 0 or 100 % is nearly met: %o", (more) => {
    const percent = unProgressChart({ ...input, ...more, unitOfMeasure: "percent" });
    expect([percent.score, percent.ratio, percent.exception]).toStrictEqual([
      3,
      null,
      "nearly-met",
    ]);
    expect(unProgressChart({ ...input, ...more, unitOfMeasure: "index" }).exception).toBeNull();
    expect(unProgressChart({ ...input, ...more }).exception).toBeNull();
  });

  test.for<Partial<UnProgressInput>>([
    { value: 98.9, target: 100 },
    { value: 1.1, target: 0, direction: "decrease" },
    { value: 89.5, target: 90 },
  ])("further from it, or near another target, is not: %o", (more) => {
    const { exception } = unProgressChart({ ...input, ...more, unitOfMeasure: "percent" });
    expect(exception).toBeNull();
  });

  test("evaluates a passed deadline up to its year", () => {
    // From 40 to 62.5 in four years, × 1.25²: in the first two to 50, (50 - 40) / (80 - 40).
    const passed = { ...input, value: 62.5, year: 2024, targetYear: 2022 };
    expect(unProgressChart(passed)).toMatchObject({
      expected: 50,
      ratio: 0.25,
      score: 2,
      exception: "deadline-passed",
    });
    const fallen = { ...input, value: 0, target: 20, direction: "increase" } as const;
    expect(unProgressChart({ ...fallen, targetYear: 2023 }).expected).toBe(0);
  });

  test("takes no notice of the trend where the target is met, nor of a missing baseline", () => {
    const met = { ...input, value: 85 };
    expect(unProgressChart({ ...met, baseline: 90 })).toMatchObject({ score: 3, reason: null });
    expect(unProgressChart({ ...met, baseline: null })).toStrictEqual({
      score: 3,
      ratio: null,
      expected: null,
      growth: null,
      exception: "met",
      reason: "missing-baseline",
    });
  });

  test("does not see that a target was lost, as printed", () => {
    // Increase wanted; met at 68, lost at 46: 46² / 68 = 31.1, (31.1 - 68) / (55 - 68) = 2.84.
    const lost = { ...input, baseline: 68, value: 46, target: 55 };
    const { ratio, score } = unProgressChart(lost);
    expect([ratio, score]).toStrictEqual([expect.closeTo(2.84, 2), 3]);
  });

  test("of values below 0 has a ratio, as their distances do", () => {
    // × 0.7 in five years: -10 · 0.49 = -4.9; (-4.9 + 10) / (-5 + 10)
    const below = { ...input, baseline: -10, value: -7, target: -5 };
    expect(unProgressChart(below).ratio).toStrictEqual(near(1.02));
  });

  test.for<Partial<UnProgressInput> & { readonly reason: string }>([
    { baseline: null, reason: "missing-baseline" },
    { baseline: null, target: null, reason: "missing-baseline" },
    { baseline: 0, reason: "zero-base" },
    { baseline: -10, value: -8, target: null, reason: "negative-base" },
    { baseline: -10, reason: "sign-change" },
    { baseline: 10, value: -1, reason: "sign-change" },
    { year: 2019, reason: "baseline-after-value" },
    { year: 2020, reason: "fewer-than-two-years" },
    { targetYear: 2020, reason: "no-years-to-target" },
    { baseline: 80, reason: "no-change-needed" },
    { baseline: 1e-300, value: 1e300, year: 2021, target: 1e301, reason: "overflow" },
    { baseline: 1, value: 1e200, target: 1e201, year: 2021, reason: "overflow" },
  ])("has no score: $reason", ({ reason, ...more }) => {
    expect(unProgressChart({ ...input, ...more })).toMatchObject({
      score: null,
      ratio: null,
      expected: null,
      reason,
    });
  });
});
