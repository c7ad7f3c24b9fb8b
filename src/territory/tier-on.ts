import { type Tier, tierLastDays } from "../model/tier.ts";
import type { TerritoryUnit } from "./unit.ts";

/** Days written as `yyyy-mm-dd` come in the order of their texts. */
export const existsOn = ({ validity }: Pick<TerritoryUnit, "validity">, day: string): boolean =>
  (validity?.start === undefined || validity.start <= day) &&
  (validity?.end === undefined || validity.end >= day);

/** The tier that a unit is of on a day; `null` if it does not exist then, or its tier has ended. */
export function tierOn(unit: Pick<TerritoryUnit, "tier" | "validity">, day: string): Tier | null {
  const last = tierLastDays[unit.tier];
  return existsOn(unit, day) && (last === null || day <= last) ? unit.tier : null;
}
