import type { Direction } from "../../model/indicator.ts";
import type { OpenSdgReason, OpenSdgStatus, OpenSdgSubstitution } from "./open-sdg-words.ts";

/**
 * What {@link openSdgProgress} reads: two values of one series, and the target if there is one.
 *
 * @category Methods of others
 */
export interface OpenSdgInput {
  /** The value at the start; `null` if it is missing. */
  readonly baseline: number | null;
  /** The year of the baseline. */
  readonly baselineYear: number;
  /** The latest value. */
  readonly value: number;
  /** The year of the value. */
  readonly year: number;
  /** Which way is better. It has no default: the source takes a forgotten one for `decrease`. */
  readonly direction: Direction;
  /** The target; without one the growth itself is judged. */
  readonly target?: number | null;
  /** The year that the target is due; has to be there with a target. */
  readonly targetYear?: number | null;
  /** The natural limit in the good direction, such as 100 for a share; not looked at with a target. */
  readonly limit?: number | null;
}

/**
 * What {@link openSdgProgress} says.
 *
 * @category Methods of others
 */
export interface OpenSdgProgress {
  /** The status. */
  readonly status: OpenSdgStatus;
  /** From −5 to 5; `null` if it is not available. */
  readonly score: number | null;
  /** R, the actual growth ÷ the required, positive in the good direction; `null` without a target. */
  readonly ratio: number | null;
  /** V, the actual growth in percent a year, positive in the good direction; `null` with a target. */
  readonly growth: number | null;
  /** The growth from the baseline to the value, in percent a year. */
  readonly actualGrowth: number | null;
  /** The growth that would lead from the baseline to the target on time, in percent a year. */
  readonly requiredGrowth: number | null;
  /** C, 0 to 1, what the edges above 0 are multiplied by; 1 unless a limit counts, `null` without a baseline. */
  readonly limitFactor: number | null;
  /** For what 0.001 was taken instead of 0. */
  readonly substituted: readonly OpenSdgSubstitution[];
  /** Why there is neither a ratio nor a growth; `null` if there is one. */
  readonly reason: OpenSdgReason | null;
}
