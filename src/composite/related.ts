import type { Evidence } from "../measure/evidence.ts";
import type { Figure, Relation, Target } from "../model/types.ts";
import type { RelatedFigure } from "./card.ts";

const isAbout = (relation: Relation, target: Target, plan: string): boolean =>
  "indicator" in relation
    ? relation.indicator === target.indicator
    : relation.target.plan === plan && relation.target.target === target.id;

const order = ({ period, source }: Figure): string =>
  JSON.stringify([period.end, source.publisher, source.title, source.url, source.paragraph]);

/** The figures, known on the day of assessment, that are similar to what a target asks. */
export function relatedTo(target: Target, evidence: Evidence): RelatedFigure[] {
  const { plan, asOf } = evidence;
  return [...evidence.figures.values()]
    .flat()
    .filter(({ period, publishedAt = "" }) => period.end <= asOf && publishedAt <= asOf)
    .flatMap((observation) =>
      (observation.related ?? [])
        .filter((relation) => isAbout(relation, target, plan.id))
        .map(({ why }) => ({ observation, why })),
    )
    .toSorted((left, right) => (order(left.observation) < order(right.observation) ? -1 : 1));
}
