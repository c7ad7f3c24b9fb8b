import {
  type Bound,
  type BoundKind,
  boundKinds,
  type Direction,
  directions,
  measure,
  type Scale,
  safeParsePlan,
  scaleOf,
} from "dxplan";
import { describe, expect, test } from "vitest";
import { type QuantityName, quantities, refusedCells, validRows } from "./cells.ts";
import * as f from "./fixture.ts";

const indicatorFor = (quantity: QuantityName, direction: Direction) =>
  f.share({ direction, unitOfMeasure: quantity === "rank" ? "rank" : "percent" });

const hasNoIndicator = (quantity: QuantityName) =>
  quantity === "count of targets" || quantity === "milestone";

const nameOf = (quantity: QuantityName, direction: Direction, kind: BoundKind) =>
  `${quantity}, ${direction}, ${kind}`;

const product = Object.values(quantities).length * directions.length * boundKinds.length;

describe("every quantity × direction × bound", () => {
  const valid = new Set(
    validRows.map(({ quantity, direction, bound }) => nameOf(quantity, direction, bound.kind)),
  );
  const refused = new Set(
    refusedCells.map(({ quantity, direction, kind }) => nameOf(quantity, direction, kind)),
  );

  test("has 150 cells that a plan can have and 84 that it cannot, 13 · 2 · 9 = 234 in all", () => {
    expect({ valid: valid.size, refused: refused.size, product }).toStrictEqual({
      valid: 150,
      refused: 84,
      product: 234,
    });
    expect(new Set([...valid, ...refused]).size).toBe(product);
  });
});

describe("a plan with a cell that it can have", () => {
  const titled = validRows.map((row) => {
    const numbers = "value" in row.bound ? [row.bound.value] : [row.bound.low, row.bound.high];
    const bound = `${row.bound.kind} ${numbers.join(" to ")}`;
    return [
      `${row.quantity}, ${row.direction}: ${bound} at ${row.value} is ${row.from}`,
      row,
    ] as const;
  });

  test.for(titled)("%s", ([, row]) => {
    const { quantity, direction, bound, base, value } = row;
    const target = quantities[quantity](bound);
    const indicator = indicatorFor(quantity, direction);
    expect(safeParsePlan(f.planWith(target, indicator)).success).toBe(true);

    const scale = scaleOf(
      target,
      hasNoIndicator(quantity) ? null : indicator,
      base === undefined ? {} : { base },
    );
    const { kind, attainment, gap, gapUnit, met, reason } = measure(scale, value);
    expect({ form: scale.form, kind, gapUnit, met, reason }).toStrictEqual({
      form: row.form,
      kind: "measured",
      gapUnit: row.gapUnit,
      met: row.met,
      reason: null,
    });
    expect(attainment).toBeCloseTo(row.ratio, 12);
    expect(gap).toBeCloseTo(row.gap, 12);
  });
});

describe("a plan with a cell that it cannot have", () => {
  /** Numbers that nothing is wrong with but the cell. */
  const numbers: Readonly<Record<Direction, readonly [low: number, high: number]>> = {
    increase: [2, 3],
    decrease: [-3, -2],
  };
  const positive = [2, 3] as const;
  const signed: readonly QuantityName[] = [
    "points from a base",
    "points",
    "percent from a base",
    "percent",
    "average growth",
    "growth of each year",
  ];
  const boundOf = (kind: BoundKind, [low, high]: readonly [number, number]): Bound => {
    switch (kind) {
      case "between":
      case "within":
        return { kind, low, high };
      case "about":
        return { kind, value: low, tolerance: 1 };
      default:
        return { kind, value: low };
    }
  };
  /** What has no indicator is given one that falls; what has no bound is given one. */
  const misplaced = (quantity: QuantityName, bound: Bound) => {
    if (quantity === "milestone") return { bound };
    return quantity === "count of targets" ? { bound, indicator: "share" } : {};
  };

  const titled = refusedCells.map(({ codes, ...cell }) => {
    const { quantity, direction, kind } = cell;
    return [
      `${nameOf(quantity, direction, kind)} is refused as ${codes.join(", ")}`,
      cell,
      codes,
    ] as const;
  });

  test.for(titled)("%s", ([, { quantity, direction, kind }, codes]) => {
    const bound = boundOf(kind, signed.includes(quantity) ? numbers[direction] : positive);
    const target = {
      ...quantities[quantity](bound),
      ...(direction === "decrease" || quantity === "milestone" ? misplaced(quantity, bound) : {}),
    };
    const result = safeParsePlan(f.planWith(target, indicatorFor(quantity, direction)));
    const found = result.success ? [] : result.error.issues.map(({ code }) => code);
    expect([...new Set(found)].sort()).toStrictEqual(codes);
  });
});

describe("a milestone, which has no bound", () => {
  const scale = scaleOf(f.milestone(), null);

  test("is one more cell that a plan can have", () => {
    expect(safeParsePlan(f.planWith(f.milestone(), f.share())).success).toBe(true);
  });

  test("is a step from 0 to 1", () => {
    expect(scale.form).toBe("step");
  });

  test.for([
    { value: 0, attainment: 0, gap: 1, met: false },
    { value: 1, attainment: 1, gap: 0, met: true },
  ])("at $value has an attainment of $attainment and a gap of $gap", ({ value, ...expected }) => {
    const { attainment, gap, met } = measure(scale, value);
    expect({ attainment, gap, met }).toStrictEqual(expected);
  });
});

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
