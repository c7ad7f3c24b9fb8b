import { tiersOf } from "../../../measure/evidence.ts";
import { type Tier, tierLastDays, tiers } from "../../../model/tier.ts";
import type { LevelTarget, Plan, Target } from "../../../model/types.ts";
import type { Territory } from "../../unit.ts";
import { unitsOn } from "../../units-on.ts";

/** A target that asks a level. */
export const isLevel = (target: Target): target is LevelTarget =>
  target.quantity.kind === "level" && target.bound?.kind !== "within";

/** The highest tier that a target binds. */
export const topOf = (target: Target, plan: Plan): number =>
  Math.min(...tiersOf(target, plan).map((tier) => tiers.indexOf(tier)));

/** The last day on which a unit of a plan, and of a tier, can meet a target. */
function dayOf({ due = "9999-12-31" }: Target, plan: Plan, tier: Tier): string {
  const ends = [plan.unit.validity?.end, tierLastDays[tier] ?? undefined, due];
  return ends.reduce<string>((first, end) => (end !== undefined && end < first ? end : first), due);
}

/** The units of a tier that a target speaks of: the plan's own, or those beneath it. */
export function idsOf(
  target: Target,
  tier: Tier,
  plan: Plan,
  territory: Territory,
): readonly string[] {
  if (tier === plan.unit.tier) return [plan.unit.id];
  const day = dayOf(target, plan, tier);
  return unitsOn(territory, day, { tier, within: plan.unit.id }).map(({ id }) => id);
}
