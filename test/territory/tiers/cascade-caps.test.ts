import { fc, test as given } from "@fast-check/vitest";
import { type CascadeOptions, cascade, type Indicator, snap } from "dxplan";
import { describe, expect, test } from "vitest";
import { indicator, level } from "../../measure/evidence/fixture.ts";
import { refusedBy } from "../../measure/refused.ts";

const share = indicator("share");
const falling = indicator("share", { direction: "decrease" });
const sum = indicator("share", {
  unitOfMeasure: "count",
  aggregation: { units: "sum", time: "last" },
});
const lowest = indicator("share", { aggregation: { units: "minimum", time: "last" } });

const abc = ["a", "b", "c"].map((id) => ({ id }));

const asked = (value: number, of: Indicator, options: CascadeOptions) => {
  const kind = of.direction === "increase" ? "atLeast" : "atMost";
  const { reason, reachable, units } = cascade(level({ bound: { kind, value } }), of, abc, options);
  return {
    levels: units.map((unit) => (unit.level === null ? null : snap(unit.level))),
    held: units.map(({ held }) => held),
    reason,
    reachable,
  };
};

const ones = { a: 1, b: 1, c: 1 };

describe("what one unit cannot reach", () => {
  test("is asked of the others: by an equal level of a mean", () => {
    // 3 · 80 = 240; a comes to 60, the others to 90 each.
    const options = { by: "equal-level", caps: { a: 60 }, weights: ones } as const;
    expect(asked(80, share, options)).toMatchObject({
      levels: [60, 90, 90],
      held: ["limit", null, null],
    });
    // Who stands in for whom hangs on weights.
    expect(asked(80, share, { by: "equal-level", caps: { a: 60 } }).reason).toBe("missing-weight");
    expect(asked(80, share, { by: "equal-level", caps: { a: 90 } }).levels).toStrictEqual([
      80, 80, 80,
    ]);
  });

  test("by equal effort, downwards too", () => {
    // 3 · 10 = 30 from 20 + 20 + 20: a falls to 18 alone, the others by 14 each.
    const options = {
      by: "equal-effort",
      caps: { a: 18 },
      current: { a: 20, b: 20, c: 20 },
      weights: ones,
    } as const;
    expect(asked(10, falling, options)).toMatchObject({ levels: [18, 6, 6] });
  });

  test("of a sum, in whole numbers", () => {
    // 100 of which a brings 10 of 10.5 at most: 45 and 45.
    const options = {
      by: "equal-level",
      caps: { a: 10.5 },
      rounding: "largest-remainder",
    } as const;
    expect(asked(100, sum, options)).toMatchObject({ levels: [10, 45, 45] });
  });

  test("lies within the limits, which hold for all", () => {
    const options = {
      by: "equal-level",
      caps: { a: 60, b: 200 },
      limits: { high: 95 },
      weights: ones,
    } as const;
    // (60 + 95 + 95) ÷ 3
    const { reason, reachable } = asked(90, share, options);
    expect([reason, snap(reachable ?? 0)]).toStrictEqual(["not-reachable", 83.3333333333]);
  });

  test("decides what the lowest can be", () => {
    expect(asked(80, lowest, { by: "equal-level", caps: { b: 70 } })).toMatchObject({
      reason: "not-reachable",
      reachable: 70,
    });
  });
});

test("a share without limits of its own ends at 100 %", () => {
  // 3 · 95 = 285 from 98 + 90 + 85: 98 can gain 2, the others 5 each.
  const options = {
    by: "equal-effort",
    current: { a: 98, b: 90, c: 85 },
    weights: ones,
  } as const;
  expect(asked(95, share, options)).toMatchObject({
    levels: [100, 95, 90],
    held: ["limit", null, null],
  });
  expect(asked(101, share, options)).toMatchObject({ reason: "not-reachable", reachable: 100 });
});

test("caps of units that are not there, and what is no number, are refused", () => {
  const caps = { x: 1, a: Number.NaN };
  const { issues } = refusedBy(() => asked(80, share, { by: "equal-level", caps }));
  expect(issues.map(({ path }) => path.join("."))).toStrictEqual(["caps.x", "caps.a"]);
});

const value = fc.integer({ min: 0, max: 100 });
const three = (of: fc.Arbitrary<number>) => fc.record({ a: of, b: of, c: of });

given.prop([
  value,
  three(value),
  three(value),
  three(fc.integer({ min: 1, max: 9 })),
  fc.constantFrom("equal-level", "equal-effort"),
])(
  "a mean holds exactly, no cap is passed, or it is out of reach",
  (required, caps, current, weights, by) => {
    const { units, reason, reachable } = cascade(
      level({ bound: { kind: "atLeast", value: required } }),
      share,
      abc,
      { by, caps, current, weights },
    );
    const of = (id: string, all: Readonly<Record<string, number>>) => all[id] ?? Number.NaN;
    const mean = (levelOf: (id: string) => number) => {
      const ids = ["a", "b", "c"];
      const all = ids.reduce((sum, id) => sum + of(id, weights), 0);
      return ids.reduce((sum, id) => sum + of(id, weights) * levelOf(id), 0) / all;
    };
    // With equal effort nobody falls back.
    const best = (id: string) =>
      by === "equal-effort" ? Math.max(of(id, current), of(id, caps)) : of(id, caps);
    if (reason === "not-reachable") {
      expect(mean(best)).toBeLessThan(required);
      if (reachable !== null) expect(reachable).toBeLessThan(required);
      return;
    }
    const levels = new Map(units.map(({ unit, level: at }) => [unit, at ?? Number.NaN]));
    const reached = mean((id) => levels.get(id) ?? Number.NaN);
    expect(reached).toBeGreaterThanOrEqual(required - 1e-9);
    if (by === "equal-level") expect(reached).toBeCloseTo(required, 9);
    for (const [id, at] of levels) expect(at).toBeLessThanOrEqual(best(id) + 1e-9);
  },
);
