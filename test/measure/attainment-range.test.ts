import { type Interval, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import { attainmentRange } from "../../src/measure/attainment-range.ts";
import * as f from "./fixture.ts";

const closed = (at: number) => ({ at, closed: true });
const between = (low: number | null, high: number | null): Interval => ({
  low: low === null ? null : closed(low),
  high: high === null ? null : closed(high),
});

const rising = scaleOf(f.level(f.atLeast(80)), f.share());
const falling = scaleOf(f.level(f.atMost(20)), f.fallingShare());
const corridor = scaleOf(f.level(f.within(40, 50)), f.share());
const mirrored = scaleOf(f.level(f.within(-50, -40)), f.share());
const fall = scaleOf(f.change("points", f.atMost(-40)), f.fallingShare());
const halved = scaleOf(f.change("times", f.atMost(0.5)), f.fallingShare());

describe("attainmentRange", () => {
  test.for([
    { of: "v / 80", scale: rising, low: 60, high: 100, range: { low: 0.75, high: 1.25 } },
    { of: "v / 80", scale: rising, low: 60, high: null, range: { low: 0.75, high: null } },
    { of: "v / 80", scale: rising, low: null, high: 60, range: { low: null, high: 0.75 } },
    { of: "v / 80", scale: rising, low: null, high: null, range: { low: null, high: null } },
    { of: "20 / v", scale: falling, low: 16, high: 40, range: { low: 0.5, high: 1.25 } },
    { of: "20 / v", scale: falling, low: 40, high: null, range: { low: 0, high: 0.5 } },
    { of: "20 / v", scale: falling, low: 0, high: 40, range: { low: 0.5, high: null } },
    { of: "20 / v", scale: falling, low: null, high: 40, range: { low: 0.5, high: null } },
    { of: "20 / v", scale: falling, low: -2, high: 16, range: { low: 1.25, high: null } },
    {
      of: "the corridor 40–50",
      scale: corridor,
      low: 20,
      high: 30,
      range: { low: 0.5, high: 0.75 },
    },
    { of: "the corridor 40–50", scale: corridor, low: 30, high: 75, range: { low: 0.5, high: 1 } },
    { of: "the corridor 40–50", scale: corridor, low: 42, high: 48, range: { low: 1, high: 1 } },
    {
      of: "the corridor 40–50",
      scale: corridor,
      low: 45,
      high: null,
      range: { low: null, high: 1 },
    },
    {
      of: "the corridor 40–50",
      scale: corridor,
      low: 60,
      high: null,
      range: { low: null, high: 0.8 },
    },
    {
      of: "the corridor 40–50",
      scale: corridor,
      low: null,
      high: 30,
      range: { low: null, high: 0.75 },
    },
    {
      of: "the corridor −50–−40",
      scale: mirrored,
      low: -60,
      high: -30,
      range: { low: 0.75, high: 1 },
    },
    { of: "Δ / −40", scale: fall, low: -50, high: -30, range: { low: 0.75, high: 1.25 } },
    { of: "Δ / −40", scale: fall, low: null, high: -30, range: { low: 0.75, high: null } },
    { of: "Δ / −40", scale: fall, low: -30, high: null, range: { low: null, high: 0.75 } },
    {
      of: "the corridor 40–50",
      scale: corridor,
      low: null,
      high: 60,
      range: { low: null, high: 1 },
    },
    // (0.75 − 1) / (0.5 − 1)
    { of: "(v − 1) / −0.5", scale: halved, low: null, high: 0.75, range: { low: 0.5, high: null } },
    { of: "(v − 1) / −0.5", scale: halved, low: 0.75, high: null, range: { low: null, high: 0.5 } },
  ])("of $of over $low to $high is $range", ({ scale, low, high, range }) => {
    expect(attainmentRange(scale, between(low, high))).toStrictEqual({
      low: range.low === null ? null : expect.closeTo(range.low, 12),
      high: range.high === null ? null : expect.closeTo(range.high, 12),
    });
  });

  test("of an end whose ratio no computer can hold is open at that end", () => {
    const tiny = scaleOf(f.level(f.atLeast(1e-5)), f.share());
    // 1e-5 / 1e-5 = 1; −1e305 / 1e-5 is below −1.8e308.
    expect(attainmentRange(tiny, between(-1e305, 1e-5))).toStrictEqual({ low: null, high: 1 });
  });
});
