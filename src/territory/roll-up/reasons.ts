/**
 * Why a rolled-up figure has no value:
 *
 * - `not-aggregable` - the indicator cannot be put together, such as a rank
 * - `no-weight-named` - a weighted mean without the name of its weight
 * - `no-units` - the territory has nothing beneath the unit on the day
 * - `nothing-known` - no figure beneath it can be used
 * - `low-coverage` - too little is known: by default, a single unit is missing
 * - `zero-denominator` - the denominators, or the weights, add up to 0
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Territory
 */
export const rollUpReasons = [
  "not-aggregable",
  "no-weight-named",
  "no-units",
  "nothing-known",
  "low-coverage",
  "zero-denominator",
  "overflow",
] as const;

/**
 * One of {@link rollUpReasons}.
 *
 * @category Territory
 */
export type RollUpReason = (typeof rollUpReasons)[number];

/**
 * Why a unit is missing in a rolled-up figure:
 *
 * - `no-figure` - none is known on the day, for the offices that are asked for
 * - `missing-value` - it is reported that there is none
 * - `different-quantity` - only a change or a growth is reported
 * - `incomplete-period` - a flow that adds up, over part of a year
 * - `conflicting-observations` - figures of equal standing disagree
 * - `no-fraction` - a value without its denominator, where shares are put together
 * - `bad-fraction` - a numerator or a denominator below 0, or something of nothing
 * - `no-weight` - a value, but no figure of the weight
 * - `bad-weight` - a weight below 0
 *
 * @category Territory
 */
export const rollUpGapReasons = [
  "no-figure",
  "missing-value",
  "different-quantity",
  "incomplete-period",
  "conflicting-observations",
  "no-fraction",
  "bad-fraction",
  "no-weight",
  "bad-weight",
] as const;

/**
 * One of {@link rollUpGapReasons}.
 *
 * @category Territory
 */
export type RollUpGapReason = (typeof rollUpGapReasons)[number];

/**
 * Why an observation is in no rolled-up figure, from the farthest to the nearest:
 *
 * - `unknown-unit` - the territory does not have its unit
 * - `not-then` - its unit does not exist on the day
 * - `other-unit` - its unit lies beneath none of those that are rolled up to
 * - `other-indicator` - it speaks of another indicator, or of a milestone
 * - `not-aggregable` - its indicator cannot be put together
 * - `lower-tier` - its unit lies beneath those that are put together
 * - `upper-unit` - it is a figure of the very unit that is rolled up to: to be compared, never added
 * - `outside-period` - its period lies outside the one that is asked for
 * - `other-tiers` - it covers other offices than those that are put together
 * - `different-quantity` - it is a change or a growth, or else where one is asked for
 * - `different-field` - a place among another number of units
 * - `forecast` - a forecast is no result
 * - `missing-value` - it reports that there is no value
 * - `incomplete-period` - a flow that adds up, over part of a year; or over an unknown part of the period asked for
 * - `after-as-of` - its period ends after the day
 * - `not-yet-published` - it was published after the day
 * - `earlier-period` - a later period is known
 * - `weaker-status` - a figure of better standing is known for the period
 * - `earlier-publication` - a later publication is known for the period
 * - `same-figure` - another publication gives the same value
 * - `conflicting` - another figure of equal standing disagrees
 * - `no-fraction`, `bad-fraction`, `no-weight`, `bad-weight` - its unit is missing for this reason, see {@link rollUpGapReasons}
 * - `covered-by-parts` - figures of units beneath are used for the same branch
 * - `covered-by-whole` - a figure of a unit above, or of a longer period, is used for the same branch
 * - `not-enough` - the others that it would be put together with are not known
 *
 * @category Territory
 */
export const rollUpUnusedReasons = [
  "unknown-unit",
  "not-then",
  "other-unit",
  "other-indicator",
  "not-aggregable",
  "lower-tier",
  "upper-unit",
  "outside-period",
  "other-tiers",
  "different-quantity",
  "different-field",
  "forecast",
  "missing-value",
  "incomplete-period",
  "after-as-of",
  "not-yet-published",
  "earlier-period",
  "weaker-status",
  "earlier-publication",
  "same-figure",
  "conflicting",
  "no-fraction",
  "bad-fraction",
  "no-weight",
  "bad-weight",
  "covered-by-parts",
  "covered-by-whole",
  "not-enough",
] as const;

/**
 * One of {@link rollUpUnusedReasons}.
 *
 * @category Territory
 */
export type RollUpUnusedReason = (typeof rollUpUnusedReasons)[number];
