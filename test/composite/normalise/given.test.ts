import type { IndexComponent } from "dxplan";
import { describe, expect, test } from "vitest";
import { normalise } from "./fixture.ts";

type Values = readonly (number | null)[];

interface Case {
  readonly what: string;
  readonly scale: IndexComponent["scale"];
  readonly direction: IndexComponent["direction"];
  readonly maximum?: number;
  readonly values: Values;
  readonly scores: Values;
}

const posts = { kind: "goalposts", low: 20, high: 60 } as const;
const form = (
  form: "linear" | "reciprocal" | "piecewise" | "step",
  domain: readonly number[],
  range: readonly number[],
  clamp: boolean,
) => ({ kind: "scale", form, domain, range, clamp }) as const;

const cases: readonly Case[] = [
  {
    // (v − 20) ÷ 40
    what: "goalposts, not held",
    scale: { ...posts, clamp: false },
    direction: "increase",
    values: [0, 20, 30, 60, 100, null],
    scores: [-0.5, 0, 0.25, 1, 2, null],
  },
  {
    // (60 − v) ÷ 40
    what: "goalposts, not held",
    scale: { ...posts, clamp: false },
    direction: "decrease",
    values: [0, 20, 30, 60, 100],
    scores: [1.5, 1, 0.75, 0, -1],
  },
  {
    what: "goalposts, held",
    scale: { ...posts, clamp: true },
    direction: "increase",
    values: [-5, 20, 30, 60, 100],
    scores: [0, 0, 0.25, 1, 1],
  },
  {
    what: "goalposts, held",
    scale: { ...posts, clamp: true },
    direction: "decrease",
    values: [-5, 30, 100],
    scores: [1, 0.75, 0],
  },
  {
    // One unit alone needs no other.
    what: "goalposts, one unit",
    scale: { ...posts, clamp: true },
    direction: "increase",
    values: [50],
    scores: [0.75],
  },
  {
    // Points are given to what is good, whatever is counted.
    what: "points of 40",
    scale: { kind: "points" },
    direction: "increase",
    maximum: 40,
    values: [0, 10, 40, null],
    scores: [0, 0.25, 1, null],
  },
  {
    // On an edge is on the step that begins there.
    what: "steps",
    scale: { kind: "steps", from: [50, 80], scores: [0, 0.5, 1] },
    direction: "increase",
    values: [-1, 49.9, 50, 79.9, 80, 1000],
    scores: [0, 0, 0.5, 0.5, 1, 1],
  },
  {
    what: "steps",
    scale: { kind: "steps", from: [50, 80], scores: [3, 2, -1] },
    direction: "decrease",
    values: [49.9, 50, 80],
    scores: [3, 2, -1],
  },
  {
    // 100 · 29 ÷ 100 is 28.999999999999996 to a computer, 29 to everybody else.
    what: "steps, noise",
    scale: { kind: "steps", from: [29], scores: [0, 1] },
    direction: "increase",
    values: [0.29 * 100, 28.99],
    scores: [1, 0],
  },
  {
    what: "a line",
    scale: form("linear", [20, 60], [0, 1], false),
    direction: "increase",
    values: [30, 70],
    scores: [0.25, 1.25],
  },
  {
    what: "a line, held",
    scale: form("linear", [60, 20], [0, 1], true),
    direction: "decrease",
    values: [30, 70, 10],
    scores: [0.75, 0, 1],
  },
  {
    // 5 ÷ v
    what: "a quotient",
    scale: form("reciprocal", [5], [1], false),
    direction: "decrease",
    values: [20, 5, 2],
    scores: [0.25, 1, 2.5],
  },
  {
    // As good as can be at 0, which only a held score can say.
    what: "a quotient, held",
    scale: form("reciprocal", [5], [1], true),
    direction: "decrease",
    values: [20, 2, 0],
    scores: [0.25, 1, 1],
  },
  {
    // Up from 0 to 10 by 0.1 a unit, down to 30 by 0.05; the outer lines go on.
    what: "lines",
    scale: form("piecewise", [0, 10, 30], [0, 1, 0], false),
    direction: "increase",
    values: [-5, 0, 5, 10, 20, 30, 40],
    scores: [-0.5, 0, 0.5, 1, 0.5, 0, -0.5],
  },
  {
    what: "lines, held",
    scale: form("piecewise", [0, 10, 30], [0, 1, 0], true),
    direction: "increase",
    values: [-5, 5, 40],
    scores: [0, 0.5, 0],
  },
  {
    what: "steps as a scale",
    scale: form("step", [50], [0.25, 2], false),
    direction: "increase",
    values: [49, 50],
    scores: [0.25, 2],
  },
  {
    what: "steps as a scale, held",
    scale: form("step", [50], [0.25, 2], true),
    direction: "increase",
    values: [49, 50],
    scores: [0.25, 1],
  },
];

describe("scoreIndex", () => {
  test.for(cases)("scores by $what, to $direction", ({ values, scores, what, ...component }) => {
    const normalised = normalise(component, values);

    expect(normalised.scores).toStrictEqual(
      scores.map((score) => (score === null ? null : expect.closeTo(score, 12))),
    );
    expect(normalised.scale.reason, what).toBeNull();
  });

  test.for([
    { values: [0], reasons: ["zero-value"] },
    { values: [-1], reasons: ["sign-change"] },
    { values: [1e-320], reasons: ["overflow"] },
  ])("says why $values is no divisor", ({ values, reasons }) => {
    const scale = form("reciprocal", [5], [1], false);

    const normalised = normalise({ direction: "decrease", scale }, values);

    expect(normalised).toMatchObject({ scores: [null], reasons });
  });

  test("refuses a negative divisor even where scores are held", () => {
    const scale = form("reciprocal", [5], [1], true);

    expect(normalise({ direction: "decrease", scale }, [-1]).reasons).toStrictEqual([
      "sign-change",
    ]);
  });

  test.for([{ kind: "min-max" }, { kind: "points" }, { ...posts, clamp: true }] as const)(
    "does not score a component of maximum 0: $kind",
    (scale) => {
      const component = { direction: "increase", scale, maximum: 0 } as const;

      const { scores, reasons, scale: fitted } = normalise(component, [0, 0]);

      expect(fitted).toMatchObject({ scale: null, reason: "not-scored" });
      expect(scores).toStrictEqual([null, null]);
      expect(reasons).toStrictEqual(["no-scale", "no-scale"]);
    },
  );
});
