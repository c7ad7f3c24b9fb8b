import { fc, test as given } from "@fast-check/vitest";
import { attainment, type Scale, scaleOf, snap, valueAt } from "dxplan";
import { describe, expect, test } from "vitest";
import { anyCase } from "./arbitraries.ts";
import * as f from "./fixture.ts";
import { refusedBy } from "./refused.ts";

const rising = f.share();
const falling = f.fallingShare();

describe("the value of an attainment", () => {
  test.for<{ title: string; scale: Scale; ratio: number; value: number; from: string }>([
    {
      title: "a level",
      scale: scaleOf(f.level(f.atLeast(80)), rising),
      ratio: 0.75,
      value: 60,
      from: "0.75 · 80",
    },
    {
      title: "a level, at nothing",
      scale: scaleOf(f.level(f.atLeast(80)), rising),
      ratio: 0,
      value: 0,
      from: "0 · 80",
    },
    {
      title: "a level that falls",
      scale: scaleOf(f.level(f.atMost(20)), falling),
      ratio: 0.5,
      value: 40,
      from: "20 / 0.5",
    },
    {
      title: "a place",
      scale: scaleOf(f.rankOf63(f.atMost(20)), f.place()),
      ratio: 0.5,
      value: 41.5,
      from: "63 − 0.5 · 43",
    },
    {
      title: "a change from 60",
      scale: scaleOf(f.change("points", f.reach(10)), rising, { base: 60 }),
      ratio: 0.3,
      value: 63,
      from: "60 + 0.3 · 10",
    },
    {
      title: "a fall of 30 % from 200",
      scale: scaleOf(f.change("percent", f.reach(-30)), falling, { base: 200 }),
      ratio: 0.5,
      value: 170,
      from: "200 − 0.5 · 60",
    },
    {
      title: "a growth",
      scale: scaleOf(f.growth("average", f.atLeast(8)), rising),
      ratio: 1.25,
      value: 10,
      from: "1.25 · 8",
    },
    {
      title: "a count",
      scale: scaleOf(f.countOfTargets(f.atLeast(8)), null),
      ratio: 0.5,
      value: 4,
      from: "0.5 · 8",
    },
    { title: "an act done", scale: scaleOf(f.milestone(), null), ratio: 1, value: 1, from: "done" },
    {
      title: "an act not done",
      scale: scaleOf(f.milestone(), null),
      ratio: 0,
      value: 0,
      from: "not done",
    },
  ])("of $title at $ratio is $value: $from", ({ scale, ratio, value }) => {
    expect(valueAt(scale, ratio)).toStrictEqual({ value, reason: null });
  });

  test.for<{ title: string; scale: Scale; ratio: number; reason: string }>([
    {
      title: "a target of 0",
      scale: scaleOf(f.level(f.reach(0)), falling),
      ratio: 1,
      reason: "no-ratio",
    },
    {
      title: "a change that has no base to use",
      scale: scaleOf(f.change("percent", f.reach(10)), rising, { base: 0 }),
      ratio: 1,
      reason: "no-ratio",
    },
    {
      title: "a level that falls, at 0",
      scale: scaleOf(f.level(f.atMost(20)), falling),
      ratio: 0,
      reason: "no-value",
    },
    {
      title: "a level that falls, below 0",
      scale: scaleOf(f.level(f.atMost(20)), falling),
      ratio: -1,
      reason: "no-value",
    },
    {
      title: "a corridor, below 1",
      scale: scaleOf(f.level(f.within(40, 50)), rising),
      ratio: 0.5,
      reason: "several-values",
    },
    {
      title: "a corridor, at 1",
      scale: scaleOf(f.level(f.within(40, 50)), rising),
      ratio: 1,
      reason: "several-values",
    },
    {
      title: "a corridor, above 1",
      scale: scaleOf(f.level(f.within(40, 50)), rising),
      ratio: 1.1,
      reason: "no-value",
    },
    {
      title: "an act half done",
      scale: scaleOf(f.milestone(), null),
      ratio: 0.5,
      reason: "no-value",
    },
    {
      title: "a number beyond numbers",
      scale: scaleOf(f.level(f.atLeast(1e300)), rising),
      ratio: 1e300,
      reason: "overflow",
    },
  ])("of $title is none: $reason", ({ scale, ratio, reason }) => {
    expect(valueAt(scale, ratio)).toStrictEqual({ value: null, reason });
  });

  given.prop([anyCase, fc.integer({ min: -300, max: 300 })])(
    "has that attainment",
    (it, percent) => {
      const scale = scaleOf(it.target, it.indicator, it.options);
      const { value } = valueAt(scale, percent / 100);
      if (value === null) return;
      expect(attainment(scale, value)).toBeCloseTo(percent / 100, 9);
    },
  );

  given.prop([anyCase])("leads back to the value that it came from", (it) => {
    const scale = scaleOf(it.target, it.indicator, it.options);
    const [value] = it.values;
    const ratio = attainment(scale, value);
    if (ratio === null || scale.form === "piecewise" || scale.form === "step") return;
    expect(snap(valueAt(scale, ratio).value ?? Number.NaN)).toBeCloseTo(value, 8);
  });

  test("is refused of what is no scale and no number, both at once", () => {
    const error = refusedBy(() => Reflect.apply(valueAt, undefined, [{}, Number.NaN]));
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(["scale", "attainment"]);
  });
});
