import { measure, type Scale, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../fixture.ts";

describe("a target that has no ratio", () => {
  const expectCompared = (
    scale: Scale,
    { value, gap, ...expected }: { value: number; reason: string; gap: number; met: boolean },
  ) => {
    const result = measure(scale, value);
    const { kind, attainment, attainmentRange, reason, met } = result;
    expect({ kind, attainment, attainmentRange, reason, met }).toStrictEqual({
      kind: "compared",
      attainment: null,
      attainmentRange: null,
      ...expected,
    });
    expect(result.gap).toBeCloseTo(gap, 12);
  };

  const rising = f.share();
  const falling = f.fallingShare();

  test.for([
    {
      title: "at least 0",
      scale: scaleOf(f.level(f.atLeast(0)), rising),
      rows: [
        { value: 5, reason: "zero-target", gap: -5, met: true },
        { value: 0, reason: "zero-target", gap: 0, met: true },
        { value: -5, reason: "zero-target", gap: 5, met: false },
      ],
    },
    {
      title: "reduce to 0",
      scale: scaleOf(f.level(f.reach(0)), falling),
      rows: [
        { value: 0, reason: "zero-target", gap: 0, met: true },
        { value: 5, reason: "zero-target", gap: 5, met: false },
      ],
    },
    {
      title: "at least −10",
      scale: scaleOf(f.level(f.atLeast(-10)), rising),
      rows: [
        { value: -5, reason: "negative-target", gap: -5, met: true },
        { value: -12, reason: "negative-target", gap: 2, met: false },
      ],
    },
    {
      title: "at most −10",
      scale: scaleOf(f.level(f.atMost(-10)), falling),
      rows: [{ value: -5, reason: "negative-target", gap: 5, met: false }],
    },
    {
      title: "within 0 to 5",
      scale: scaleOf(f.level(f.within(0, 5)), rising),
      rows: [{ value: 7, reason: "zero-target", gap: 2, met: false }],
    },
    {
      title: "within −5 to 0",
      scale: scaleOf(f.level(f.within(-5, 0)), rising),
      rows: [{ value: -3, reason: "zero-target", gap: -2, met: true }],
    },
    {
      title: "within −5 to 5",
      scale: scaleOf(f.level(f.within(-5, 5)), rising),
      rows: [{ value: 4, reason: "sign-change", gap: -1, met: true }],
    },
    {
      title: "within 0.9 to 1.1 times, with no change between",
      scale: scaleOf(f.change("times", f.within(0.9, 1.1)), rising),
      rows: [{ value: 1.2, reason: "sign-change", gap: 0.1, met: false }],
    },
    {
      title: "within 1 to 2 times, with no change at an edge",
      scale: scaleOf(f.change("times", f.within(1, 2)), rising, { base: 20 }),
      rows: [{ value: 30, reason: "zero-target", gap: -10, met: true }],
    },
    {
      title: "the last place",
      scale: scaleOf(f.rankOf63(f.atMost(63)), f.place()),
      rows: [
        { value: 63, reason: "trivial-target", gap: 0, met: true },
        { value: 40, reason: "trivial-target", gap: -23, met: true },
      ],
    },
    {
      title: "0 targets",
      scale: scaleOf(f.countOfTargets(f.atLeast(0)), null),
      rows: [{ value: 2, reason: "zero-target", gap: -2, met: true }],
    },
    {
      title: "a share of units of 0",
      scale: scaleOf(f.shareOfUnits(f.atLeast(0)), rising),
      rows: [{ value: 20, reason: "zero-target", gap: -20, met: true }],
    },
    {
      title: "no change in points",
      scale: scaleOf(f.change("points", f.reach(0)), rising, { base: 60 }),
      rows: [{ value: 57, reason: "zero-target", gap: 3, met: false }],
    },
    {
      title: "one time the base",
      scale: scaleOf(f.change("times", f.reach(1)), rising, { base: 60 }),
      rows: [{ value: 63, reason: "zero-target", gap: -3, met: true }],
    },
    {
      title: "no growth",
      scale: scaleOf(f.growth("average", f.maintain(0)), falling),
      rows: [{ value: 1, reason: "zero-target", gap: 1, met: false }],
    },
    {
      title: "at most +2 points of what should fall, from 80",
      scale: scaleOf(f.change("points", f.atMost(2)), falling, { base: 80 }),
      rows: [
        { value: 81, reason: "tolerated-worsening", gap: -1, met: true },
        { value: 83, reason: "tolerated-worsening", gap: 1, met: false },
      ],
    },
    {
      title: "at least −2 points of what should rise",
      scale: scaleOf(f.change("points", f.atLeast(-2)), rising),
      rows: [{ value: -3, reason: "tolerated-worsening", gap: 1, met: false }],
    },
    {
      title: "at most +2 % of what should fall",
      scale: scaleOf(f.change("percent", f.atMost(2)), falling),
      rows: [{ value: 2, reason: "tolerated-worsening", gap: 0, met: true }],
    },
    {
      title: "less than 1.5 times of what should fall",
      scale: scaleOf(f.change("times", f.lessThan(1.5)), falling),
      rows: [{ value: 1.5, reason: "tolerated-worsening", gap: 0, met: false }],
    },
    {
      title: "at least half of what should rise",
      scale: scaleOf(f.change("times", f.atLeast(0.5)), rising),
      rows: [{ value: 0.75, reason: "tolerated-worsening", gap: -0.25, met: true }],
    },
    {
      title: "a growth of at most 2 % of what should fall",
      scale: scaleOf(f.growth("average", f.atMost(2)), falling),
      rows: [{ value: 3, reason: "tolerated-worsening", gap: 1, met: false }],
    },
    {
      title: "a growth of more than −2 % each year of what should rise",
      scale: scaleOf(f.growth("each", f.moreThan(-2)), rising),
      rows: [{ value: -2, reason: "tolerated-worsening", gap: 0, met: false }],
    },
  ])("$title is compared, never divided", ({ scale, rows }) => {
    expect(scale.form).toBe("none");
    for (const row of rows) expectCompared(scale, row);
  });

  test.for([
    { value: 0, reason: "zero-value", gap: -20, met: true },
    { value: -4, reason: "sign-change", gap: -24, met: true },
  ])("at most 20 at $value is compared, since 20 / $value says nothing", (row) => {
    expectCompared(scaleOf(f.level(f.atMost(20)), falling), row);
  });
});

describe("a change whose base it cannot be counted from", () => {
  test.for([
    { unit: "percent", base: 0, reason: "zero-base" },
    { unit: "times", base: 0, reason: "zero-base" },
    { unit: "percent", base: -5, reason: "negative-base" },
    { unit: "times", base: -5, reason: "negative-base" },
  ] as const)("in $unit from $base is unmeasured as $reason", ({ unit, base, reason }) => {
    const scale = scaleOf(f.change(unit, f.atLeast(2)), f.share(), { base });
    const result = measure(scale, 30);
    expect([result.kind, result.reason, result.met]).toStrictEqual(["unmeasured", reason, null]);
  });

  test.for([
    { base: 0, value: 10, attainment: 0.5, from: "(10 - 0) / 20" },
    { base: -5, value: 10, attainment: 0.75, from: "(10 + 5) / 20" },
  ])("in points from $base is $from all the same", ({ base, value, attainment }) => {
    const scale = scaleOf(f.change("points", f.atLeast(20)), f.share(), { base });
    expect(measure(scale, value).attainment).toBeCloseTo(attainment, 12);
  });
});
