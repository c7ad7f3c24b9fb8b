import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { type Fields, goal, name, plan, planOf, statement, target, task } from "../../plan.ts";

const share = target();

const changeFrom = (base: string) =>
  target({
    id: "change",
    quantity: { kind: "change", in: "points", from: { kind: "target", target: base } },
  });

const growthFrom = (base: string) =>
  target({
    id: "growth",
    quantity: { kind: "growth", over: "each", from: { kind: "target", target: base } },
  });

const countOf = (...targets: readonly string[]) =>
  statement({ quantity: { kind: "count", targets }, bound: { kind: "atLeast", value: 1 } });

const communesThatMeet = (meets: string) =>
  target({ id: "communes", quantity: { kind: "count", tier: "commune", meets } });

const replacing = (replaced: string) =>
  target({ id: "revised", supersedes: { target: replaced, from: "2025-01-01" } });

const owned = (owner: string) =>
  plan({ tasks: [task({ owner })], organisations: [{ id: "department", name }] });

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["a change from another target", planOf(share, changeFrom("share-2025"))],
    ["a growth from a target further down", planOf(growthFrom("share-2025"), share)],
    ["a count of targets", planOf(share, countOf("share-2025"))],
    ["a count of a statement", planOf(share, statement({ id: "one" }), countOf("one"))],
    ["a share of communes that meet a target", planOf(share, communesThatMeet("share-2025"))],
    ["a target that replaces another", planOf(share, replacing("share-2025"))],
    ["a goal of a target", plan({ goals: [goal({ targets: ["share-2025"] })] })],
    ["a task for a target", plan({ tasks: [task({ targets: ["share-2025"] })] })],
    ["a task for no target", plan({ tasks: [task({ targets: [] })] })],
    ["a task of an organisation that is named", owned("department")],
  ])("accepts %s", ([, given]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields, fault: string]>([
    [
      "a target on an indicator",
      planOf(share, target({ id: "more", indicator: "shares" })),
      "unknown-indicator targets[1].indicator",
    ],
    [
      "a change from a target",
      planOf(share, changeFrom("share-2026")),
      "unknown-base targets[1].quantity.from.target",
    ],
    [
      "a growth from a target",
      planOf(share, growthFrom("share-2026")),
      "unknown-base targets[1].quantity.from.target",
    ],
    [
      "a count of a target",
      planOf(share, countOf("share-2025", "share-2026")),
      "unknown-target targets[1].quantity.targets[1]",
    ],
    [
      "a share of communes that meet a target",
      planOf(share, communesThatMeet("share-2026")),
      "unknown-target targets[1].quantity.meets",
    ],
    [
      "a target that replaces one",
      planOf(share, replacing("share-2026")),
      "unknown-target targets[1].supersedes.target",
    ],
    [
      "a goal of a target",
      plan({ goals: [goal({ targets: ["share-2025", "share-2026"] })] }),
      "unknown-target goals[0].targets[1]",
    ],
    [
      "a task for a target",
      plan({ tasks: [task({ targets: ["share-2026"] })] }),
      "unknown-target tasks[0].targets[0]",
    ],
    [
      "a change from a target by the id of an indicator",
      planOf(share, changeFrom("share")),
      "unknown-base targets[1].quantity.from.target",
    ],
    ["a task of an organisation", owned("departments"), "unknown-organisation tasks[0].owner"],
  ])("refuses %s that the plan does not have", ([, given, fault]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([fault]);
  });
});
