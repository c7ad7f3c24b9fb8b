/**
 * Why a target of a plan does not apply to a unit on a day:
 *
 * - `outside-plan` - the unit is neither the plan's own nor beneath it
 * - `other-tier` - it binds offices of other tiers than the unit's
 * - `counts-other-tiers` - it counts targets that do not bind the unit
 * - `unit-to-come` - the unit does not exist yet
 * - `lapsed` - the unit or its tier has ended
 * - `superseded` - a target that replaces it is in force
 * - `not-yet-in-force` - it replaces another from a later day on
 * - `other-horizon` - another target on the same indicator is the one in question on that day
 *
 * @category Territory
 */
export const notApplicableReasons = [
  "outside-plan",
  "other-tier",
  "counts-other-tiers",
  "unit-to-come",
  "lapsed",
  "superseded",
  "not-yet-in-force",
  "other-horizon",
] as const;

/**
 * One of {@link notApplicableReasons}.
 *
 * @category Territory
 */
export type NotApplicableReason = (typeof notApplicableReasons)[number];

/**
 * Why an observation belongs to no card of a territory at all; beside these stand the reasons of a card,
 * `unusedReasons`:
 *
 * - `unknown-unit` - the territory has no unit of that id
 * - `outside-plans` - its unit is neither that of a plan nor beneath one
 * - `unit-to-come` - its unit does not exist yet on the day of assessment
 *
 * @category Territory
 */
export const unplacedReasons = ["unknown-unit", "outside-plans", "unit-to-come"] as const;

/**
 * One of {@link unplacedReasons}.
 *
 * @category Territory
 */
export type UnplacedReason = (typeof unplacedReasons)[number];

/**
 * Why a target of a plan is asked of no unit of a territory:
 *
 * - `no-such-unit` - the territory has, and had, no unit of its tiers at or beneath the plan's unit up to that day
 * - `counts-other-tiers` - it counts targets that do not bind the units that it binds
 *
 * @category Territory
 */
export const unaskedReasons = ["no-such-unit", "counts-other-tiers"] as const;

/**
 * One of {@link unaskedReasons}.
 *
 * @category Territory
 */
export type UnaskedReason = (typeof unaskedReasons)[number];
