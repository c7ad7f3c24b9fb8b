/**
 * Why there is no projected value; of several the first:
 *
 * - `missing-limits` - a logistic curve without a natural limit on both sides
 * - `too-few-points` - fewer than 2, for a logistic curve fewer than 6
 * - `not-above-zero` - a value that is no level of compound growth
 * - `outside-limits` - a value on or beyond a limit of the logistic curve
 * - `single-day` - all values are of one time of the year: the 30th and the 31st of a month are one
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Projecting
 */
export const projectionReasons = [
  "missing-limits",
  "too-few-points",
  "not-above-zero",
  "outside-limits",
  "single-day",
  "overflow",
] as const;

/**
 * One of {@link projectionReasons}.
 *
 * @category Projecting
 */
export type ProjectionReason = (typeof projectionReasons)[number];

/**
 * Why there is no prediction interval:
 *
 * - `no-value` - there is no projected value either
 * - `too-few-points` - fewer than 6: how far values scatter is not known
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Projecting
 */
export const projectedIntervalReasons = ["no-value", "too-few-points", "overflow"] as const;

/**
 * One of {@link projectedIntervalReasons}.
 *
 * @category Projecting
 */
export type ProjectedIntervalReason = (typeof projectedIntervalReasons)[number];

/**
 * Why there is no day on which the curve reaches the target; of several the first:
 *
 * - `no-target` - none was given
 * - `no-curve` - none could be laid through the values
 * - `already-reached` - on the day of the last value the curve has reached it
 * - `never` - the curve has no such value: a limit of a logistic curve, 0 of compound growth
 * - `no-trend` - the curve is flat
 * - `moving-away` - the curve leads away from it
 * - `too-far` - after the year 9999
 *
 * @category Projecting
 */
export const projectedDateReasons = [
  "no-target",
  "no-curve",
  "already-reached",
  "never",
  "no-trend",
  "moving-away",
  "too-far",
] as const;

/**
 * One of {@link projectedDateReasons}.
 *
 * @category Projecting
 */
export type ProjectedDateReason = (typeof projectedDateReasons)[number];

/**
 * What to bear in mind with a projection, which is never cut off at a limit:
 *
 * - `beyond-natural-limit` - the projected value cannot be
 * - `interval-beyond-natural-limit` - an end of the prediction interval cannot be
 *
 * @category Projecting
 */
export const projectionWarnings = [
  "beyond-natural-limit",
  "interval-beyond-natural-limit",
] as const;

/**
 * One of {@link projectionWarnings}.
 *
 * @category Projecting
 */
export type ProjectionWarning = (typeof projectionWarnings)[number];
