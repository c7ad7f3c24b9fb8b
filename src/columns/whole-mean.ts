import type { ColumnMember, Line } from "./state.ts";

const missing = Number.NaN;

/** Adds w·s of every unit; what is missing makes the sum missing. */
function addScores(totals: Float64Array, weight: number, scores: Float64Array): void {
  for (let unit = 0; unit < totals.length; unit += 1) {
    totals[unit] = (totals[unit] ?? 0) + weight * (scores[unit] ?? missing);
  }
}

/** The same with scores that are worked out on the way: the same arithmetic, without a column in between. */
function addLine(totals: Float64Array, weight: number, { values, zero, run }: Line): void {
  for (let unit = 0; unit < totals.length; unit += 1) {
    const score = ((values[unit] ?? missing) - zero) / run + 0;
    totals[unit] = (totals[unit] ?? 0) + weight * score;
  }
}

function add(totals: Float64Array, { weight, state }: ColumnMember): void {
  const line = state.line();
  if (line === null) addScores(totals, weight, state.score());
  else addLine(totals, weight, line);
}

/** Σ w·s ÷ Σ w over all members; `null` if a unit lacks one, beneath it as well, or a sum is beyond holding. */
export function wholeMean(members: readonly ColumnMember[], units: number): Float64Array | null {
  const isGappy = ({ state }: ColumnMember) => state.line() === null && state.gaps() !== null;
  if (members.some(isGappy)) return null;
  const totals = new Float64Array(units);
  for (const member of members) add(totals, member);
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  for (let unit = 0; unit < units; unit += 1) {
    const mean = (totals[unit] ?? missing) / all + 0;
    if (!Number.isFinite(mean)) return null;
    totals[unit] = mean;
  }
  return totals;
}
