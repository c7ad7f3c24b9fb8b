import { describe, expect, test } from "vitest";
import { type OpenSdgInput, openSdgProgress } from "../../../src/measure/methods/index.ts";
import { near, openSdgRows } from "./vectors.ts";

/** From 40 in 2020 to 60 in 2025, towards 80 in 2030. */
const input: OpenSdgInput = {
  baseline: 40,
  baselineYear: 2020,
  value: 60,
  year: 2025,
  target: 80,
  targetYear: 2030,
  direction: "increase",
};

describe("openSdgProgress reproduces", () => {
  test.for(openSdgRows)("$title", ({ input: row, expected }) => {
    const { progressValue, ...rest } = expected;
    const { status, score, ratio, growth, reason } = openSdgProgress(row);
    expect({ status, score, reason }).toStrictEqual({ ...rest, score: near(rest.score) });
    const inPercent = progressValue === null ? null : 100 * progressValue;
    expect({ ratio, growth }).toStrictEqual(
      row.target === null
        ? { ratio: null, growth: near(inPercent) }
        : { ratio: near(progressValue), growth: null },
    );
  });
});

describe("openSdgProgress, where the source divides by 0", () => {
  test("calls a target that is the baseline and was lost a deterioration, with no ratio", () => {
    expect(openSdgProgress({ ...input, baseline: 100, value: 95, target: 100 })).toStrictEqual({
      status: "deterioration",
      score: -5,
      ratio: null,
      growth: null,
      // 0.95^(1/5) = 0.98979…
      actualGrowth: expect.closeTo(-1.0206, 4),
      requiredGrowth: 0,
      limitFactor: 1,
      substituted: [],
      reason: "no-growth-required",
    });
  });

  test("calls it achieved where it is kept", () => {
    const kept = openSdgProgress({ ...input, baseline: 100, value: 100, target: 100 });
    expect([kept.status, kept.score, kept.ratio, kept.reason]).toStrictEqual([
      "target-achieved",
      5,
      null,
      "no-growth-required",
    ]);
  });
});

describe("openSdgProgress", () => {
  test("says the growth, the required growth and their ratio: 10 % of 10 % a year", () => {
    const pace = { ...input, baseline: 100, value: 121, year: 2022, target: 146.41 };
    // 1.1² = 1.21, 1.1⁴ = 1.4641; 7.1429 - 4.2857 = 2.8572
    expect(openSdgProgress({ ...pace, targetYear: 2024 })).toStrictEqual({
      status: "substantial",
      score: 2.8572,
      ratio: 1,
      growth: null,
      actualGrowth: 10,
      requiredGrowth: 10,
      limitFactor: 1,
      substituted: [],
      reason: null,
    });
  });

  test("of what should fall has a growth that is positive in the good direction", () => {
    // 0.9² = 0.81
    const { growth, actualGrowth } = openSdgProgress({
      ...{ baseline: 100, baselineYear: 2020, value: 81, year: 2022, direction: "decrease" },
    });
    expect([growth, actualGrowth]).toStrictEqual([10, -10]);
  });

  test.for([
    { baseline: 0, target: 80, substituted: ["baseline"] },
    { baseline: 40, target: 0, substituted: ["target"] },
    { baseline: 0, target: 0, substituted: ["baseline", "target"] },
    { baseline: 40, target: 80, substituted: [] },
    { baseline: null, target: 80, substituted: [] },
  ])("from $baseline to $target takes 0.001 for $substituted", (row) => {
    const { baseline, target, substituted } = row;
    expect(openSdgProgress({ ...input, baseline, target }).substituted).toStrictEqual(substituted);
  });

  test("takes 0.001 for a target of 0 before it asks whether that is met, as the source does", () => {
    const statusOf = (more: Partial<OpenSdgInput>) =>
      openSdgProgress({ ...input, baseline: 5, target: 0, ...more }).status;
    expect(statusOf({ value: 0.0005, direction: "decrease" })).toBe("target-achieved");
    expect(statusOf({ baseline: -5, value: 0 })).toBe("not-available");
  });

  test("calls standing still at 0 a deterioration, as the source does", () => {
    // 0 / 0.001 is a fall of 100 %; 100 / 0.001 = 10⁵ in ten years is × √10 a year: R = -1 / 2.1623 = -0.4625
    const { ratio, status } = openSdgProgress({ ...input, baseline: 0, value: 0, target: 100 });
    expect([ratio, status]).toStrictEqual([expect.closeTo(-0.4625, 4), "deterioration"]);
  });

  test.for<Partial<OpenSdgInput> & { readonly reason: string }>([
    { target: -80, reason: "sign-change" },
    { targetYear: 2020, reason: "no-years-to-target" },
    { targetYear: 2019, reason: "no-years-to-target" },
    { baseline: null, reason: "missing-baseline" },
    { baseline: 1e-300, value: 1e300, year: 2021, target: 1e301, reason: "overflow" },
    { baseline: 1e-300, value: 1, target: 1e300, targetYear: 2021, reason: "overflow" },
  ])("has no ratio: $reason", ({ reason, ...more }) => {
    const result = openSdgProgress({ ...input, ...more });
    expect([result.ratio, result.reason]).toStrictEqual([null, reason]);
    expect(["not-available", "target-achieved"]).toContain(result.status);
  });

  test.for<Partial<OpenSdgInput> & { readonly factor: number | null }>([
    { target: null, limit: 100, baseline: 100, factor: 0 },
    { target: null, limit: 20, factor: 1 },
    { target: null, limit: null, factor: 1 },
    { target: 80, limit: 40, factor: 1 },
    { target: null, limit: 100, baseline: null, factor: null },
  ])("with target $target, limit $limit and baseline $baseline multiplies by $factor", (row) => {
    const { factor, ...more } = row;
    expect(openSdgProgress({ ...input, ...more }).limitFactor).toBe(factor);
  });

  test("needs no target year without a target", () => {
    const { target: _target, targetYear: _targetYear, ...noTarget } = input;
    expect(openSdgProgress(noTarget).reason).toBeNull();
  });
});
