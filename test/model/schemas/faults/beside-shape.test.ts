import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { burden, type Fields, goal, indicator, place, plan, target, task } from "../../plan.ts";

const replaced = { target: "share-2025", from: "2025-01-01" };

const times = { kind: "change", in: "times", from: { kind: "unstated" } };

const changeFrom = (base: string) => ({
  kind: "change",
  in: "points",
  from: { kind: "target", target: base },
});

/** The target of a plan with other wrong shapes in the target itself, in its indicator and in the plan. */
const misshapen = (changes: Fields) =>
  plan({
    title: 5,
    indicators: [indicator({ name: 5 }), burden(), place({ numerator: null })],
    targets: [target({ scope: 5, source: null, ...changes }), 5, target({ id: "other" })],
    colour: "red",
  });

const shapeFaults = [
  "unknown-field colour",
  "wrong-type indicators[0].name",
  "wrong-type indicators[2].numerator",
  "wrong-type targets[0].scope",
  "wrong-type targets[0].source",
  "wrong-type targets[1]",
  "wrong-type title",
];

describe("safeParsePlan", () => {
  test.for<[fault: string, changes: Fields]>([
    ["duplicate-id targets[2].id", { id: "other" }],
    ["unknown-indicator targets[0].indicator", { indicator: "nothing" }],
    ["unknown-base targets[0].quantity.from.target", { quantity: changeFrom("nothing") }],
    [
      "unknown-target targets[0].quantity.meets",
      { quantity: { kind: "count", tier: "commune", meets: "nothing" } },
    ],
    ["unknown-target targets[0].supersedes.target", { supersedes: { ...replaced, target: "no" } }],
    ["reference-cycle targets[0].supersedes", { supersedes: replaced }],
    ["reference-cycle targets[0].quantity", { quantity: changeFrom("share-2025") }],
    ["impossible-tier targets[0].tiers[0]", { tiers: ["country"] }],
    ["duplicate-tier targets[0].tiers[1]", { tiers: ["commune", "commune"] }],
    ["due-before-start targets[0].due", { due: "2021-12-31" }],
    ["basis-without-due targets[0].dueBasis", { due: undefined, dueBasis: "stated" }],
    ["contradicts-direction targets[0].bound", { bound: { kind: "atMost", value: 80 } }],
    ["low-above-high targets[0].bound.low", { bound: { kind: "between", low: 2, high: 1 } }],
    [
      "unit-mismatch targets[0].quantity.kind",
      { indicator: "place", bound: { kind: "reach", value: 1 } },
    ],
    [
      "rank-beyond-field targets[0].bound",
      {
        indicator: "place",
        quantity: { kind: "rank", of: 63 },
        bound: { kind: "atMost", value: 64 },
      },
    ],
    [
      "count-beyond-members targets[0].bound",
      {
        quantity: { kind: "count", tier: "commune", meets: "other" },
        bound: { kind: "atLeast", value: 101 },
      },
    ],
    ["bound-mismatch targets[0].bound", { quantity: times, bound: { kind: "atLeast", value: 0 } }],
  ])("reports %s beside wrong shapes", ([fault, changes]) => {
    expect(faultsOf(safeParsePlan(misshapen(changes)))).toStrictEqual(
      [fault, ...shapeFaults].toSorted(),
    );
  });

  test.for<[fault: string, changes: Fields]>([
    [
      "unknown-organisation tasks[0].owner",
      { tasks: [task({ owner: "nobody", state: 5 }), 5], organisations: null },
    ],
    ["unknown-target goals[0].targets[1]", { goals: [goal({ name: 5, targets: [5, "nothing"] })] }],
    ["unknown-target tasks[0].targets[0]", { tasks: [task({ name: 5, targets: ["nothing"] })] }],
    ["due-before-start goals[0].due", { goals: [goal({ name: 5, due: "2021-12-31" })] }],
    ["due-before-start tasks[0].due", { tasks: [task({ name: 5, due: "2021-12-31" })] }],
    ["duplicate-id organisations[1].id", { organisations: [{ id: "a" }, { id: "a" }] }],
    ["start-after-end period.start", { period: { start: "2031-01-01", end: "2030-12-31", or: 5 } }],
  ])("reports %s beside wrong shapes of the same list", ([fault, changes]) => {
    const faults = faultsOf(safeParsePlan(plan(changes)));

    expect(faults).toContain(fault);
    expect(faults.length).toBeGreaterThan(1);
  });
});
