import { asOn } from "./as-on.ts";
import { dayFaults, idFaults, refuse } from "./checks.ts";
import { registerOf } from "./register.ts";
import { tierOn } from "./tier-on.ts";
import type { Territory, TerritoryUnit } from "./unit.ts";

/**
 * The units that belong to a unit directly, on a day.
 *
 * @param territory - The territory.
 * @param id - The id of the unit above.
 * @param day - The day, `yyyy-mm-dd`.
 * @returns The units in the order of the territory; none on a day on which the unit above does not exist.
 * @throws DxplanError `invalid-argument` for what is no territory or no day, and for an unknown unit.
 * @example
 * ```ts
 * childrenOf(vietnam, "iso3166:VN", "2025-07-01").length;
 * // => 34
 * ```
 * @category Territory
 */
export function childrenOf(
  territory: Territory,
  id: string,
  day: string,
): readonly TerritoryUnit[] {
  const register = registerOf(territory, "childrenOf");
  refuse("childrenOf", [...idFaults("id", id, register), ...dayFaults("day", day)]);
  return (register.children.get(id) ?? [])
    .filter((unit) => tierOn(unit, day) !== null)
    .map((unit) => asOn(unit, day));
}
