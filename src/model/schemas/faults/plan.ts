import {
  contraryBounds,
  corridors,
  countsBeyondMembers,
  emptyMultiples,
  ranksBeyondField,
  unitMismatches,
} from "./bounds.ts";
import { baseCycles, supersedesCycles } from "./cycles.ts";
import { basesWithoutDue, earlyDeadlines } from "./deadlines.ts";
import type { Fault } from "./fault.ts";
import { duplicateIds, duplicateMembers } from "./identity.ts";
import { outlinePlan, type PlanOutline } from "./outline.ts";
import { unknownBases, unknownIndicators, unknownOwners, unknownTargets } from "./references.ts";
import { duplicateTiers, impossibleTiers } from "./tiers.ts";

const rules: readonly ((plan: PlanOutline) => Fault[])[] = [
  duplicateIds,
  duplicateMembers,
  unknownIndicators,
  unknownBases,
  unknownTargets,
  unknownOwners,
  supersedesCycles,
  baseCycles,
  impossibleTiers,
  duplicateTiers,
  earlyDeadlines,
  basesWithoutDue,
  contraryBounds,
  unitMismatches,
  ranksBeyondField,
  countsBeyondMembers,
  corridors,
  emptyMultiples,
];

/**
 * What does not fit together in a plan. Takes anything: each rule looks only at the parts that it can
 * read, so that one wrong shape hides no other fault.
 */
export function planFaults(value: unknown): Fault[] {
  const outline = outlinePlan(value);
  return rules.flatMap((rule) => rule(outline));
}
