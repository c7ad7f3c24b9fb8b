import { registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import { lineageOf } from "./lineage.ts";

/**
 * What each unit was made of, as `movement` asks for it: the unit itself and all that it came from, at every step.
 * `movement` takes of these the ones that have a place in the earlier ranking, so that one function serves before the
 * merger and after it. The rankings must not hold a unit beside what it was made of.
 *
 * @param territory - Who became whom.
 * @returns A function of the id of a unit; of one that the territory does not have, the id alone.
 * @throws DxplanError `invalid-argument` for what is no territory.
 * @example
 * ```ts
 * const predecessors = predecessorsIn(vietnam);
 * predecessors("gso34:33");
 * // => ["gso34:33", "gso63:33", "gso63:34"]
 * ```
 * @category Territory
 */
export function predecessorsIn(territory: Territory): (id: string) => readonly string[] {
  const register = registerOf(territory, "predecessorsIn");
  return (id) => [
    id,
    ...lineageOf(register, [id]).flatMap((unit) => (unit.id === id ? [] : [unit.id])),
  ];
}
