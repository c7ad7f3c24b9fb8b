import type { IndexComponent } from "dxplan";
import { describe, expect, test } from "vitest";
import { normalise } from "./fixture.ts";

type Values = readonly (number | null)[];

interface Case {
  readonly kind: "min-max" | "z-score" | "distance-to-best" | "rank" | "percentile" | "borda";
  readonly direction: IndexComponent["direction"];
  readonly values: Values;
  readonly scores: Values;
}

/** A value twice, two missing; n = 4, the distinct ones 10, 20, 40. */
const values = [20, 10, null, 40, 20, null];

/** The z-scores of 2, 4, 4, 4, 5, 5, 7, 9: mean 40 ÷ 8 = 5; squares 9+1+1+1+0+0+4+16 = 32, ÷ 7. */
const deviation = Math.sqrt(32 / 7);
const eight = [2, 4, 4, 4, 5, 5, 7, 9];

const cases: readonly Case[] = [
  // (v − 10) ÷ (40 − 10)
  {
    kind: "min-max",
    direction: "increase",
    values,
    scores: [1 / 3, 0, null, 1, 1 / 3, null],
  },
  // (40 − v) ÷ (40 − 10)
  {
    kind: "min-max",
    direction: "decrease",
    values,
    scores: [2 / 3, 1, null, 0, 2 / 3, null],
  },
  // Values below 0, and 0 among them, are values like any others: (v + 3) ÷ (1 + 3)
  { kind: "min-max", direction: "increase", values: [-3, 0, 1], scores: [0, 0.75, 1] },
  // 1 − (40 − v) ÷ 30
  {
    kind: "distance-to-best",
    direction: "increase",
    values,
    scores: [1 / 3, 0, null, 1, 1 / 3, null],
  },
  // 1 − (v − 10) ÷ 30
  {
    kind: "distance-to-best",
    direction: "decrease",
    values,
    scores: [2 / 3, 1, null, 0, 2 / 3, null],
  },
  {
    kind: "z-score",
    direction: "increase",
    values: eight,
    scores: eight.map((value) => (value - 5) / deviation),
  },
  {
    kind: "z-score",
    direction: "decrease",
    values: eight,
    scores: eight.map((value) => (5 - value) / deviation),
  },
  // Mean 2, deviation √(2 ÷ 1): ±1 ÷ √2
  {
    kind: "z-score",
    direction: "increase",
    values: [1, null, 3],
    scores: [-Math.SQRT1_2, null, Math.SQRT1_2],
  },
  // One is worse than 20, none than 10, three than 40: 1 + those; n = 4 is the best.
  { kind: "rank", direction: "increase", values, scores: [2, 1, null, 4, 2, null] },
  // Worse is now above: 40 of 20, all three of 10
  { kind: "rank", direction: "decrease", values, scores: [2, 4, null, 1, 2, null] },
  { kind: "borda", direction: "increase", values, scores: [1, 0, null, 3, 1, null] },
  { kind: "borda", direction: "decrease", values, scores: [1, 3, null, 0, 1, null] },
  // (rank − 1) ÷ (4 − 1)
  {
    kind: "percentile",
    direction: "increase",
    values,
    scores: [1 / 3, 0, null, 1, 1 / 3, null],
  },
  {
    kind: "percentile",
    direction: "decrease",
    values,
    scores: [1 / 3, 1, null, 0, 1 / 3, null],
  },
  // 0.1 + 0.2 is 0.30000000000000004: noise, not a step.
  { kind: "rank", direction: "increase", values: [0.3, 0.1 + 0.2, 0.4], scores: [1, 1, 3] },
  { kind: "borda", direction: "decrease", values: [0.3, 0.1 + 0.2, 0.4], scores: [1, 1, 0] },
  {
    kind: "percentile",
    direction: "increase",
    values: [0.1 + 0.2, 0.3, 0.4],
    scores: [0, 0, 1],
  },
  // The two best share the place of the worse: nobody is n.
  { kind: "rank", direction: "increase", values: [1, 2, 2], scores: [1, 2, 2] },
  // A difference in the 12th digit is one.
  {
    kind: "borda",
    direction: "increase",
    values: [1.00000000001, 1.00000000002],
    scores: [0, 1],
  },
];

const kinds = ["min-max", "z-score", "distance-to-best", "rank", "percentile", "borda"] as const;

describe("scoreIndex", () => {
  test.for(cases)("scores $values by $kind, to $direction", ({ kind, direction, ...rest }) => {
    const { scores, scale } = normalise({ direction, scale: { kind } }, rest.values);

    expect(scores).toStrictEqual(
      rest.scores.map((score) => (score === null ? null : expect.closeTo(score, 12))),
    );
    expect(scale).toMatchObject({ direction, reason: null });
  });

  test.for(kinds)("says why there is no scale by %s", (kind) => {
    for (const direction of ["increase", "decrease"] as const) {
      const reasonOf = (values: Values) =>
        normalise({ direction, scale: { kind } }, values).scale.reason;
      expect(reasonOf([])).toBe("no-values");
      expect(reasonOf([null, null])).toBe("no-values");
      expect(reasonOf([null, 5])).toBe("single-unit");
      expect(reasonOf([0])).toBe("single-unit");
      expect(reasonOf([5, 5, null])).toBe("constant");
      expect(reasonOf([0.3, 0.1 + 0.2])).toBe("constant");
      expect(reasonOf([0, 0])).toBe("constant");
    }
  });

  test.for(kinds)("has no score by %s where there is no scale, and says so", (kind) => {
    const { scores, reasons } = normalise({ direction: "increase", scale: { kind } }, [5, null]);

    expect(scores).toStrictEqual([null, null]);
    expect(reasons).toStrictEqual(["no-scale", "no-scale"]);
  });

  test("says that a value is missing where there is a scale", () => {
    const scale = { kind: "min-max" } as const;

    const { reasons } = normalise({ direction: "increase", scale }, [5, null, 6]);

    expect(reasons).toStrictEqual([null, "missing-value", null]);
  });
});
