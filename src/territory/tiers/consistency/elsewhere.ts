import { revisions } from "../../../composite/counting.ts";
import { tiersOf } from "../../../measure/evidence.ts";
import { byText } from "../../../measure/order.ts";
import { type Tier, tiers } from "../../../model/tier.ts";
import type { LevelTarget, Plan, Target } from "../../../model/types.ts";
import type { Territory } from "../../unit.ts";
import { idsOf, isLevel } from "./units-of-tier.ts";

/** What a plan of a unit beneath asks of one unit of a tier. */
export interface OwnAsk {
  readonly plan: string;
  readonly target: LevelTarget;
  readonly tier: Tier;
  readonly unit: string;
}

const isInForce = (target: Target, plan: Plan): boolean =>
  !revisions(plan, target.due ?? "9999-12-31").has(target.id);

/** The targets of a plan on the indicator and the deadline of an upper one, unit by unit. */
const asksIn = (upper: Target, plan: Plan, territory: Territory): readonly OwnAsk[] =>
  plan.targets
    .filter(isLevel)
    .filter((target) => target.indicator === upper.indicator && target.due === upper.due)
    .filter((target) => isInForce(target, plan))
    .flatMap((target) =>
      tiersOf(target, plan).flatMap((tier) =>
        idsOf(target, tier, plan, territory).map((unit) => ({
          plan: plan.id,
          target,
          tier,
          unit,
        })),
      ),
    );

/**
 * What plans of units beneath ask on the indicator and the deadline of an upper target. Of a unit that several of them
 * bind the nearest counts: its own before its district's.
 */
export function asksElsewhere(
  upper: Target,
  plans: readonly Plan[],
  territory: Territory,
): readonly OwnAsk[] {
  const ordered = plans.toSorted(
    (one, other) =>
      tiers.indexOf(other.unit.tier) - tiers.indexOf(one.unit.tier) || byText(one.id, other.id),
  );
  const bound = new Set<string>();
  return ordered.flatMap((plan) => {
    const asks = asksIn(upper, plan, territory).filter(({ unit }) => !bound.has(unit));
    for (const { unit } of asks) bound.add(unit);
    return asks;
  });
}
