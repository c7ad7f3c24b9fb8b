/**
 * What a target speaks of:
 *
 * - `level` - the value of an indicator
 * - `rank` - a place among n units
 * - `change` - a difference from a base, in points, percent or times
 * - `growth` - percent per year
 * - `count` - how many of the named targets, or what share of the units of a tier, meet theirs
 * - `milestone` - an act that a document can date
 * - `statement` - a commitment with no threshold: assessed by hand, never scored
 *
 * @category Vocabulary
 */
export const quantityKinds = [
  "level",
  "rank",
  "change",
  "growth",
  "count",
  "milestone",
  "statement",
] as const;

/**
 * One of {@link quantityKinds}.
 *
 * @category Vocabulary
 */
export type QuantityKind = (typeof quantityKinds)[number];

/**
 * How a change is expressed:
 *
 * - `points` - value − base, in the indicator's unit (for a share: percentage points)
 * - `percent` - 100 · (value − base) ÷ base
 * - `times` - value ÷ base ("gấp đôi" is 2)
 *
 * @category Vocabulary
 */
export const changeUnits = ["points", "percent", "times"] as const;

/**
 * One of {@link changeUnits}.
 *
 * @category Vocabulary
 */
export type ChangeUnit = (typeof changeUnits)[number];

/**
 * Over what a yearly growth is taken:
 *
 * - `average` - the geometric mean rate from the base to the value ("tăng bình quân … /năm")
 * - `each` - every year by itself ("hằng năm"): the worst year decides
 *
 * @category Vocabulary
 */
export const growthSpans = ["average", "each"] as const;

/**
 * One of {@link growthSpans}.
 *
 * @category Vocabulary
 */
export type GrowthSpan = (typeof growthSpans)[number];
