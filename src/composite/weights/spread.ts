import { snap } from "../../measure/snap.ts";
import { numberAt } from "./number-at.ts";

/** The sum of some numbers. */
export const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The mean; what rounding took from it the first time is added the second time. */
export function meanOf(numbers: readonly number[]): number {
  const rough = sumOf(numbers) / numbers.length;
  return rough + sumOf(numbers.map((number) => number - rough)) / numbers.length;
}

/** Whether some scores, one at least, are all the same at 12 digits. */
export const isConstant = (scores: readonly number[]): boolean =>
  new Set(scores.map(snap)).size === 1;

/** How the scores of a column lie about their mean. */
export interface Spread {
  /** The standard deviation, of n − 1. */
  readonly deviation: number;
  /** The distances from the mean, their squares summing to 1: those of two columns multiply to Pearson's r. */
  readonly pattern: readonly number[];
}

/** The spread of two scores or more; `null` if they are constant. */
export function spreadOf(scores: readonly number[]): Spread | null {
  if (isConstant(scores)) return null;
  const mean = meanOf(scores);
  const distances = scores.map((score) => score - mean);
  // Relative to the largest, so that squares of small numbers do not vanish.
  const size = distances.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0);
  const norm = Math.sqrt(sumOf(distances.map((distance) => (distance / size) ** 2)));
  return {
    deviation: (size * norm) / Math.sqrt(scores.length - 1),
    pattern: distances.map((distance) => distance / size / norm),
  };
}

/** Σ f(a, b) over the pairs of two lists of one length. */
export const sumOver = (
  one: readonly number[],
  other: readonly number[],
  of: (left: number, right: number) => number,
): number => one.reduce((total, number, at) => total + of(number, numberAt(other, at)), 0);
