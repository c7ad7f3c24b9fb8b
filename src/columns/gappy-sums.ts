import { entryAt } from "../composite/weights/entry-at.ts";
import type { Ends, Gaps } from "./state.ts";
import type { WeightedLine } from "./weighted-line.ts";

/** The sums of every unit over its members, one after the other, as `scoreIndex` adds them up. */
export interface Sums {
  /** w·s, and w, of what has a score. */
  readonly totals: Float64Array;
  readonly weights: Float64Array;
  /** w·s at either end of what missing values allow. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** A component: a unit has a score, and lacks nothing, or has none, and all between two ends is left. */
export interface EndedLine extends WeightedLine {
  readonly ends: Ends;
}

function plus(sums: Float64Array, unit: number, amount: number): void {
  sums[unit] = entryAt(sums, unit) + amount;
}

/** Adds the score of a unit, if it has one. */
function addOne(sums: Sums, unit: number, score: number, { weight, ends }: EndedLine): void {
  // What is infinite, or none, is not 0 when taken from itself.
  const isNone = score - score !== 0;
  plus(sums.lows, unit, weight * (isNone ? ends.low : score));
  plus(sums.highs, unit, weight * (isNone ? ends.high : score));
  if (isNone) return;
  plus(sums.totals, unit, weight * score);
  plus(sums.weights, unit, weight);
}

/** Adds two components, which takes half the way to memory and back; most units have both. */
export function addPair(sums: Sums, one: EndedLine, other: EndedLine): void {
  const { totals, weights, lows, highs } = sums;
  const { values, zero, run, weight } = one;
  const { values: nextValues, zero: nextZero, run: nextRun, weight: nextWeight } = other;
  for (let unit = 0; unit < totals.length; unit += 1) {
    const score = (entryAt(values, unit) - zero) / run;
    const nextScore = (entryAt(nextValues, unit) - nextZero) / nextRun;
    const both = score + nextScore;
    if (both - both !== 0) {
      addOne(sums, unit, score, one);
      addOne(sums, unit, nextScore, other);
      continue;
    }
    const term = weight * score;
    const nextTerm = nextWeight * nextScore;
    totals[unit] = entryAt(totals, unit) + term + nextTerm;
    weights[unit] = entryAt(weights, unit) + weight + nextWeight;
    lows[unit] = entryAt(lows, unit) + term + nextTerm;
    highs[unit] = entryAt(highs, unit) + term + nextTerm;
  }
}

/** Adds what lacks some of its own, or has something that stands for a score; and to other sums w·coverage. */
export function addGappy(
  { totals, weights, lows, highs }: Sums,
  covered: Float64Array,
  weight: number,
  scores: Float64Array,
  gaps: Gaps,
): void {
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = entryAt(scores, unit);
    plus(covered, unit, weight * entryAt(gaps.coverage, unit));
    plus(lows, unit, weight * entryAt(gaps.low, unit));
    plus(highs, unit, weight * entryAt(gaps.high, unit));
    if (Number.isNaN(score)) continue;
    plus(totals, unit, weight * score);
    plus(weights, unit, weight);
  }
}
