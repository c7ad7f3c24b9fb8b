import { extentOf } from "../composite/normalise/extent.ts";
import { entryAt } from "../composite/weights/entry-at.ts";
import { divideAll } from "./divide.ts";
import type { ColumnMember } from "./state.ts";
import { idle, type WeightedLine, weightedLine } from "./weighted-line.ts";

/** Adds w·s of two members, one after the other, which takes half the way to memory and back. */
function addPair(totals: Float64Array, one: WeightedLine, other: WeightedLine): void {
  const { values, zero, run, weight } = one;
  const { values: nextValues, zero: nextZero, run: nextRun, weight: nextWeight } = other;
  for (let unit = 0; unit < totals.length; unit += 1) {
    const score = (entryAt(values, unit) - zero) / run;
    const nextScore = (entryAt(nextValues, unit) - nextZero) / nextRun;
    totals[unit] = entryAt(totals, unit) + weight * score + nextWeight * nextScore;
  }
}

/**
 * Σ w·s ÷ Σ w over all members; `null` if a unit lacks one, beneath it as well, a score is below 0, so that scores
 * may cancel, or a sum is beyond holding.
 */
export function wholeMean(members: readonly ColumnMember[], units: number): Float64Array | null {
  if (!members.every(({ state }) => state.isWhole() && state.isPositive())) return null;
  const totals = new Float64Array(units);
  const lines = members.map(weightedLine);
  lines.forEach((line, at) => {
    if (at % 2 === 0) addPair(totals, line, lines[at + 1] ?? idle(line));
  });
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  divideAll(totals, all);
  return extentOf(totals).isWhole ? totals : null;
}
