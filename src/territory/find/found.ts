import type { TerritoryUnit } from "../unit.ts";
import type { CloseMatch } from "./close.ts";

/**
 * Why no unit is found:
 *
 * - `unknown` - no unit has this id, code or name; what is near stands in `close`
 * - `several` - more than one unit has it: before and after the merger without a date, communes of the same name
 * - `other-kind` - what has it is of another kind or tier than asked for
 * - `not-within` - what has it does not lie beneath the unit asked for
 * - `not-then` - what has it does not exist on the day asked for
 *
 * @category Territory
 */
export const findReasons = ["unknown", "several", "other-kind", "not-within", "not-then"] as const;

/**
 * One of {@link findReasons}.
 *
 * @category Territory
 */
export type FindReason = (typeof findReasons)[number];

/**
 * The unit that is meant, or why it is not known which one is.
 *
 * @category Territory
 */
export interface Found {
  /** The unit, as it was on the day asked for; `null` unless there is exactly one. */
  readonly unit: TerritoryUnit | null;
  /** The units that have the id, code or name, where it is not one, by id: `reason` says what is wrong with them. */
  readonly candidates: readonly TerritoryUnit[];
  /** Where the query is `unknown`, up to ten units with a name or code near to it, nearest first. */
  readonly close: readonly CloseMatch[];
  /** Why there is no unit, or `null`. */
  readonly reason: FindReason | null;
}
