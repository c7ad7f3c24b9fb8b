import { numberAt } from "../composite/weights/number-at.ts";
import {
  type ColumnMember,
  type ColumnState,
  coverageOf,
  type Ends,
  endOf,
  type Gaps,
  type Line,
} from "./state.ts";

const missing = Number.NaN;

/** The sums of every unit over its members, one after the other, as `scoreIndex` adds them up. */
interface Sums {
  /** w·s, and w, of what has a score. */
  readonly totals: Float64Array;
  readonly weights: Float64Array;
  /** w·coverage. */
  readonly covered: Float64Array;
  /** w·s at either end of what missing values allow. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

function plus(sums: Float64Array, unit: number, amount: number): void {
  sums[unit] = numberAt(sums, unit) + amount;
}

/** Scores as a line that leaves each what it is, to the last bit. */
const lineThrough = (scores: Float64Array): Line => ({ values: scores, zero: 0, run: 1 });

/**
 * Adds a component: a unit has a score, and lacks nothing, or has none, and all between two ends is left. Says
 * whether no score is below 0.
 */
function addLine(sums: Sums, weight: number, { values, zero, run }: Line, ends: Ends): boolean {
  const { totals, weights, covered, lows, highs } = sums;
  const [low, high] = [weight * ends.low, weight * ends.high];
  let isPlain = true;
  for (let unit = 0; unit < values.length; unit += 1) {
    const score = (numberAt(values, unit) - zero) / run + 0;
    // What is infinite, or none, is not 0 when taken from itself.
    if (score - score !== 0) {
      plus(lows, unit, low);
      plus(highs, unit, high);
      continue;
    }
    if (score < 0) isPlain = false;
    const term = weight * score;
    plus(totals, unit, term);
    plus(weights, unit, weight);
    plus(covered, unit, weight);
    plus(lows, unit, term);
    plus(highs, unit, term);
  }
  return isPlain;
}

/** Adds what lacks some of its own, or has something that stands for a score. */
function addGappy(sums: Sums, weight: number, scores: Float64Array, gaps: Gaps): void {
  const { totals, weights, covered, lows, highs } = sums;
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = numberAt(scores, unit);
    plus(covered, unit, weight * numberAt(gaps.coverage, unit));
    plus(lows, unit, weight * numberAt(gaps.low, unit));
    plus(highs, unit, weight * numberAt(gaps.high, unit));
    if (Number.isNaN(score)) continue;
    plus(totals, unit, weight * score);
    plus(weights, unit, weight);
  }
}

function hasNegative(scores: Float64Array): boolean {
  for (let unit = 0; unit < scores.length; unit += 1) {
    if (numberAt(scores, unit) < 0) return true;
  }
  return false;
}

/** The scores of a member with what stands for those that are missing; `null` where nothing does. */
export type StandIns = ((state: ColumnState) => Float64Array) | null;

/** Adds a member. Says whether none of its scores and ends is below 0. */
function add(sums: Sums, { weight, state }: ColumnMember, standIns: StandIns): boolean {
  const { ends } = state;
  if (ends !== null && (standIns === null || state.gaps() === null)) {
    const line = state.line() ?? lineThrough(state.score());
    return addLine(sums, weight, line, ends) && !(ends.low < 0) && !(ends.high < 0);
  }
  const scores = standIns === null ? state.score() : standIns(state);
  const [low, high] = [endOf(state, "low"), endOf(state, "high")];
  addGappy(sums, weight, scores, { coverage: coverageOf(state), low, high });
  return ![scores, low, high].some(hasNegative);
}

/** Divides in place; NaN where there is nothing to divide by, and for what is beyond holding. */
function divide(sums: Float64Array, by: (unit: number) => number): Float64Array {
  for (let unit = 0; unit < sums.length; unit += 1) {
    const mean = numberAt(sums, unit) / by(unit) + 0;
    sums[unit] = Number.isFinite(mean) ? mean : missing;
  }
  return sums;
}

/** An arithmetic mean where units lack scores. */
interface GappyMean {
  readonly score: Float64Array;
  readonly gaps: Gaps;
  /** What is measured, whether there is a score or not. */
  readonly measured: Float64Array;
}

/**
 * Σ w·s ÷ Σ w over the members that a unit has, its coverage and its ends in one go; `null` if a score or an end is
 * below 0, so that scores may cancel.
 */
export function gappyMean(
  members: readonly ColumnMember[],
  standIns: StandIns,
  units: number,
): GappyMean | null {
  const zeros = () => new Float64Array(units);
  const [totals, weights, covered, lows, highs] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  const sums: Sums = { totals, weights, covered, lows, highs };
  for (const member of members) if (!add(sums, member, standIns)) return null;
  const all = members.reduce((sum, { weight }) => sum + weight, 0);
  const score = divide(totals, (unit) => numberAt(weights, unit));
  const measured = divide(covered, () => all);
  const coverage = measured.map((one, unit) => (Number.isNaN(score[unit]) ? 0 : one));
  const gaps = { coverage, low: divide(lows, () => all), high: divide(highs, () => all) };
  return { score, gaps, measured };
}
