import type { Indicator, IndicatorTarget, Plan, Target } from "../../model/types.ts";
import { type Demand, demandOf } from "../compare/demand.ts";
import { tiersOf } from "../evidence.ts";
import { canonical } from "../order.ts";

/** A target with what it asks. */
export interface Asked extends Demand {
  /** The plan that asks it. */
  readonly plan: Plan;
  /** The indicator, the tiers, the scope and the exclusions, as one text. */
  readonly group: string;
}

/** The set of offices that a target binds, in one order. */
const officesOf = (target: Target, plan: Plan): readonly string[] =>
  [...new Set(tiersOf(target, plan))].toSorted();

/** What a target speaks of, apart from for whom: the indicator, the scope, the exclusions. */
export const subjectOf = ({ indicator, scope, exclusions = [] }: Target): string =>
  canonical([indicator, scope ?? null, exclusions.map((text) => canonical(text)).toSorted()]);

const askedOf = (target: IndicatorTarget, indicator: Indicator, plan: Plan): Asked => ({
  ...demandOf(target, indicator, plan),
  plan,
  group: canonical([subjectOf(target), officesOf(target, plan)]),
});

/** What every target on an indicator asks, by the id of the target. */
export function askedIn(plan: Plan): ReadonlyMap<string, Asked> {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return new Map(
    plan.targets.flatMap((target): [string, Asked][] => {
      if (target.indicator === undefined) return [];
      const indicator = indicators.get(target.indicator);
      return indicator === undefined ? [] : [[target.id, askedOf(target, indicator, plan)]];
    }),
  );
}

/** Of what is asked in a plan, what no other target of it replaces. */
export function inForce(
  plan: Plan,
  asked: ReadonlyMap<string, Asked> = askedIn(plan),
): readonly Asked[] {
  const replaced = new Set(plan.targets.map(({ supersedes }) => supersedes?.target));
  return [...asked.values()].filter(({ target }) => !replaced.has(target.id));
}
