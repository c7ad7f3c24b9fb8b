import { badArgument } from "../../model/bad-argument.ts";
import type { Plan, Unit } from "../../model/types.ts";
import { refuse } from "../checks.ts";
import { beneath, registerOf } from "../register.ts";
import type { Territory, TerritoryUnit } from "../unit.ts";
import { unitFaults } from "./arguments.ts";
import { type BoundTargets, boundTargets } from "./bound-targets.ts";

/** A unit of a territory as a plan names it. */
export const plainUnit = ({ id, name, tier, parent, validity }: TerritoryUnit): Unit => ({
  id,
  name,
  tier,
  ...(parent === undefined ? {} : { parent }),
  ...(validity === undefined ? {} : { validity }),
});

/** A plan with the targets that bind a unit, and without the references to the others. */
export function restricted(plan: Plan, unit: TerritoryUnit, { targets }: BoundTargets): Plan {
  const kept = new Set(targets.map(({ id }) => id));
  return {
    ...plan,
    unit: plainUnit(unit),
    targets,
    goals: plan.goals
      .map((goal) => ({ ...goal, targets: goal.targets.filter((id) => kept.has(id)) }))
      .filter((goal) => goal.targets.length > 0),
    tasks: plan.tasks.map((task) =>
      task.targets === undefined
        ? task
        : { ...task, targets: task.targets.filter((id) => kept.has(id)) },
    ),
  };
}

/**
 * A plan as it binds one unit: the plan's own, or one beneath it. What {@link scoreTerritory} scores, so that
 * `scorePlan` and `explain` give the whole card of a unit.
 *
 * - The targets are those whose tiers include the unit's; a target that names none binds the plan's own unit.
 * - The plan's own unit answers for everything that these bind, as on its card by `scorePlan`; a unit beneath it for
 *   its own offices alone, whose figures name no tiers, or its own.
 * - A baseline or a base that the plan gives as a number is that of the plan's own unit; of a unit beneath it, the
 *   figure of that day is looked up.
 * - A count of targets that do not all bind the unit is left out.
 *
 * @param plan - The plan.
 * @param territory - The territory, with the plan's unit and the one that is asked for.
 * @param unit - The id of the unit.
 * @returns The plan, of that unit; without targets if none binds it.
 * @throws DxplanError `invalid-argument` for what is no plan or no territory, for an unknown unit, and for a unit that
 *   is neither the plan's own nor beneath it.
 * @example
 * ```ts
 * planFor(plan, vietnam, "gso63:84").targets.some(({ id }) => id === "work-files-commune-2025");
 * // => false
 * ```
 * @category Territory
 */
export function planFor(plan: Plan, territory: Territory, unit: string): Plan {
  const register = registerOf(territory, "planFor");
  refuse("planFor", unitFaults(plan, register, unit));
  const found = register.byId.get(unit);
  const isInside = unit === plan.unit.id || beneath(register, plan.unit.id).has(unit);
  if (found === undefined || !isInside) {
    const expected = `the id of ${plan.unit.id}, or of a unit beneath it`;
    refuse("planFor", [badArgument(["unit"], expected, unit)]);
    return plan;
  }
  return restricted(plan, found, boundTargets(plan, found.tier));
}
