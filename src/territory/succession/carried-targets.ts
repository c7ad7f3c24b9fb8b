/**
 * Why a target is not carried to another unit:
 *
 * - `not-yet` - its unit begins only after the day
 * - `due-before-end` - its deadline came before its unit ended: it is judged by what that unit reached
 * - `lapsed-tier` - a tier whose offices it binds has ended
 * - `no-successor` - nothing is known to have come of its unit
 * - `not-comparable` - its unit was merged or split: a level asked of one province is none asked of a bigger one
 * - `different-field` - a place among as many units as there are no more
 *
 * @category Territory
 */
export const targetCarryReasons = [
  "not-yet",
  "due-before-end",
  "lapsed-tier",
  "no-successor",
  "not-comparable",
  "different-field",
] as const;

/**
 * One of {@link targetCarryReasons}.
 *
 * @category Territory
 */
export type TargetCarryReason = (typeof targetCarryReasons)[number];

/**
 * What becomes of a target.
 *
 * @category Territory
 */
export interface CarriedTarget {
  /** The id of the target. */
  readonly target: string;
  /** Whether it holds for the unit of the day as it stands: the same unit, or another whole and alone. */
  readonly carried: boolean;
  /** Why not; `null` if it does. */
  readonly reason: TargetCarryReason | null;
}

/**
 * What becomes of the targets of a plan.
 *
 * @category Territory
 */
export interface CarriedTargets {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of its unit. */
  readonly unit: string;
  /** The day. */
  readonly to: string;
  /** The units of the day that the plan's unit became, or became part of, by id; itself, if it still exists. */
  readonly successors: readonly string[];
  /** Whether that is one unit, which is the plan's unit whole and alone. */
  readonly unchanged: boolean;
  /** Each target, in the order of the plan. */
  readonly targets: readonly CarriedTarget[];
}
