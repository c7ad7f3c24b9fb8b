import { type Evidence, tiersOf } from "../measure/evidence.ts";
import { canonical, sortedBy } from "../measure/order.ts";
import type { UnusedReason } from "../measure/unused.ts";
import type { Standing } from "../model/pillar.ts";
import type { Observation, Target } from "../model/types.ts";
import type { Assessment } from "./assess.ts";
import type { Card, RelatedFigure, TargetResult, UnusedObservation } from "./card.ts";
import type { NotCountedReason } from "./counting.ts";

/** Where a target stands: with its indicator; by itself if it has none. */
export const standingOf = (target: Target, { indicators }: Evidence): Standing =>
  target.indicator === undefined
    ? target.pillar
    : (indicators.get(target.indicator)?.pillar ?? "general");

/** How a target counts in its pillar. */
export interface Counting {
  readonly reason: NotCountedReason | null;
  readonly weight: number;
}

/** A target as it stands on the card. */
export function resultOf(
  { target, measurement, ...found }: Assessment,
  evidence: Evidence,
  { reason, weight }: Counting,
  related: readonly RelatedFigure[],
): TargetResult {
  return {
    ...measurement,
    id: target.id,
    target,
    indicator: evidence.indicators.get(target.indicator ?? "") ?? null,
    pillar: standingOf(target, evidence),
    tiers: tiersOf(target, evidence.plan),
    due: target.due ?? null,
    status: found.status,
    score: found.score,
    counts: reason === null,
    notCounted: reason,
    weight,
    observations: found.observations,
    base: found.base,
    pace: found.pace,
    history: found.history(),
    age: found.age,
    afterwards: found.afterwards,
    related,
  };
}

/** Every observation that decided something: a value, a base, or what came after a deadline. */
export function usedBy(assessments: readonly Assessment[]): ReadonlySet<Observation> {
  return new Set(
    assessments.flatMap(({ measurement, observations, base, afterwards }) => [
      ...(measurement.kind === "unmeasured" ? [] : observations),
      ...(base?.figure ? [base.figure] : []),
      ...(afterwards?.observations ?? []),
    ]),
  );
}

const orderOf = ({ observation, reason }: UnusedObservation): string =>
  JSON.stringify([
    observation.indicator ?? canonical(observation.milestone),
    observation.unit,
    observation.period.end,
    reason,
    canonical(observation),
  ]);

/** Every observation that decided nothing, with the reason, in an order of its own. */
export function unusedOf(
  observations: readonly Observation[],
  used: ReadonlySet<Observation>,
  notes: ReadonlyMap<Observation, UnusedReason>,
): UnusedObservation[] {
  const unused = observations
    .filter((observation) => !used.has(observation))
    .map((observation) => ({ observation, reason: notes.get(observation) ?? "no-target" }));
  return sortedBy(unused, orderOf);
}

/** Whether any, or every, observation that decided something is made up. */
export function syntheticOf(used: ReadonlySet<Observation>): Card["synthetic"] {
  const made = [...used].filter(({ synthetic }) => synthetic === true).length;
  if (made === 0) return "none";
  return made === used.size ? "all" : "some";
}
