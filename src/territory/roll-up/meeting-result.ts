import type { UnmeasuredReason } from "../../measure/reasons.ts";
import type { ShareMeeting } from "../../measure/share-meeting.ts";
import type { Tier } from "../../model/tier.ts";
import type { RollUpUnused } from "./result.ts";

/**
 * A unit of which it cannot be told whether it meets a target.
 *
 * @category Territory
 */
export interface UndeterminedUnit {
  /** The id of the unit. */
  readonly unit: string;
  /** Why it cannot be measured; `qualified-value` where a figure such as "trên 60 %" cannot decide. */
  readonly reason: UnmeasuredReason | "qualified-value";
}

/**
 * The units that meet a target: how many, and who.
 *
 * @category Territory
 */
export interface MeetingUnits extends Omit<ShareMeeting, "met" | "notMet" | "undetermined"> {
  /** The id of the target. */
  readonly target: string;
  /** The day up to which figures were known. */
  readonly asOf: string;
  /** The day whose units were counted. */
  readonly on: string;
  /** The tier of the units. */
  readonly tier: Tier;
  /** The id of the unit that they lie beneath; `null` for all. */
  readonly within: string | null;
  /** The ids of those known to meet it, in order. */
  readonly met: readonly string[];
  /** The ids of those known not to, in order. */
  readonly notMet: readonly string[];
  /** Those of which it cannot be told, in order. */
  readonly undetermined: readonly UndeterminedUnit[];
  /** Every observation that decided nothing, in an order of its own. */
  readonly unused: readonly RollUpUnused[];
}
