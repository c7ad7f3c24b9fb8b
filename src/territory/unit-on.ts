import { asOn } from "./as-on.ts";
import { dayFaults, idFaults, refuse } from "./checks.ts";
import { registerOf } from "./register.ts";
import { tierOn } from "./tier-on.ts";
import type { Territory, TerritoryUnit } from "./unit.ts";

/**
 * A unit as it was on a day, by the name and of the kind that it had then.
 *
 * @param territory - The territory.
 * @param id - The id of the unit.
 * @param day - The day, `yyyy-mm-dd`.
 * @returns The unit; `null` on a day on which it does not exist.
 * @throws DxplanError `invalid-argument` for what is no territory or no day, and for an unknown unit.
 * @example
 * ```ts
 * const on = (day) => unitOn(vietnam, "gso63:46", day);
 * [on("2024-12-31").name.vi, on("2024-12-31").kind, on("2025-01-01").name.vi, on("2025-01-01").kind];
 * // => ["Thừa Thiên Huế", "province", "Huế", "city"]
 * ```
 * @category Territory
 */
export function unitOn(territory: Territory, id: string, day: string): TerritoryUnit | null {
  const register = registerOf(territory, "unitOn");
  refuse("unitOn", [...idFaults("id", id, register), ...dayFaults("day", day)]);
  const unit = register.byId.get(id);
  return unit === undefined || tierOn(unit, day) === null ? null : asOn(unit, day);
}
