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
 * How achieved is set against required; v is the value, t the stated number:
 *
 * - `level` - v ÷ t, of what should rise
 * - `inverse-level` - t ÷ v, of what should fall
 * - `rank` - (n − v) ÷ (n − t), a place among n
 * - `change` - Δ ÷ Δt, from the base
 * - `growth` - g ÷ gt, percent per year
 * - `count` - k ÷ kt, of the named targets
 * - `corridor` - v ÷ a below, 1 from a to c, 2 − v ÷ c above
 * - `act` - 1 if done, 0 if not
 *
 * @category Measuring
 */
export const attainmentMethods = [
  "level",
  "inverse-level",
  "rank",
  "change",
  "growth",
  "count",
  "corridor",
  "act",
] as const;

/**
 * One of {@link attainmentMethods}.
 *
 * @category Measuring
 */
export type AttainmentMethod = (typeof attainmentMethods)[number];

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

/** Whether something is a scale, as far as what reads it needs: it may have been typed by hand. */
export const isScale = (scale: Scale): boolean =>
  typeof scale?.reads?.kind === "string" &&
  typeof scale.form === "string" &&
  Array.isArray(scale.domain) &&
  Array.isArray(scale.range) &&
  typeof scale.accept === "object";

/**
 * A target as a small thing of plain data: it maps a value to an attainment, as a chart's scale maps a
 * domain to a range, and knows which values count as met.
 *
 * @category Measuring
 */
export type Scale = Form & {
  /** The id of the target. */
  readonly target: string;
  /** How achieved is set against required, where a ratio is defined. */
  readonly method: AttainmentMethod;
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
