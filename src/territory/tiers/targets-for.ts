import { notCounted } from "../../composite/counting.ts";
import type { Plan, Target } from "../../model/types.ts";
import { chainOf } from "../ancestors-of.ts";
import { dayFaults, refuse } from "../checks.ts";
import { type Register, registerOf } from "../register.ts";
import type { Territory, TerritoryUnit } from "../unit.ts";
import { unitFaults } from "./arguments.ts";
import { type BoundTargets, boundTargets } from "./bound-targets.ts";
import { goneSince, isToCome } from "./last-day.ts";
import { restricted } from "./plan-for.ts";
import type { NotApplicableReason } from "./reasons.ts";

/**
 * A target of a plan, and whether it applies to a unit on a day.
 *
 * @category Territory
 */
export interface TargetFor {
  /** The target, as the plan has it. */
  readonly target: Target;
  /** Whether it applies: it binds the unit, which exists, and it is the one in question. */
  readonly applies: boolean;
  /** Why it does not; `null` if it does. */
  readonly reason: NotApplicableReason | null;
  /** The last day of the unit or its tier, if that is past; else `null`. Up to that day it can be scored. */
  readonly lapsed: string | null;
}

/** Why a target that binds a unit is not the one in question; a statement applies as long as it is in force. */
function notInQuestion(plan: Plan, day: string): ReadonlyMap<string, NotApplicableReason> {
  return new Map(
    [...notCounted(plan, day, day)].flatMap(([id, reason]) =>
      reason === "not-measurable" ? [] : [[id, reason] as const],
    ),
  );
}

/** Why no target of a plan applies to a unit, whatever the target. */
function notAtAll(
  plan: Plan,
  register: Register,
  unit: TerritoryUnit,
  day: string,
): NotApplicableReason | null {
  const isInside =
    unit.id === plan.unit.id || chainOf(register, unit.id).some(({ id }) => id === plan.unit.id);
  if (!isInside) return "outside-plan";
  return isToCome(unit, day) ? "unit-to-come" : null;
}

function reasonsOf(
  plan: Plan,
  unit: TerritoryUnit,
  bound: BoundTargets,
  day: string,
): ReadonlyMap<string, NotApplicableReason> {
  const lapsed = bound.targets.map(({ id }) => [id, "lapsed"] as const);
  const within =
    goneSince(unit, day) === null ? notInQuestion(restricted(plan, unit, bound), day) : lapsed;
  return new Map<string, NotApplicableReason>([...within, ...bound.others]);
}

/**
 * Which targets of a plan apply to a unit on a day: those that bind its tier, while it exists, and that are in force.
 *
 * A target that names no tiers binds the plan's own unit. Of several targets on one indicator one is in question: the
 * earliest due on or after the day, else the last. A target of a unit or tier that has ended stays readable: it is
 * given with the last day, such as 2025-06-30 for every district.
 *
 * @param plan - The plan.
 * @param territory - The territory, with the plan's unit and the one that is asked for.
 * @param unit - The id of the unit.
 * @param day - The day, `yyyy-mm-dd`.
 * @returns Every target of the plan, in its order, with the reason where it does not apply.
 * @throws DxplanError `invalid-argument` for what is no plan, no territory or no day, and for an unknown unit.
 * @example
 * ```ts
 * const communes = [
 *   { id: "my:1", name: "Phường 1", tier: "commune", kind: "ward", parent: "gso63:84" },
 * ];
 * const traVinh = territory(communes, { within: vietnam });
 * const asked = targetsFor(plan, traVinh, "my:1", "2025-06-30");
 * asked.filter(({ applies }) => applies).map(({ target }) => target.id);
 * // => ["assigned-goals-exceeded", "work-files-commune-2025"]
 * asked.find(({ target }) => target.id === "work-files-commune-2030").reason;
 * // => "other-horizon"
 * ```
 * @category Territory
 */
export function targetsFor(
  plan: Plan,
  territory: Territory,
  unit: string,
  day: string,
): readonly TargetFor[] {
  const register = registerOf(territory, "targetsFor");
  refuse("targetsFor", [...unitFaults(plan, register, unit), ...dayFaults("day", day)]);
  const found = register.byId.get(unit);
  if (found === undefined) return [];
  const never = notAtAll(plan, register, found, day);
  const reasons = reasonsOf(plan, found, boundTargets(plan, found.tier), day);
  const last = goneSince(found, day);
  return plan.targets.map((target) => {
    const reason = never ?? reasons.get(target.id) ?? null;
    return {
      target,
      applies: reason === null,
      reason,
      lapsed: reason === "lapsed" ? last : null,
    };
  });
}
