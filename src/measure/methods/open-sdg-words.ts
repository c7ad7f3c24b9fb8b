/**
 * What {@link openSdgProgress} and {@link openSdgMean} say of a series, best first:
 *
 * - `target-achieved` - the value meets the target, whatever the trend
 * - `substantial` - "on track": R at least 0.95; without a target, growth of at least 1.5 % a year
 * - `moderate` - "progress made but acceleration needed": R at least 0.6; growth of at least 0.5 %
 * - `limited` - R or growth at least 0
 * - `deterioration` - R or growth below 0
 * - `not-available` - it cannot be computed
 *
 * Growth counts in the good direction, and its edges above 0 shrink near a natural limit.
 *
 * @category Methods of others
 */
export const openSdgStatuses = [
  "target-achieved",
  "substantial",
  "moderate",
  "limited",
  "deterioration",
  "not-available",
] as const;

/**
 * One of {@link openSdgStatuses}.
 *
 * @category Methods of others
 */
export type OpenSdgStatus = (typeof openSdgStatuses)[number];

/**
 * Why {@link openSdgProgress} has no progress value, neither R nor a growth:
 *
 * - `missing-baseline` - there is nothing to count from
 * - `sign-change` - baseline, value and target do not all lie on one side of 0
 * - `baseline-after-value` - the year of the baseline is after that of the value
 * - `fewer-than-two-years` - baseline and value are of the same year
 * - `no-years-to-target` - the target is not due after the year of the baseline
 * - `no-growth-required` - the baseline is the target: nothing to divide by
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Methods of others
 */
export const openSdgReasons = [
  "missing-baseline",
  "sign-change",
  "baseline-after-value",
  "fewer-than-two-years",
  "no-years-to-target",
  "no-growth-required",
  "overflow",
] as const;

/**
 * One of {@link openSdgReasons}.
 *
 * @category Methods of others
 */
export type OpenSdgReason = (typeof openSdgReasons)[number];

/**
 * What {@link openSdgProgress} takes for 0.001, since a growth from 0 or to 0 does not exist:
 *
 * - `baseline` - the baseline is 0
 * - `target` - the target is 0
 *
 * @category Methods of others
 */
export const openSdgSubstitutions = ["baseline", "target"] as const;

/**
 * One of {@link openSdgSubstitutions}.
 *
 * @category Methods of others
 */
export type OpenSdgSubstitution = (typeof openSdgSubstitutions)[number];
