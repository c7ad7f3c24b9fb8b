import { isDxplanError, type Plan, scorePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { count, figure, level, planOf } from "../measure/evidence/fixture.ts";
import { thrownBy } from "../model/outcome.ts";
import { faultsOf } from "./refused.ts";

const plan = planOf([level()]);
const asOf = "2024-12-31";

describe("scorePlan refuses", () => {
  test.for([
    { title: "nothing at all", args: [], paths: ["plan", "observations", "options"] },
    { title: "null for a plan", args: [null, [], { asOf }], paths: ["plan"] },
    { title: "a plan as text", args: ["{}", [], { asOf }], paths: ["plan"] },
    {
      title: "a plan without targets",
      args: [{ ...plan, targets: null }, [], { asOf }],
      paths: ["plan"],
    },
    {
      title: "a plan without indicators",
      args: [{ ...plan, indicators: {} }, [], { asOf }],
      paths: ["plan"],
    },
    { title: "null for observations", args: [plan, null, { asOf }], paths: ["observations"] },
    { title: "one observation", args: [plan, figure(60), { asOf }], paths: ["observations"] },
    { title: "a list of nothing", args: [plan, [null], { asOf }], paths: ["observations"] },
    { title: "no options", args: [plan, []], paths: ["options"] },
    { title: "null for options", args: [plan, [], null], paths: ["options"] },
    { title: "a day for options", args: [plan, [], asOf], paths: ["options"] },
  ])("$title", ({ args, paths }) => {
    expect(faultsOf(...args)).toStrictEqual(["invalid-argument", ...paths]);
  });

  test.for<{ title: string; plan: Plan; issue: string }>([
    {
      title: "names an unknown indicator",
      plan: planOf([level({ indicator: "unknown" })]),
      issue: "unknown-indicator",
    },
    {
      title: "names an inherited one",
      plan: planOf([level({ indicator: "constructor" })]),
      issue: "unknown-indicator",
    },
    {
      title: "counts an unknown target",
      plan: planOf([count(1, ["unknown"])]),
      issue: "unknown-target",
    },
    { title: "counts itself", plan: planOf([count(1, ["target"])]), issue: "reference-cycle" },
    {
      title: "counts itself in a ring",
      plan: planOf([
        count(1, ["a"]),
        count(1, ["b"], { id: "a" }),
        count(1, ["target"], { id: "b" }),
      ]),
      issue: "reference-cycle",
    },
  ])("a plan, not parsed, that $title", ({ plan, issue }) => {
    const error = thrownBy(() => scorePlan(plan, [], { asOf }));
    expect(isDxplanError(error) ? [error.code, error.issues[0]?.code] : error).toStrictEqual([
      "invalid-plan",
      issue,
    ]);
  });

  test.for([
    { title: "NaN", value: Number.NaN },
    { title: "an infinity", value: Infinity },
    { title: "a number as text", value: "60" },
  ])("an observation, not parsed, of $title", ({ value }) => {
    expect(faultsOf(plan, [{ ...figure(60), value }], { asOf })).toStrictEqual([
      "invalid-argument",
      expect.any(String),
    ]);
  });
});
