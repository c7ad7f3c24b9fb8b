import { numberAt } from "../composite/weights/number-at.ts";
import type { ColumnMember, Line } from "./state.ts";

/** Adds w·s of every unit. Says whether each has a score, none below 0. */
function addScores(totals: Float64Array, weight: number, scores: Float64Array): boolean {
  let isPlain = true;
  for (let unit = 0; unit < totals.length; unit += 1) {
    const score = numberAt(scores, unit);
    if (!(score >= 0)) isPlain = false;
    totals[unit] = numberAt(totals, unit) + weight * score;
  }
  return isPlain;
}

/** The same with scores that are worked out on the way: the same arithmetic, without a column in between. */
function addLine(totals: Float64Array, weight: number, { values, zero, run }: Line): boolean {
  let isPlain = true;
  for (let unit = 0; unit < totals.length; unit += 1) {
    const score = (numberAt(values, unit) - zero) / run + 0;
    if (!(score >= 0)) isPlain = false;
    totals[unit] = numberAt(totals, unit) + weight * score;
  }
  return isPlain;
}

function add(totals: Float64Array, { weight, state }: ColumnMember): boolean {
  const line = state.line();
  return line === null ? addScores(totals, weight, state.score()) : addLine(totals, weight, line);
}

/**
 * Σ w·s ÷ Σ w over all members; `null` if a unit lacks one, beneath it as well, a score is below 0, so that scores
 * may cancel, or a sum is beyond holding.
 */
export function wholeMean(members: readonly ColumnMember[], units: number): Float64Array | null {
  const isGappy = ({ state }: ColumnMember) => state.line() === null && state.gaps() !== null;
  if (members.some(isGappy)) return null;
  const totals = new Float64Array(units);
  for (const member of members) if (!add(totals, member)) return null;
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  for (let unit = 0; unit < units; unit += 1) {
    const mean = numberAt(totals, unit) / all + 0;
    if (!Number.isFinite(mean)) return null;
    totals[unit] = mean;
  }
  return totals;
}
