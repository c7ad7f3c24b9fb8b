import { formatIssue, safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf, issuesOf } from "../../outcome.ts";
import { goal, indicator, name, plan, target, task } from "../../plan.ts";

const named = { id: "same", name };

describe("safeParsePlan", () => {
  test.for<[list: string, items: readonly unknown[]]>([
    ["indicators", [indicator(), indicator()]],
    ["targets", [target(), target()]],
    ["goals", [goal(), goal()]],
    ["tasks", [task(), task()]],
    ["prioritySectors", [named, named]],
    ["organisations", [named, named]],
    ["platforms", [named, named]],
  ])("refuses two %s with one id", ([list, items]) => {
    const given = plan({ [list]: items });

    expect(faultsOf(safeParsePlan(given))).toStrictEqual([`duplicate-id ${list}[1].id`]);
  });

  test("accepts one id in two lists", () => {
    const given = plan({ prioritySectors: [named], organisations: [named] });

    expect(faultsOf(safeParsePlan(given))).toStrictEqual([]);
  });

  test("names the first of three with one id twice", () => {
    const issues = issuesOf(safeParsePlan(plan({ targets: [target(), target(), target()] })));

    expect(issues.map(formatIssue)).toStrictEqual([
      'targets[1].id: expected an id of its own (targets[0] has this one), found "share-2025" (duplicate-id)',
      'targets[2].id: expected an id of its own (targets[0] has this one), found "share-2025" (duplicate-id)',
    ]);
  });
});
