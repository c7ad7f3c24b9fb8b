import { carryTargets, type Plan, vietnam } from "dxplan";
import { hue2024, hungYen2025, plans, traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { lines } from "./fixture.ts";

const to = "2025-07-01";

const reasonsOf = (plan: Plan, day: string) => {
  const { targets } = carryTargets(vietnam, plan, { to: day });
  return new Map(targets.map(({ target, reason }) => [target, reason]));
};

describe("carryTargets", () => {
  test.for([
    { plan: traVinh2025, successors: ["gso34:86"], unchanged: false },
    { plan: hungYen2025, successors: ["gso34:33"], unchanged: false },
    { plan: hue2024, successors: ["gso34:46"], unchanged: true },
  ])("names the successor of $plan.id", ({ plan, successors, unchanged }) => {
    const result = carryTargets(vietnam, plan, { to });
    expect([result.successors, result.unchanged]).toStrictEqual([successors, unchanged]);
    expect(result.targets.map(({ target }) => target)).toStrictEqual(
      plan.targets.map(({ id }) => id),
    );
  });

  test("carries no target of a province that was merged", () => {
    const { targets } = carryTargets(vietnam, traVinh2025, { to });
    expect(targets.filter(({ carried }) => carried)).toStrictEqual([]);
    expect(new Set(targets.map(({ reason }) => reason))).toStrictEqual(
      new Set(["not-comparable", "lapsed-tier"]),
    );
  });

  test("leaves all targets where they are while their unit stands", () => {
    const { successors, targets } = carryTargets(vietnam, traVinh2025, { to: "2025-06-30" });
    expect(successors).toStrictEqual(["gso63:84"]);
    expect(targets.filter(({ carried }) => !carried)).toStrictEqual([]);
  });

  test("carries those of a province that did not change, but for places and districts", () => {
    const unit = { ...traVinh2025.unit, id: "gso63:46", validity: { end: "2025-06-30" } };
    const reasons = reasonsOf({ ...traVinh2025, unit }, to);
    expect(reasons.get("work-files-province-2025")).toBeNull();
    expect(reasons.get("work-files-commune-2030")).toBeNull();
    expect(reasons.get("work-files-district-2025")).toBe("lapsed-tier");
    expect(reasons.get("dti-top-20-2025")).toBe("different-field");
  });

  test("leaves what was due before the merger with the old unit", () => {
    const reasons = [...reasonsOf(hue2024, to).values()];
    // All of its targets are for 2024.
    expect(new Set(reasons)).toStrictEqual(new Set(["due-before-end"]));
  });

  test("lapses the districts of a plan of the country, which stands", () => {
    const national = plans.find(({ id }) => id === "national") ?? traVinh2025;
    const { targets, unchanged } = carryTargets(vietnam, national, { to });
    const districts = national.targets.filter(({ tiers }) => tiers?.includes("district") === true);
    expect(unchanged).toBe(true);
    expect(districts.length).toBeGreaterThan(0);
    expect(targets.filter(({ carried }) => !carried).map(({ target }) => target)).toStrictEqual(
      districts.map(({ id }) => id),
    );
  });

  test.for([
    { code: "e", successors: ["t:e1", "t:e2"], unchanged: false },
    { code: "a", successors: ["t:abc"], unchanged: false },
    { code: "d", successors: ["t:d2"], unchanged: true },
    { code: "abc", successors: ["t:abc"], unchanged: true },
    { code: "gone", successors: [], unchanged: false },
  ])("follows $code to $successors", ({ code, successors, unchanged }) => {
    const plan = { ...traVinh2025, unit: { ...traVinh2025.unit, id: `t:${code}` } };
    const result = carryTargets(lines, plan, { to: "2025-01-01" });
    expect([result.successors, result.unchanged]).toStrictEqual([successors, unchanged]);
  });

  test("does not go round in a ring of what was never checked", () => {
    const both = ["t:d", "t:d2"];
    const units = lines.units
      .filter(({ id }) => both.includes(id))
      .map((unit) => ({
        ...unit,
        predecessors: both.filter((id) => id !== unit.id),
        successors: both.filter((id) => id !== unit.id),
      }));
    const plan = { ...traVinh2025, unit: { ...traVinh2025.unit, id: "t:d" } };
    expect(carryTargets({ units }, plan, { to: "2025-01-01" }).successors).toStrictEqual(["t:d2"]);
  });

  test.for([
    ["what is no territory", [{}, traVinh2025, { to }], "territory"],
    ["what is no plan", [vietnam, { unit: traVinh2025.unit }, { to }], "plan"],
    ["nothing", [vietnam, null, { to }], "plan"],
    [
      "a plan of an unknown unit",
      [vietnam, { ...traVinh2025, unit: { ...traVinh2025.unit, id: "gso63:99" } }, { to }],
      "plan.unit.id",
    ],
    ["no day", [vietnam, traVinh2025, {}], "to"],
    ["no options", [vietnam, traVinh2025, undefined], "options"],
    ["an unknown option", [vietnam, traVinh2025, { to, asOf: to }], "asOf"],
  ] as const)("refuses %s", ([, args, paths]) => {
    const error = thrownBy(() => Reflect.apply(carryTargets, undefined, [...args]));
    expect(pathsIn(error)).toStrictEqual(["invalid-argument", ...paths.split(" ")]);
  });
});
