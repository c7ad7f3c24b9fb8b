import { asOn } from "./as-on.ts";
import { dayFaults, idFaults, refuse } from "./checks.ts";
import { type Register, registerOf } from "./register.ts";
import { existsOn, tierOn } from "./tier-on.ts";
import type { Territory, TerritoryUnit } from "./unit.ts";

/** What a unit belongs to, step by step, nearest first; whatever the day. */
export function chainOf({ byId }: Register, id: string): TerritoryUnit[] {
  const chain: TerritoryUnit[] = [];
  // What came from JSON unchecked may lie on a ring.
  const seen = new Set([id]);
  let parent = byId.get(id)?.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const unit = byId.get(parent);
    if (unit !== undefined) chain.push(unit);
    parent = unit?.parent;
  }
  return chain;
}

/**
 * The units that a unit belongs to on a day, nearest first: its district, its province, the country.
 *
 * @param territory - The territory.
 * @param id - The id of the unit.
 * @param day - The day, `yyyy-mm-dd`.
 * @returns The units above; none if there is nothing above it, or it does not exist on that day.
 * @throws DxplanError `invalid-argument` for what is no territory or no day, and for an unknown unit.
 * @example
 * ```ts
 * ancestorsOf(vietnam, "gso63:84", "2025-06-30").map(({ name }) => name.vi);
 * // => ["Việt Nam"]
 * ```
 * @category Territory
 */
export function ancestorsOf(
  territory: Territory,
  id: string,
  day: string,
): readonly TerritoryUnit[] {
  const register = registerOf(territory, "ancestorsOf");
  refuse("ancestorsOf", [...idFaults("id", id, register), ...dayFaults("day", day)]);
  const unit = register.byId.get(id);
  if (unit === undefined || tierOn(unit, day) === null) return [];
  return chainOf(register, id)
    .filter((above) => existsOn(above, day))
    .map((above) => asOn(above, day));
}
