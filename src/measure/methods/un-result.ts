import type { Direction, UnitOfMeasure } from "../../model/indicator.ts";
import type { UnProgressException, UnProgressReason, UnProgressScore } from "./un-words.ts";

/**
 * What {@link unProgressChart} reads: two values of one series, and the target if there is one.
 *
 * @category Methods of others
 */
export interface UnProgressInput {
  /** The value at the start; `null` if it is missing. */
  readonly baseline: number | null;
  /** The year of the baseline. */
  readonly baselineYear: number;
  /** The latest value. */
  readonly value: number;
  /** The year of the value. */
  readonly year: number;
  /** Which way is better. */
  readonly direction: Direction;
  /** The target; without one the growth itself is judged. */
  readonly target?: number | null;
  /** The year that the target is due; has to be there with a target. */
  readonly targetYear?: number | null;
  /** What the numbers count. Only of a `percent` is what comes within 1 point of 0 or 100 taken for met. */
  readonly unitOfMeasure?: UnitOfMeasure;
}

/**
 * What {@link unProgressChart} says.
 *
 * @category Methods of others
 */
export interface UnProgress {
  /** 3, 2 or 1; `null` if there is none. */
  readonly score: UnProgressScore | null;
  /** The expected change ÷ the needed; `null` without a target, and where it is met or nearly met. */
  readonly ratio: number | null;
  /** The value in the year of the target, if the growth goes on; `null` where there is no such ratio. */
  readonly expected: number | null;
  /** The growth from the baseline to the value, in percent a year. */
  readonly growth: number | null;
  /** The exception that applies; `null` if none does. */
  readonly exception: UnProgressException | null;
  /** Why there is no growth, or no score; `null` if nothing is in the way. */
  readonly reason: UnProgressReason | null;
}
