import { describe, expect, test } from "vitest";
import {
  heightAt,
  type Line,
  leastSquares,
  placeOf,
} from "../../../src/measure/projection/least-squares.ts";
import { certified, norris } from "./norris.ts";

const lineThrough = (...points: readonly (readonly [x: number, y: number])[]): Line | null =>
  leastSquares(points.map(([x, y]) => ({ x, y })));

const described = (line: Line | null) =>
  line && { slope: line.slope, at0: heightAt(line, 0), residual: line.residual };

describe("leastSquares", () => {
  test("agrees with NIST's certified values of Norris", () => {
    const line = lineThrough(...norris);
    const deviation = (line?.residual ?? Number.NaN) / Math.sqrt(norris.length - 2);
    expect(line?.slope).toBeCloseTo(certified.slope, 13);
    expect(line && heightAt(line, 0)).toBeCloseTo(certified.intercept, 11);
    expect(deviation).toBeCloseTo(certified.deviation, 12);
  });

  test.for([
    {
      title: "two points",
      points: [
        [0, 3],
        [4, 11],
      ],
      slope: 2,
      at0: 3,
      residual: 0,
    },
    {
      title: "a flat line",
      points: [
        [0, 5],
        [1, 5],
        [2, 5],
      ],
      slope: 0,
      at0: 5,
      residual: 0,
    },
    // x̄ = 1, ȳ = 2; Sxy = −1·(−1) + 0·2 + 1·(−1) = 0; residuals −1, 2, −1
    {
      title: "a peak",
      points: [
        [0, 1],
        [1, 4],
        [2, 1],
      ],
      slope: 0,
      at0: 2,
      residual: Math.sqrt(6),
    },
    // x̄ = 1.5, ȳ = 2.5; Sxy = 1.5·1.5 + 0.5·0.5·(−1) … = 4; Sxx = 5; residuals −0.3, 0.9, −0.9, 0.3
    {
      title: "four points",
      points: [
        [0, 1],
        [1, 3],
        [2, 2],
        [3, 4],
      ],
      slope: 0.8,
      at0: 1.3,
      residual: Math.sqrt(1.8),
    },
  ] as const)("of $title rises by $slope from $at0", ({ points, slope, at0, residual }) => {
    const line = described(lineThrough(...points));
    expect(line?.slope).toBeCloseTo(slope, 14);
    expect(line?.at0).toBeCloseTo(at0, 14);
    expect(line?.residual).toBeCloseTo(residual, 14);
  });

  test("is not disturbed by how far the points lie from 0", () => {
    const far = lineThrough([1e6, 1e9 + 1], [1e6 + 1, 1e9 + 2], [1e6 + 2, 1e9 + 3]);
    expect(far && [far.slope, far.residual]).toStrictEqual([1, 0]);
  });

  test.for([
    {
      title: "0.1 + 0.2 beside 0.3",
      points: [
        [0, 0.3],
        [1, 0.7],
        [2, 0.1 + 0.2],
        [3, 0.7],
        [1.5, 9],
      ],
    },
    {
      title: "thirds",
      points: [
        [0, 1 / 3],
        [1, 2 / 3],
        [2, 1 / 3],
        [0.7, 7],
        [1.3, 7],
      ],
    },
  ] as const)("has no slope that is noise alone: $title", ({ points }) => {
    const mirrored = points.map(([x, y]) => [3 - x, y] as const);
    const line = lineThrough(...points, ...mirrored);
    expect(line?.slope).toBe(0);
  });

  test("is exactly 0 where it crosses 0, and has the place of every height", () => {
    const line = lineThrough([0, 0.3], [1, 0.2], [2, 0.1]);
    expect(line && heightAt(line, 3)).toBe(0);
    expect(line && placeOf(line, -0.1)).toBeCloseTo(4, 13);
  });

  test("has residuals of numbers whose squares no computer holds", () => {
    const [large, small] = [1e200, 1e-200].map((size) =>
      lineThrough([0, size], [1, 4 * size], [2, size]),
    );
    expect((large?.residual ?? 0) / 1e200).toBeCloseTo(Math.sqrt(6), 14);
    expect((small?.residual ?? 0) / 1e-200).toBeCloseTo(Math.sqrt(6), 14);
  });

  test("needs points at different places", () => {
    expect([lineThrough([0.7, 1], [0.7, 2], [0.7, 4]), lineThrough([3, 1])]).toStrictEqual([
      null,
      null,
    ]);
  });
});
