/**
 * Why an observation did not decide a result, from the farthest to the nearest:
 *
 * - `other-unit` - it speaks of another unit
 * - `no-target` - the plan has no target on it
 * - `related` - it is similar to what a target asks, not the same: shown, never scored
 * - `other-tiers` - it covers other offices than the target binds
 * - `different-quantity` - it is a change or a growth, the target is not, or the reverse
 * - `different-field` - a place among another number of units
 * - `forecast` - a forecast is no result
 * - `missing-value` - it reports that there is no value: it stands in the history alone, and ends what was sustained
 * - `incomplete-period` - a flow that adds up, over part of a year
 * - `after-as-of` - its period ends after the day of assessment
 * - `not-yet-published` - it was published after the day of assessment
 * - `after-deadline` - it came after the deadline, and does not show that the target is met or not
 * - `earlier-period` - a later period is known: it stands in the history alone
 * - `weaker-status` - a figure of better standing is known for the period
 * - `earlier-publication` - a later publication is known for the period
 * - `same-figure` - another publication gives the same value
 * - `conflicting` - another figure of equal standing disagrees
 *
 * @category Scoring
 */
export const unusedReasons = [
  "other-unit",
  "no-target",
  "related",
  "other-tiers",
  "different-quantity",
  "different-field",
  "forecast",
  "missing-value",
  "incomplete-period",
  "after-as-of",
  "not-yet-published",
  "after-deadline",
  "earlier-period",
  "weaker-status",
  "earlier-publication",
  "same-figure",
  "conflicting",
] as const;

/**
 * One of {@link unusedReasons}.
 *
 * @category Scoring
 */
export type UnusedReason = (typeof unusedReasons)[number];
