import type { Tier } from "../model/tier.ts";
import type { Act, Figure, Indicator, Observation, Plan, Target } from "../model/types.ts";
import type { scaleOf } from "./scale-of.ts";
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
  /** The day whose figures are the baseline of targets that state none; `null` for none. */
  readonly baseline: string | null;
  /** Takes note that an observation decided nothing, and why. */
  readonly note: (observation: Observation, reason: UnusedReason) => void;
  /** The scale of a level, from one who keeps those that are made; `scaleOf` makes it anew. */
  readonly scaleOf?: typeof scaleOf;
}

/** The offices that a target binds: none named means those of the plan's unit. */
export const tiersOf = (
  { tiers }: { readonly tiers?: readonly Tier[] | undefined },
  plan: Plan,
): readonly Tier[] => tiers ?? [plan.unit.tier];

const add = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

/** Arranges the observations of a plan's unit; `note` is told of those that have no place in it. */
export function evidenceOf(
  plan: Plan,
  observations: readonly Observation[],
  asOf: string,
  baseline: string | null,
  note: Evidence["note"],
): Evidence {
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const used = new Set(plan.targets.map(({ indicator }) => indicator));
  const figures = new Map<string, Figure[]>();
  const acts = new Map<string, Act[]>();

  const place = (observation: Observation) => {
    if (observation.indicator !== undefined) {
      if (!used.has(observation.indicator)) note(observation, "no-target");
      return add(figures, observation.indicator, observation);
    }
    const { plan: planId, target } = observation.milestone;
    return planId === plan.id && targets.has(target)
      ? add(acts, target, observation)
      : note(observation, "no-target");
  };

  for (const observation of observations) {
    if (observation.unit === plan.unit.id) place(observation);
    else note(observation, "other-unit");
  }
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return { plan, asOf, indicators, targets, figures, acts, baseline, note };
}
