/**
 * How what an upper target asks is laid upon the units beneath:
 *
 * - `equal-level` - every unit is asked the same level
 * - `equal-effort` - every unit is asked the same gain from where it stands
 * - `by-weight` - of a sum, every unit is asked its share by weight
 *
 * @category Territory
 */
export const cascadeWays = ["equal-level", "equal-effort", "by-weight"] as const;

/**
 * One of {@link cascadeWays}.
 *
 * @category Territory
 */
export type CascadeWay = (typeof cascadeWays)[number];

/**
 * What is asked of units that are ahead:
 *
 * - `asked` - the same as of all others, even where that is less than they have
 * - `kept` - to keep what they have, which counts: the others are asked less. Of equal efforts, no gain of a unit that
 *   stands at the upper level already (of a sum: at an equal share of it)
 *
 * @category Territory
 */
export const aheadRules = ["asked", "kept"] as const;

/**
 * One of {@link aheadRules}.
 *
 * @category Territory
 */
export type AheadRule = (typeof aheadRules)[number];

/**
 * What is done with parts of a whole number:
 *
 * - `none` - nothing
 * - `largest-remainder` - of a sum of whole things every level is cut to a whole number, and what is left goes, one
 *   each, to the largest remainders; equal ones by id
 *
 * @category Territory
 */
export const cascadeRoundings = ["none", "largest-remainder"] as const;

/**
 * One of {@link cascadeRoundings}.
 *
 * @category Territory
 */
export type CascadeRounding = (typeof cascadeRoundings)[number];

/**
 * Why it cannot be said what an upper target asks of the units beneath:
 *
 * - `not-cascadable` - it asks no level of an indicator, or a corridor: a rank, a change, a growth, a count, an act, a
 *   statement
 * - `not-aggregable` - the indicator cannot be put together over units
 * - `other-offices` - the target names the tiers that it binds, and that of the units is not among them
 * - `one-is-enough` - the highest of a rising indicator, or the lowest of a falling one: one unit is enough
 * - `no-units` - there are none
 * - `missing-value` - it is not known where every unit stands, which this way needs
 * - `missing-weight` - not every unit has a weight, which this rule or way needs
 * - `no-weight` - the weights are all 0
 * - `not-reachable` - not even with every unit at the limit
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Territory
 */
export const cascadeReasons = [
  "not-cascadable",
  "not-aggregable",
  "other-offices",
  "one-is-enough",
  "no-units",
  "missing-value",
  "missing-weight",
  "no-weight",
  "not-reachable",
  "overflow",
] as const;

/**
 * One of {@link cascadeReasons}.
 *
 * @category Territory
 */
export type CascadeReason = (typeof cascadeReasons)[number];
