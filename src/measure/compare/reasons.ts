/**
 * Why it cannot be said which of two targets asks more:
 *
 * - `different-horizon` - other deadlines, and the one that is due sooner asks less; or only one has a deadline
 * - `different-field` - places among other numbers of units
 * - `different-quantity` - a level beside a growth, a change in points beside one in percent
 * - `different-base` - changes from bases that are not the same, or not stated
 * - `different-definition` - the plans define the indicator differently: its version, direction or unit
 * - `corridor` - a `within` asks for neither more nor less
 *
 * @category Comparing
 */
export const incomparableReasons = [
  "different-horizon",
  "different-field",
  "different-quantity",
  "different-base",
  "different-definition",
  "corridor",
] as const;

/**
 * One of {@link incomparableReasons}.
 *
 * @category Comparing
 */
export type IncomparableReason = (typeof incomparableReasons)[number];

/**
 * Why a target has nothing beside it:
 *
 * - `no-indicator` - a statement, a milestone, a count of targets
 * - `superseded` - another target of the plan replaces it
 * - `no-counterpart` - the other plan has no target on its indicator for the same offices
 *
 * @category Comparing
 */
export const unmatchedReasons = ["no-indicator", "superseded", "no-counterpart"] as const;

/**
 * One of {@link unmatchedReasons}.
 *
 * @category Comparing
 */
export type UnmatchedReason = (typeof unmatchedReasons)[number];
