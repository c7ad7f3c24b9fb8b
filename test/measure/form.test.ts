import {
  type AttainmentMethod,
  type ComparedReason,
  type GapUnit,
  type Scale,
  scaleOf,
} from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";

const rising = f.share();
const falling = f.fallingShare();

type Called = () => Scale;
type Row = readonly [title: string, scale: Called, method: AttainmentMethod];

describe("a scale maps", () => {
  test.for<readonly [...Row, form: Scale["form"], domain: number[], range: number[]]>([
    [
      "a level that should rise",
      () => scaleOf(f.level(f.atLeast(80)), rising),
      "level",
      "linear",
      [0, 80],
      [0, 1],
    ],
    [
      "a level that should fall",
      () => scaleOf(f.level(f.atMost(20)), falling),
      "inverse-level",
      "reciprocal",
      [20],
      [1],
    ],
    [
      "a share of units",
      () => scaleOf(f.shareOfUnits(f.atLeast(80)), rising),
      "level",
      "linear",
      [0, 80],
      [0, 1],
    ],
    [
      "a count of targets",
      () => scaleOf(f.countOfTargets(f.atLeast(4)), null),
      "count",
      "linear",
      [0, 4],
      [0, 1],
    ],
    [
      "a place",
      () => scaleOf(f.rankOf63(f.atMost(20)), f.place()),
      "rank",
      "linear",
      [63, 20],
      [0, 1],
    ],
    [
      "a change in points",
      () => scaleOf(f.change("points", f.reach(10)), rising),
      "change",
      "linear",
      [0, 10],
      [0, 1],
    ],
    [
      "a change down",
      () => scaleOf(f.change("points", f.reach(-10)), falling),
      "change",
      "linear",
      [0, -10],
      [0, 1],
    ],
    [
      "a change in times",
      () => scaleOf(f.change("times", f.reach(2)), rising),
      "change",
      "linear",
      [1, 2],
      [0, 1],
    ],
    [
      "a change to a half",
      () => scaleOf(f.change("times", f.reach(0.5)), falling),
      "change",
      "linear",
      [1, 0.5],
      [0, 1],
    ],
    [
      "a growth",
      () => scaleOf(f.growth("average", f.atLeast(8)), rising),
      "growth",
      "linear",
      [0, 8],
      [0, 1],
    ],
    ["an act", () => scaleOf(f.milestone(), null), "act", "step", [1], [0, 1]],
    [
      "a corridor",
      () => scaleOf(f.level(f.within(40, 50)), rising),
      "corridor",
      "piecewise",
      [0, 40, 50, 100],
      [0, 1, 1, 0],
    ],
    [
      "a corridor below 0",
      () => scaleOf(f.level(f.within(-50, -40)), rising),
      "corridor",
      "piecewise",
      [-100, -50, -40, 0],
      [0, 1, 1, 0],
    ],
    // In times nothing changes at 1: 0.25 and 0.5 above it, 0.5 and 0.25 below it.
    [
      "a corridor in times",
      () => scaleOf(f.change("times", f.within(1.25, 1.5)), rising),
      "corridor",
      "piecewise",
      [1, 1.25, 1.5, 2],
      [0, 1, 1, 0],
    ],
    [
      "a corridor in times down",
      () => scaleOf(f.change("times", f.within(0.5, 0.75)), rising),
      "corridor",
      "piecewise",
      [0, 0.5, 0.75, 1],
      [0, 1, 1, 0],
    ],
  ])("%s", ([, scaleOfRow, method, form, domain, range]) => {
    const scale = scaleOfRow();
    expect({ ...scale }).toMatchObject({ method, form, domain, range });
  });
});

describe("a scale has no ratio, and says why, of", () => {
  test.for<readonly [...Row, reason: ComparedReason]>([
    [
      "a level of 0 that should rise",
      () => scaleOf(f.level(f.atLeast(0)), rising),
      "level",
      "zero-target",
    ],
    [
      "a level of 0 that should fall",
      () => scaleOf(f.level(f.atMost(0)), falling),
      "inverse-level",
      "zero-target",
    ],
    ["a level below 0", () => scaleOf(f.level(f.atLeast(-5)), rising), "level", "negative-target"],
    [
      "the last place",
      () => scaleOf(f.rankOf63(f.atMost(63)), f.place()),
      "rank",
      "trivial-target",
    ],
    [
      "a change by 0",
      () => scaleOf(f.change("points", f.reach(0)), rising),
      "change",
      "zero-target",
    ],
    [
      "a change to once as much",
      () => scaleOf(f.change("times", f.reach(1)), rising),
      "change",
      "zero-target",
    ],
    [
      "a fall that is allowed",
      () => scaleOf(f.change("points", f.atLeast(-5)), rising),
      "change",
      "tolerated-worsening",
    ],
    [
      "a rise that is allowed",
      () => scaleOf(f.change("points", f.atMost(5)), falling),
      "change",
      "tolerated-worsening",
    ],
    [
      "a growth of 0",
      () => scaleOf(f.growth("each", f.atLeast(0)), rising),
      "growth",
      "zero-target",
    ],
    [
      "a shrinking that is allowed",
      () => scaleOf(f.growth("each", f.atLeast(-2)), rising),
      "growth",
      "tolerated-worsening",
    ],
    [
      "a corridor from 0",
      () => scaleOf(f.level(f.within(0, 50)), rising),
      "corridor",
      "zero-target",
    ],
    [
      "a corridor up to 0",
      () => scaleOf(f.level(f.within(-50, 0)), rising),
      "corridor",
      "zero-target",
    ],
    [
      "a corridor around 0",
      () => scaleOf(f.level(f.within(-10, 10)), rising),
      "corridor",
      "sign-change",
    ],
    [
      "a corridor in times from 1",
      () => scaleOf(f.change("times", f.within(1, 1.5)), rising),
      "corridor",
      "zero-target",
    ],
  ])("%s", ([, scaleOfRow, method, reason]) => {
    expect({ ...scaleOfRow() }).toMatchObject({
      form: "none",
      domain: [],
      range: [],
      method,
      reason,
    });
  });
});

describe("a scale over levels has no ratio", () => {
  test.for([
    { unit: "percent", base: 0, reason: "zero-base" },
    { unit: "times", base: 0, reason: "zero-base" },
    { unit: "percent", base: -5, reason: "negative-base" },
  ] as const)(
    "nor anything to compare with, in $unit of $base: $reason",
    ({ unit, base, reason }) => {
      expect(scaleOf(f.change(unit, f.reach(2)), rising, { base })).toMatchObject({
        form: "none",
        domain: [],
        range: [],
        accept: null,
        reason,
      });
    },
  );

  test("where a fall is allowed, and still compares: 60 − 5", () => {
    const scale = scaleOf(f.change("points", f.atLeast(-5)), rising, { base: 60 });
    expect(scale).toMatchObject({
      form: "none",
      domain: [],
      range: [],
      accept: { low: { at: 55, closed: true }, high: null },
      reason: "tolerated-worsening",
    });
  });
});

describe("a scale reads, with gaps in units of its own,", () => {
  const firms = f.share({ unitOfMeasure: "count" });

  test.for<readonly [title: string, scale: Called, reads: Scale["reads"], gapUnit: GapUnit]>([
    [
      "a level in percent",
      () => scaleOf(f.level(f.atLeast(80)), rising),
      { kind: "level" },
      "points",
    ],
    [
      "a level in another unit",
      () => scaleOf(f.level(f.atLeast(80)), firms),
      { kind: "level" },
      "units",
    ],
    [
      "a share of units",
      () => scaleOf(f.shareOfUnits(f.atLeast(80)), rising),
      { kind: "level" },
      "points",
    ],
    [
      "a place",
      () => scaleOf(f.rankOf63(f.atMost(20)), f.place()),
      { kind: "rank", of: 63 },
      "places",
    ],
    [
      "a change in points",
      () => scaleOf(f.change("points", f.reach(2)), rising),
      { kind: "change", in: "points" },
      "points",
    ],
    [
      "a change in percent",
      () => scaleOf(f.change("percent", f.reach(2)), rising),
      { kind: "change", in: "percent" },
      "percent",
    ],
    [
      "a change in times",
      () => scaleOf(f.change("times", f.reach(2)), rising),
      { kind: "change", in: "times" },
      "times",
    ],
    [
      "a growth",
      () => scaleOf(f.growth("each", f.atLeast(8)), rising),
      { kind: "growth", over: "each" },
      "points-per-year",
    ],
    [
      "a count of targets",
      () => scaleOf(f.countOfTargets(f.atLeast(4)), null),
      { kind: "count" },
      "targets",
    ],
    ["an act", () => scaleOf(f.milestone(), null), { kind: "act" }, "units"],
  ])("%s", ([, scaleOfRow, reads, gapUnit]) => {
    const scale = scaleOfRow();
    expect([scale.reads, scale.gapUnit]).toStrictEqual([reads, gapUnit]);
  });
});
