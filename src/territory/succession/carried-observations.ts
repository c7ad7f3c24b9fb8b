import type { UnusedReason } from "../../measure/unused.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure, Observation, Period } from "../../model/types.ts";
import type { CarriedValue } from "./carried.ts";
import type { UncarriedReason } from "./reasons.ts";
import type { CarryRule } from "./rules.ts";

/**
 * A figure of a unit, made of what was reported of the units that it was made of.
 *
 * @category Territory
 */
export interface CarriedFigure extends CarriedValue {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The offices that it covers; `null` for the unit's own. */
  readonly tiers: readonly Tier[] | null;
  /** The period; of a stock whose figures begin on different days, the last day alone. */
  readonly period: Period;
  /** How several figures became one; `null` for one carried as it is, and what cannot be put together. */
  readonly rule: CarryRule | null;
  /** The reported figures that it is from, by unit. */
  readonly from: readonly Figure[];
  /**
   * The value as an observation that `scorePlan` takes, if one so decides: marked by a doubt `derived` and, unless it
   * is carried as it is, as an estimate (`E`, or weaker if one of its parts is). `null` without a value.
   */
  readonly figure: Figure | null;
}

/**
 * An observation that was not carried, or not on all ways.
 *
 * @category Territory
 */
export interface UncarriedObservation {
  /** The observation. */
  readonly observation: Observation;
  /** The unit at which its way ends; `null` if it is on none. */
  readonly by: string | null;
  /** Why: a reason of succession, or that by which another figure of its unit was chosen. */
  readonly reason: UncarriedReason | UnusedReason;
}

/**
 * Observations carried to the units of a day.
 *
 * @category Territory
 */
export interface CarriedObservations {
  /** The day. */
  readonly to: string;
  /** By indicator, then period, then unit. */
  readonly figures: readonly CarriedFigure[];
  /** What was not carried. Figures of the units of the day are neither carried nor listed. */
  readonly unused: readonly UncarriedObservation[];
}
