import type { TimeAggregation } from "../../../model/indicator.ts";
import type { Tier } from "../../../model/tier.ts";
import type { RollUpPeriod } from "../period.ts";
import type { RollUpUnused } from "../result.ts";
import type { RollUpWarning } from "../warnings.ts";
import type { RollUpTimeReason } from "./reasons.ts";

/**
 * A figure in it that is odd in itself.
 *
 * @category Territory
 */
export interface RollUpTimeWarning extends Omit<RollUpWarning, "unit"> {
  /** The last day of its period. */
  readonly end: string;
}

/**
 * What the figures of a unit come to over a period.
 *
 * @category Territory
 */
export interface RollUpTimeRow {
  /** The id of the unit. */
  readonly unit: string;
  /** The offices that the figures cover; `null` for the unit's own. */
  readonly tiers: readonly Tier[] | null;
  /** The figure in the indicator's unit, shares as 0 to 100; `null` with a reason. */
  readonly value: number | null;
  /** Σ numerators of a ratio of sums; else `null`. */
  readonly numerator: number | null;
  /** Σ denominators of a ratio of sums; else `null`. */
  readonly denominator: number | null;
  /** Why there is no value. */
  readonly reason: RollUpTimeReason | null;
  /** The periods of the figures in it, in order; of a state the last known, without a start as it is reported. */
  readonly from: readonly { readonly start: string | null; readonly end: string }[];
  /** The spans of the period that no figure covers, in order. */
  readonly missing: readonly RollUpPeriod[];
  /** What is odd about figures in it, in their order. */
  readonly warnings: readonly RollUpTimeWarning[];
  /** Whether a figure in it is made up. */
  readonly synthetic: boolean;
}

/**
 * Figures of parts of a period put together: a row for each unit and set of offices.
 *
 * @category Territory
 */
export interface RollUpTime {
  /** The id of the indicator. */
  readonly indicator: string;
  /** How figures were put together. */
  readonly rule: TimeAggregation;
  /** The period. */
  readonly period: RollUpPeriod;
  /** The day up to which figures were known; `null` for all that were given. */
  readonly asOf: string | null;
  /** By the id of the unit. */
  readonly rows: readonly RollUpTimeRow[];
  /** Every observation that is in no row, in an order of its own. */
  readonly unused: readonly RollUpUnused[];
}
