import { tiersOf } from "../../measure/evidence.ts";
import { byText } from "../../measure/order.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { tierLastDays } from "../../model/tier.ts";
import type { Plan, Target } from "../../model/types.ts";
import { type Register, registerOf } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import type { Territory, TerritoryUnit } from "../unit.ts";
import type { CarriedTargets, TargetCarryReason } from "./carried-targets.ts";
import { settingFaults } from "./carry-faults.ts";
import { type Fate, fateOf } from "./fate.ts";

const lapsed = (target: Target, plan: Plan, day: string): boolean =>
  tiersOf(target, plan).some((tier) => {
    const last = tierLastDays[tier];
    return last !== null && last < day;
  });

/** How many units of a tier there are on a day. */
const fieldOn = ({ units }: Register, { tier }: TerritoryUnit, day: string): number =>
  units.filter((unit) => tierOn(unit, day) === tier).length;

/** What a target of a unit is judged with on a day. */
interface Setting {
  readonly plan: Plan;
  readonly unit: TerritoryUnit;
  readonly to: string;
  readonly fate: Fate;
  /** How many units of its tier there are on the day. */
  readonly field: number;
}

/** Why a target of a unit that has ended does not go on. */
function afterEnd(target: Target, { plan, unit, to, fate, field }: Setting) {
  const { end } = unit.validity ?? {};
  if (end !== undefined && target.due !== undefined && target.due <= end) return "due-before-end";
  if (lapsed(target, plan, to)) return "lapsed-tier";
  if (fate.kind === "none") return "no-successor";
  if (fate.kind === "changed") return "not-comparable";
  const { quantity } = target;
  return quantity.kind === "rank" && quantity.of !== field ? "different-field" : null;
}

function reasonFor(target: Target, setting: Setting): TargetCarryReason | null {
  const { plan, to, fate } = setting;
  if (fate.kind === "not-yet") return "not-yet";
  if (fate.kind === "stands") return lapsed(target, plan, to) ? "lapsed-tier" : null;
  return afterEnd(target, setting);
}

function planFaults(plan: unknown, unit: TerritoryUnit | undefined): Issue[] {
  const { targets, unit: own } = fieldsOf(plan);
  const isTarget = (target: unknown) =>
    typeof fieldsOf(fieldsOf(target)["quantity"])["kind"] === "string";
  if (!Array.isArray(targets) || !Array.from(targets).every(isTarget)) {
    return [badArgument(["plan"], "a plan, from parsePlan or typed", plan)];
  }
  const { id } = fieldsOf(own);
  return unit === undefined
    ? [badArgument(["plan", "unit", "id"], "the id of a unit of the territory", id)]
    : [];
}

/**
 * What becomes of the targets of a plan whose unit may have ended: who succeeded it, and which targets hold for that one.
 *
 * A target is carried only where the unit is the same whole and alone, under whatever id. 90 % of the work files of a
 * province of ten districts is another demand than 90 % of those of three provinces together, and nobody made it.
 *
 * @param territory - Who became whom.
 * @param plan - The plan; its unit is one of the territory.
 * @param options - The day whose units are meant.
 * @returns The successors, and each target with a reason if it is not carried.
 * @throws DxplanError `invalid-argument` for what is no territory, plan or day, and for a unit that is unknown.
 * @example
 * ```ts
 * const { successors, targets } = carryTargets(vietnam, traVinh2025, { to: "2025-07-01" });
 * const { reason } = targets.find(({ target }) => target === "work-files-commune-2030");
 * [successors, reason];
 * // => [["gso34:86"], "not-comparable"]
 * ```
 * @category Territory
 */
export function carryTargets(
  territory: Territory,
  plan: Plan,
  options: { readonly to: string },
): CarriedTargets {
  const register = registerOf(territory, "carryTargets");
  const unit = register.byId.get(plan?.unit?.id);
  const faults = [...planFaults(plan, unit), ...settingFaults(options, ["to"], register)];
  if (unit === undefined || faults.length > 0) {
    throw new DxplanError("invalid-argument", "carryTargets", faults);
  }
  const { to } = options;
  const fate = fateOf(register, unit, to);
  const setting = { plan, unit, to, fate, field: fieldOn(register, unit, to) };
  return {
    plan: plan.id,
    unit: plan.unit.id,
    to,
    successors: [...fate.successors].sort(byText),
    unchanged: fate.kind === "stands" || fate.kind === "renamed",
    targets: plan.targets.map((target) => {
      const reason = reasonFor(target, setting);
      return { target: target.id, carried: reason === null, reason };
    }),
  };
}
