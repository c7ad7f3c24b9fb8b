import type { Tier } from "../../model/tier.ts";
import type { Figure, Period } from "../../model/types.ts";
import type { CarriedValue } from "./carried.ts";
import type { UncarriedObservation } from "./carried-observations.ts";
import type { CarryRule } from "./rules.ts";
import type { SeriesBreak } from "./series-breaks.ts";
import type { SplitShares } from "./shares.ts";

/**
 * Options of {@link seriesOf}.
 *
 * @category Territory
 */
export interface SeriesOptions {
  /** The day of knowledge: nothing that ends or was published later counts. All unless given. */
  readonly asOf?: string;
  /** The offices that the figures cover; those of the unit itself unless given. */
  readonly tiers?: readonly Tier[];
  /** The rule for several units, instead of the indicator's own. */
  readonly rule?: CarryRule;
  /** Weights by unit, for weighted means; before those that the observations give. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of units that were split, what share went into each successor. */
  readonly shares?: SplitShares;
}

/**
 * A point of a series.
 *
 * @category Territory
 */
export interface SeriesPoint extends CarriedValue {
  /** The period. */
  readonly period: Period;
  /** Whether it is made of figures of what the unit was made of; `false`: reported of the unit itself. */
  readonly carried: boolean;
  /** How several figures became one; `null` for one figure as it is, and what cannot be put together. */
  readonly rule: CarryRule | null;
  /** The figure: as reported, or marked as carried. `null` without a value. */
  readonly figure: Figure | null;
}

/**
 * The series of an indicator of a unit, over what it was before.
 *
 * @category Territory
 */
export interface UnitSeries {
  /** The id of the unit. */
  readonly unit: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The points, by period: also those without a value, with the reason. */
  readonly points: readonly SeriesPoint[];
  /** Where it breaks, by day. */
  readonly breaks: readonly SeriesBreak[];
  /** Observations of the indicator in the unit's line that are no part of it. */
  readonly unused: readonly UncarriedObservation[];
}
