/**
 * Why there is no pace, or nothing to expect:
 *
 * - `missing-baseline` - no baseline, or one without a day
 * - `baseline-meets-target` - there is no way to go from it
 * - `no-deadline` - there is no day to be there by
 * - `no-time` - the deadline does not lie after the day of the baseline
 * - `not-begun` - the value is not from after the day of the baseline: nothing is to be expected yet
 * - `nothing-expected` - the trajectory asks for nothing up to the day of the value
 * - `unmeasured` - there is no value
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Time
 */
export const paceReasons = [
  "missing-baseline",
  "baseline-meets-target",
  "no-deadline",
  "no-time",
  "not-begun",
  "nothing-expected",
  "unmeasured",
  "overflow",
] as const;

/**
 * One of {@link paceReasons}.
 *
 * @category Time
 */
export type PaceReason = (typeof paceReasons)[number];

/**
 * Why nothing is required per year:
 *
 * - `unmeasured` - there is no value
 * - `met` - the target is met
 * - `undetermined` - an interval cannot decide whether it is met, and its number is there already
 * - `at-edge` - it is not met, and nothing is lacking: the value lies at the edge of what has to be more, or less
 * - `no-rate` - a growth is a rate itself, and an act is done or not
 * - `no-deadline` - there is no day to be there by
 * - `no-time` - the deadline is past or the value is of its day, or unit or tier ended
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Time
 */
export const requiredReasons = [
  "unmeasured",
  "met",
  "undetermined",
  "at-edge",
  "no-rate",
  "no-deadline",
  "no-time",
  "overflow",
] as const;

/**
 * One of {@link requiredReasons}.
 *
 * @category Time
 */
export type RequiredReason = (typeof requiredReasons)[number];
