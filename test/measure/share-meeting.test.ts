import { fc, test as given } from "@fast-check/vitest";
import { type Figure, measure, scaleOf, shareMeeting } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";
import { refusedBy } from "./refused.ts";

const scale = scaleOf(f.level(f.atLeast(60)), f.share());
const of = (unit: number, value: Figure["value"], more: Partial<Figure> = {}) =>
  f.figure(value, { unit: `gso34:${unit}`, ...more });

describe("the share of units that meet a target", () => {
  test("counts a unit without a figure, or whose figure cannot decide, as neither", () => {
    const figures = [
      of(1, 60),
      of(2, 59.9),
      of(3, 50, { qualifier: { kind: "moreThan" } }),
      of(4, { missing: "not-collected" }),
      of(5, 80),
    ];
    // 2 of 8 are known to meet it; 1 is known not to, so that 7 of 8 may.
    expect(shareMeeting(scale, figures, 8)).toStrictEqual({
      units: 8,
      met: 2,
      notMet: 1,
      undetermined: 5,
      share: 25,
      range: { low: 25, high: 87.5 },
    });
  });

  test("is none of no units", () => {
    expect(shareMeeting(scale, [], 0)).toStrictEqual({
      units: 0,
      met: 0,
      notMet: 0,
      undetermined: 0,
      share: null,
      range: null,
    });
  });

  test("is what a count of units reads: 3 of 4 communes of at least 90 % of them", () => {
    const { share } = shareMeeting(scale, [of(1, 60), of(2, 70), of(3, 80), of(4, 50)], 4);
    const count = scaleOf(f.shareOfUnits(f.atLeast(90)), f.share());
    const { attainment, gap, met } = measure(count, share ?? 0);
    expect(attainment).toBeCloseTo(75 / 90, 12);
    expect([gap, met]).toStrictEqual([15, false]);
  });

  test("refuses a unit twice, and fewer units than figures, both at once", () => {
    const error = refusedBy(() => shareMeeting(scale, [of(1, 60), of(1, 70)], 1));
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual([
      "figures.1.unit",
      "units",
    ]);
  });

  test.for([
    { title: "no scale", args: [null, [], 0], path: "scale" },
    { title: "no list", args: [scale, null, 0], path: "figures" },
    { title: "a hole in the list", args: [scale, [null], 1], path: "figures" },
    { title: "half a unit", args: [scale, [], 0.5], path: "units" },
    { title: "no number of units", args: [scale, [of(1, 60)]], path: "units" },
  ])("refuses $title", ({ args, path }) => {
    const error = refusedBy(() => Reflect.apply(shareMeeting, undefined, args));
    expect(error.issues.map((issue) => issue.path.join("."))).toStrictEqual([path]);
  });

  given.prop([fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }), fc.nat(10)])(
    "does not depend on the order of figures, and its counts add up",
    (values, silent) => {
      const figures = values.map((value, at) => of(at, value));
      const result = shareMeeting(scale, figures, values.length + silent);
      expect(shareMeeting(scale, figures.toReversed(), values.length + silent)).toStrictEqual(
        result,
      );
      expect(result.met + result.notMet + result.undetermined).toBe(result.units);
    },
  );
});
