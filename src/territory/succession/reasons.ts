/**
 * Why a unit has no carried value, from the plainest to the least:
 *
 * - `missing-predecessor` - a unit that it was made of has no figure: the rest alone is never shown as the whole
 * - `conflicting-observations` - figures of equal standing disagree on a unit that it was made of
 * - `missing-denominator` - one has a figure, but no numerator and denominator, where a ratio of sums asks for them
 * - `missing-weight` - one has no weight, where a weighted mean asks for it
 * - `qualified-figure` - one has an interval ("trên 3.000"), not a number
 * - `not-comparable` - part of a unit that was split, without shares or by a rule that knows none; or what is not
 *   put together over units at all, such as a place
 * - `overlapping-predecessors` - one lies within another, and would count twice
 * - `zero-denominator` - the denominators, or the weights, add up to 0
 * - `overflow` - beyond what a computer can hold
 *
 * @category Territory
 */
export const carryReasons = [
  "missing-predecessor",
  "conflicting-observations",
  "missing-denominator",
  "missing-weight",
  "qualified-figure",
  "not-comparable",
  "overlapping-predecessors",
  "zero-denominator",
  "overflow",
] as const;

/**
 * One of {@link carryReasons}.
 *
 * @category Territory
 */
export type CarryReason = (typeof carryReasons)[number];

/**
 * Why a figure was carried nowhere, or not on all ways:
 *
 * - `later-figure` - what its unit became has a figure of its own
 * - `no-successor` - its unit, or what became of it, ended, and nothing is known to have come of that
 * - `not-yet` - its unit, or what became of it, begins only after the day
 * - `not-asked` - it leads to other units than the one that was asked for
 * - `unknown-unit` - the territory has no such unit
 * - `unknown-indicator` - its indicator is not among those given, so that no rule is known
 * - `milestone` - a report on an act of the old unit's own plan
 *
 * @category Territory
 */
export const uncarriedReasons = [
  "later-figure",
  "no-successor",
  "not-yet",
  "not-asked",
  "unknown-unit",
  "unknown-indicator",
  "milestone",
] as const;

/**
 * One of {@link uncarriedReasons}.
 *
 * @category Territory
 */
export type UncarriedReason = (typeof uncarriedReasons)[number];
