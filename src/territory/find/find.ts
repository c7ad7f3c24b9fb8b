import { badArgument } from "../../model/bad-argument.ts";
import type { Tier } from "../../model/tier.ts";
import { dayFaults, idFaults, optionFaults, refuse, tierFaults } from "../checks.ts";
import { type Register, registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import { vietnam } from "../vietnam/vietnam.ts";
import type { Found } from "./found.ts";
import { search } from "./search.ts";

/**
 * Where and when a unit is looked for.
 *
 * @category Territory
 */
export interface FindOptions {
  /** The day on which it exists. */
  readonly asOf?: string;
  /** Its tier. */
  readonly tier?: Tier;
  /** The id of a unit that it lies beneath, at any depth. */
  readonly within?: string;
  /** Where it is looked for; `vietnam` if not given. */
  readonly territory?: Territory;
}

function check(query: unknown, options: FindOptions, register: Register): void {
  const { asOf, tier, within } = options ?? {};
  refuse("find", [
    ...(typeof query === "string" ? [] : [badArgument(["query"], "a text", query)]),
    ...optionFaults(options, ["asOf", "tier", "within", "territory"]),
    ...(asOf === undefined ? [] : dayFaults("asOf", asOf)),
    ...(tier === undefined ? [] : tierFaults("tier", tier)),
    ...(within === undefined ? [] : idFaults("within", within, register)),
  ]);
}

/**
 * The unit that an id, a code or a name means.
 *
 * - By id (`gso34:33`), by code (`33`, `VN-66`), by name or another name that it has.
 * - Case makes no difference, nor do spaces, hyphens and dots, how letters are put together, or on which vowel a tone
 *   stands (Hoà Bình, Hòa Bình). Marks may be left out (Hung Yen), but none may contradict: Phù Yên, a district of
 *   Sơn La, is not taken for Phú Yên. What has every mark goes before what has only the letters.
 * - The word for a kind may stand in front (tỉnh, TP., quận, huyện, phường, xã …; in English behind, too) and then has
 *   to be right, on the day if one is given: "Thành phố Hưng Yên" is no province. Where the kind of a unit is not told,
 *   its own name tells of it. Without the word, a name is that of whatever bears it, or bore it before.
 * - Without `asOf` a name that is borne before and after 2025-07-01 has two units: `several`. There is no "today".
 * - Names that are only near are offered in `close` and never taken: those that differ in few letters, a third of them
 *   and two at most; and those that hold what is written whole, or are held by it, by at least half ("Vũng Tàu").
 *
 * What a territory is searched by is made at the first search and kept: it is not to be changed in place.
 *
 * @param query - What is written.
 * @param options - The day, a tier, a unit that it lies beneath, another territory than `vietnam`.
 * @returns The unit, or the reason with the candidates.
 * @throws DxplanError `ambiguous-unit` for a bare code that meant one unit before a day and means another after it (15,
 *   24, 44, 52, 80, 82, 91), if no day is given: both are in the message. `invalid-argument` for what is no text, no
 *   day, no tier, no territory, and an unknown unit in `within`.
 * @example
 * ```ts
 * find("tp hcm", { asOf: "2025-07-01" }).unit.id;
 * // => "gso34:79"
 * ```
 * @example
 * ```ts
 * const { reason, candidates } = find("Hưng Yên");
 * [reason, ...candidates.map(({ id }) => id)];
 * // => ["several", "gso34:33", "gso63:33"]
 * ```
 * @category Territory
 */
export function find(query: string, options: FindOptions = {}): Found {
  const { territory = vietnam, asOf = null, tier = null, within = null } = options ?? {};
  const register = registerOf(territory, "find");
  check(query, options, register);
  return search(query, { register, asOf, tier, within, isOtherKind: false });
}
