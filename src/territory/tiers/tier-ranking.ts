import { tiers } from "../../model/tier.ts";
import { rank } from "../../rank/rank.ts";
import type { TerritoryScoreOptions, TierRanking, UnitCard } from "./territory-scores.ts";

/** A place for each unit that is there and has a score; the others with the reason. */
function tierRanking(
  plan: string,
  cards: readonly UnitCard[],
  { ties, decimals }: TerritoryScoreOptions,
): Omit<TierRanking, "tier"> {
  const { ranked, unranked } = rank(cards, {
    by: ({ lapsed, overall }) => (lapsed === null ? overall.score : null),
    ...(ties === undefined ? {} : { ties }),
    ...(decimals === undefined ? {} : { decimals }),
  });
  return {
    plan,
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

/** The units of a plan in order, tier by tier. */
export const rankingsOf = (
  plan: string,
  cards: readonly UnitCard[],
  options: TerritoryScoreOptions,
): TierRanking[] =>
  tiers
    .map((tier) => ({ tier, peers: cards.filter((card) => card.tier === tier) }))
    .filter(({ peers }) => peers.length > 0)
    .map(({ tier, peers }) => ({ tier, ...tierRanking(plan, peers, options) }));
