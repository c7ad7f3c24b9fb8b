/**
 * Why a value has no ratio to its target, although it is known whether the target is met:
 *
 * - `zero-target` - the required number is 0: nothing can be divided by it
 * - `negative-target` - the required number is below 0: a ratio would point the wrong way
 * - `zero-value` - a value that should fall is 0: the required cannot be divided by it
 * - `sign-change` - value and target lie on different sides of 0, or the two edges of a corridor
 * - `trivial-target` - the last place of the field is asked for
 * - `tolerated-worsening` - the target limits a change for the worse
 * - `overflow` - the ratio is beyond the numbers that a computer can hold
 *
 * @category Measuring
 */
export const comparedReasons = [
  "zero-target",
  "negative-target",
  "zero-value",
  "sign-change",
  "trivial-target",
  "tolerated-worsening",
  "overflow",
] as const;

/**
 * One of {@link comparedReasons}.
 *
 * @category Measuring
 */
export type ComparedReason = (typeof comparedReasons)[number];

/**
 * Why a target cannot be measured:
 *
 * - `missing-value` - no figure, or one reported as missing
 * - `missing-baseline` - a change or a growth with no base to count from
 * - `zero-base`, `negative-base` - a growth, or a change in percent or in times, of a base that is not above 0
 * - `sign-change` - a growth from above 0 to below it
 * - `different-field` - a place among another number of units
 * - `different-quantity` - the figure is a change or a growth, the target is not, or the reverse
 * - `not-measurable` - a statement: no threshold
 * - `conflicting-observations` - figures of equal standing disagree
 * - `incomplete-period` - a year of a yearly growth is missing, or a flow that adds up covers part of one
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Measuring
 */
export const unmeasuredReasons = [
  "missing-value",
  "missing-baseline",
  "zero-base",
  "negative-base",
  "sign-change",
  "different-field",
  "different-quantity",
  "not-measurable",
  "conflicting-observations",
  "incomplete-period",
  "overflow",
] as const;

/**
 * One of {@link unmeasuredReasons}.
 *
 * @category Measuring
 */
export type UnmeasuredReason = (typeof unmeasuredReasons)[number];

/**
 * Why there is no progress from a baseline:
 *
 * - `missing-baseline` - the target has none
 * - `baseline-meets-target` - there is no way to go from it
 * - `unmeasured` - there is no value either
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Measuring
 */
export const progressReasons = [
  "missing-baseline",
  "baseline-meets-target",
  "unmeasured",
  "overflow",
] as const;

/**
 * One of {@link progressReasons}.
 *
 * @category Measuring
 */
export type ProgressReason = (typeof progressReasons)[number];

/**
 * What to bear in mind with a result:
 *
 * - `qualified-value` - the figure is an interval ("trên", "gần", "khoảng")
 * - `beyond-natural-limit` - the value cannot be
 * - `outside-plausible-range` - the value is unlikely
 * - `assumed-base` - the base is a target's number, since its actual figure is not known yet
 * - `value-before-deadline-year` - the deadline is past, and the value is from an earlier year
 * - `synthetic` - the figure is made up
 *
 * @category Measuring
 */
export const warningCodes = [
  "qualified-value",
  "beyond-natural-limit",
  "outside-plausible-range",
  "assumed-base",
  "value-before-deadline-year",
  "synthetic",
] as const;

/**
 * One of {@link warningCodes}.
 *
 * @category Measuring
 */
export type WarningCode = (typeof warningCodes)[number];
