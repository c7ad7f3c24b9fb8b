import { snap } from "../../../measure/snap.ts";
import type { CascadeReason } from "./cascade-reasons.ts";
import type { Cascaded, CascadeOptions } from "./cascaded.ts";
import { commonOf, filled, type Vessel } from "./fill.ts";
import type { Problem } from "./problem.ts";
import { lackOf, standingOf } from "./standing.ts";
import { levelsAt, wholeLevels, withoutLevels } from "./unit-levels.ts";
import { vesselOf } from "./vessels.ts";

/** The part of the answer that comes from the numbers. */
type Laid = Pick<Cascaded, "current" | "reachable" | "common" | "reason" | "missing" | "units">;

/** What is common to all that are not held; `null` if the whole holds already. */
type Solution =
  | { readonly common: number | null; readonly reason: null }
  | { readonly common: null; readonly reason: CascadeReason };

/** The least that any unit can reach: what an extreme hangs on. */
const leastOf = ({ units }: Problem): number =>
  units.reduce((least, { limit }) => Math.min(least, limit), Infinity);

function solve(problem: Problem, vessels: readonly Vessel[]): Solution {
  const { rule, required, divisor } = problem;
  const amount = required * divisor;
  if (!Number.isFinite(amount)) return { common: null, reason: "overflow" };
  if (rule === "each") {
    return snap(required) > snap(leastOf(problem))
      ? { common: null, reason: "not-reachable" }
      : { common: required, reason: null };
  }
  const common = commonOf(vessels, amount);
  return common === Infinity ? { common: null, reason: "not-reachable" } : { common, reason: null };
}

/** The best that the vessels can hold, put together; `null` without limit. */
function reachableOf(problem: Problem, vessels: readonly Vessel[]) {
  const most = problem.rule === "each" ? leastOf(problem) : filled(vessels) / problem.divisor;
  return Number.isFinite(most) ? problem.sign * most + 0 : null;
}

/** The common as the caller reads it: a gain is a gain, whichever way is better. */
const shownCommon = ({ sign, way }: Problem, common: number | null): number | null =>
  common === null || way.by === "equal-effort" ? common : sign * common + 0;

/** What an upper target asks of units, by the numbers. */
export function laidUpon(problem: Problem, { rounding }: CascadeOptions): Laid {
  const current = standingOf(problem);
  const none = { current, reachable: null, common: null, missing: [] };
  const units = withoutLevels(problem);
  const lack = lackOf(problem);
  if (lack.reason !== null) return { ...none, ...lack, units };
  const vessels = problem.units.map((unit) => vesselOf(unit, problem.way));
  const reachable = reachableOf(problem, vessels);
  const { common, reason } = solve(problem, vessels);
  if (reason !== null) return { ...none, reachable, reason, units };
  const exact = levelsAt(problem, vessels, common);
  if (!exact.every(({ level }) => Number.isFinite(level))) {
    return { ...none, reason: "overflow", units };
  }
  const isRounded = rounding === "largest-remainder" && common !== null;
  return {
    ...none,
    reachable,
    common: shownCommon(problem, common),
    reason: null,
    units: isRounded ? wholeLevels(exact, problem.sign * problem.required) : exact,
  };
}
