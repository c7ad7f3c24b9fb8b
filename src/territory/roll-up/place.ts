import type { Observation } from "../../model/types.ts";
import { beneath, type Register } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import type { Branch } from "./branch.ts";
import type { RollUpUnusedReason } from "./reasons.ts";
import type { Rule } from "./rule.ts";

const leavesOf = (branch: Branch): readonly Branch[] =>
  branch.children.length === 0 ? [branch] : branch.children.flatMap(leavesOf);

/** The ids of what lies beneath the units that are put together. */
function lowerIds(register: Register, branches: readonly Branch[]): ReadonlySet<string> {
  const leaves = branches.flatMap(leavesOf);
  return new Set(leaves.flatMap(({ unit }) => [...beneath(register, unit.id)]));
}

/** Where an observation stands that was not looked at: its unit, else its indicator. */
export function placesIn(
  register: Register,
  branches: readonly Branch[],
  rules: readonly Rule[],
  day: string,
): (observation: Observation) => RollUpUnusedReason {
  const uppers = new Set(branches.map(({ unit }) => unit.id));
  const lower = lowerIds(register, branches);
  const byIndicator = new Map(rules.map((rule) => [rule.indicator, rule]));
  const weights = new Set(rules.map(({ weight }) => weight));

  const ofUnit = (id: string): RollUpUnusedReason | null => {
    const unit = register.byId.get(id);
    if (unit === undefined) return "unknown-unit";
    if (tierOn(unit, day) === null) return "not-then";
    if (uppers.has(id)) return "upper-unit";
    return lower.has(id) ? "lower-tier" : null;
  };

  const ofIndicator = (id: string): RollUpUnusedReason | null => {
    const rule = byIndicator.get(id);
    if (rule === undefined) return weights.has(id) ? null : "other-indicator";
    return rule.kind === "none" ? "not-aggregable" : null;
  };

  const isUnweighed = (id: string): boolean => {
    const rule = byIndicator.get(id);
    return rule?.kind === "weighted-mean" && rule.weight === null;
  };

  return ({ unit, indicator = "" }) =>
    ofIndicator(indicator) ?? ofUnit(unit) ?? (isUnweighed(indicator) ? "no-weight" : "other-unit");
}

/** Where an observation stands that was not looked at, of one indicator and no tree. */
export const placeAmong =
  ({ byId }: Register, own: string, day: string) =>
  ({ unit, indicator }: Observation): RollUpUnusedReason => {
    if (indicator !== own) return "other-indicator";
    const known = byId.get(unit);
    if (known === undefined) return "unknown-unit";
    return tierOn(known, day) === null ? "not-then" : "other-unit";
  };
