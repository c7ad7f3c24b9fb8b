import { fc, test as given } from "@fast-check/vitest";
import {
  type Bound,
  type Cascaded,
  type CascadeOptions,
  cascade,
  cascadeWays,
  type Indicator,
  type LevelTarget,
  snap,
} from "dxplan";
import { describe, expect, test } from "vitest";
import {
  change,
  count,
  growth,
  indicator,
  level,
  milestone,
  shareOfCommunes,
  statement,
  top20,
} from "../../measure/evidence/fixture.ts";

const limits = { low: 0, high: 100 };
const share = indicator("share", { naturalLimits: limits });
const falling = indicator("share", { naturalLimits: limits, direction: "decrease" });
const sum = indicator("share", {
  unitOfMeasure: "count",
  aggregation: { units: "sum", time: "last" },
});
const put = (units: Indicator["aggregation"]["units"], more: Partial<Indicator> = {}) =>
  indicator("share", { aggregation: { units, time: "last" }, ...more });

const abc = ["a", "b", "c"].map((id) => ({ id }));
const by = (a: number, b: number, c: number) => ({ a, b, c });

const asks = (bound: Bound): LevelTarget => level({ bound });

/** What each of three units is asked, the common, and why not. */
function asked(bound: Bound, of: Indicator, options: CascadeOptions) {
  const { common, reason, units, reachable } = cascade(asks(bound), of, abc, options);
  return {
    common: common === null ? null : snap(common),
    levels: units.map((unit) => (unit.level === null ? null : snap(unit.level))),
    held: units.map(({ held }) => held ?? "-").join(" "),
    reason,
    reachable,
  };
}

const atLeast = (value: number): Bound => ({ kind: "atLeast", value });
const atMost = (value: number): Bound => ({ kind: "atMost", value });

describe("a mean", () => {
  test("asks the same level of all, whatever the weights", () => {
    const expected = {
      common: 80,
      levels: [80, 80, 80],
      held: "- - -",
      reason: null,
      reachable: 100,
    };
    expect(asked(atLeast(80), share, { by: "equal-level" })).toStrictEqual(expected);
    const weights = by(0, 0, 0);
    expect(asked(atLeast(80), share, { by: "equal-level", weights })).toStrictEqual(expected);
  });

  test("asks less of the others if those ahead keep what they have", () => {
    // Weights 1 : 1 : 2. 4 · 80 = 320; a keeps 95; (320 − 95) ÷ 3 = 75.
    const options = {
      by: "equal-level",
      ahead: "kept",
      current: by(95, 50, 60),
      weights: by(1, 1, 2),
    } as const;
    expect(asked(atLeast(80), share, options)).toMatchObject({
      common: 75,
      levels: [95, 75, 75],
      held: "kept - -",
    });
  });

  test("asks nothing more if it holds already", () => {
    // (90 + 80 + 2 · 80) ÷ 4 = 82.5
    const current = by(90, 80, 80);
    const weights = by(1, 1, 2);
    for (const options of [
      { by: "equal-effort", current, weights } as const,
      { by: "equal-level", ahead: "kept", current, weights } as const,
    ]) {
      expect(asked(atLeast(80), share, options)).toMatchObject({
        common: null,
        levels: [90, 80, 80],
        held: "kept kept kept",
        reason: null,
      });
    }
  });

  test("asks the same gain of all, and shares what the limit takes away", () => {
    // 3 · 80 = 240; they stand at 98 + 60 + 70 = 228. 4 more each would bring a to 102: it gains 2, the others 5 each.
    const current = by(98, 60, 70);
    const options = { by: "equal-effort", current, weights: by(1, 1, 1) } as const;
    expect(asked(atLeast(80), share, options)).toMatchObject({
      common: 5,
      levels: [100, 65, 75],
      held: "limit - -",
    });
    // Who stands at 80 or above keeps it: 12 to be shared by two.
    expect(asked(atLeast(80), share, { ...options, ahead: "kept" })).toMatchObject({
      common: 6,
      levels: [98, 66, 76],
      held: "kept - -",
    });
  });

  test("of what should fall asks to fall, not below its limit", () => {
    // 3 · 10 = 30, they stand at 1 + 19 + 40 = 60: 10 each would bring a below 0. It falls by 1, the others by 14.5.
    const options = { by: "equal-effort", current: by(1, 19, 40), weights: by(1, 1, 1) } as const;
    const found = cascade(asks(atMost(10)), falling, abc, options);
    expect(found).toMatchObject({
      common: 14.5,
      reason: null,
      required: 10,
      reachable: 0,
      current: 20,
    });
    expect(found.units.map(({ level: to, change: by }) => [to, by])).toStrictEqual([
      [0, -1],
      [4.5, -14.5],
      [25.5, -14.5],
    ]);
  });

  test("that asks for more than a level gives the edge, and says so", () => {
    const found = cascade(asks({ kind: "moreThan", value: 50 }), share, abc, { by: "equal-level" });
    expect(found).toMatchObject({ required: 50, open: true, common: 50 });
  });

  test("is not reachable beyond the limit; what is reachable is told", () => {
    const options = { by: "equal-level", limits: { high: 70 } } as const;
    expect(asked(atLeast(80), share, options)).toStrictEqual({
      common: null,
      levels: [null, null, null],
      held: "- - -",
      reason: "not-reachable",
      reachable: 70,
    });
    // a stays beyond the limit: (100 + 70 + 2 · 70) ÷ 4 = 77.5
    const effort = {
      ...options,
      by: "equal-effort",
      current: by(100, 60, 60),
      weights: by(1, 1, 2),
    } as const;
    expect(asked(atLeast(80), share, effort)).toMatchObject({
      reason: "not-reachable",
      reachable: 77.5,
    });
    expect(asked(atLeast(77.5), share, effort)).toMatchObject({
      reason: null,
      levels: [100, 70, 70],
    });
  });
});

describe("a sum", () => {
  test("asks equal parts, or parts by weight", () => {
    expect(asked(atLeast(90), sum, { by: "equal-level" }).levels).toStrictEqual([30, 30, 30]);
    expect(asked(atLeast(90), sum, { by: "by-weight", weights: by(1, 2, 6) }).levels).toStrictEqual(
      [10, 20, 60],
    );
  });

  test("by weight shares what is beyond the limit of one by the weights of the others", () => {
    // 60 is more than 45; the other 45 go 1 : 2.
    const options = { by: "by-weight", weights: by(1, 2, 6), limits: { high: 45 } } as const;
    expect(asked(atLeast(90), sum, options)).toMatchObject({
      common: 15,
      levels: [15, 30, 45],
      held: "- - limit",
      reachable: 135,
    });
  });

  test("by weight asks nothing of a unit without any", () => {
    expect(asked(atLeast(90), sum, { by: "by-weight", weights: by(0, 1, 2) }).levels).toStrictEqual(
      [0, 30, 60],
    );
  });

  test("asks the same gain of all", () => {
    // 90 − (10 + 20 + 30) = 30
    const options = { by: "equal-effort", current: by(10, 20, 30) } as const;
    expect(asked(atLeast(90), sum, options).levels).toStrictEqual([20, 30, 40]);
  });

  test("in whole numbers gives what is left to the largest remainders, equal ones by id", () => {
    const rounding = "largest-remainder" as const;
    // 100 by 1 : 2 : 3 is 16.67, 33.33, 50: a has the largest remainder.
    const weights = by(1, 2, 3);
    expect(asked(atLeast(100), sum, { by: "by-weight", rounding, weights }).levels).toStrictEqual([
      17, 33, 50,
    ]);
    // 33.33 each: one is left.
    expect(asked(atLeast(99.5), sum, { by: "equal-level", rounding }).levels).toStrictEqual([
      34, 33, 33,
    ]);
    // More than 99 is 100, less than 10 is 9.
    const more = { kind: "moreThan", value: 99 } as const;
    expect(asked(more, sum, { by: "equal-level", rounding }).levels).toStrictEqual([34, 33, 33]);
    const less = { kind: "lessThan", value: 10 } as const;
    const down = put("sum", { direction: "decrease" });
    expect(asked(less, down, { by: "equal-level", rounding }).levels).toStrictEqual([3, 3, 3]);
  });
});

describe("a lowest or highest value", () => {
  test("that should rise, or fall, asks the same of all", () => {
    const options = { by: "equal-effort", ahead: "kept", current: by(90, 50, 10) } as const;
    expect(asked(atLeast(60), put("minimum"), options)).toMatchObject({
      common: 60,
      levels: [90, 60, 60],
      held: "kept - -",
    });
    const falls = put("maximum", { direction: "decrease" });
    expect(asked(atMost(20), falls, { by: "equal-level" }).levels).toStrictEqual([20, 20, 20]);
    const found = cascade(asks(atLeast(60)), put("minimum"), abc, options);
    expect(found.current).toBe(10);
  });
});

describe("what cannot be laid upon units", () => {
  test.for([
    ["a rank", top20(), indicator("place", { unitOfMeasure: "rank", direction: "decrease" })],
    ["a change", change({ kind: "unstated" }), share],
    ["a growth", growth("average", { kind: "unstated" }), indicator("output")],
    ["a share of units", shareOfCommunes("x"), indicator("other-share")],
    ["a count", count(1, ["x"]), null],
    ["a milestone", milestone(), null],
    ["a statement", statement(), null],
    ["a corridor", level({ bound: { kind: "within", low: 1, high: 2 } }), share],
  ] as const)("%s", ([, target, of]) => {
    const found = cascade(target, of, abc, { by: "equal-level", current: by(1, 2, 3) });
    expect(found).toMatchObject({ reason: "not-cascadable", common: null, required: null });
    expect(found.units.map(({ current, level: to }) => [current, to])).toStrictEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  test.for([
    ["not-aggregable", put("none"), { by: "equal-level" }, []],
    ["one-is-enough", put("maximum"), { by: "equal-level" }, []],
    ["one-is-enough", put("minimum", { direction: "decrease" }), { by: "equal-level" }, []],
    ["missing-value", share, { by: "equal-effort", current: { a: 1, b: null } }, ["b", "c"]],
    [
      "missing-weight",
      share,
      { by: "equal-effort", current: by(1, 2, 3), weights: { a: 1 } },
      ["b", "c"],
    ],
    ["missing-weight", sum, { by: "by-weight" }, ["a", "b", "c"]],
    ["no-weight", sum, { by: "by-weight", weights: by(0, 0, 0) }, []],
    [
      "overflow",
      put("weighted-mean"),
      { by: "equal-effort", current: by(1, 2, 3), weights: by(1e308, 1e308, 1) },
      [],
    ],
  ] as const)("%s", ([reason, of, options, missing]) => {
    const found = cascade(asks(atLeast(60)), of, abc, options);
    expect(found).toMatchObject({ reason, missing, common: null });
    expect(found.units.every(({ level: to }) => to === null)).toBe(true);
  });

  test("no units, and units of a tier that the target does not bind", () => {
    const ofProvince = level({ tiers: ["province"] });
    const communes = [{ id: "a", tier: "commune" }] as const;
    expect(cascade(ofProvince, share, [], { by: "equal-level" }).reason).toBe("no-units");
    expect(cascade(ofProvince, share, communes, { by: "equal-level" }).reason).toBe(
      "other-offices",
    );
    expect(cascade(level(), share, communes, { by: "equal-level" }).reason).toBeNull();
  });
});

const number = fc.integer({ min: 0, max: 100 });
const unit = fc.record({ stands: number, weight: fc.integer({ min: 1, max: 50 }) });

interface Given {
  readonly stands: number;
  readonly weight: number;
}

/** Numbers of units u0, u1, …, by id. */
const byId = (numbers: readonly number[]) =>
  Object.fromEntries(numbers.map((number, at) => [`u${at}`, number]));

/** Levels put together by hand: the sum, or the mean by weight. */
function together(levels: readonly number[], units: readonly Given[], isSum: boolean): number {
  const weights = units.map(({ weight }) => (isSum ? 1 : weight));
  const total = levels.reduce((all, one, at) => all + one * (weights[at] ?? 0), 0);
  return isSum ? total : total / weights.reduce((all, one) => all + one, 0);
}

/** Levels that come to the value; that keep what holds already; or a value out of reach. */
function checkLevels(
  { reason, common, reachable, units }: Cascaded,
  value: number,
  sign: 1 | -1,
  put: (levels: readonly number[]) => number,
): void {
  const levels = units.map((one) => one.level ?? Number.NaN);
  const stands = units.map(({ current }) => current ?? Number.NaN);
  if (reason !== null) {
    expect(reason).toBe("not-reachable");
    expect(sign * ((reachable ?? Number.NaN) - value)).toBeLessThan(0);
  } else if (common === null) {
    expect(sign * (put(stands) - value)).toBeGreaterThanOrEqual(-1e-9);
    expect(levels).toStrictEqual(stands);
  } else {
    expect(put(levels)).toBeCloseTo(value, 8);
    expect(levels.filter((one) => !(one >= -1e-9 && one <= 100 + 1e-9))).toStrictEqual([]);
  }
}

describe("laws", () => {
  given.prop([
    fc.array(unit, { minLength: 1, maxLength: 8 }),
    number,
    fc.constantFrom(...cascadeWays),
    fc.constantFrom("asked", "kept"),
    fc.boolean(),
    fc.constantFrom("increase", "decrease"),
  ])(
    "levels put together are what is asked, in whatever order",
    (all, value, way, ahead, isSum, direction) => {
      fc.pre(isSum || way !== "by-weight");
      const sign = direction === "increase" ? 1 : -1;
      const of = { ...(isSum ? sum : share), direction, naturalLimits: limits };
      const units = all.map((_, at) => ({ id: `u${at}` }));
      const stands = all.map((one) => one.stands);
      const weights = byId(all.map(({ weight }) => weight));
      const options = { by: way, ahead, current: byId(stands), weights };
      const target = asks(sign === 1 ? atLeast(value) : atMost(value));
      const found = cascade(target, of, units, options);
      expect(cascade(target, of, units.toReversed(), options)).toStrictEqual(found);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      checkLevels(found, value, sign, (levels) => together(levels, all, isSum));
    },
  );

  given.prop([fc.array(unit, { minLength: 1, maxLength: 8 }), number, fc.boolean()])(
    "nobody who keeps what they have, or gains, is asked for less",
    (all, value, gains) => {
      const stands = all.map((one) => one.stands);
      const options = {
        current: byId(stands),
        weights: byId(all.map(({ weight }) => weight)),
        ...(gains
          ? ({ by: "equal-effort" } as const)
          : ({ by: "equal-level", ahead: "kept" } as const)),
      };
      const units = all.map((_, at) => ({ id: `u${at}` }));
      const found = cascade(asks(atLeast(value)), share, units, options);
      expect(found.reason).toBeNull();
      const changes = found.units.map(({ change: by }) => by ?? Number.NaN);
      expect(changes.filter((by) => !(by >= -1e-9))).toStrictEqual([]);
    },
  );

  given.prop([
    fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: 0, max: 500 }),
  ])("whole numbers add up to the whole", ([a = 0, b = 0, c = 0], value) => {
    const options = {
      by: "by-weight",
      rounding: "largest-remainder",
      weights: by(a, b, c + 1),
    } as const;
    const { units } = cascade(asks(atLeast(value)), sum, abc, options);
    const levels = units.map((one) => one.level ?? Number.NaN);
    expect(levels.reduce((all, one) => all + one, 0)).toBe(value);
    expect(levels.every(Number.isInteger)).toBe(true);
  });
});

describe("refuses", () => {
  const target = asks(atLeast(80));
  test.for([
    // @ts-expect-error [ts2345] no target
    [() => cascade({}, share, abc, { by: "equal-level" }), /target: expected a target/],
    [
      () => cascade(target, null, abc, { by: "equal-level" }),
      /indicator: expected the indicator share, found null/,
    ],
    [() => cascade(statement(), share, abc, { by: "equal-level" }), /indicator: expected null/],
    // @ts-expect-error [ts2345] no units
    [() => cascade(target, share, {}, { by: "equal-level" }), /units: expected a list/],
    [
      // @ts-expect-error [ts2322] no id
      () => cascade(target, share, [{}], { by: "equal-level" }),
      /units\[0\]: expected a unit with an id/,
    ],
    [
      () => cascade(target, share, [...abc, { id: "a" }], { by: "equal-level" }),
      /units\[3\]\.id: .*duplicate-id/,
    ],
    [
      // @ts-expect-error [ts2345] no way
      () => cascade(target, share, abc, {}),
      /by: expected equal-level or equal-effort or by-weight/,
    ],
    // @ts-expect-error [ts2345] no options
    [() => cascade(target, share, abc, null), /options: /],
    // @ts-expect-error [ts2353] no option
    [() => cascade(target, share, abc, { by: "equal-level", cap: 1 }), /cap: expected one of by/],
    // @ts-expect-error [ts2322] no rule
    [() => cascade(target, share, abc, { by: "equal-level", ahead: "yes" }), /ahead: /],
    // @ts-expect-error [ts2322] no rounding
    [() => cascade(target, sum, abc, { by: "equal-level", rounding: "up" }), /rounding: /],
    [
      () => cascade(target, share, abc, { by: "by-weight" }),
      /by: expected another, or an indicator that is a sum/,
    ],
    [
      () => cascade(target, share, abc, { by: "equal-level", rounding: "largest-remainder" }),
      /rounding: expected another/,
    ],
    [
      () => cascade(target, share, abc, { by: "equal-level", current: { x: 1 } }),
      /current\.x: expected the id/,
    ],
    [
      () => cascade(target, share, abc, { by: "equal-level", current: { a: Number.NaN } }),
      /current\.a: expected a finite/,
    ],
    [
      () =>
        cascade(target, sum, abc, {
          by: "equal-level",
          rounding: "largest-remainder",
          current: { a: 1.5 },
        }),
      /current\.a: expected a whole number/,
    ],
    [() => cascade(target, share, abc, { by: "equal-level", weights: { a: -1 } }), /weights\.a: /],
    [
      // @ts-expect-error [ts2322] no numbers
      () => cascade(target, share, abc, { by: "equal-level", weights: [] }),
      /weights: expected numbers/,
    ],
    [
      () => cascade(target, share, abc, { by: "equal-level", limits: { high: Infinity } }),
      /limits\.high: /,
    ],
    // @ts-expect-error [ts2353] no limit
    [() => cascade(target, share, abc, { by: "equal-level", limits: { top: 1 } }), /limits\.top: /],
    // @ts-expect-error [ts2559] no limits
    [() => cascade(target, share, abc, { by: "equal-level", limits: 7 }), /limits: /],
  ] as const)("%s", ([call, message]) => {
    expect(call).toThrow(message);
    expect(call).toThrow(/^cascade\n/);
  });
});
