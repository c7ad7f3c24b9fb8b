import type { Tier } from "../model/tier.ts";
import { asOn } from "./as-on.ts";
import { dayFaults, idFaults, optionFaults, refuse, tierFaults } from "./checks.ts";
import { beneath, registerOf } from "./register.ts";
import { tierOn } from "./tier-on.ts";
import type { Territory, TerritoryUnit } from "./unit.ts";

/**
 * Which units are asked for.
 *
 * @category Territory
 */
export interface UnitsOnOptions {
  /** Those of one tier only. */
  readonly tier?: Tier;
  /** Those beneath a unit only, at any depth, by its id; the unit itself is not among them. */
  readonly within?: string;
}

/**
 * The units that exist on a day, each by the name and of the kind that it has then.
 *
 * @param territory - The territory.
 * @param day - The day, `yyyy-mm-dd`.
 * @param options - A tier, a unit that they are to lie beneath.
 * @returns The units in the order of the territory. None of the district tier after 2025-06-30.
 * @throws DxplanError `invalid-argument` for what is no territory, no day or no tier, and for an unknown unit.
 * @example
 * ```ts
 * const provinces = (day) => unitsOn(vietnam, day, { tier: "province" }).length;
 * [provinces("2025-06-30"), provinces("2025-07-01")];
 * // => [63, 34]
 * ```
 * @category Territory
 */
export function unitsOn(
  territory: Territory,
  day: string,
  options: UnitsOnOptions = {},
): readonly TerritoryUnit[] {
  const register = registerOf(territory, "unitsOn");
  const { tier, within } = options ?? {};
  refuse("unitsOn", [
    ...dayFaults("day", day),
    ...optionFaults(options, ["tier", "within"]),
    ...(tier === undefined ? [] : tierFaults("tier", tier)),
    ...(within === undefined ? [] : idFaults("within", within, register)),
  ]);
  const inside = within === undefined ? null : beneath(register, within);
  const isAsked = (unit: TerritoryUnit): boolean => {
    const now = tierOn(unit, day);
    return (
      now !== null &&
      (tier === undefined || now === tier) &&
      (inside === null || inside.has(unit.id))
    );
  };
  return register.units.filter(isAsked).map((unit) => asOn(unit, day));
}
