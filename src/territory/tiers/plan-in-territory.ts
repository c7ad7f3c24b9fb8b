import { tiersOf } from "../../measure/evidence.ts";
import { byText } from "../../measure/order.ts";
import { type Tier, tiers } from "../../model/tier.ts";
import type { Plan } from "../../model/types.ts";
import { beneath, type Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import { type BoundTargets, boundTargets } from "./bound-targets.ts";
import { isToCome } from "./last-day.ts";
import type { UnaskedTarget } from "./territory-scores.ts";

/** A plan with the units that it can bind, and what binds each tier. */
export interface PlanInTerritory {
  readonly plan: Plan;
  /** The plan's own unit and those beneath it that exist, or did, by tier and id. */
  readonly units: readonly TerritoryUnit[];
  /** What binds the units of each tier, where there are some. */
  readonly bound: ReadonlyMap<Tier, BoundTargets>;
}

/** A plan's own unit and those beneath it, whenever they exist. */
export const idsUnder = (plan: Plan, register: Register): ReadonlySet<string> =>
  new Set([plan.unit.id, ...beneath(register, plan.unit.id)]);

export function planIn(plan: Plan, register: Register, asOf: string): PlanInTerritory {
  const units = [...idsUnder(plan, register)]
    .map((id) => register.byId.get(id))
    .filter((unit) => unit !== undefined)
    .filter((unit) => !isToCome(unit, asOf))
    .sort(
      (left, right) =>
        tiers.indexOf(left.tier) - tiers.indexOf(right.tier) || byText(left.id, right.id),
    );
  const own = new Set(units.map(({ tier }) => tier));
  return { plan, units, bound: new Map([...own].map((tier) => [tier, boundTargets(plan, tier)])) };
}

/** The targets that are asked of no unit of a tier that they bind. */
export const unaskedIn = ({ plan, bound }: PlanInTerritory): UnaskedTarget[] =>
  plan.targets.flatMap((target) =>
    tiersOf(target, plan).flatMap((tier): UnaskedTarget[] => {
      const found = bound.get(tier);
      const unasked = { plan: plan.id, target: target.id, tier };
      if (found === undefined) return [{ ...unasked, reason: "no-such-unit" }];
      return found.others.has(target.id) ? [{ ...unasked, reason: "counts-other-tiers" }] : [];
    }),
  );
