import { type Tier, tierLastDays } from "../../model/tier.ts";

/** Whether a tier has not ended before a year. */
function stands(tier: Tier, year: number): boolean {
  const last = tierLastDays[tier];
  return last === null || year <= Number(last.slice(0, 4));
}

/**
 * The tiers that words for "all" of them mean in a text of a year: there are no districts after 2025. A text whose year
 * is not known may mean each.
 */
export const standingTiers = (tiers: readonly Tier[], year: number | null): readonly Tier[] =>
  year === null ? tiers : tiers.filter((tier) => stands(tier, year));
