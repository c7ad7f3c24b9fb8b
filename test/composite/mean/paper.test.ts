import type { Mean } from "dxplan";
import { describe, expect, test } from "vitest";
import { meanOfScores } from "../score/fixture.ts";

interface Case {
  readonly mean: Mean;
  readonly scores: readonly number[];
  readonly weights?: readonly number[];
  readonly score: number;
  readonly parts: readonly number[];
}

const arithmetic: Mean = { kind: "arithmetic" };
const geometric: Mean = { kind: "geometric" };
const harmonic: Mean = { kind: "harmonic" };
const minimum: Mean = { kind: "minimum" };
const power = (exponent: number): Mean => ({ kind: "power", exponent });

const cases: readonly Case[] = [
  // 0.25 ÷ 2 + 1 ÷ 2
  { mean: arithmetic, scores: [0.25, 1], score: 0.625, parts: [0.125, 0.5] },
  // (3 · 0.25 + 1 · 1) ÷ 4
  { mean: arithmetic, scores: [0.25, 1], weights: [3, 1], score: 0.4375, parts: [0.1875, 0.25] },
  { mean: arithmetic, scores: [0, 1], score: 0.5, parts: [0, 0.5] },
  { mean: arithmetic, scores: [0, 0], score: 0, parts: [0, 0] },
  { mean: arithmetic, scores: [-1, 2], score: 0.5, parts: [-0.5, 1] },
  { mean: arithmetic, scores: [-1, 1], score: 0, parts: [-0.5, 0.5] },
  { mean: arithmetic, scores: [-0.25, -1], score: -0.625, parts: [-0.125, -0.5] },
  { mean: arithmetic, scores: [0.75], weights: [5], score: 0.75, parts: [0.75] },
  // √(0.25 · 1) = 0.5; each half the weight, half the mean
  { mean: geometric, scores: [0.25, 1], score: 0.5, parts: [0.25, 0.25] },
  // 0.0625^(1 ÷ 4) · 1^(3 ÷ 4)
  { mean: geometric, scores: [0.0625, 1], weights: [1, 3], score: 0.5, parts: [0.125, 0.375] },
  { mean: geometric, scores: [0, 1], score: 0, parts: [0, 0] },
  { mean: geometric, scores: [4, 9], score: 6, parts: [3, 3] },
  // 2 ÷ (4 + 1) = 0.4, of which 4 fifths and 1 fifth
  { mean: harmonic, scores: [0.25, 1], score: 0.4, parts: [0.32, 0.08] },
  // 4 ÷ (3 ÷ 0.25 + 1) = 4 ÷ 13, of which 12 and 1 of 13
  {
    mean: harmonic,
    scores: [0.25, 1],
    weights: [3, 1],
    score: 4 / 13,
    parts: [48 / 169, 4 / 169],
  },
  { mean: harmonic, scores: [0, 1], score: 0, parts: [0, 0] },
  // √((1 + 49) ÷ 2) = 5, of which 1 and 49 of 50
  { mean: power(2), scores: [1, 7], score: 5, parts: [0.1, 4.9] },
  // ((1 + 1 ÷ 49) ÷ 2)^(−1 ÷ 2) = √(98 ÷ 50) = 1.4, of which 49 and 1 of 50
  { mean: power(-2), scores: [1, 7], score: 1.4, parts: [1.372, 0.028] },
  // The exponents 1 and −1 are the arithmetic and the harmonic mean.
  { mean: power(1), scores: [0.25, 1], weights: [3, 1], score: 0.4375, parts: [0.1875, 0.25] },
  { mean: power(-1), scores: [0.25, 1], score: 0.4, parts: [0.32, 0.08] },
  // ((√0.25 + √1) ÷ 2)² = 0.75², of which 0.5 and 1 of 1.5
  { mean: power(0.5), scores: [0.25, 1], score: 0.5625, parts: [0.1875, 0.375] },
  { mean: power(2), scores: [0, 1], score: Math.SQRT1_2, parts: [0, Math.SQRT1_2] },
  { mean: power(2), scores: [0, 0], score: 0, parts: [0, 0] },
  { mean: power(-2), scores: [0, 1], score: 0, parts: [0, 0] },
  { mean: minimum, scores: [0.25, 1], score: 0.25, parts: [0.25, 0] },
  { mean: minimum, scores: [1, -0.5, 0], score: -0.5, parts: [0, -0.5, 0] },
  // The lowest share it by their weights.
  {
    mean: minimum,
    scores: [1, 0.5, 0.5],
    weights: [9, 3, 1],
    score: 0.5,
    parts: [0, 0.375, 0.125],
  },
];

describe("the mean", () => {
  test.for(cases)("$mean of $scores is $score", ({ mean, scores, weights, score, parts }) => {
    const result = meanOfScores(mean, scores, weights);

    expect(result).toMatchObject({ score: expect.closeTo(score, 12), reason: null, coverage: 1 });
    expect(result.contributions.map(({ contribution }) => contribution)).toStrictEqual(
      parts.map((part) => expect.closeTo(part, 12)),
    );
    // Nothing is missing: it lies in itself.
    expect(result.interval).toStrictEqual({ low: result.score, high: result.score });
  });

  test.for([geometric, harmonic, power(2), power(-2), power(0.5)])(
    "$kind of a score below 0 is none, and says so",
    (mean) => {
      const result = meanOfScores(mean, [-0.25, 1]);

      expect(result).toMatchObject({ score: null, reason: "negative-score", coverage: 1 });
      expect(result.contributions.map(({ contribution }) => contribution)).toStrictEqual([
        null,
        null,
      ]);
    },
  );

  test("beyond what a computer can hold is none, and says so", () => {
    expect(meanOfScores(arithmetic, [1.7e308, 1.7e308])).toMatchObject({
      score: null,
      reason: "overflow",
    });
  });

  test.for([
    // Scores whose squares and products a double cannot hold have means all the same.
    { mean: geometric, scores: [1e-200, 1e-200], score: 1e-200 },
    { mean: geometric, scores: [1e300, 1e-300], score: 1 },
    { mean: power(2), scores: [1e200, 1e200], score: 1e200 },
    { mean: power(-100), scores: [1e-200, 1e-200], score: 1e-200 },
    { mean: harmonic, scores: [1e-200, 1e-200], score: 1e-200 },
  ])("$mean of $scores is $score", ({ mean, scores, score }) => {
    const result = meanOfScores(mean, scores);

    expect(result.score === null ? null : result.score / score).toBeCloseTo(1, 9);
  });

  test.for([arithmetic, geometric, harmonic, power(3), power(-3), minimum])(
    "$kind: weights are shares of their sum",
    (mean) => {
      const { contributions } = meanOfScores(mean, [0.5, 0.25, 0.75], [1, 2, 5]);

      expect(contributions.map(({ member, weight }) => [member, weight])).toStrictEqual([
        ["a", 0.125],
        ["b", 0.25],
        ["c", 0.625],
      ]);
    },
  );
});
