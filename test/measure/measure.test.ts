import {
  type Figure,
  isDxplanError,
  type Measurement,
  measure,
  missingReasons,
  scaleOf,
} from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";

const enterprises = f.share({ unitOfMeasure: "count" });
const fallingEnterprises = f.share({ unitOfMeasure: "count", direction: "decrease" });
const possible = { naturalLimits: { low: 0, high: 100 } };

/** Something approximate as a number that `toStrictEqual` compares. */
const close = (expected: number | null) =>
  expected === null ? null : expect.closeTo(expected, 12);

describe("measure, of a published row", () => {
  test.for([
    { actual: 13, target: 17, percent: 76.47, gap: 4, published: "13/17 = 76,47%" },
    { actual: 115665, target: 168746, percent: 68.54, gap: 53081, published: "chiếm 68,54%" },
    { actual: 45.8, target: 50, percent: 91.6, gap: 4.2, published: "91,6%; gap 4,2 đ.%" },
    { actual: 63.47, target: 70, percent: 90.67, gap: 6.53, published: "90,67%; gap 6,53 đ.%" },
    { actual: 18.54, target: 30, percent: 61.8, gap: 11.46, published: "61,80%; gap 11,46 đ.%" },
    { actual: 4, target: 12, percent: 33.33, gap: 8, published: "33,33%" },
    { actual: 1440, target: 1823, percent: 78.99, gap: 383, published: "78,99%" },
    { actual: 787.84, target: 960, percent: 82.07, gap: 172.16, published: "82,0667%" },
    { actual: 606.27, target: 960, percent: 63.15, gap: 353.73, published: "63,1531%" },
    { actual: 51.85, target: 100, percent: 51.85, gap: 48.15, published: "51,85% exactly" },
  ])("of $actual against $target gives $percent % (domain/progress_examples.csv)", (row) => {
    const result = measure(scaleOf(f.level(f.reach(row.target)), f.share()), row.actual);
    expect(100 * (result.attainment ?? 0)).toBeCloseTo(row.percent, 2);
    expect(result.gap).toBeCloseTo(row.gap, 12);
    expect(result.met).toBe(false);
  });

  test("of 4 of 12 goals met gives 33.33 %, as a count of targets (seed 003)", () => {
    const target = f.countOfTargets(f.atLeast(12));
    expect(measure(scaleOf(target, null), 4).attainment).toBeCloseTo(4 / 12, 12);
  });
});

describe("measure, at the edge", () => {
  test("takes a computed 28.999999999999996 for 29, with a gap of exactly 0", () => {
    const { met, gap } = measure(scaleOf(f.level(f.atLeast(29)), f.share()), (29 / 100) * 100);
    expect([met, gap]).toStrictEqual([true, 0]);
  });

  test("does not take a value for the target that differs in the 10th digit", () => {
    const { met, gap } = measure(scaleOf(f.level(f.atLeast(29)), f.share()), 28.99999999);
    expect(met).toBe(false);
    expect(gap).toBeCloseTo(1e-8, 12);
  });

  test("finds 50 against more than 50 attained with a gap of 0, and not met", () => {
    const { attainment, gap, met } = measure(scaleOf(f.level(f.moreThan(50)), f.share()), 50);
    expect([attainment, gap, met]).toStrictEqual([1, 0, false]);
  });
});

describe("measure, of the far edge of a range", () => {
  test.for([
    { direction: "increase", low: 80, high: 90, value: 75, met: false, stretchMet: false },
    { direction: "increase", low: 80, high: 90, value: 85, met: true, stretchMet: false },
    { direction: "increase", low: 80, high: 90, value: 90, met: true, stretchMet: true },
    { direction: "decrease", low: 10, high: 20, value: 12, met: true, stretchMet: false },
    { direction: "decrease", low: 10, high: 20, value: 10, met: true, stretchMet: true },
  ] as const)(
    "$low–$high that should $direction at $value: met $met, stretch $stretchMet",
    (row) => {
      const target = f.level(f.between(row.low, row.high));
      const { met, stretchMet } = measure(
        scaleOf(target, f.share({ direction: row.direction })),
        row.value,
      );
      expect({ met, stretchMet }).toStrictEqual({ met: row.met, stretchMet: row.stretchMet });
    },
  );

  test("of an interval that holds it cannot tell", () => {
    const scale = scaleOf(f.level(f.between(80, 90)), f.share());
    const { met, stretchMet } = measure(scale, f.figure(88, { qualifier: { kind: "about" } }));
    expect({ met, stretchMet }).toStrictEqual({ met: true, stretchMet: null });
  });

  test("in points from 60 is one of levels", () => {
    const scale = scaleOf(f.change("points", f.between(20, 30)), f.share(), { base: 60 });
    expect([80, 90].map((value) => measure(scale, value).stretchMet)).toStrictEqual([false, true]);
  });

  test("is null for a corridor, which has no better side", () => {
    expect(measure(scaleOf(f.level(f.within(40, 50)), f.share()), 45).stretchMet).toBeNull();
  });
});

describe("measure, from a baseline", () => {
  const rising = f.share();
  const falling = f.fallingShare();

  test.for([
    { bound: f.atLeast(80), base: 40, value: 60, attainment: 60 / 80, progress: 20 / 40 },
    { bound: f.atLeast(80), base: 40, value: 40, attainment: 40 / 80, progress: 0 },
    { bound: f.atMost(2), base: 10, value: 6, attainment: 2 / 6, progress: 4 / 8 },
    { bound: f.atMost(2), base: 10, value: 12, attainment: 2 / 12, progress: -2 / 8 },
    { bound: f.atMost(0), base: 20, value: 5, attainment: null, progress: 15 / 20 },
    { bound: f.maintain(100), base: 100, value: 100, attainment: 1, progress: null },
    { bound: f.maintain(100), base: 100, value: 95, attainment: 95 / 100, progress: null },
    { bound: f.atLeast(100), base: 0, value: 99.6, attainment: 0.996, progress: 0.996 },
    { bound: f.about(80, 4), base: 40, value: 60, attainment: 60 / 80, progress: 20 / 40 },
    { bound: f.within(40, 50), base: 20, value: 30, attainment: 30 / 40, progress: 10 / 20 },
    { bound: f.within(40, 50), base: 70, value: 60, attainment: 2 - 60 / 50, progress: 10 / 20 },
  ])("of $base with $bound.kind at $value: $attainment, $progress (methods 2.4)", (row) => {
    const { bound, base, value } = row;
    const indicator = bound.kind === "atMost" ? falling : rising;
    const { attainment, progress, progressReason } = measure(
      scaleOf(f.level(bound), indicator, { base }),
      value,
    );
    expect({ attainment, progress, progressReason }).toStrictEqual({
      attainment: close(row.attainment),
      progress: close(row.progress),
      progressReason: row.progress === null ? "baseline-meets-target" : null,
    });
  });

  test("of 44 reads 30 among 63 as (44 − 30) / (44 − 20) of the way to 20", () => {
    const scale = scaleOf(f.rankOf63(f.atMost(20)), f.place(), { base: 44 });
    expect(measure(scale, 30).progress).toBeCloseTo(14 / 24, 12);
  });

  test("of 60 reads 75 as 15 / 20 of +20 points", () => {
    const scale = scaleOf(f.change("points", f.reach(20)), rising, { base: 60 });
    expect(measure(scale, 75).progress).toBeCloseTo(15 / 20, 12);
  });

  test("takes the target's own, unless another is given", () => {
    const target = f.level(f.atLeast(80), { baseline: { value: 40, date: "2021-12-31" } });
    expect(measure(scaleOf(target, rising), 60).progress).toBe(0.5);
    expect(measure(scaleOf(target, rising, { base: 0 }), 60).progress).toBe(0.75);
  });

  test.for([
    { title: "no baseline", target: f.level(f.atLeast(80)) },
    {
      title: "a baseline to look up",
      target: f.level(f.atLeast(80), { baseline: { date: "2021-12-31" } }),
    },
    { title: "a growth", target: f.growth("average", f.atLeast(7)) },
    { title: "a reported change", target: f.change("points", f.atLeast(10)) },
  ])("has no progress for $title", ({ target }) => {
    const { progress, progressReason } = measure(scaleOf(target, rising), 5);
    expect([progress, progressReason]).toStrictEqual([null, "missing-baseline"]);
  });

  test("has no progress where the baseline stands at an edge that it does not meet", () => {
    const scale = scaleOf(f.level(f.moreThan(50)), rising, { base: 50 });
    expect(measure(scale, 60).progressReason).toBe("baseline-meets-target");
  });
});

describe("measure, of a qualified figure", () => {
  const moreThan = { kind: "moreThan" } as const;
  const nearly = { kind: "nearly" } as const;
  const about = { kind: "about" } as const;

  test.for([
    { said: "trên 3000", qualifier: moreThan, value: 3000, bound: f.atLeast(2500), met: true },
    { said: "trên 3000", qualifier: moreThan, value: 3000, bound: f.atLeast(3000), met: true },
    { said: "trên 3000", qualifier: moreThan, value: 3000, bound: f.moreThan(3000), met: true },
    { said: "trên 3000", qualifier: moreThan, value: 3000, bound: f.atLeast(3500), met: null },
    { said: "trên 3000", qualifier: moreThan, value: 3000, bound: f.atMost(3000), met: false },
    { said: "trên 3000", qualifier: moreThan, value: 3000, bound: f.atMost(3500), met: null },
    {
      said: "từ 3000 trở lên",
      qualifier: { kind: "atLeast" },
      value: 3000,
      bound: f.moreThan(3000),
      met: null,
    },
    {
      said: "không quá 40",
      qualifier: { kind: "atMost" },
      value: 40,
      bound: f.lessThan(40),
      met: null,
    },
    {
      said: "dưới 40",
      qualifier: { kind: "lessThan" },
      value: 40,
      bound: f.lessThan(40),
      met: true,
    },
    {
      said: "dưới 40",
      qualifier: { kind: "lessThan" },
      value: 40,
      bound: f.atLeast(40),
      met: false,
    },
    { said: "gần 60", qualifier: nearly, value: 60, bound: f.atLeast(57), met: true },
    { said: "gần 60", qualifier: nearly, value: 60, bound: f.atLeast(58), met: null },
    { said: "gần 60", qualifier: nearly, value: 60, bound: f.atLeast(60), met: false },
    { said: "gần 60", qualifier: nearly, value: 60, bound: f.lessThan(60), met: true },
    { said: "gần 60", qualifier: nearly, value: 60, bound: f.atMost(57), met: null },
    { said: "gần 60", qualifier: nearly, value: 60, bound: f.lessThan(57), met: false },
    { said: "khoảng 86", qualifier: about, value: 86, bound: f.atLeast(81.7), met: true },
    { said: "khoảng 86", qualifier: about, value: 86, bound: f.atLeast(85), met: null },
    { said: "khoảng 86", qualifier: about, value: 86, bound: f.atLeast(90.3), met: null },
    { said: "khoảng 86", qualifier: about, value: 86, bound: f.atLeast(90.4), met: false },
    {
      said: "khoảng 86 ± 1",
      qualifier: { kind: "about", width: 1 },
      value: 86,
      bound: f.atLeast(85),
      met: true,
    },
    {
      said: "gần 60, ít nhất 50",
      qualifier: { kind: "nearly", width: 10 },
      value: 60,
      bound: f.atLeast(57),
      met: null,
    },
  ] as const)("$said against $bound.kind $bound.value: $met", (row) => {
    const { value, qualifier, bound, met } = row;
    const rises = bound.kind === "atLeast" || bound.kind === "moreThan";
    const scale = scaleOf(f.level(bound), rises ? enterprises : fallingEnterprises);
    expect(measure(scale, f.figure(value, { qualifier })).met).toBe(met);
  });

  test.for([
    {
      said: "trên 3000 of 2500",
      target: f.atLeast(2500),
      indicator: enterprises,
      figure: f.figure(3000, { qualifier: moreThan }),
      ratio: 3000 / 2500,
      range: { low: 1.2, high: null },
    },
    {
      said: "trên 60 of 80, which cannot pass 100",
      target: f.atLeast(80),
      indicator: f.share(possible),
      figure: f.figure(60, { qualifier: moreThan }),
      ratio: 60 / 80,
      range: { low: 0.75, high: 1.25 },
    },
    {
      said: "dưới 40 of 80, which cannot fall below 0",
      target: f.atLeast(80),
      indicator: f.share(possible),
      figure: f.figure(40, { qualifier: { kind: "lessThan" } }),
      ratio: 40 / 80,
      range: { low: 0, high: 0.5 },
    },
    {
      said: "trên 50 of at most 20, up to 100",
      target: f.atMost(20),
      indicator: f.fallingShare(possible),
      figure: f.figure(50, { qualifier: moreThan }),
      ratio: 20 / 50,
      range: { low: 0.2, high: 0.4 },
    },
    {
      said: "không quá 40 of at most 20, down to 0",
      target: f.atMost(20),
      indicator: f.fallingShare(possible),
      figure: f.figure(40, { qualifier: { kind: "atMost" } }),
      ratio: 20 / 40,
      range: { low: 0.5, high: null },
    },
    {
      said: "khoảng 80 of 80",
      target: f.atLeast(80),
      indicator: f.share(),
      figure: f.figure(80, { qualifier: about }),
      ratio: 1,
      range: { low: 0.95, high: 1.05 },
    },
    {
      said: "gần 60 of 80",
      target: f.atLeast(80),
      indicator: f.share(),
      figure: f.figure(60, { qualifier: nearly }),
      ratio: 60 / 80,
      range: { low: 57 / 80, high: 60 / 80 },
    },
    {
      said: "khoảng 40, in a corridor",
      target: f.within(40, 50),
      indicator: f.share(),
      figure: f.figure(40, { qualifier: about }),
      ratio: 1,
      range: { low: 38 / 40, high: 1 },
    },
  ])(
    "$said takes the stated number, and both ends",
    ({ target, indicator, figure, ratio, range }) => {
      const result = measure(scaleOf(f.level(target), indicator), figure);
      expect(result.attainment).toBeCloseTo(ratio, 12);
      expect(result.attainmentRange).toStrictEqual({
        low: close(range.low),
        high: close(range.high),
      });
    },
  );

  test("has a gap from the stated number", () => {
    const scale = scaleOf(f.level(f.atLeast(85)), f.share());
    expect(measure(scale, f.figure(60, { qualifier: nearly })).gap).toBe(25);
  });

  test("says of an exact number that both ends are one", () => {
    const { attainmentRange } = measure(scaleOf(f.level(f.atLeast(80)), f.share()), 60);
    expect(attainmentRange).toStrictEqual({ low: 0.75, high: 0.75 });
  });

  test.for([
    { said: "trên 120", qualifier: moreThan, value: 120, target: f.atMost(110) },
    { said: "dưới -5", qualifier: { kind: "lessThan" }, value: -5, target: f.atLeast(0) },
  ] as const)("$said beyond a natural limit does not come to lie within it", (row) => {
    const indicator = f.share({
      ...possible,
      direction: row.target.kind === "atMost" ? "decrease" : "increase",
    });
    const { met } = measure(
      scaleOf(f.level(row.target), indicator),
      f.figure(row.value, { qualifier: row.qualifier }),
    );
    expect(met).toBe(false);
  });

  test("reads a qualified change too", () => {
    const scale = scaleOf(f.change("percent", f.reach(-30)), f.fallingShare());
    const reported = f.figure(-30, {
      quantity: { kind: "change", in: "percent" },
      qualifier: { kind: "lessThan" },
    });
    expect(measure(scale, reported).met).toBe(true);
  });
});

describe("measure, of a figure that it cannot compare", () => {
  const inPercent = { quantity: { kind: "change", in: "percent" } } as const;
  const average = { quantity: { kind: "growth", over: "average" } } as const;

  test.for(missingReasons)("keeps why it is missing: %s", (missing) => {
    const scale = scaleOf(f.level(f.atLeast(80)), f.share());
    expect(measure(scale, f.figure({ missing }))).toStrictEqual({
      kind: "unmeasured",
      scale,
      value: null,
      known: null,
      stated: 80,
      attainment: null,
      attainmentRange: null,
      gap: null,
      gapUnit: "points",
      met: null,
      stretchMet: null,
      progress: null,
      progressReason: "unmeasured",
      reason: "missing-value",
      missing,
      warnings: [],
    } satisfies Measurement);
  });

  test.for([
    {
      title: "a place among 34 against one among 63",
      scale: scaleOf(f.rankOf63(f.atMost(20)), f.place()),
      figure: f.figure(12, { of: 34 }),
      reason: "different-field",
    },
    {
      title: "a change of places against a place",
      scale: scaleOf(f.rankOf63(f.atMost(20)), f.place()),
      figure: f.figure(-14, { quantity: { kind: "change", in: "points" } }),
      reason: "different-quantity",
    },
    {
      title: "a change against a level",
      scale: scaleOf(f.level(f.atLeast(80)), f.share()),
      figure: f.figure(10, inPercent),
      reason: "different-quantity",
    },
    {
      title: "a change in percent against points",
      scale: scaleOf(f.change("points", f.reach(10)), f.share()),
      figure: f.figure(10, inPercent),
      reason: "different-quantity",
    },
    {
      title: "a growth against a change",
      scale: scaleOf(f.change("percent", f.reach(10)), f.share()),
      figure: f.figure(10, average),
      reason: "different-quantity",
    },
    {
      title: "an average growth against each year",
      scale: scaleOf(f.growth("each", f.atLeast(7)), f.share()),
      figure: f.figure(10, average),
      reason: "different-quantity",
    },
    {
      title: "a change against a growth",
      scale: scaleOf(f.growth("average", f.atLeast(7)), f.share()),
      figure: f.figure(10, inPercent),
      reason: "different-quantity",
    },
    {
      title: "a level against a change from nowhere",
      scale: scaleOf(f.change("percent", f.reach(10)), f.share()),
      figure: f.figure(60),
      reason: "missing-baseline",
    },
    {
      title: "a level against a growth",
      scale: scaleOf(f.growth("average", f.atLeast(7)), f.share()),
      figure: f.figure(60),
      reason: "missing-baseline",
    },
  ])("says why of $title: $reason", ({ scale, figure, reason }) => {
    const result = measure(scale, figure);
    expect([result.kind, result.reason]).toStrictEqual(["unmeasured", reason]);
  });

  test.for([
    {
      title: "a place among 63",
      scale: scaleOf(f.rankOf63(f.atMost(13)), f.place()),
      figure: f.figure(38, { of: 63 }),
      ratio: 25 / 50,
    },
    {
      title: "a change of its own kind",
      scale: scaleOf(f.change("percent", f.reach(40)), f.share()),
      figure: f.figure(30, inPercent),
      ratio: 30 / 40,
    },
    {
      title: "a growth of its own kind",
      scale: scaleOf(f.growth("average", f.atLeast(8)), f.share()),
      figure: f.figure(6, average),
      ratio: 6 / 8,
    },
    {
      title: "a level, once there is a base",
      scale: scaleOf(f.change("percent", f.reach(40)), f.share(), { base: 50 }),
      figure: f.figure(65),
      ratio: 30 / 40,
    },
    {
      title: "a share of units",
      scale: scaleOf(f.shareOfUnits(f.atLeast(80)), f.share()),
      figure: f.figure(60),
      ratio: 60 / 80,
    },
  ])("compares $title", ({ scale, figure, ratio }) => {
    expect(measure(scale, figure).attainment).toBeCloseTo(ratio, 12);
  });
});

describe("measure, of an act", () => {
  const scale = scaleOf(f.milestone(), null);

  test("done is 1, with nothing to go", () => {
    const { attainment, gap, met } = measure(scale, f.act(true));
    expect([attainment, gap, met]).toStrictEqual([1, 0, true]);
  });

  test("not done is 0, with 1 to go", () => {
    const { attainment, gap, met } = measure(scale, f.act(false));
    expect([attainment, gap, met]).toStrictEqual([0, 1, false]);
  });

  test("made up says so", () => {
    expect(measure(scale, f.act(true, { synthetic: true })).warnings).toStrictEqual(["synthetic"]);
  });
});

describe("measure warns", () => {
  const indicator = f.share({ ...possible, plausibleRange: { low: 5, high: 95 } });
  const scale = scaleOf(f.level(f.atLeast(80)), indicator);

  test.for([
    { observed: 100, warnings: ["outside-plausible-range"] },
    { observed: 101, warnings: ["beyond-natural-limit", "outside-plausible-range"] },
    { observed: -1, warnings: ["beyond-natural-limit", "outside-plausible-range"] },
    { observed: f.figure(60, { qualifier: { kind: "about" } }), warnings: ["qualified-value"] },
    { observed: f.figure(60, { synthetic: true }), warnings: ["synthetic"] },
  ])("of $warnings", ({ observed, warnings }) => {
    expect(measure(scale, observed).warnings).toStrictEqual(warnings);
  });

  test("of nothing where there is nothing to bear in mind", () => {
    expect(measure(scale, 60).warnings).toStrictEqual([]);
    expect(measure(scale, f.figure(60)).warnings).toStrictEqual([]);
  });

  test("of no limit that a value passes by float noise alone", () => {
    const noisy = ((0.1 + 0.2) / 0.3) * 100; // 100.00000000000001
    const { warnings } = measure(scaleOf(f.level(f.atLeast(80)), f.share(possible)), noisy);
    expect(warnings).toStrictEqual([]);
  });

  test("of a level that a change leads to, as of any other", () => {
    const change = scaleOf(f.change("points", f.reach(20)), indicator, { base: 85 });
    expect(measure(change, 101).warnings).toContain("beyond-natural-limit");
  });

  test("of no natural limit of levels when it reads a change", () => {
    const change = scaleOf(f.change("points", f.atMost(-20)), f.fallingShare(possible));
    expect(measure(change, -30).warnings).toStrictEqual([]);
  });
});

describe("measure, of −0", () => {
  test("has a plain 0 for a value", () => {
    expect(measure(scaleOf(f.level(f.atLeast(80)), f.share()), -0).value).toBe(0);
  });

  test("has a plain 0 for a stated number", () => {
    expect(measure(scaleOf(f.level(f.atLeast(-0)), f.share()), 5).stated).toBe(0);
  });

  test("has a plain 0 for a stated number without a value", () => {
    const scale = scaleOf(f.level(f.atLeast(-0)), f.share());
    expect(measure(scale, f.figure({ missing: "unknown" })).stated).toBe(0);
  });
});

describe("measure, of a number beyond what a computer can hold", () => {
  test("says that the ratio overflows", () => {
    const result = measure(scaleOf(f.level(f.atLeast(1e-300)), f.share()), 1e300);
    expect([result.kind, result.reason, result.met]).toStrictEqual(["compared", "overflow", true]);
  });

  test("says that the gap overflows", () => {
    const result = measure(scaleOf(f.level(f.atLeast(1.7e308)), f.share()), -1.7e308);
    expect([result.kind, result.reason]).toStrictEqual(["unmeasured", "overflow"]);
  });
});

describe("a wrong call", () => {
  const scale = scaleOf(f.level(f.atLeast(80)), f.share());
  const rank = scaleOf(f.rankOf63(f.atMost(20)), f.place());
  const done = scaleOf(f.milestone(), null);
  const count = scaleOf(f.countOfTargets(f.atLeast(4)), null);
  const other: Figure = f.figure(60, { indicator: "another" });

  test.for([
    { title: "NaN", call: () => measure(scale, Number.NaN) },
    { title: "Infinity", call: () => measure(scale, Number.POSITIVE_INFINITY) },
    { title: "a figure of NaN", call: () => measure(scale, f.figure(Number.NaN)) },
    // @ts-expect-error [2345] text is no value
    { title: "text", call: () => measure(scale, "60") },
    // @ts-expect-error [2345] nothing is no value
    { title: "null", call: () => measure(scale, null) },
    // @ts-expect-error [2345] nothing is no value
    { title: "nothing", call: () => measure(scale, undefined) },
    { title: "place 0", call: () => measure(rank, 0) },
    { title: "place 64 of 63", call: () => measure(rank, 64) },
    { title: "place 2.5", call: () => measure(rank, 2.5) },
    { title: "a figure of place 64 of 63", call: () => measure(rank, f.figure(64, { of: 63 })) },
    { title: "an act half done", call: () => measure(done, 0.5) },
    { title: "a figure of another indicator", call: () => measure(scale, other) },
    { title: "an act for a figure", call: () => measure(scale, f.act(true)) },
    { title: "a figure for an act", call: () => measure(done, f.figure(1)) },
    { title: "a figure for a count of targets", call: () => measure(count, f.figure(3)) },
    // @ts-expect-error [2345] a statement has no threshold
    { title: "a scale of a statement", call: () => scaleOf(f.statement(), null) },
    {
      title: "a scale with another indicator",
      call: () => scaleOf(f.level(f.atLeast(80)), f.share({ id: "another" })),
    },
    {
      title: "a scale without its indicator",
      call: () => scaleOf(f.level(f.atLeast(80)), null),
    },
    {
      title: "a scale with an indicator too many",
      call: () => scaleOf(f.milestone(), f.share()),
    },
    {
      title: "a base for a growth",
      call: () => scaleOf(f.growth("average", f.atLeast(7)), f.share(), { base: 100 }),
    },
    {
      title: "a base for a count of targets",
      call: () => scaleOf(f.countOfTargets(f.atLeast(4)), null, { base: 1 }),
    },
    {
      title: "a base for an act",
      call: () => scaleOf(f.milestone(), null, { base: 0 }),
    },
    {
      title: "a base of NaN",
      call: () => scaleOf(f.level(f.atLeast(80)), f.share(), { base: Number.NaN }),
    },
  ])("with $title is refused", ({ call }) => {
    expect(call).toThrow(
      expect.objectContaining({ name: "DxplanError", code: "invalid-argument" }),
    );
  });

  test("says what was expected and what was found", () => {
    try {
      measure(rank, 64);
      expect.unreachable();
    } catch (error) {
      expect(isDxplanError(error) && error.issues).toStrictEqual([
        {
          code: "bad-argument",
          path: ["observed"],
          expected: "a whole place from 1 to 63",
          found: "64",
        },
      ]);
    }
  });
});

describe("scaleOf, in other units", () => {
  test.for([
    { title: "a count", target: f.level(f.atLeast(80)), options: {}, gapUnit: "units" },
    {
      title: "a change of a count in points",
      target: f.change("points", f.reach(10)),
      options: {},
      gapUnit: "units",
    },
    {
      title: "a change of a count in percent from a base",
      target: f.change("percent", f.reach(10)),
      options: { base: 200 },
      gapUnit: "units",
    },
  ])("gives the gap of $title in $gapUnit", ({ target, options, gapUnit }) => {
    expect(scaleOf(target, enterprises, options).gapUnit).toBe(gapUnit);
  });

  test("is plain data that survives JSON", () => {
    const scale = scaleOf(f.change("percent", f.within(20, 40)), f.share(), { base: 50 });
    expect(JSON.parse(JSON.stringify(scale))).toStrictEqual(scale);
  });
});
