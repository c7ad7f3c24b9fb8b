import type { ChangeUnit, GrowthSpan } from "../model/quantity.ts";
import type { Interval } from "./interval.ts";
import type { ComparedReason, UnmeasuredReason } from "./reasons.ts";

/**
 * What kind of value a scale reads.
 *
 * @category Measuring
 */
export type Reading =
  | { readonly kind: "level" }
  | { readonly kind: "rank"; readonly of: number }
  | { readonly kind: "change"; readonly in: ChangeUnit }
  | { readonly kind: "growth"; readonly over: GrowthSpan }
  | { readonly kind: "count" }
  | { readonly kind: "act" };

/**
 * The unit of a gap:
 *
 * - `points` - percentage points
 * - `places` - places of a ranking
 * - `units` - the indicator's own unit
 * - `percent`, `times` - of the base
 * - `points-per-year` - of a growth
 * - `targets` - of a count of targets
 *
 * @category Measuring
 */
export const gapUnits = [
  "points",
  "places",
  "units",
  "percent",
  "times",
  "points-per-year",
  "targets",
] as const;

/**
 * One of {@link gapUnits}.
 *
 * @category Measuring
 */
export type GapUnit = (typeof gapUnits)[number];

/**
 * A range of possible values; `null` for an end that is open.
 *
 * @category Measuring
 */
export interface Limits {
  /** The lowest. */
  readonly low: number | null;
  /** The highest. */
  readonly high: number | null;
}

/**
 * How values become attainments:
 *
 * - `linear` - (v − d₀) ÷ (d₁ − d₀): 0 at the first of the domain, 1 at the second
 * - `reciprocal` - d₀ ÷ v: 1 at the first of the domain, more below it
 * - `piecewise` - straight lines through the points (dᵢ, rᵢ), the outer two going on
 * - `step` - r₀ below d₀, r₁ from d₀ on
 * - `none` - no ratio is defined, and why; values can still be compared, unless `accept` is `null`
 *
 * @category Measuring
 */
export type Form =
  | {
      readonly form: "linear" | "reciprocal" | "piecewise" | "step";
      readonly domain: readonly number[];
      readonly range: readonly number[];
      /** The values that meet the target. */
      readonly accept: Interval;
    }
  | {
      readonly form: "none";
      readonly domain: readonly [];
      readonly range: readonly [];
      /** The values that meet the target. */
      readonly accept: Interval;
      readonly reason: ComparedReason;
    }
  | {
      readonly form: "none";
      readonly domain: readonly [];
      readonly range: readonly [];
      /** Without a usable base there is nothing to compare with. */
      readonly accept: null;
      readonly reason: UnmeasuredReason;
    };

/**
 * A target as a small thing of plain data: it maps a value to an attainment, as a chart's scale maps a
 * domain to a range, and knows which values count as met.
 *
 * @category Measuring
 */
export type Scale = Form & {
  /** The indicator whose values it reads; `null` for a count of targets and for an act. */
  readonly indicator: string | null;
  /** What kind of value it reads. */
  readonly reads: Reading;
  /** The required number, in the terms of the value. */
  readonly stated: number;
  /** The far edge of `between`, else `null`. */
  readonly stretch: number | null;
  /** Where progress starts, or `null`. */
  readonly baseline: number | null;
  /** The unit of the gap. */
  readonly gapUnit: GapUnit;
  /** What a value can possibly be. */
  readonly limits: Limits;
  /** What a value can plausibly be. */
  readonly plausible: Limits;
};
