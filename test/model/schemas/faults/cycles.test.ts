import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { type Fields, planOf, statement, target } from "../../plan.ts";

const replacing = (id: string, replaced: string) =>
  target({ id, supersedes: { target: replaced, from: "2025-01-01" } });

const countedFrom = (id: string, base: string) =>
  target({
    id,
    quantity: { kind: "change", in: "points", from: { kind: "target", target: base } },
  });

const countOf = (id: string, ...targets: readonly string[]) =>
  statement({ id, quantity: { kind: "count", targets }, bound: { kind: "atLeast", value: 1 } });

const communesThatMeet = (id: string, meets: string) =>
  target({ id, quantity: { kind: "count", tier: "commune", meets } });

const last = target({ id: "a" });

describe("safeParsePlan", () => {
  test.for<[what: string, targets: readonly Fields[]]>([
    ["a chain of three that replace each other", [last, replacing("b", "a"), replacing("c", "b")]],
    ["two that replace the same one", [last, replacing("b", "a"), replacing("c", "a")]],
    ["a chain of bases", [last, countedFrom("b", "a"), countedFrom("c", "b")]],
    ["a target counted twice, by two counts", [last, countOf("b", "a"), countOf("c", "a", "b")]],
    [
      "one that replaces its own base",
      [last, { ...replacing("b", "a"), ...countedFrom("b", "a") }],
    ],
  ])("accepts %s", ([, targets]) => {
    expect(faultsOf(safeParsePlan(planOf(...targets)))).toStrictEqual([]);
  });

  test.for<[what: string, targets: readonly Fields[], paths: readonly string[]]>([
    ["a target that replaces itself", [replacing("a", "a")], ["[0].supersedes"]],
    [
      "two that replace each other",
      [replacing("a", "b"), replacing("b", "a")],
      ["[0].supersedes", "[1].supersedes"],
    ],
    [
      "a ring of three, and not the one that leads to it",
      [replacing("d", "a"), replacing("a", "b"), replacing("b", "c"), replacing("c", "a")],
      ["[1].supersedes", "[2].supersedes", "[3].supersedes"],
    ],
    [
      "two rings",
      [replacing("a", "b"), replacing("b", "a"), replacing("c", "c")],
      ["[0].supersedes", "[1].supersedes", "[2].supersedes"],
    ],
    ["a base that names itself", [countedFrom("a", "a")], ["[0].quantity"]],
    [
      "bases that name each other",
      [countedFrom("a", "b"), countedFrom("b", "a")],
      ["[0].quantity", "[1].quantity"],
    ],
    ["a count of itself", [countOf("a", "a")], ["[0].quantity"]],
    ["communes that meet their own share", [communesThatMeet("a", "a")], ["[0].quantity"]],
    [
      "a ring of counts, and not what it counts besides",
      [last, countOf("b", "a", "c"), communesThatMeet("c", "d"), countOf("d", "b")],
      ["[1].quantity", "[2].quantity", "[3].quantity"],
    ],
  ])("refuses %s", ([, targets, paths]) => {
    expect(faultsOf(safeParsePlan(planOf(...targets)))).toStrictEqual(
      paths.map((path) => `reference-cycle targets${path}`),
    );
  });
});
