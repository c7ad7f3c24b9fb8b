import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import { waysOf } from "./lineage.ts";

/** What became of a unit by a day. */
export interface Fate {
  /**
   * `stands` - it exists; `renamed` - one unit is it whole and alone; `changed` - it was merged or split;
   * `none` - nothing is known to have come of it; `not-yet` - it begins later.
   */
  readonly kind: "stands" | "renamed" | "changed" | "none" | "not-yet";
  /** The units of the day that it became, or became part of. */
  readonly successors: readonly string[];
}

/** Whether each step from a unit to another is from one unit to one. */
function isRenamed({ byId }: Register, from: string, to: string): boolean {
  const seen = new Set<string>();
  let at = to;
  while (at !== from) {
    const [before, other] = byId.get(at)?.predecessors ?? [];
    // What came from JSON unchecked may lie on a ring.
    if (before === undefined || other !== undefined || seen.has(at)) return false;
    if (byId.get(before)?.successors.length !== 1) return false;
    seen.add(at);
    at = before;
  }
  return true;
}

/** What became of a unit by a day. */
export function fateOf(register: Register, unit: TerritoryUnit, day: string): Fate {
  const { arrives, ends } = waysOf(register, unit.id, day, () => false);
  const [first, other] = arrives;
  if (first === undefined) {
    const isLater = ends.every(({ by, reason }) => by === unit.id && reason === "not-yet");
    return { kind: isLater ? "not-yet" : "none", successors: [] };
  }
  if (first === unit.id) return { kind: "stands", successors: arrives };
  const isOne = other === undefined && isRenamed(register, unit.id, first);
  return { kind: isOne ? "renamed" : "changed", successors: arrives };
}
