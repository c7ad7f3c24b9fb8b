/**
 * What does the plan commit to? Every target by pillar, tier and year, counted and listed.
 *
 * `npx tsx examples/02-targets.ts`
 */
import type { Plan, Target } from "dxplan";
import { standings, tiers } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";

interface Place {
  readonly pillar: string;
  readonly tier: string;
  readonly year: string;
  readonly target: Target;
}

/** A target stands once for each tier that it binds. */
const placesOf = (plan: Plan): Place[] =>
  plan.targets.flatMap((target) => {
    const indicator = plan.indicators.find(({ id }) => id === target.indicator);
    const pillar = indicator?.pillar ?? ("pillar" in target ? target.pillar : "general");
    const year = target.due?.slice(0, 4) ?? "no deadline";
    return (target.tiers ?? [plan.unit.tier]).map((tier) => ({ pillar, tier, year, target }));
  });

/** A bound in short: ≥ 90, top 20 of 63. */
const signs = {
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  reach: "reach",
  about: "≈",
  between: "between",
  maintain: "maintain",
  within: "within",
} as const;

const boundText = ({ bound, quantity }: Target): string => {
  if (bound === undefined) return quantity.kind;
  const number = "value" in bound ? bound.value : `${bound.low}–${bound.high}`;
  return `${quantity.kind} ${signs[bound.kind]} ${number}`;
};

/** The list of a plan's targets by pillar × tier × year, as text. */
function targetsText(plan: Plan): string {
  const places = placesOf(plan);
  const years = [...new Set(places.map(({ year }) => year))].toSorted();
  const groups = standings.flatMap((pillar) =>
    tiers.flatMap((tier) =>
      years.map((year) => ({
        title: `${pillar} · ${tier} · ${year}`,
        members: places.filter(
          (place) => place.pillar === pillar && place.tier === tier && place.year === year,
        ),
      })),
    ),
  );
  return [
    `${plan.title.en}: ${plan.targets.length} commitments`,
    ...groups
      .filter(({ members }) => members.length > 0)
      .flatMap(({ title, members }) => [
        `${title}: ${members.length}`,
        ...members.map(({ target }) => `  ${target.id}  ${boundText(target)}`),
      ]),
  ].join("\n");
}

console.log(targetsText(traVinh2025));
