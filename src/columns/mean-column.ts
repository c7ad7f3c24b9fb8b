import { meanOf, type PlainMean, type Weighted } from "../composite/mean/means.ts";
import { addScores } from "./whole-mean.ts";

const missing = Number.NaN;

/** A member of a node: its weight, above 0, and the score of each unit, NaN where there is none. */
export interface ScoreColumn {
  readonly weight: number;
  readonly scores: Float64Array;
}

/** The members that a unit has. */
const scoredOf = (members: readonly ScoreColumn[], unit: number): Weighted[] =>
  members.flatMap(({ weight, scores }) => {
    const score = scores[unit] ?? missing;
    return Number.isNaN(score) ? [] : [{ weight, score }];
  });

function meanOfUnit(mean: PlainMean, members: readonly ScoreColumn[], unit: number): number {
  const scored = scoredOf(members, unit);
  return scored.length === 0 ? missing : (meanOf(mean, scored).mean ?? missing);
}

/** Σ w·s ÷ Σ w, member after member; a unit that lacks one by itself. */
function arithmetic(mean: PlainMean, members: readonly ScoreColumn[], units: number): Float64Array {
  const totals = new Float64Array(units);
  for (const { weight, scores } of members) addScores(totals, weight, scores);
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  for (let unit = 0; unit < units; unit += 1) {
    const result = (totals[unit] ?? missing) / all + 0;
    totals[unit] = result - result === 0 ? result : meanOfUnit(mean, members, unit);
  }
  return totals;
}

/** The mean of every unit over the members that it has; NaN where it has none, or there is no mean. */
export const meanColumn = (
  mean: PlainMean,
  members: readonly ScoreColumn[],
  units: number,
): Float64Array =>
  mean.kind === "arithmetic"
    ? arithmetic(mean, members, units)
    : Float64Array.from({ length: units }, (_, unit) => meanOfUnit(mean, members, unit));
