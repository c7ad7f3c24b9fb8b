import { type Issue, isDxplanError, type Plan, scorePlan, type Target } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../model/outcome.ts";
import { cardOf, change, count, growth, level, on, planOf, resultOn } from "./fixture.ts";

const ofBase = { kind: "target", target: "base" } as const;
const known = on("share", "2024-12-31", 67);

const issuesOf = (plan: Plan): readonly Issue[] => {
  const error = thrownBy(() => scorePlan(plan, [], { asOf: "2024-12-31" }));
  return isDxplanError(error) && error.message.startsWith("scorePlan\n") ? error.issues : [];
};

describe("a plan that was not parsed is refused, with what parsePlan would tell,", () => {
  test.for<Issue & { readonly title: string; readonly plan: Plan }>([
    {
      title: "when a count counts itself",
      plan: planOf([count(1, ["target"])]),
      code: "reference-cycle",
      path: ["targets"],
      expected: "no target that counts itself (parsePlan tells where)",
      found: '"target"',
    },
    {
      title: "when a count names a target that is not there",
      plan: planOf([count(1, ["nowhere"])]),
      code: "unknown-target",
      path: ["targets"],
      expected: "targets of the plan (parsePlan tells where)",
      found: '"nowhere"',
    },
    {
      title: "when an indicator is not defined",
      plan: planOf([level({ indicator: "unheard-of" })]),
      code: "unknown-indicator",
      path: ["targets"],
      expected: "the definition of every indicator (parsePlan tells where)",
      found: '"unheard-of"',
    },
  ])("$title", ({ title, plan, ...issue }) => {
    expect(issuesOf(plan)).toStrictEqual([issue]);
  });
});

describe("a change from another target has no base", () => {
  test.for<{ readonly title: string; readonly others: readonly Target[] }>([
    { title: "if the plan has no such target", others: [] },
    {
      title: "if that is on another indicator",
      others: [level({ id: "base", indicator: "firms" })],
    },
    {
      title: "if that asks for a growth, whose number is no level",
      others: [growth("average", { kind: "unstated" }, { id: "base", indicator: "share" })],
    },
  ])("$title", ({ others }) => {
    const { kind, reason, base } = resultOn(cardOf([change(ofBase), ...others], [known]));
    expect({ kind, reason, base }).toStrictEqual({
      kind: "unmeasured",
      reason: "missing-baseline",
      base: null,
    });
  });
});
