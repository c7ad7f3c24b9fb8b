/**
 * What do the plans commit to? Every commitment, counted by plan, pillar, tier, year and kind.
 *
 * `npx tsx examples/03-targets.ts` prints the counts; `--plan hue-2024` lists the commitments of one plan with them.
 */
import type { Plan, Target } from "dxplan";
import { standings, tiers } from "dxplan";
import { plans } from "dxplan/seeds";
import { chosenBy, optionsOf, run } from "./command-line.ts";

interface Place {
  readonly pillar: string;
  readonly tier: string;
  readonly year: string;
  readonly kind: string;
  readonly target: Target;
}

/** A target stands once for each tier that it binds. */
const placesOf = (plan: Plan): Place[] =>
  plan.targets.flatMap((target) => {
    const indicator = plan.indicators.find(({ id }) => id === target.indicator);
    const pillar = indicator?.pillar ?? ("pillar" in target ? target.pillar : "general");
    const year = target.due?.slice(0, 4) ?? "no deadline";
    const { kind } = target.quantity;
    return (target.tiers ?? [plan.unit.tier]).map((tier) => ({ pillar, tier, year, kind, target }));
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

/** Pillars and tiers in the order of the vocabulary, then by year and kind. */
const ranks = new Map<string, number>([...standings, ...tiers].map((name, at) => [name, at]));

const orderOf = ({ pillar, tier, year, kind }: Place): string =>
  [ranks.get(pillar), ranks.get(tier), year, kind].join(" ");

/** The places of a plan in groups of one pillar, tier, year and kind. */
function groupsOf(plan: Plan): (readonly [title: string, members: readonly Place[]])[] {
  const groups = new Map<string, Place[]>();
  const inOrder = placesOf(plan).toSorted((one, two) => (orderOf(one) < orderOf(two) ? -1 : 1));
  for (const place of inOrder) {
    const title = [place.pillar, place.tier, place.year, place.kind].join(" · ");
    groups.set(title, [...(groups.get(title) ?? []), place]);
  }
  return [...groups];
}

const countsText = (plan: Plan, isListed: boolean): string[] => [
  `${plan.id}: ${plan.targets.length} commitments`,
  ...groupsOf(plan).flatMap(([title, members]) => [
    `  ${title}: ${members.length}`,
    ...(isListed ? members.map(({ target }) => `    ${target.id}  ${boundText(target)}`) : []),
  ]),
];

const note = "A commitment that binds several tiers counts in each of them.";

run(() => {
  const { plan } = optionsOf({ plan: { type: "string" } });
  const chosen = plan === undefined ? plans : [chosenBy("--plan", plans, plan)];
  const total = chosen.reduce((sum, { targets }) => sum + targets.length, 0);
  const lines = chosen.flatMap((one) => countsText(one, plan !== undefined));
  return [...lines, `${chosen.length} plans, ${total} commitments. ${note}`].join("\n");
});
