import type { IndexComponent } from "dxplan";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, nodeScores, tableOf } from "../score/fixture.ts";

interface Case {
  readonly scale: IndexComponent["scale"];
  readonly direction: IndexComponent["direction"];
  readonly low: number;
  readonly high: number;
}

/** The values of the other units. */
const others = [1, 4, 4, 7];

/** Mean 16 ÷ 4 = 4; squares 9 + 0 + 0 + 9 = 18, ÷ 3 = 6: the ends lie 3 ÷ √6 from the mean. */
const end = 3 / Math.sqrt(6);

const cases: readonly Case[] = [
  { scale: { kind: "min-max" }, direction: "increase", low: 0, high: 1 },
  { scale: { kind: "distance-to-best" }, direction: "decrease", low: 0, high: 1 },
  { scale: { kind: "z-score" }, direction: "increase", low: -end, high: end },
  { scale: { kind: "z-score" }, direction: "decrease", low: -end, high: end },
  { scale: { kind: "rank" }, direction: "increase", low: 1, high: 4 },
  { scale: { kind: "borda" }, direction: "decrease", low: 0, high: 3 },
  { scale: { kind: "percentile" }, direction: "increase", low: 0, high: 1 },
  // 1 ÷ 7 and 7 ÷ 7; what should fall: 1 ÷ 7 and 1 ÷ 1
  { scale: { kind: "fraction-of-best" }, direction: "increase", low: 1 / 7, high: 1 },
  { scale: { kind: "fraction-of-best" }, direction: "decrease", low: 1 / 7, high: 1 },
  // (7 − 1) ÷ (4 − 1)
  {
    scale: { kind: "distance-to-target", target: 4, clamp: false },
    direction: "increase",
    low: 0,
    high: 2,
  },
  {
    scale: { kind: "distance-to-target", target: 4, clamp: true },
    direction: "increase",
    low: 0,
    high: 1,
  },
  {
    scale: { kind: "goalposts", low: 0, high: 5, clamp: true },
    direction: "increase",
    low: 0,
    high: 1,
  },
  {
    scale: { kind: "steps", from: [3, 5], scores: [9, 6, 2] },
    direction: "decrease",
    low: 2,
    high: 9,
  },
];

const intervalOf = ({ scale, direction }: Pick<Case, "scale" | "direction">) => {
  const index = indexOf([component("a", { scale, direction })], [equal("overall", ["a"])]);
  return nodeScores(index, tableOf({ a: [...others, null] }))[4]?.interval;
};

describe("the interval of a value that is missing", () => {
  test.for(cases)("of $scale, to $direction, is $low to $high", ({ low, high, ...given }) => {
    expect(intervalOf(given)).toStrictEqual({
      low: expect.closeTo(low, 12),
      high: expect.closeTo(high, 12),
    });
  });

  test.for([
    { kind: "goalposts", low: 0, high: 5, clamp: false },
    { kind: "scale", form: "linear", domain: [0, 5], range: [0, 1], clamp: false },
  ] as const)("of $kind has no bounds unless scores are held", (scale) => {
    expect(intervalOf({ scale, direction: "increase" })).toBeNull();
  });

  test("of points is 0 to 1", () => {
    const a = component("a", { scale: { kind: "points" }, maximum: 60 });
    const index = indexOf([a], [equal("overall", ["a"])]);

    const [unit] = nodeScores(index, tableOf({ a: [null] }));

    expect(unit?.interval).toStrictEqual({ low: 0, high: 1 });
  });
});
