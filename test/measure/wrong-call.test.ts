import { measure, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";

const scale = scaleOf(f.level(f.atLeast(80)), f.share());
const rank = scaleOf(f.rankOf63(f.atMost(20)), f.place());
const done = scaleOf(f.milestone(), null);

/** A call with arguments of any kind, as a caller without types can make it. */
const callOf =
  (called: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
  (): unknown =>
    Reflect.apply(called, undefined, args);

describe("measure says what was wrong", () => {
  test.for([
    {
      title: "with a value that is no number",
      args: [scale, Number.NaN],
      issue: { path: ["observed"], expected: "a finite number", found: "NaN" },
    },
    {
      title: "with a value of another type",
      args: [scale, "60"],
      issue: { path: ["observed"], expected: "a number or an observation", found: '"60"' },
    },
    {
      title: "with no value",
      args: [scale, null],
      issue: { path: ["observed"], expected: "a number or an observation", found: "null" },
    },
    {
      title: "with a place that is none",
      args: [rank, 0],
      issue: { path: ["observed"], expected: "a whole place from 1 to 63", found: "0" },
    },
    {
      title: "with half an act",
      args: [done, 0.5],
      issue: { path: ["observed"], expected: "1 for done or 0 for not done", found: "0.5" },
    },
    {
      title: "with a report that does not say whether it is done",
      args: [done, { ...f.act(true), done: "yes" }],
      issue: { path: ["observed", "done"], expected: "true or false", found: '"yes"' },
    },
    {
      title: "with a figure of another indicator",
      args: [scale, f.figure(60, { indicator: "another" })],
      issue: { path: ["observed", "indicator"], expected: '"share"', found: '"another"' },
    },
    {
      title: "with a report on a milestone for a figure",
      args: [scale, f.act(true)],
      issue: {
        path: ["observed"],
        expected: "a figure of share",
        found: '"a report on a milestone"',
      },
    },
    {
      title: "with no scale",
      args: [undefined, 60],
      issue: { path: ["scale"], expected: "a scale, from scaleOf", found: "nothing" },
    },
    {
      title: "with a target for a scale",
      args: [{}, 60],
      issue: { path: ["scale"], expected: "a scale, from scaleOf", found: "{}" },
    },
  ])("$title", ({ args, issue }) => {
    expect(callOf(measure, ...args)).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: expect.stringMatching(/^measure\n/),
        issues: [{ code: "bad-argument", ...issue }],
      }),
    );
  });
});

describe("scaleOf says what was wrong", () => {
  const level = f.level(f.atLeast(80));
  const threshold = "a target with a threshold (a statement is assessed by hand)";

  test.for([
    {
      title: "with no target",
      args: [undefined, null],
      issue: { path: ["target"], expected: "a target of a plan", found: "nothing" },
    },
    {
      title: "with a statement",
      args: [f.statement(), null],
      issue: { path: ["target"], expected: threshold, found: '"a statement"' },
    },
    {
      title: "with no indicator for a target that has one",
      args: [level, null],
      issue: { path: ["indicator"], expected: "the definition of share", found: "null" },
    },
    {
      title: "with another indicator",
      args: [level, f.share({ id: "another" })],
      issue: { path: ["indicator"], expected: "the definition of share", found: '"another"' },
    },
    {
      title: "with an indicator too many",
      args: [f.milestone(), f.share()],
      issue: { path: ["indicator"], expected: "null", found: '"share"' },
    },
    {
      title: "with a base that is no number",
      args: [level, f.share(), { base: Number.NaN }],
      issue: { path: ["base"], expected: "a finite number", found: "NaN" },
    },
    {
      title: "with a base for a growth",
      args: [f.growth("average", f.atLeast(7)), f.share(), { base: 100 }],
      issue: { path: ["base"], expected: "none for a growth", found: "100" },
    },
  ])("$title", ({ args, issue }) => {
    expect(callOf(scaleOf, ...args)).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: expect.stringMatching(/^scaleOf\n/),
        issues: [{ code: "bad-argument", ...issue }],
      }),
    );
  });
});

describe("measure takes the first and the last of what a scale reads:", () => {
  test.for([
    // (63 − 1) / (63 − 20) and (63 − 63) / (63 − 20)
    { title: "place 1 of 63", scale: rank, value: 1, attainment: 62 / 43 },
    { title: "place 63 of 63", scale: rank, value: 63, attainment: 0 },
    { title: "0 of an act", scale: done, value: 0, attainment: 0 },
    { title: "1 of an act", scale: done, value: 1, attainment: 1 },
  ])("$title", ({ scale, value, attainment }) => {
    expect(measure(scale, value).attainment).toBeCloseTo(attainment, 12);
  });
});
