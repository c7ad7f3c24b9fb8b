/**
 * What can be odd about a target of a plan. Within the plan, the numbers of a target beside what stands beside it:
 *
 * - `baseline-meets-target` - its baseline already meets it
 * - `easier-later` - it asks less than a target of an earlier deadline
 * - `lower-tier-asks-more` - it asks more of a lower tier than another of a higher one, for one deadline
 * - `impossible-rate` - where it leads cannot be, or it is to be reached in no time or too steeply
 * - `outside-range` - its number lies outside what the indicator can be
 * - `repeated` - it says what another target says, word for word
 * - `sources-disagree` - for the same thing and day it gives another number than another target of the unit
 *
 * What is printed:
 *
 * - `undefined-denominator` - what its share is a share of is not said
 * - `misprint` - its deadline does not come after the day that it counts from, or a slip is declared
 *
 * Beside other plans:
 *
 * - `asks-less` - it asks less than the target of another plan
 *
 * @category Linting
 */
export const findingCodes = [
  "baseline-meets-target",
  "easier-later",
  "lower-tier-asks-more",
  "impossible-rate",
  "outside-range",
  "repeated",
  "sources-disagree",
  "undefined-denominator",
  "misprint",
  "asks-less",
] as const;

/**
 * One of {@link findingCodes}.
 *
 * @category Linting
 */
export type FindingCode = (typeof findingCodes)[number];

/**
 * How grave a finding is:
 *
 * - `error` - it cannot be as printed
 * - `warning` - it is odd: look at it
 * - `note` - good to know
 *
 * @category Linting
 */
export const severities = ["error", "warning", "note"] as const;

/**
 * One of {@link severities}.
 *
 * @category Linting
 */
export type Severity = (typeof severities)[number];

/**
 * What is impossible about a rate:
 *
 * - `beyond-limits` - the level that a change or a growth leads to cannot be, or no change can be so great
 * - `no-time` - there is no time between the two numbers
 * - `too-steep` - more a year than is taken for possible
 *
 * @category Linting
 */
export const rateCauses = ["beyond-limits", "no-time", "too-steep"] as const;

/**
 * One of {@link rateCauses}.
 *
 * @category Linting
 */
export type RateCause = (typeof rateCauses)[number];
