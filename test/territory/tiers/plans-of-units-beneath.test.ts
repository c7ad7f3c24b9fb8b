import { fc, test as given } from "@fast-check/vitest";
import { type Indicator, type Plan, type Target, type Tier, tierConsistency } from "dxplan";
import { describe, expect, test } from "vitest";
import { indicator, level } from "../../measure/evidence/fixture.ts";
import { refusedBy } from "../../measure/refused.ts";
import { planWith, units } from "./fixture.ts";

const share = indicator("share");
const put = (rule: Indicator["aggregation"]["units"], more: Partial<Indicator> = {}) =>
  indicator("share", { aggregation: { units: rule, time: "last" }, ...more });

const due = "2024-12-31";

const atLeast = (value: number, ...tiers: readonly Tier[]): Target =>
  level({
    id: `t${value}`,
    bound: { kind: "atLeast", value },
    due,
    ...(tiers.length === 0 ? {} : { tiers: [...tiers] }),
  });

/** A plan of a district or a commune. */
const planOf = (code: string, tier: Tier, ...targets: readonly Target[]): Plan =>
  planWith(targets, {
    id: code,
    unit: { id: `my:${code}`, name: { vi: code, en: code }, tier },
  });

const found = (
  targets: readonly Target[],
  plans: readonly Plan[],
  of: Indicator = share,
  weights: Readonly<Record<string, number>> = {},
) => tierConsistency(planWith(targets, { indicators: [of] }), units, { plans, weights });

const [d1, d2] = [planOf("d1", "district", atLeast(80)), planOf("d2", "district", atLeast(60))];

describe("plans of the units beneath", () => {
  test("are put together: between the lowest and the highest, and by weight", () => {
    const [bare] = found([atLeast(90)], [d1, d2]);
    expect(bare).toMatchObject({
      upper: "t90",
      lower: [],
      elsewhere: [
        { plan: "d1", target: "t80" },
        { plan: "d2", target: "t60" },
      ],
      range: { low: 60, high: 80 },
      reaches: false,
    });
    // (3 · 80 + 60) ÷ 4
    const weights = { "my:d1": 3, "my:d2": 1 };
    const [weighed] = found([atLeast(75)], [d2, d1], share, weights);
    expect(weighed).toMatchObject({ range: { low: 75, high: 75 }, reaches: true });
  });

  test("come before what the plan asks of the same units, which binds the others", () => {
    const targets = [atLeast(70), atLeast(90, "district")];
    // d1 has 80 of its own, d2 the 90 of the plan.
    const [first] = found(targets, [d1], share, { "my:d1": 1, "my:d2": 1 });
    expect(first).toMatchObject({ lower: ["t90"], range: { low: 85, high: 85 }, reaches: true });
  });

  test("leave anything to units of which nothing is asked", () => {
    expect(found([atLeast(90)], [d1])[0]).toMatchObject({
      range: { low: 0, high: 100 },
      reason: "weights-decide",
    });
  });

  test("of a tier that the plan itself binds: the others just meet that", () => {
    const communes = { "my:c1": 1, "my:c2": 1, "my:c3": 2 };
    const c1 = planOf("c1", "commune", atLeast(40));
    // (40 + 60 + 2 · 60) ÷ 4 = 55
    expect(found([atLeast(60, "commune")], [c1], share, communes)[0]).toMatchObject({
      range: { low: 55, high: 55 },
      reaches: false,
    });
  });

  test("count by the nearest: a commune's own before its district's", () => {
    const district = planOf("d1", "district", atLeast(50, "commune"));
    const own = planOf("c1", "commune", atLeast(90));
    const sum = put("sum", { unitOfMeasure: "count" });
    const upper = level({ id: "sum", bound: { kind: "atLeast", value: 200 }, due });
    // c1 brings 90, c2 50; of c3 nothing is asked.
    const [first] = found([upper], [district, own], sum);
    expect(first).toMatchObject({ range: { low: null, high: null }, reason: "weights-decide" });
    const all = [district, own, planOf("c3", "commune", atLeast(60))];
    expect(found([upper], all, sum)[0]).toMatchObject({
      range: { low: 200, high: 200 },
      reaches: true,
    });
  });

  test("of other offices are listed", () => {
    const [first] = found([atLeast(90, "province")], [d1]);
    expect(first).toMatchObject({
      lower: [],
      elsewhere: [{ plan: "d1", target: "t80" }],
      range: null,
      reason: "other-offices",
    });
  });

  test("of another deadline or indicator, and what is replaced, say nothing", () => {
    const later = planOf("d1", "district", level({ id: "later", due: "2030-12-31" }));
    const other = planOf("d1", "district", level({ id: "o", indicator: "other-share", due }));
    expect(found([atLeast(90)], [later])).toStrictEqual([]);
    expect(found([atLeast(90)], [other])).toStrictEqual([]);
    const from = "2024-01-01";
    const revised = planOf("d1", "district", atLeast(80), {
      ...atLeast(85),
      supersedes: { target: "t80", from },
    });
    expect(found([atLeast(90)], [revised, d2])[0]?.elsewhere).toStrictEqual([
      { plan: "d1", target: "t85" },
      { plan: "d2", target: "t60" },
    ]);
  });

  test("of one's own or another unit, and one plan twice, are refused", () => {
    const hue = planWith([], {
      id: "hue",
      unit: { id: "gso63:46", name: { vi: "Huế", en: "Hue" }, tier: "province" },
    });
    const error = refusedBy(() => found([atLeast(90)], [planWith([]), hue, d1, d1]));
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual([
      "plans.0.unit.id",
      "plans.0.id",
      "plans.1.unit.id",
      "plans.3.id",
    ]);
    // @ts-expect-error [ts2322] no plans
    expect(refusedBy(() => found([], 1)).message).toMatch(/plans: expected a list of plans/);
    // @ts-expect-error [ts2740] no plan
    expect(refusedBy(() => found([], [{}])).message).toMatch(/plans\[0\]: expected a plan/);
  });
});

describe("what does not do by itself", () => {
  const more = (value: number, tier: Tier): Target =>
    level({ id: `more-${tier}`, bound: { kind: "moreThan", value }, due, tiers: [tier] });
  const above = (value: number): Target =>
    level({ id: "above", bound: { kind: "moreThan", value }, due });
  const reaches = (targets: readonly Target[], of: Indicator) =>
    tierConsistency(planWith(targets, { indicators: [of] }), units)[0]?.reaches;

  test.for([
    // The lower of 60 and "more than 80" can be 60.
    ["minimum", [above(60), more(80, "district"), atLeast(60, "commune")], false],
    ["minimum", [above(60), more(60, "district"), atLeast(80, "commune")], true],
    ["minimum", [above(60), more(60, "district"), more(60, "commune")], true],
    ["sum", [above(300), more(60, "district"), atLeast(60, "commune")], true],
    ["sum", [above(300), atLeast(60, "district"), atLeast(60, "commune")], false],
  ] as const)("of a %s: %j", ([rule, targets, expected]) => {
    const of = put(rule, { unitOfMeasure: "count" });
    expect(reaches(targets, of) === true).toBe(expected);
  });

  test("the higher of what does not do and what does, does not", () => {
    const highest = put("maximum", { unitOfMeasure: "count" });
    const targets = [above(80), more(60, "district"), atLeast(80, "commune")];
    expect(reaches(targets, highest)).not.toBe(true);
    expect(reaches([above(80), more(80, "district"), atLeast(80, "commune")], highest)).toBe(true);
  });

  test("of two that ask the same number, it is the one that asks more", () => {
    const both = [above(60), atLeast(60, "commune"), { ...more(60, "commune"), id: "second" }];
    expect(reaches(both, share)).toBe(true);
  });
});

const value = fc.integer({ min: 0, max: 100 });
const weight = fc.integer({ min: 0, max: 9 });
const five = (of: fc.Arbitrary<number>) => fc.tuple(of, of, of, of, of);
const codes = ["d1", "d2", "c1", "c2", "c3"] as const;

given.prop([five(value), five(weight), value])(
  "the whole is the mean, by weight, of what each unit is asked",
  (levels, weights, required) => {
    const plans = codes.map((code, at) =>
      planOf(code, code.startsWith("d") ? "district" : "commune", atLeast(levels[at] ?? 0)),
    );
    const named = Object.fromEntries(codes.map((code, at) => [`my:${code}`, weights[at] ?? 0]));
    const [first] = found([{ ...atLeast(required), id: "upper" }], plans, share, named);
    const all = weights.reduce((sum, one) => sum + one, 0);
    const sum = levels.reduce((total, one, at) => total + one * (weights[at] ?? 0), 0);
    const [low, high] =
      all === 0 ? [Math.min(...levels), Math.max(...levels)] : [sum / all, sum / all];
    expect(first?.range?.low).toBeCloseTo(low, 9);
    expect(first?.range?.high).toBeCloseTo(high, 9);
    if (Math.abs(low - required) > 1e-6 && Math.abs(high - required) > 1e-6) {
      const reaches = low > required ? true : high < required ? false : null;
      expect(first?.reaches).toBe(reaches);
    }
  },
);
