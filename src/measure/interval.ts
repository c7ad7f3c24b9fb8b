import { snap } from "./snap.ts";

/**
 * One end of an interval.
 *
 * @category Measuring
 */
export interface IntervalEnd {
  /** Where it is. */
  readonly at: number;
  /** Whether the end itself belongs to the interval. */
  readonly closed: boolean;
}

/**
 * An interval of values; `null` for an end that is open to infinity. Plain data: it survives JSON.
 *
 * @category Measuring
 */
export interface Interval {
  /** The lower end. */
  readonly low: IntervalEnd | null;
  /** The upper end. */
  readonly high: IntervalEnd | null;
}

/** An interval that holds one value. */
export const pointAt = (at: number): Interval => {
  const end = { at, closed: true };
  return { low: end, high: end };
};

/** Whether an end of one interval lies within another: lower ends with sign 1, upper ends with −1. */
const startsWithin = (
  inner: IntervalEnd | null,
  outer: IntervalEnd | null,
  sign: 1 | -1,
): boolean => {
  if (outer === null) return true;
  if (inner === null) return false;
  const distance = sign * (snap(inner.at) - snap(outer.at));
  return distance > 0 || (distance === 0 && (outer.closed || !inner.closed));
};

/** Whether one interval ends before the other begins. */
const endsBefore = (high: IntervalEnd | null, low: IntervalEnd | null): boolean => {
  if (high === null || low === null) return false;
  const distance = snap(low.at) - snap(high.at);
  return distance > 0 || (distance === 0 && !(low.closed && high.closed));
};

/**
 * Whether a value, known only to lie in an interval, is accepted.
 *
 * @param accept - The values that are accepted.
 * @param known - Where the value lies.
 * @returns `true` or `false` if every value in `known` agrees, `null` if they differ.
 * @example
 * ```ts
 * // "trên 3.000" against "at least 2,500", and against "at least 3,500"
 * const moreThan3000 = { low: { at: 3000, closed: false }, high: null };
 * isAccepted({ low: { at: 2500, closed: true }, high: null }, moreThan3000);
 * // => true
 * isAccepted({ low: { at: 3500, closed: true }, high: null }, moreThan3000);
 * // => null
 * ```
 * @category Measuring
 */
export function isAccepted(accept: Interval, known: Interval): boolean | null {
  if (startsWithin(known.low, accept.low, 1) && startsWithin(known.high, accept.high, -1))
    return true;
  if (endsBefore(known.high, accept.low) || endsBefore(accept.high, known.low)) return false;
  return null;
}
