import { isDxplanError, lintPlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../model/outcome.ts";
import { changeFrom, planOn } from "../compare/fixture.ts";
import { figure } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { reachBy, share } from "./fixture.ts";

const target = reachBy(2025, 80);
const plan = planOn([target], share());

/** A list of one item that is not there. */
const gap = new Array(1);

/** A plan with one target that has a field of its own. */
const withTarget = (more: object) => ({ ...plan, targets: [{ ...target, ...more }] });

/** The paths of what is wrong with a call, with points between their steps. */
function pathsOf(args: readonly unknown[]): unknown {
  const error = thrownBy(() => Reflect.apply(lintPlan, undefined, args));
  if (!isDxplanError(error)) return error;
  const codes = new Set(error.issues.map(({ code }) => code));
  expect([error.code, ...codes]).toStrictEqual(["invalid-argument", "bad-argument"]);
  return error.issues.map(({ path }) => path.join("."));
}

interface Row {
  readonly title: string;
  readonly args: readonly unknown[];
  readonly paths: readonly string[];
}

describe("lintPlan refuses, of the plan,", () => {
  test.for<Row>([
    { title: "nothing at all", args: [], paths: ["plan"] },
    { title: "null", args: [null], paths: ["plan"] },
    { title: "a plan as text", args: ["{}"], paths: ["plan"] },
    { title: "a list of plans", args: [[plan]], paths: ["plan"] },
    {
      title: "an object that is none",
      args: [{}],
      paths: ["plan.id", "plan.unit", "plan.indicators", "plan.targets"],
    },
    {
      title: "a unit of no tier",
      args: [{ ...plan, unit: { ...plan.unit, tier: "state" } }],
      paths: ["plan.unit"],
    },
    {
      title: "a target that is null",
      args: [{ ...plan, targets: [null] }],
      paths: ["plan.targets.0"],
    },
    {
      title: "a target without a quantity",
      args: [withTarget({ quantity: 8 })],
      paths: ["plan.targets.0.quantity"],
    },
    {
      title: "a gap among the targets",
      args: [{ ...plan, targets: [target].concat(gap) }],
      paths: ["plan.targets.1"],
    },
    {
      title: "an indicator that is no record",
      args: [{ ...plan, indicators: [7] }],
      paths: ["plan.indicators.0", "plan.targets.0.indicator"],
    },
    {
      title: "an indicator with no direction and endless limits",
      args: [
        {
          ...plan,
          indicators: [{ ...share(), direction: "up", naturalLimits: { high: Infinity } }],
        },
      ],
      paths: ["plan.indicators.0.direction", "plan.indicators.0.naturalLimits"],
    },
    {
      title: "an indicator that the plan does not define",
      args: [withTarget({ indicator: "other" })],
      paths: ["plan.targets.0.indicator"],
    },
    {
      title: "a bound of no kind",
      args: [withTarget({ bound: { kind: "above", value: 1 } })],
      paths: ["plan.targets.0.bound"],
    },
    {
      title: "NaN for a number",
      args: [withTarget({ bound: f.reach(Number.NaN) })],
      paths: ["plan.targets.0.bound"],
    },
    {
      title: "half a range",
      args: [withTarget({ bound: { kind: "between", low: 1 } })],
      paths: ["plan.targets.0.bound"],
    },
    {
      title: "a day that does not exist",
      args: [withTarget({ due: "2025-02-30" })],
      paths: ["plan.targets.0.due"],
    },
    { title: "a year for a day", args: [withTarget({ due: 2025 })], paths: ["plan.targets.0.due"] },
    {
      title: "a tier for a list of tiers",
      args: [withTarget({ tiers: "commune" })],
      paths: ["plan.targets.0.tiers"],
    },
    {
      title: "a baseline without a day",
      args: [withTarget({ baseline: { value: 7 } })],
      paths: ["plan.targets.0.baseline"],
    },
    {
      title: "a doubt without a reading",
      args: [withTarget({ doubts: [{ code: "misprint" }] })],
      paths: ["plan.targets.0.doubts"],
    },
    { title: "no source", args: [withTarget({ source: null })], paths: ["plan.targets.0.source"] },
    {
      title: "null for the decision that a source reports",
      args: [withTarget({ source: { ...target.source, decision: null } })],
      paths: ["plan.targets.0.source"],
    },
    {
      title: "a gap among the tiers",
      args: [withTarget({ tiers: gap })],
      paths: ["plan.targets.0.tiers"],
    },
    {
      title: "a gap among the indicators",
      args: [{ ...plan, indicators: [share()].concat(gap) }],
      paths: ["plan.indicators.1"],
    },
    {
      title: "limits that are text, and a limit that is null",
      args: [
        {
          ...plan,
          indicators: [
            share({ id: "share" }),
            { ...share({ id: "a" }), naturalLimits: { low: "0" } },
            { ...share({ id: "b" }), naturalLimits: { high: null } },
          ],
        },
      ],
      paths: ["plan.indicators.1.naturalLimits", "plan.indicators.2.naturalLimits"],
    },
    {
      title: "a change from a base of no kind",
      args: [withTarget({ quantity: { kind: "change", in: "points", from: { kind: "year" } } })],
      paths: ["plan.targets.0.quantity"],
    },
    {
      title: "a change from an endless value",
      args: [
        {
          ...plan,
          targets: [changeFrom({ kind: "value", value: Infinity }, "points", f.reach(1))],
        },
      ],
      paths: ["plan.targets.0.quantity"],
    },
    {
      title: "a growth over nothing",
      args: [withTarget({ quantity: { kind: "growth", from: { kind: "unstated" } } })],
      paths: ["plan.targets.0.quantity"],
    },
    {
      title: "a rank among nothing",
      args: [withTarget({ quantity: { kind: "rank" } })],
      paths: ["plan.targets.0.quantity"],
    },
    {
      title: "a statement on an indicator",
      args: [withTarget({ quantity: { kind: "statement" } })],
      paths: ["plan.targets.0.quantity"],
    },
    {
      title: "all that is wrong at once",
      args: [withTarget({ id: 7, due: "soon" }), { against: [withTarget({ tiers: ["state"] })] }],
      paths: ["plan.targets.0.id", "plan.targets.0.due", "against.0.targets.0.tiers"],
    },
  ])("$title", ({ args, paths }) => {
    expect(pathsOf(args)).toStrictEqual(paths);
  });

  test("what is no plan, saying so", () => {
    const error = thrownBy(() => Reflect.apply(lintPlan, undefined, [null]));
    expect(String(error)).toBe(
      "DxplanError: lintPlan\n  plan: expected a plan, from parsePlan or typed, found null (bad-argument)",
    );
  });
});

describe("lintPlan refuses, of the options,", () => {
  const why = { vi: "Khác", en: "Other" };

  test.for<Row>([
    { title: "null", args: [plan, null], paths: ["options"] },
    { title: "a list", args: [plan, [plan]], paths: ["options"] },
    { title: "a plan for the options", args: [plan, plan], paths: Object.keys(plan) },
    { title: "an option that does not exist", args: [plan, { againts: [] }], paths: ["againts"] },
    { title: "one plan for a list", args: [plan, { against: plan }], paths: ["against"] },
    {
      title: "what is no plan among the others",
      args: [plan, { against: [plan, 7] }],
      paths: ["against.1"],
    },
    {
      title: "a gap and null among the other plans",
      args: [plan, { against: gap.concat(plan, null) }],
      paths: ["against.0", "against.2"],
    },
    {
      title: "a gap and null among the observations",
      args: [plan, { observations: gap.concat(figure(1), null) }],
      paths: ["observations.0", "observations.2"],
    },
    {
      title: "a gap and null among the namesakes",
      args: [plan, { namesakes: gap.concat(null) }],
      paths: ["namesakes.0", "namesakes.1"],
    },
    {
      title: "a gap among the ids of namesakes",
      args: [plan, { namesakes: [{ indicators: gap.concat("a"), why }] }],
      paths: ["namesakes.0"],
    },
    {
      title: "namesakes that are comparable by a word",
      args: [plan, { namesakes: [{ indicators: ["a"], why, comparable: "yes" }] }],
      paths: ["namesakes.0"],
    },
    { title: "namesakes that are no list", args: [plan, { namesakes: {} }], paths: ["namesakes"] },
    {
      title: "namesakes without a reason, and without ids",
      args: [plan, { namesakes: [{ indicators: ["a"] }, { indicators: [7], why }, { why }] }],
      paths: ["namesakes.0", "namesakes.1", "namesakes.2"],
    },
    {
      title: "observations that are no list",
      args: [plan, { observations: figure(1) }],
      paths: ["observations"],
    },
    {
      title: "observations without a period, and of nothing",
      args: [
        plan,
        {
          observations: [
            { ...figure(1), period: 7 },
            { ...figure(1), indicator: 7 },
          ],
        },
      ],
      paths: ["observations.0", "observations.1"],
    },
    { title: "a rate for the rates", args: [plan, { steepest: 50 }], paths: ["steepest"] },
    {
      title: "a rate that does not exist",
      args: [plan, { steepest: { places: 5 } }],
      paths: ["steepest.places"],
    },
    {
      title: "rates that are none",
      args: [plan, { steepest: { points: 0, percent: Number.NaN } }],
      paths: ["steepest.points", "steepest.percent"],
    },
    {
      title: "an endless rate",
      args: [plan, { steepest: { points: Infinity } }],
      paths: ["steepest.points"],
    },
  ])("$title", ({ args, paths }) => {
    expect(pathsOf(args)).toStrictEqual(paths);
  });

  test.for([
    { title: "no options", args: [plan] },
    { title: "options that are undefined", args: [plan, undefined] },
    { title: "empty ones", args: [plan, {}] },
    { title: "empty lists", args: [plan, { against: [], namesakes: [], observations: [] }] },
    { title: "one rate alone", args: [plan, { steepest: { points: 5 } }] },
    {
      title: "namesakes that say that they are not comparable",
      args: [plan, { namesakes: [{ indicators: ["a"], why, comparable: false }] }],
    },
  ])("but not $title", ({ args }) => {
    expect(Reflect.apply(lintPlan, undefined, args)).toStrictEqual({ plan: "plan", findings: [] });
  });
});
