import { formatIssue, type Issue, issueCodes, safeDefineIndex, safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { component, index, node, noded, scaled } from "../index-definition.ts";
import { issuesOf } from "../outcome.ts";
import { goal, plan, planOf, statement, target, task } from "../plan.ts";

interface Row {
  readonly code: Issue["code"];
  /** The least that provokes it. */
  readonly input: unknown;
  readonly path: Issue["path"];
  /** The line of formatIssue. */
  readonly line: string;
}

const day = "a calendar day such as 2025-12-31 (for a year alone, write its last day)";

const table: readonly Row[] = [
  {
    code: "missing-field",
    input: plan({ title: undefined }),
    path: ["title"],
    line: "title: expected an object, found nothing (missing-field)",
  },
  {
    code: "unknown-field",
    input: planOf(target({ colour: "red" })),
    path: ["targets", 0, "colour"],
    line: 'targets[0].colour: expected no field of this name, found "red" (unknown-field)',
  },
  {
    code: "wrong-type",
    input: planOf(target({ bound: { kind: "atLeast", value: "80" } })),
    path: ["targets", 0, "bound", "value"],
    line: 'targets[0].bound.value: expected a finite number, found "80" (wrong-type)',
  },
  {
    code: "not-finite",
    input: planOf(target({ bound: { kind: "atLeast", value: Number.NaN } })),
    path: ["targets", 0, "bound", "value"],
    line: "targets[0].bound.value: expected a finite number, found NaN (not-finite)",
  },
  {
    code: "not-an-option",
    input: planOf(target({ dueBasis: "guessed" })),
    path: ["targets", 0, "dueBasis"],
    line: 'targets[0].dueBasis: expected "stated" or "implied", found "guessed" (not-an-option)',
  },
  {
    code: "out-of-range",
    input: planOf(target({ weight: -1 })),
    path: ["targets", 0, "weight"],
    line: "targets[0].weight: expected at least 0, found -1 (out-of-range)",
  },
  {
    code: "bad-format",
    input: planOf(target({ due: "2025" })),
    path: ["targets", 0, "due"],
    line: `targets[0].due: expected ${day}, found "2025" (bad-format)`,
  },
  {
    code: "unreadable",
    input: {
      get id() {
        throw new Error("not to be read");
      },
    },
    path: [],
    line: "input: expected plain data that can be read, found something that fails when it is read (unreadable)",
  },
  {
    code: "unknown-indicator",
    input: planOf(target({ indicator: "nothing" })),
    path: ["targets", 0, "indicator"],
    line: 'targets[0].indicator: expected the id of an indicator that the plan defines, found "nothing" (unknown-indicator)',
  },
  {
    code: "unknown-base",
    input: planOf(
      target({
        quantity: { kind: "change", in: "points", from: { kind: "target", target: "nothing" } },
      }),
    ),
    path: ["targets", 0, "quantity", "from", "target"],
    line: 'targets[0].quantity.from.target: expected the id of a target of this plan on the same indicator, found "nothing" (unknown-base)',
  },
  {
    code: "unknown-target",
    input: plan({ goals: [goal({ targets: ["share-2025", "nothing"] })] }),
    path: ["goals", 0, "targets", 1],
    line: 'goals[0].targets[1]: expected the id of a target of this plan, found "nothing" (unknown-target)',
  },
  {
    code: "unknown-organisation",
    input: plan({ tasks: [task({ owner: "nobody" })] }),
    path: ["tasks", 0, "owner"],
    line: 'tasks[0].owner: expected the id of an organisation of this plan, found "nobody" (unknown-organisation)',
  },
  {
    code: "duplicate-id",
    input: planOf(target(), target()),
    path: ["targets", 1, "id"],
    line: 'targets[1].id: expected an id of its own (targets[0] has this one), found "share-2025" (duplicate-id)',
  },
  {
    code: "duplicate-tier",
    input: planOf(target({ tiers: ["commune", "commune"] })),
    path: ["targets", 0, "tiers", 1],
    line: 'targets[0].tiers[1]: expected each tier once, found "commune" (duplicate-tier)',
  },
  {
    code: "impossible-tier",
    input: planOf(target({ tiers: ["country"] })),
    path: ["targets", 0, "tiers", 0],
    line: 'targets[0].tiers[0]: expected a tier that a unit of the province tier has: province, district, commune, found "country" (impossible-tier)',
  },
  {
    code: "due-before-start",
    input: planOf(target({ due: "2021-12-31" })),
    path: ["targets", 0, "due"],
    line: 'targets[0].due: expected a day from the start of the plan on, 2022-01-01, found "2021-12-31" (due-before-start)',
  },
  {
    code: "basis-without-due",
    input: planOf(target({ due: undefined, dueBasis: "implied" })),
    path: ["targets", 0, "dueBasis"],
    line: 'targets[0].dueBasis: expected nothing, or a deadline in due, found "implied" (basis-without-due)',
  },
  {
    code: "start-after-end",
    input: plan({
      period: { start: "2026-01-01", end: "2025-12-31" },
      targets: [target({ due: undefined })],
    }),
    path: ["period", "start"],
    line: 'period.start: expected a day on or before the end, 2025-12-31, found "2026-01-01" (start-after-end)',
  },
  {
    code: "contradicts-direction",
    input: planOf(target({ bound: { kind: "atMost", value: 80 } })),
    path: ["targets", 0, "bound"],
    line: 'targets[0].bound: expected a bound that asks for more, since the indicator is to increase, found { kind: "atMost", value: 80 } (contradicts-direction)',
  },
  {
    code: "low-above-high",
    input: planOf(target({ bound: { kind: "between", low: 20, high: 15 } })),
    path: ["targets", 0, "bound", "low"],
    line: "targets[0].bound.low: expected a number not above high, 15, found 20 (low-above-high)",
  },
  {
    code: "unit-mismatch",
    input: planOf(target({ indicator: "place", bound: { kind: "reach", value: 20 } })),
    path: ["targets", 0, "quantity", "kind"],
    line: 'targets[0].quantity.kind: expected "rank", since the indicator is a rank, found "level" (unit-mismatch)',
  },
  {
    code: "rank-beyond-field",
    input: planOf(
      target({
        indicator: "place",
        quantity: { kind: "rank", of: 63 },
        bound: { kind: "atMost", value: 64 },
      }),
    ),
    path: ["targets", 0, "bound"],
    line: 'targets[0].bound: expected whole places from 1 to 63, found { kind: "atMost", value: 64 } (rank-beyond-field)',
  },
  {
    code: "count-beyond-members",
    input: planOf(
      target(),
      statement({
        quantity: { kind: "count", targets: ["share-2025"] },
        bound: { kind: "atLeast", value: 2 },
      }),
    ),
    path: ["targets", 1, "bound"],
    line: 'targets[1].bound: expected a whole number of targets, 0 to 1, found { kind: "atLeast", value: 2 } (count-beyond-members)',
  },
  {
    code: "bound-mismatch",
    input: planOf(
      target({
        quantity: { kind: "change", in: "times", from: { kind: "unstated" } },
        bound: { kind: "atLeast", value: 0 },
      }),
    ),
    path: ["targets", 0, "bound"],
    line: 'targets[0].bound: expected times above 0, found { kind: "atLeast", value: 0 } (bound-mismatch)',
  },
  {
    code: "reference-cycle",
    input: planOf(target({ supersedes: { target: "share-2025", from: "2025-01-01" } })),
    path: ["targets", 0, "supersedes"],
    line: 'targets[0].supersedes: expected a target that does not, step by step, replace this one, found { target: "share-2025", from: "2025-01-01" } (reference-cycle)',
  },
];

/** What only the definition of an index can be wrong in. */
const indexTable: readonly Row[] = [
  {
    code: "unknown-member",
    input: noded(node({ members: ["fibre", "fiber"] })),
    path: ["nodes", 0, "members", 1],
    line: 'nodes[0].members[1]: expected the id of a component or a node of this index, found "fiber" (unknown-member)',
  },
  {
    code: "no-weight",
    input: noded(node({ weights: "given", members: [{ id: "fibre", weight: 0 }] })),
    path: ["nodes", 0, "members"],
    line: "nodes[0].members: expected a weight above 0 for one member at least, found a list of 1 (no-weight)",
  },
  {
    code: "missing-maximum",
    input: index({ components: [component()], nodes: [node({ weights: "maxima" })] }),
    path: ["nodes", 0, "members", 0],
    line: 'nodes[0].members[0]: expected a member with points to earn: a component with a maximum, or a node of maxima, found "fibre" (missing-maximum)',
  },
  {
    code: "not-rising",
    input: scaled({ kind: "steps", from: [80, 50], scores: [0, 0.5, 1] }),
    path: ["components", 0, "scale", "from"],
    line: "components[0].scale.from: expected numbers that rise, found a list of 2 (not-rising)",
  },
];

describe("safeParsePlan", () => {
  test.for(table)(
    "reports $code, and nothing else, with its path",
    ({ code, input, path, line }) => {
      const issues = issuesOf(safeParsePlan(input));

      expect(issues.map(formatIssue)).toStrictEqual([line]);
      expect(issues).toMatchObject([{ code, path }]);
    },
  );
});

describe("safeDefineIndex", () => {
  test.for(indexTable)(
    "reports $code, and nothing else, with its path",
    ({ code, input, path, line }) => {
      const issues = issuesOf(safeDefineIndex(input));

      expect(issues.map(formatIssue)).toStrictEqual([line]);
      expect(issues).toMatchObject([{ code, path }]);
    },
  );
});

/** What only a territory can be wrong in, and what only a call can: see test/territory. */
const elsewhere = [
  "unknown-unit",
  "outside-parent",
  "succession-mismatch",
  "unequal-columns",
  "bad-argument",
  "ambiguous-code",
];

test("every code that a parser gives has a row in one of these tables, in their order", () => {
  expect([...table, ...indexTable].map(({ code }) => code)).toStrictEqual(
    issueCodes.filter((code) => !elsewhere.includes(code)),
  );
});
