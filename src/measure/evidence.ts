import type { Tier } from "../model/tier.ts";
import type { Act, Figure, Indicator, Observation, Plan, Target } from "../model/types.ts";
import type { UnusedReason } from "./unused.ts";

/** What is known of a plan's unit on a day, arranged for look-up. */
export interface Evidence {
  /** The plan. */
  readonly plan: Plan;
  /** The day of assessment. */
  readonly asOf: string;
  /** The definitions, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The commitments, by id. */
  readonly targets: ReadonlyMap<string, Target>;
  /** The figures of the plan's unit, by indicator. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** The reports on milestones of the plan, by target. */
  readonly acts: ReadonlyMap<string, readonly Act[]>;
  /** Takes note that an observation decided nothing, and why. */
  readonly note: (observation: Observation, reason: UnusedReason) => void;
}

/** The offices that a target binds: none named means those of the plan's unit. */
export const tiersOf = (
  { tiers }: { readonly tiers?: readonly Tier[] | undefined },
  plan: Plan,
): readonly Tier[] => tiers ?? [plan.unit.tier];

/** Arranges the observations of a plan's unit; `note` is told of those that have no place in it. */
export function evidenceOf(
  plan: Plan,
  observations: readonly Observation[],
  asOf: string,
  note: Evidence["note"],
): Evidence {
  const ofUnit = observations.filter((observation) => {
    if (observation.unit === plan.unit.id) return true;
    note(observation, "other-unit");
    return false;
  });
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const used = new Set(plan.targets.map(({ indicator }) => indicator));
  const figures = new Map<string, Figure[]>();
  const acts = new Map<string, Act[]>();
  const place = <T extends Observation>(map: Map<string, T[]>, key: string, observation: T) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [observation]);
    else list.push(observation);
  };
  for (const observation of ofUnit) {
    if (observation.indicator === undefined) {
      const { plan: planId, target } = observation.milestone;
      if (planId === plan.id && targets.has(target)) place(acts, target, observation);
      else note(observation, "no-target");
    } else {
      place(figures, observation.indicator, observation);
      if (!used.has(observation.indicator)) note(observation, "no-target");
    }
  }
  return {
    plan,
    asOf,
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    targets,
    figures,
    acts,
    note,
  };
}
