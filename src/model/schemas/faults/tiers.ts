import { type Tier, tierLastDays, tiers } from "../../tier.ts";
import type { Fault } from "./fault.ts";
import { duplicates } from "./identity.ts";
import type { PlanOutline } from "./outline.ts";

/**
 * Tiers above the plan's unit, and tiers that ended before it began: a province's plan binds no ministry,
 * and a province of today has no districts.
 */
export function impossibleTiers({ targets, tier, unitStart = "" }: PlanOutline): Fault[] {
  if (tier === undefined) return [];
  const hasEnded = (one: Tier) => unitStart > (tierLastDays[one] ?? "9999-12-31");
  const possible = tiers.slice(tiers.indexOf(tier)).filter((one) => !hasEnded(one));
  const named = targets.flatMap((target) => [
    ...target.tiers.map((one, at) => ({ path: [...target.path, "tiers", at], tier: one })),
    { path: [...target.path, "quantity", "tier"], tier: target.quantity.tier },
  ]);
  return named
    .filter((one) => one.tier !== undefined && !possible.includes(one.tier))
    .map(({ path }) => ({
      code: "impossible-tier",
      path,
      expected: `a tier that a unit of the ${tier} tier has: ${possible.join(", ")}`,
    }));
}

/** Tiers that stand twice in one target. */
export function duplicateTiers({ targets }: PlanOutline): Fault[] {
  return targets.flatMap((target) =>
    duplicates(target.tiers).map(({ at }) => ({
      code: "duplicate-tier",
      path: [...target.path, "tiers", at],
      expected: "each tier once",
    })),
  );
}
