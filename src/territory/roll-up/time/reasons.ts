/**
 * Why figures of parts of a period do not come to one of the whole:
 *
 * - `not-aggregable` - the indicator cannot be put together over time: it says so, or it is a state that would be summed
 * - `nothing-known` - no figure of the period can be used
 * - `incomplete-period` - a part of it is missing, or the last day of a state
 * - `overlapping-periods` - every day is covered, but only by parts that overlap
 * - `conflicting-observations` - figures of equal standing disagree
 * - `zero-denominator` - the denominators add up to 0
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Territory
 */
export const rollUpTimeReasons = [
  "not-aggregable",
  "nothing-known",
  "incomplete-period",
  "overlapping-periods",
  "conflicting-observations",
  "zero-denominator",
  "overflow",
] as const;

/**
 * One of {@link rollUpTimeReasons}.
 *
 * @category Territory
 */
export type RollUpTimeReason = (typeof rollUpTimeReasons)[number];
