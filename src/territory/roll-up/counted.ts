import type { Tier } from "../../model/tier.ts";
import { type TerritoryUnit, tierOfKind, unitKinds } from "../unit.ts";

/** How many units of a tier a unit has by its own count, listed one by one or not; `null` without a count. */
export function countedIn({ parts }: TerritoryUnit, tier: Tier): number | null {
  if (parts === null) return null;
  const counts = unitKinds.flatMap((kind) => {
    const count = tierOfKind[kind] === tier ? parts[kind] : undefined;
    return count === undefined ? [] : [count];
  });
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
