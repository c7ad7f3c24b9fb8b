import { tierLastDays } from "../../model/tier.ts";
import type { TerritoryUnit } from "../unit.ts";

/** The last day on which a unit exists: its own, or that of its tier; `null` if it goes on. */
function lastDayOf({ tier, validity }: Pick<TerritoryUnit, "tier" | "validity">): string | null {
  const ends = [validity?.end ?? null, tierLastDays[tier]].filter((end) => end !== null);
  return ends.length === 0 ? null : ends.reduce((first, end) => (end < first ? end : first));
}

/** The last day of a unit that is gone on a day; `null` if it is not. */
export function goneSince(
  unit: Pick<TerritoryUnit, "tier" | "validity">,
  day: string,
): string | null {
  const last = lastDayOf(unit);
  return last !== null && last < day ? last : null;
}

/** Whether a unit does not exist yet on a day. */
export const isToCome = ({ validity }: Pick<TerritoryUnit, "validity">, day: string): boolean =>
  validity?.start !== undefined && validity.start > day;
