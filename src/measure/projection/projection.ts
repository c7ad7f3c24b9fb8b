import type { ProjectionMethod } from "./methods.ts";
import type {
  ProjectedDateReason,
  ProjectedIntervalReason,
  ProjectionReason,
  ProjectionWarning,
} from "./reasons.ts";

/**
 * The value of the curve on the day that was asked for, or why there is none.
 *
 * @category Projecting
 */
export type ProjectedValue =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: ProjectionReason };

/**
 * The range that holds a new value of the day that was asked for, as often as the coverage says, if values
 * go on to scatter about the curve as they did; or why there is none.
 *
 * @category Projecting
 */
export type ProjectedInterval =
  | {
      readonly interval: { readonly low: number; readonly high: number };
      readonly intervalReason: null;
    }
  | { readonly interval: null; readonly intervalReason: ProjectedIntervalReason };

/**
 * The first day on which the curve has reached the target, `yyyy-mm-dd`, or why there is none.
 *
 * @category Projecting
 */
export type ProjectedDate =
  | { readonly date: string; readonly dateReason: null }
  | { readonly date: null; readonly dateReason: ProjectedDateReason };

/**
 * What the curve does in a year: the units that a line rises, the percent that compound growth adds, the
 * rise of the log-odds ln((v − low) ÷ (high − v)) of a logistic curve; below 0 it falls. Or why there is none.
 *
 * @category Projecting
 */
export type ProjectedRate =
  | { readonly perYear: number; readonly perYearReason: null }
  | { readonly perYear: null; readonly perYearReason: ProjectionReason };

/**
 * What a projection rests on.
 *
 * @category Projecting
 */
export interface ProjectionBasis {
  /** The curve that was laid through the values. */
  readonly method: ProjectionMethod;
  /** How many values there are. */
  readonly points: number;
  /** The day of the first value; `null` if there are none. */
  readonly from: string | null;
  /** The day of the last value; `null` if there are none. */
  readonly to: string | null;
  /** What to bear in mind. */
  readonly warnings: readonly ProjectionWarning[];
}

/**
 * Where values lead if they go on as they did. Plain data.
 *
 * @category Projecting
 */
export type Projection = ProjectionBasis &
  ProjectedValue &
  ProjectedInterval &
  ProjectedDate &
  ProjectedRate;
