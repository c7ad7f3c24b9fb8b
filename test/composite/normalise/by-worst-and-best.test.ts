import type { IndexComponent } from "dxplan";
import { describe, expect, test } from "vitest";
import { normalise } from "./fixture.ts";

type Values = readonly (number | null)[];

interface Case {
  readonly what: string;
  readonly scale: IndexComponent["scale"];
  readonly direction: IndexComponent["direction"];
  readonly values: Values;
  readonly scores: Values;
}

const target = (target: number, clamp = false) =>
  ({ kind: "distance-to-target", target, clamp }) as const;
const reference = (unit: string, clamp = false) =>
  ({ kind: "distance-to-reference", unit, clamp }) as const;
const fraction = { kind: "fraction-of-best" } as const;

const cases: readonly Case[] = [
  {
    // (v − 20) ÷ (80 − 20), 20 the worst
    what: "the distance to 80",
    scale: target(80),
    direction: "increase",
    values: [20, 50, 80, 110, null],
    scores: [0, 0.5, 1, 1.5, null],
  },
  {
    what: "the distance to 80, held",
    scale: target(80, true),
    direction: "increase",
    values: [20, 50, 110],
    scores: [0, 0.5, 1],
  },
  {
    // (10 − v) ÷ (10 − 0), 10 the worst
    what: "the distance to 0",
    scale: target(0),
    direction: "decrease",
    values: [-1, 1, 10],
    scores: [1.1, 0.9, 0],
  },
  {
    // A unit alone is its own worst.
    what: "the distance to 80, one unit",
    scale: target(80),
    direction: "increase",
    values: [20],
    scores: [0],
  },
  {
    // All the same and below the target: all the worst.
    what: "the distance to 80, all the same",
    scale: target(80),
    direction: "increase",
    values: [20, 20],
    scores: [0, 0],
  },
  {
    // (v − 10) ÷ (30 − 10), u2 having 30
    what: "the distance to u2",
    scale: reference("u2"),
    direction: "increase",
    values: [10, 30, 20, 50],
    scores: [0, 1, 0.5, 2],
  },
  {
    // (50 − v) ÷ (50 − 30)
    what: "the distance to u2, held",
    scale: reference("u2", true),
    direction: "decrease",
    values: [10, 30, 45, 50],
    scores: [1, 1, 0.25, 0],
  },
  {
    // v ÷ 40
    what: "the share of the best",
    scale: fraction,
    direction: "increase",
    values: [10, 0, 40, -20],
    scores: [0.25, 0, 1, -0.5],
  },
  {
    // 10 ÷ v
    what: "the share of the best",
    scale: fraction,
    direction: "decrease",
    values: [10, 40, 20],
    scores: [1, 0.25, 0.5],
  },
  {
    what: "the share of the best, one unit",
    scale: fraction,
    direction: "increase",
    values: [5],
    scores: [1],
  },
];

interface Unfitted {
  readonly scale: IndexComponent["scale"];
  readonly direction: IndexComponent["direction"];
  readonly values: Values;
  readonly reason: string;
}

const unfitted: readonly Unfitted[] = [
  { scale: target(80), direction: "increase", values: [null], reason: "no-values" },
  // Not beyond the worst: (v − 80) ÷ 0
  { scale: target(80), direction: "increase", values: [80, 90], reason: "trivial-target" },
  { scale: target(70), direction: "increase", values: [80, 90], reason: "trivial-target" },
  { scale: target(5), direction: "decrease", values: [1, 5], reason: "trivial-target" },
  { scale: reference("u9"), direction: "increase", values: [1, 2], reason: "no-reference" },
  { scale: reference("u1"), direction: "increase", values: [null, 2], reason: "no-reference" },
  { scale: reference("u1"), direction: "increase", values: [1, 2], reason: "trivial-reference" },
  { scale: reference("u2"), direction: "decrease", values: [1, 2], reason: "trivial-reference" },
  { scale: reference("u1"), direction: "increase", values: [3, 3], reason: "trivial-reference" },
  { scale: fraction, direction: "increase", values: [null], reason: "no-values" },
  { scale: fraction, direction: "increase", values: [0, -4], reason: "best-not-positive" },
  { scale: fraction, direction: "decrease", values: [0, 4], reason: "best-not-positive" },
  { scale: fraction, direction: "decrease", values: [-1, 4], reason: "best-not-positive" },
];

describe("scoreIndex", () => {
  test.for(cases)("scores by $what, to $direction", ({ values, scores, what, ...component }) => {
    const normalised = normalise(component, values);

    expect(normalised.scores).toStrictEqual(
      scores.map((score) => (score === null ? null : expect.closeTo(score, 12))),
    );
    expect(normalised.scale.reason, what).toBeNull();
  });

  test.for(unfitted)("has no scale by $scale of $values, to $direction: $reason", (row) => {
    const { values, reason, ...component } = row;
    const { scores, scale } = normalise(component, values);

    expect(scale).toMatchObject({ scale: null, reason });
    expect(scores).toStrictEqual(values.map(() => null));
  });
});
