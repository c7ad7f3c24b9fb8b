/**
 * The scores of {@link unProgressChart}, best first:
 *
 * - `3` - met, or on track to be met
 * - `2` - fair progress, but it has to be faster
 * - `1` - standing still, or going back
 *
 * @category Methods of others
 */
export const unProgressScores = [3, 2, 1] as const;

/**
 * One of {@link unProgressScores}.
 *
 * @category Methods of others
 */
export type UnProgressScore = (typeof unProgressScores)[number];

/**
 * The exceptions of {@link unProgressChart}; the first that applies is said:
 *
 * - `met` - the value meets the target: score 3, whatever the trend
 * - `nearly-met` - the value is within 1 point of a target of 0 % or 100 %: score 3
 * - `deadline-passed` - the target was due before the year of the value: evaluated up to when it was due
 *
 * @category Methods of others
 */
export const unProgressExceptions = ["met", "nearly-met", "deadline-passed"] as const;

/**
 * One of {@link unProgressExceptions}.
 *
 * @category Methods of others
 */
export type UnProgressException = (typeof unProgressExceptions)[number];

/**
 * Why {@link unProgressChart} has no growth, no ratio or no score:
 *
 * - `missing-baseline` - there is nothing to count from
 * - `zero-base` - no growth from 0 is defined, and nothing is put in its place
 * - `negative-base` - below 0 and without a target: whether such a growth is good is not said
 * - `sign-change` - baseline and value lie on different sides of 0
 * - `baseline-after-value` - the year of the baseline is after that of the value
 * - `fewer-than-two-years` - baseline and value are of the same year
 * - `no-years-to-target` - the target is not due after the year of the baseline
 * - `no-change-needed` - the baseline is the target: nothing to divide by
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Methods of others
 */
export const unProgressReasons = [
  "missing-baseline",
  "zero-base",
  "negative-base",
  "sign-change",
  "baseline-after-value",
  "fewer-than-two-years",
  "no-years-to-target",
  "no-change-needed",
  "overflow",
] as const;

/**
 * One of {@link unProgressReasons}.
 *
 * @category Methods of others
 */
export type UnProgressReason = (typeof unProgressReasons)[number];
