import { registerOf } from "./register.ts";
import type { Territory, TerritoryUnit } from "./unit.ts";

/**
 * The unit with an id, as it is or was last; on a day, {@link unitOn}.
 *
 * @param territory - The territory; it is read once, and is not to be changed in place.
 * @param id - The id, with its code system.
 * @returns The unit; `null` if the territory has none of this id.
 * @throws DxplanError `invalid-argument` for what is no territory.
 * @example
 * ```ts
 * unitOf(vietnam, "gso63:15").name.vi;
 * // => "Yên Bái"
 * ```
 * @category Territory
 */
export const unitOf = (territory: Territory, id: string): TerritoryUnit | null =>
  registerOf(territory, "unitOf").byId.get(id) ?? null;
