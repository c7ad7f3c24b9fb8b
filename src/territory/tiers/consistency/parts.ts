import { acceptance } from "../../../measure/acceptance.ts";
import { tiersOf } from "../../../measure/evidence.ts";
import type { Direction } from "../../../model/indicator.ts";
import { type Tier, tierLastDays, tiers } from "../../../model/tier.ts";
import type { Indicator, LevelTarget, Plan, Target } from "../../../model/types.ts";
import type { Territory } from "../../unit.ts";
import { unitsOn } from "../../units-on.ts";

/** What is asked of the units of one tier, or nothing; how many they are, and what they weigh. */
export interface Part {
  readonly tier: Tier;
  readonly level: number | null;
  readonly open: boolean;
  readonly units: number;
  readonly weight: number | null;
}

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

/** The units of a tier: the plan's own, or those beneath it. */
function idsOf(upper: Target, tier: Tier, plan: Plan, territory: Territory): readonly string[] {
  if (tier === plan.unit.tier) return [plan.unit.id];
  const day = dayOf(upper, plan, tier);
  return unitsOn(territory, day, { tier, within: plan.unit.id }).map(({ id }) => id);
}

function weightOf(ids: readonly string[], weights: ReadonlyMap<string, number>): number | null {
  const given = ids.map((id) => weights.get(id) ?? null);
  if (ids.length === 0 || given.includes(null)) return null;
  return given.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

/** Of several targets of one tier the one that asks most: who meets it meets all. */
function hardest(targets: readonly LevelTarget[], direction: Direction): LevelTarget | undefined {
  const sign = direction === "increase" ? 1 : -1;
  const asked = ({ bound }: LevelTarget) => sign * acceptance(bound, direction).stated;
  return targets.toSorted((one, other) => asked(other) - asked(one))[0];
}

/**
 * What an upper target is made of: the tiers that it names; one that names none speaks of the whole unit, which is made
 * of the tiers of the lower targets.
 */
export function partsOf(
  upper: Target,
  lower: readonly LevelTarget[],
  { direction }: Indicator,
  plan: Plan,
  territory: Territory,
  weights: ReadonlyMap<string, number>,
): Part[] {
  const named = upper.tiers ?? lower.flatMap((target) => tiersOf(target, plan));
  return tiers
    .filter((tier) => named.includes(tier))
    .map((tier) => {
      const asked = hardest(
        lower.filter((target) => tiersOf(target, plan).includes(tier)),
        direction,
      );
      const ids = idsOf(upper, tier, plan, territory);
      return {
        tier,
        level: asked === undefined ? null : acceptance(asked.bound, direction).stated,
        open: asked?.bound.kind === "moreThan" || asked?.bound.kind === "lessThan",
        units: ids.length,
        weight: weightOf(ids, weights),
      };
    });
}
