import type { Limits } from "../../measure/scale.ts";
import type { UnitAggregation } from "../../model/indicator.ts";
import type { Tier } from "../../model/tier.ts";
import type { Observation } from "../../model/types.ts";
import type { RollUpMissing } from "./options.ts";
import type { RollUpPeriod } from "./period.ts";
import type { RollUpGapReason, RollUpReason, RollUpUnusedReason } from "./reasons.ts";
import type { RollUpWarning } from "./warnings.ts";

/**
 * A unit that a rolled-up figure lacks, and why.
 *
 * @category Territory
 */
export interface RollUpGap {
  /** The id of the unit. */
  readonly unit: string;
  /** Why it is missing. */
  readonly reason: RollUpGapReason;
}

/**
 * How much of what lies beneath a unit is known, from 0 to 1.
 *
 * @category Territory
 */
export interface RollUpCoverage {
  /** Units that are known, or stood for by a unit above them, ÷ all; `null` if there are none. */
  readonly units: number | null;
  /** The same by weight: denominators of a share, or the named weight; `null` unless it is known of all units. */
  readonly weight: number | null;
}

/**
 * The plain mean of the units' values, asked for by its name.
 *
 * @category Territory
 */
export interface RollUpPlainMean {
  /** The mean; `null` of too few units. */
  readonly value: number | null;
  /** How many units it is of. */
  readonly units: number;
}

/**
 * What the units beneath a unit come to, of one indicator.
 *
 * @category Territory
 */
export interface RollUpRow {
  /** The id of the unit above. */
  readonly unit: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** How the figures were put together. */
  readonly rule: UnitAggregation;
  /** The id of the indicator that weighs them; `null` without one. */
  readonly weight: string | null;
  /** The figure in the indicator's unit, shares as 0 to 100; `null` with a reason. */
  readonly value: number | null;
  /** Σ numerators, or Σ weight × value; `null` for the other rules, and without a value. */
  readonly numerator: number | null;
  /** Σ denominators, or Σ weights; `null` for the other rules, and without a value. */
  readonly denominator: number | null;
  /** Why there is no value. */
  readonly reason: RollUpReason | null;
  /** How many units lie beneath that are to be put together. */
  readonly units: number;
  /** How many there are by the unit's own count of its `parts`, listed or not; `null` where it has none. Of their tier. */
  readonly counted: number | null;
  /** How much of them is known. */
  readonly coverage: RollUpCoverage;
  /**
   * The lowest and the highest value that missing units and figures such as "trên 60 %" allow, by 0 to 100 of a share or
   * the indicator's natural limits; `null` at an end without limit, and as a whole where nothing can be told.
   */
  readonly interval: Limits | null;
  /** The ids of the units whose figures are in it, in order. */
  readonly from: readonly string[];
  /** The units that it lacks, in order. */
  readonly missing: readonly RollUpGap[];
  /** The first and the last day on which a period of the figures ends; `null` without figures. */
  readonly ends: { readonly first: string; readonly last: string } | null;
  /** The plain mean beside it; `null` unless asked for, and where there is nothing to put together. */
  readonly plainMean: RollUpPlainMean | null;
  /** What is odd about figures in it, in the order of their units. */
  readonly warnings: readonly RollUpWarning[];
  /** Whether a figure in it is made up. */
  readonly synthetic: boolean;
}

/**
 * How figures were put together: the options with their defaults.
 *
 * @category Territory
 */
export interface RollUpMethod {
  /** The day up to which figures were known. */
  readonly asOf: string;
  /** The day whose units were put together. */
  readonly on: string;
  /** The tier whose figures were put together. */
  readonly from: Tier;
  /** The period that the figures speak of; `null` for the latest of each unit. */
  readonly period: RollUpPeriod | null;
  /** The offices that they cover; `own`: those of each unit itself. */
  readonly tiers: readonly Tier[] | "own";
  /** The lowest coverage with which a value is given. */
  readonly minimumCoverage: number;
  /** What was done about missing units. */
  readonly missing: RollUpMissing;
}

/**
 * An observation that is in no rolled-up figure.
 *
 * @category Territory
 */
export interface RollUpUnused {
  /** The observation. */
  readonly observation: Observation;
  /** Why. */
  readonly reason: RollUpUnusedReason;
}

/**
 * Figures put together: one row for each upper unit and indicator.
 *
 * @category Territory
 */
export interface RollUp {
  /** How. */
  readonly method: RollUpMethod;
  /** By the id of the unit, then in the order of the indicators. */
  readonly rows: readonly RollUpRow[];
  /** Every observation that is in no row, in an order of its own. */
  readonly unused: readonly RollUpUnused[];
}
