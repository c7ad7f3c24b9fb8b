import { byText } from "../../measure/order.ts";
import { type Tier, tiers } from "../../model/tier.ts";
import { rank } from "../../rank/rank.ts";
import type { Register } from "../register.ts";
import type { TerritoryScoreOptions } from "./territory-scores.ts";
import type { ParentRanking, TierRanking } from "./tier-results.ts";
import type { UnitCard } from "./unit-scores.ts";

/** A place for each unit that is there and has a score; the others with the reason. */
function tierRanking(
  plan: string,
  tier: Tier,
  cards: readonly UnitCard[],
  { ties, decimals }: TerritoryScoreOptions,
): TierRanking {
  const { ranked, unranked } = rank(cards, {
    by: ({ lapsed, overall }) => (lapsed === null ? overall.score : null),
    ...(ties === undefined ? {} : { ties }),
    ...(decimals === undefined ? {} : { decimals }),
  });
  return {
    plan,
    tier,
    ranked: ranked.map(({ id, rank: place, value, of, tied }) => ({
      unit: id,
      rank: place,
      score: value,
      of,
      tied,
    })),
    unranked: unranked.map(({ id, item: { lapsed, overall } }) => ({
      unit: id,
      reason: lapsed === null ? (overall.reason ?? "nothing-measured") : "lapsed",
    })),
  };
}

/** The cards of each tier that has some. */
const byTier = (cards: readonly UnitCard[]) =>
  tiers
    .map((tier) => ({ tier, peers: cards.filter((card) => card.tier === tier) }))
    .filter(({ peers }) => peers.length > 0);

/** The units of a plan in order, tier by tier. */
export const rankingsOf = (
  plan: string,
  cards: readonly UnitCard[],
  options: TerritoryScoreOptions,
): TierRanking[] => byTier(cards).map(({ tier, peers }) => tierRanking(plan, tier, peers, options));

/** The cards of units by the unit that they lie beneath; the plan's own unit lies beneath none of its own. */
function byParent(
  cards: readonly UnitCard[],
  own: string,
  { byId }: Register,
): readonly (readonly [parent: string, peers: readonly UnitCard[]])[] {
  const parents = new Map<string, UnitCard[]>();
  for (const card of cards) {
    const parent = byId.get(card.unit)?.parent;
    if (card.unit === own || parent === undefined || parent === null) continue;
    const peers = parents.get(parent);
    if (peers === undefined) parents.set(parent, [card]);
    else peers.push(card);
  }
  return [...parents].sort(([left], [right]) => byText(left, right));
}

/** The units of a plan in order within each parent, tier by tier. */
export const rankingsWithin = (
  plan: string,
  own: string,
  cards: readonly UnitCard[],
  options: TerritoryScoreOptions,
  register: Register,
): ParentRanking[] =>
  byTier(cards).flatMap(({ tier, peers }) =>
    byParent(peers, own, register).map(([parent, children]) => ({
      parent,
      ...tierRanking(plan, tier, children, options),
    })),
  );
