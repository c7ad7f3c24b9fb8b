import { parsePlan, planFor, targetsFor } from "dxplan";
import { plans } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { change, count, level, milestone } from "../../measure/evidence/fixture.ts";
import { planWith, units } from "./fixture.ts";

const tiers = ["commune"] as const;

describe("the plan as it binds a unit", () => {
  test("has the unit, and the targets of its tier as its own", () => {
    const plan = planWith([
      level({ id: "own" }),
      level({ id: "both", tiers: ["district", "commune"] }),
    ]);
    const { unit, targets } = planFor(plan, units, "my:c1");
    expect(unit).toStrictEqual({
      id: "my:c1",
      name: { vi: "Commune 1", en: "Commune 1" },
      tier: "commune",
      parent: "my:d1",
      validity: { end: "2025-06-30" },
    });
    expect(targets).toStrictEqual([level({ id: "both", tiers: ["commune"] })]);
  });

  test("leaves a target of the plan's own unit as it is, of whatever tiers", () => {
    const all = level({
      id: "all",
      tiers: ["province", "commune"],
      baseline: { value: 5, date: "2020-12-31" },
    });
    expect(planFor(planWith([all]), units, "gso63:84").targets).toStrictEqual([all]);
  });

  test("looks up the baseline and the base of a unit beneath: the printed number is the plan's own", () => {
    const date = "2020-12-31";
    const plan = planWith([
      level({ id: "based", tiers: [...tiers], baseline: { value: 5, date } }),
      change({ kind: "value", value: 5, date }, { id: "dated", tiers: [...tiers] }),
      change({ kind: "value", value: 5 }, { id: "undated", tiers: [...tiers] }),
    ]);
    const [based, dated, undated] = planFor(plan, units, "my:c1").targets;
    expect(based).toMatchObject({ baseline: { date } });
    expect(based).not.toHaveProperty("baseline.value");
    expect(dated?.quantity).toStrictEqual({
      kind: "change",
      in: "points",
      from: { kind: "date", date },
    });
    expect(undated?.quantity).toStrictEqual({
      kind: "change",
      in: "points",
      from: { kind: "unstated" },
    });
  });

  test("refers to no target that it does not have", () => {
    const source = { publisher: "Made up for the tests", title: "A report" };
    const name = { vi: "x", en: "x" };
    const plan = planWith(
      [
        level({ id: "own" }),
        level({ id: "kept", tiers: [...tiers], supersedes: { target: "own", from: "2024-01-01" } }),
        change({ kind: "target", target: "own" }, { id: "changed", tiers: [...tiers] }),
        milestone({ id: "act", tiers: [...tiers] }),
        count(1, ["own"], { id: "open", tiers: [...tiers] }),
        count(1, ["open"], { id: "opened", tiers: [...tiers] }),
      ],
      {
        goals: [
          { id: "g1", name, targets: ["own", "kept"], source },
          { id: "g2", name, targets: ["own"], source },
        ],
        tasks: [{ id: "t", kind: "task", name, state: "not-started", targets: ["own"], source }],
      },
    );
    const { targets, goals, tasks } = planFor(plan, units, "my:c2");
    expect(targets.map(({ id }) => id)).toStrictEqual(["kept", "changed", "act"]);
    expect(targets[0]).not.toHaveProperty("supersedes");
    expect(targets[1]?.quantity).toMatchObject({ from: { kind: "unstated" } });
    expect(goals).toStrictEqual([{ id: "g1", name, targets: ["kept"], source }]);
    expect(tasks[0]?.targets).toStrictEqual([]);
  });

  test.for(plans)("of $id is a plan again, of the targets that bind the unit", (plan) => {
    const own = planFor(plan, units, plan.unit.id);
    expect(parsePlan(JSON.parse(JSON.stringify(own))).targets).toHaveLength(own.targets.length);
    const bound = targetsFor(plan, units, plan.unit.id, "2024-01-01").filter(
      ({ reason }) => reason !== "other-tier",
    );
    expect(own.targets.map(({ id }) => id)).toStrictEqual(bound.map(({ target }) => target.id));
  });

  test("is refused of a unit that is not beneath the plan's", () => {
    expect(() => planFor(planWith([]), units, "my:n1")).toThrow(
      'planFor\n  unit: expected the id of gso63:84, or of a unit beneath it, found "my:n1" (bad-argument)',
    );
  });
});
