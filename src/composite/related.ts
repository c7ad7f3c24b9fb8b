import type { Evidence } from "../measure/evidence.ts";
import { canonical, sortedBy } from "../measure/order.ts";
import { unknownYet } from "../measure/pool.ts";
import type { Figure, Relation, Target } from "../model/types.ts";
import type { RelatedFigure } from "./card.ts";

const isAbout = (relation: Relation, target: Target, plan: string): boolean =>
  "indicator" in relation
    ? relation.indicator === target.indicator
    : relation.target.plan === plan && relation.target.target === target.id;

const order = ({ observation, why }: RelatedFigure): string =>
  JSON.stringify([observation.period.end, canonical(observation), canonical(why)]);

/** A figure with one thing that it is similar to. */
export interface Similarity {
  readonly observation: Figure;
  readonly relation: Relation;
}

/** Everything that the figures of the plan's unit say they are similar to. */
export function similarities({ figures }: Evidence): readonly Similarity[] {
  return [...figures.values()]
    .flat()
    .flatMap((observation) =>
      (observation.related ?? []).map((relation) => ({ observation, relation })),
    );
}

/**
 * The figures, known on the day of assessment, that are similar to what a target asks. Those that are
 * shown, and those that are not known yet, are noted.
 */
export function relatedTo(
  target: Target,
  similar: readonly Similarity[],
  evidence: Evidence,
): RelatedFigure[] {
  const known = similar
    .filter(({ relation }) => isAbout(relation, target, evidence.plan.id))
    .filter(({ observation }) => {
      const early = unknownYet(observation, evidence);
      evidence.note(observation, early ?? "related");
      return early === null;
    })
    .map(({ observation, relation }) => ({ observation, why: relation.why }));
  return sortedBy(known, order);
}
