import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../outcome.ts";
import { goal, indicator, name, place, plan, source, target, task } from "../plan.ts";

/** A plan with 15 faults of shape, each with its code and path … */
const shapeFaults = [
  "bad-format legalBasis[0].date",
  "bad-format targets[3].due",
  "bad-format unit.id",
  "missing-field targets[4].bound.tolerance",
  "missing-field title",
  "not-an-option indicators[1].accumulation",
  "not-an-option tasks[0].state",
  "not-finite indicators[0].naturalLimits.high",
  "out-of-range goals[0].targets",
  "out-of-range source.paragraph",
  "out-of-range targets[2].weight",
  "unknown-field colour",
  "wrong-type organisations[0].name",
  "wrong-type prioritySectors",
  "wrong-type targets[1].bound.value",
];

/** … and with 15 places where the rest does not fit together. */
const crossFaults = [
  "basis-without-due targets[9].dueBasis",
  "contradicts-direction targets[8].bound",
  "due-before-start targets[2].due",
  "duplicate-id targets[1].id",
  "duplicate-tier targets[3].tiers[1]",
  "impossible-tier targets[1].tiers[0]",
  "low-above-high targets[5].bound.low",
  "rank-beyond-field targets[7].bound",
  "reference-cycle targets[8].supersedes",
  "reference-cycle targets[9].supersedes",
  "unit-mismatch targets[4].quantity.kind",
  "unknown-base targets[6].quantity.from.target",
  "unknown-indicator targets[3].indicator",
  "unknown-organisation tasks[0].owner",
  "unknown-target goals[1].targets[0]",
];

const input = plan({
  title: undefined,
  colour: "red",
  unit: { id: "Trà Vinh", name, tier: "province" },
  legalBasis: [{ number: "749/QĐ-TTg", date: "2025-02-30", issuer: "Thủ tướng" }],
  indicators: [
    indicator({ naturalLimits: { low: 0, high: Number.POSITIVE_INFINITY } }),
    place({ accumulation: "heap" }),
  ],
  targets: [
    target(),
    target({ tiers: ["country"], bound: { kind: "atLeast", value: "80" } }),
    target({ id: "early", weight: -1, due: "2021-12-31" }),
    target({
      id: "year-alone",
      indicator: "nothing-defined",
      tiers: ["commune", "commune"],
      due: "2025",
    }),
    target({ id: "no-rank", indicator: "place", bound: { kind: "about", value: 80 } }),
    target({ id: "range", bound: { kind: "between", low: 20, high: 15 } }),
    target({
      id: "no-base",
      quantity: { kind: "change", in: "points", from: { kind: "target", target: "nothing" } },
    }),
    target({
      id: "place-64",
      indicator: "place",
      quantity: { kind: "rank", of: 63 },
      bound: { kind: "atMost", value: 64 },
    }),
    target({
      id: "ring-1",
      bound: { kind: "atMost", value: 80 },
      supersedes: { target: "ring-2", from: "2025-01-01" },
    }),
    target({
      id: "ring-2",
      due: undefined,
      dueBasis: "implied",
      supersedes: { target: "ring-1", from: "2025-01-01" },
    }),
  ],
  goals: [goal({ targets: [] }), goal({ id: "goal-2", targets: ["nothing"] })],
  tasks: [task({ state: "done", owner: "nobody" })],
  prioritySectors: "health",
  organisations: [{ id: "department", name: null }],
  source: { ...source, paragraph: -1 },
});

describe("safeParsePlan", () => {
  test("reports fifteen faults of shape and fifteen of what does not fit together at once", () => {
    expect(faultsOf(safeParsePlan(input))).toStrictEqual(
      [...shapeFaults, ...crossFaults].toSorted(),
    );
  });
});
