import { snap } from "../../../measure/snap.ts";
import type { CascadedUnit } from "./cascaded.ts";
import { contentAt, type Vessel } from "./fill.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Problem, Turned } from "./problem.ts";

/** Why a unit is not asked what all others are. */
function heldBy(vessel: Vessel, common: number | null): CascadedUnit["held"] {
  if (common === null) return "kept";
  // What does not rise at all has no share, or stands at the upper level already.
  if (vessel.by === 0) return vessel.low === 0 ? null : "kept";
  const wanted = vessel.from + vessel.by * common;
  if (snap(wanted) > snap(vessel.high)) return "limit";
  return snap(wanted) < snap(vessel.low) ? "kept" : null;
}

const asked = (
  unit: string,
  current: number | null,
  level: number | null,
  held: CascadedUnit["held"],
): CascadedUnit => ({
  unit,
  current,
  level,
  change: current === null || level === null ? null : level - current,
  held,
});

const currentOf = (sign: 1 | -1, { stands }: Turned): number | null =>
  stands === null ? null : sign * stands + 0;

/** The units without what they are asked. */
export const withoutLevels = ({ sign, units }: Problem): CascadedUnit[] =>
  units.map((unit) => asked(unit.unit, currentOf(sign, unit), null, null));

/** What each unit is asked when the common is known; `null`: to keep what it has. */
export const levelsAt = (
  { sign, units }: Problem,
  vessels: readonly Vessel[],
  common: number | null,
): CascadedUnit[] =>
  units.flatMap((unit, at) => {
    const vessel = vessels[at];
    if (vessel === undefined) return [];
    const content = common === null ? vessel.low : contentAt(vessel, common);
    return [asked(unit.unit, currentOf(sign, unit), sign * content + 0, heldBy(vessel, common))];
  });

/** Levels in whole numbers that add up to one. */
export function wholeLevels(units: readonly CascadedUnit[], sum: number): CascadedUnit[] {
  const parts = units.map(({ unit, level }) => ({ unit, level: level ?? 0 }));
  const whole = largestRemainder(parts, sum);
  return units.map(({ unit, current, held }) =>
    asked(unit, current, (whole.get(unit) ?? 0) + 0, held),
  );
}
