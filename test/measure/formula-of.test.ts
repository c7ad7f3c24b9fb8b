import { formulaOf, type Scale, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";
import { refusedBy } from "./refused.ts";

const rising = f.share();
const falling = f.fallingShare();

describe("a scale as a formula", () => {
  test.for<{ scale: Scale; formula: string | null }>([
    { scale: scaleOf(f.level(f.atLeast(80)), rising), formula: "v ÷ 80" },
    { scale: scaleOf(f.level(f.atMost(20)), falling), formula: "20 ÷ v" },
    { scale: scaleOf(f.rankOf63(f.atMost(20)), f.place()), formula: "(63 − v) ÷ (63 − 20)" },
    { scale: scaleOf(f.change("points", f.reach(10)), rising), formula: "v ÷ 10" },
    { scale: scaleOf(f.change("points", f.reach(-30)), falling), formula: "v ÷ (−30)" },
    {
      scale: scaleOf(f.change("points", f.reach(10)), rising, { base: 60 }),
      formula: "(v − 60) ÷ (70 − 60)",
    },
    {
      scale: scaleOf(f.change("points", f.reach(10)), rising, { base: -5 }),
      formula: "(v + 5) ÷ (5 + 5)",
    },
    {
      scale: scaleOf(f.change("points", f.reach(10)), rising, { base: -30 }),
      formula: "(v + 30) ÷ (−20 + 30)",
    },
    {
      scale: scaleOf(f.change("points", f.reach(-10)), falling, { base: 60 }),
      formula: "(60 − v) ÷ (60 − 50)",
    },
    {
      scale: scaleOf(f.change("points", f.reach(-10)), falling, { base: -60 }),
      formula: "(−60 − v) ÷ (−60 + 70)",
    },
    {
      scale: scaleOf(f.change("points", f.reach(-60)), falling, { base: 60 }),
      formula: "(60 − v) ÷ 60",
    },
    { scale: scaleOf(f.change("times", f.reach(2)), rising), formula: "(v − 1) ÷ (2 − 1)" },
    { scale: scaleOf(f.growth("average", f.atLeast(11.5)), rising), formula: "v ÷ 11.5" },
    { scale: scaleOf(f.countOfTargets(f.atLeast(8)), null), formula: "v ÷ 8" },
    { scale: scaleOf(f.milestone(), null), formula: "v" },
    {
      scale: scaleOf(f.level(f.within(95, 105)), rising),
      formula: "v < 95: v ÷ 95; 95 ≤ v ≤ 105: 1; v > 105: (210 − v) ÷ (210 − 105)",
    },
    {
      scale: scaleOf(f.level(f.within(-50, -40)), rising),
      formula: "v < −50: (v + 100) ÷ (−50 + 100); −50 ≤ v ≤ −40: 1; v > −40: v ÷ (−40)",
    },
    { scale: scaleOf(f.level(f.reach(0)), falling), formula: null },
    { scale: scaleOf(f.change("percent", f.reach(5)), rising, { base: 0 }), formula: null },
  ])("is $formula", ({ scale, formula }) => {
    expect(formulaOf(scale)).toBe(formula);
  });

  test("has the value in it, and numbers as they are to be written", () => {
    const scale = scaleOf(f.growth("average", f.atLeast(11.5)), rising);
    const number = (size: number) => String(size).replace(".", ",");
    expect(formulaOf(scale, { value: "8,6", number })).toBe("8,6 ÷ 11,5");
  });

  test("is refused of what is no scale", () => {
    const error = refusedBy(() => Reflect.apply(formulaOf, undefined, [null]));
    expect(error.message).toContain("scale: expected a scale, from scaleOf, found null");
  });
});
