import type { Tier } from "../../model/tier.ts";
import type { PlanInTerritory } from "./plan-in-territory.ts";
import type { TargetTally } from "./tier-results.ts";
import type { UnitCard } from "./unit-scores.ts";

/** How many units answer in each way. */
interface Count {
  met: number;
  notMet: number;
  undetermined: number;
  lapsed: number;
}

const answerOf = (met: boolean | null, isGone: boolean): keyof Count => {
  if (isGone) return "lapsed";
  if (met === null) return "undetermined";
  return met ? "met" : "notMet";
};

/** A count for each tier and target. */
function countsOf(cards: readonly UnitCard[]): ReadonlyMap<Tier, ReadonlyMap<string, Count>> {
  const counts = new Map<Tier, Map<string, Count>>();
  for (const { tier, targets, lapsed } of cards) {
    const own = counts.get(tier) ?? new Map<string, Count>();
    counts.set(tier, own);
    for (const { id, met } of targets) {
      const count = own.get(id) ?? { met: 0, notMet: 0, undetermined: 0, lapsed: 0 };
      count[answerOf(met, lapsed !== null)] += 1;
      own.set(id, count);
    }
  }
  return counts;
}

/** How many units meet each target of a plan: every target that units are asked, by the plan's order. */
export function talliesOf(
  { plan, bound }: PlanInTerritory,
  cards: readonly UnitCard[],
): TargetTally[] {
  const counts = countsOf(cards);
  return plan.targets.flatMap(({ id: target }) =>
    [...bound.keys()].flatMap((tier): TargetTally[] => {
      const count = counts.get(tier)?.get(target);
      if (count === undefined) return [];
      const units = count.met + count.notMet + count.undetermined;
      return [{ plan: plan.id, target, tier, units, ...count }];
    }),
  );
}
