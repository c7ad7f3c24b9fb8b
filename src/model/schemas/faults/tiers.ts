import { tiers } from "../../tier.ts";
import type { Fault } from "./fault.ts";
import { duplicates } from "./identity.ts";
import type { PlanOutline } from "./outline.ts";

/** Tiers above the plan's unit: a province's plan binds no ministry, a district's no province. */
export function impossibleTiers({ targets, tier }: PlanOutline): Fault[] {
  if (tier === undefined) return [];
  const possible = tiers.slice(tiers.indexOf(tier));
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
