import { attainment, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";

describe("attainment", () => {
  test("of 45 against at least 90 is 45 / 90", () => {
    expect(attainment(scaleOf(f.level(f.atLeast(90)), f.share()), 45)).toBe(0.5);
  });

  test.for([
    { value: 20, ratio: 0.5, from: "20 / 40" },
    { value: 40, ratio: 1, from: "40 / 40" },
    { value: 45, ratio: 1, from: "inside" },
    { value: 50, ratio: 1, from: "2 - 50 / 50" },
    { value: 75, ratio: 0.5, from: "2 - 75 / 50" },
    { value: -20, ratio: -0.5, from: "-20 / 40" },
    { value: 125, ratio: -0.5, from: "2 - 125 / 50" },
  ])("of $value against 40–50 is $from", ({ value, ratio }) => {
    expect(attainment(scaleOf(f.level(f.within(40, 50)), f.share()), value)).toBeCloseTo(ratio, 12);
  });

  test("of a corridor of one value falls on both sides of it", () => {
    const scale = scaleOf(f.level(f.within(50, 50)), f.share());
    expect([40, 50, 60].map((value) => attainment(scale, value))).toStrictEqual([
      expect.closeTo(40 / 50, 12),
      1,
      expect.closeTo(2 - 60 / 50, 12),
    ]);
  });

  test.for([
    { title: "a target of 0", scale: scaleOf(f.level(f.atLeast(0)), f.share()), value: 5 },
    {
      title: "a value of 0 that should fall",
      scale: scaleOf(f.level(f.atMost(20)), f.fallingShare()),
      value: 0,
    },
    {
      title: "a change from a base of 0",
      scale: scaleOf(f.change("times", f.reach(2)), f.share(), { base: 0 }),
      value: 5,
    },
  ])("of $title is null", ({ scale, value }) => {
    expect(attainment(scale, value)).toBeNull();
  });

  test("of a level of 0 that should rise is a plain 0", () => {
    expect(attainment(scaleOf(f.level(f.atLeast(80)), f.share()), -0)).toBe(0);
  });
});

describe("attainment, of what is no finite number,", () => {
  test.for([
    { title: "a level that should fall", scale: scaleOf(f.level(f.atMost(20)), f.fallingShare()) },
    { title: "an act", scale: scaleOf(f.milestone(), null) },
  ])("is null: $title", ({ scale }) => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    expect(values.map((value) => attainment(scale, value))).toStrictEqual([null, null, null]);
  });
});
