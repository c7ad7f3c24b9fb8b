import { type Projection, project } from "dxplan";
import { describe, expect, test } from "vitest";
import { scattered, yearly } from "./fixture.ts";

const by = "2021-12-31";

const ends = ({ interval }: Projection) => [interval?.low, interval?.high];

describe("project, with a prediction interval,", () => {
  // t of 4 degrees of freedom from NIST's table, times √(28 ÷ 15) = 1.366260
  test.for([
    { level: 0.8, half: 2.0945, from: "1.533 · 1.366260" },
    { level: 0.9, half: 2.9129, from: "2.132 · 1.366260" },
    { level: 0.95, half: 3.7927, from: "2.776 · 1.366260" },
    { level: undefined, half: 3.7927, from: "2.776 · 1.366260" },
    { level: 0.99, half: 6.2903, from: "4.604 · 1.366260" },
  ])("at $level takes ± $half = $from", ({ level, half }) => {
    const coverage = level === undefined ? {} : { level };
    const projection = project(scattered, { by, method: "linear", ...coverage });
    expect(projection.value).toBe(80);
    expect(projection.interval?.low).toBeCloseTo(80 - half, 2);
    expect(projection.interval?.high).toBeCloseTo(80 + half, 2);
  });

  // At the level 1/2 · (1 + 3/8) = 0.6875, t is 2 ÷ √3: the half width is √(4/3 · 28/15) = 1.577621275493.
  test("is exact where t is", () => {
    const projection = project(scattered, { by, method: "linear", level: 0.6875 });
    expect(ends(projection)).toStrictEqual([78.4223787245, 81.5776212755]);
  });

  test("is narrowest in the middle of the values: √(1 + 1/6) · 2 ÷ √3 = √(14/9)", () => {
    const options = { by: "2018-06-30", method: "linear", level: 0.6875 } as const;
    const [low, high] = ends(project(scattered, options));
    expect(low).toBeCloseTo(45 - Math.sqrt(14) / 3, 10);
    expect(high).toBeCloseTo(45 + Math.sqrt(14) / 3, 10);
  });

  test("is mapped back by a power for compound growth", () => {
    // 2 to the power of x, off by 2¹, 2⁻¹, 1, 1, 2⁻¹, 2¹: 64 ÷ 2^1.577621275493 and 64 · 2^1.577621275493
    const points = yearly(2015, [2, 1, 4, 8, 8, 64]);
    const projection = project(points, { by, method: "compound", level: 0.6875 });
    const [low, high] = ends(projection);
    expect([projection.value, projection.perYear]).toStrictEqual([64, 100]);
    expect(low).toBeCloseTo(21.4421657221, 9);
    expect(high).toBeCloseTo(191.025480032, 8);
  });

  test("is mapped back into the limits of a logistic curve", () => {
    // Odds of 2^(x − 3), off by the same: 90 · o ÷ (1 + o) with o = 8 ÷ 2^1.577621 and 8 · 2^1.577621
    const points = yearly(2015, [18, 10, 30, 45, 45, 80]);
    const limits = { low: 0, high: 90 };
    const [low, high] = ends(project(points, { by, method: "logistic", limits, level: 0.6875 }));
    expect(low).toBeCloseTo(65.5452772464, 9);
    expect(high).toBeCloseTo(86.38237275, 9);
  });

  test("agrees with Anscombe's first set, as of 2004 to 2014", () => {
    // Anscombe (1973), Graphs in Statistical Analysis: 3.00 + 0.500 x; ȳ = 82.51 ÷ 11, Sxy = 55.01, Sxx = 110,
    // SSE = 41.27269 − 55.01² ÷ 110 = 13.76269, s = 1.236603. At 15 (2015): 82.51 ÷ 11 + 6 · 55.01 ÷ 110,
    // ± 2.262 · 1.236603 · √(1 + 1 ÷ 11 + 36 ÷ 110) = 3.3311
    const y = [4.26, 5.68, 7.24, 4.82, 6.95, 8.81, 8.04, 8.33, 10.84, 7.58, 9.96];
    const projection = project(yearly(2004, y), { by: "2015-12-31", method: "linear" });
    expect(projection).toMatchObject({ value: 10.5014545455, perYear: 0.500090909091, points: 11 });
    expect(projection.interval?.low).toBeCloseTo(7.17, 2);
    expect(projection.interval?.high).toBeCloseTo(13.833, 2);
  });

  test("has none with five values", () => {
    expect(project(scattered.slice(1), { by, method: "linear" })).toMatchObject({
      interval: null,
      intervalReason: "too-few-points",
    });
  });

  test("has one of no width on an exact line", () => {
    const exact = yearly(2015, [0.6, 0.5, 0.4, 0.3, 0.2, 0.1]);
    expect(ends(project(exact, { by, method: "linear" }))).toStrictEqual([0, 0]);
  });
});
