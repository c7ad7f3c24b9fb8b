import { type FittedScale, scoreOn } from "./fitted.ts";
import type { Sample } from "./sample.ts";

/**
 * Why a component has no scale, and so drops out of every node, from both sides of the mean:
 *
 * - `not-scored` - its maximum is 0
 * - `no-values` - no unit has a value
 * - `single-unit` - one alone has: there is nothing to set it against
 * - `constant` - all values are the same: nothing tells the units apart
 * - `trivial-target` - no unit is worse than the target
 * - `no-reference` - the reference unit has no value, or several
 * - `trivial-reference` - no unit is worse than the reference unit
 * - `best-not-positive` - the best value is 0 or below: no share of it can be told
 * - `overflow` - its numbers are beyond what a computer can hold
 *
 * @category Composite
 */
export const scaleReasons = [
  "not-scored",
  "no-values",
  "single-unit",
  "constant",
  "trivial-target",
  "no-reference",
  "trivial-reference",
  "best-not-positive",
  "overflow",
] as const;

/**
 * One of {@link scaleReasons}.
 *
 * @category Composite
 */
export type ScaleReason = (typeof scaleReasons)[number];

/** A scale with its numbers found, or why there is none. */
export type Fit =
  | { readonly scale: FittedScale; readonly reason: null }
  | { readonly scale: null; readonly reason: ScaleReason };

/** How values map to scores. */
export type Curve = Pick<FittedScale, "form" | "domain" | "range" | "closed">;

/** No scale. */
export const unfitted = (reason: ScaleReason): Fit => ({ scale: null, reason });

/** A scale with the worst and the best score of a missing value. */
export function fitted(
  { form, domain, range, closed }: Curve,
  clamp: boolean,
  low: number | null,
  high: number | null,
): Fit {
  const scale = {
    form,
    // −0 is a plain 0: JSON does not keep it.
    domain: domain.map((value) => value + 0),
    range: range.map((score) => score + 0),
    closed,
    clamp,
    low,
    high,
  };
  const isSound = [...domain, ...range].every(Number.isFinite);
  return isSound ? { scale, reason: null } : unfitted("overflow");
}

/** 0 at one value, 1 at another. */
export const line = (zero: number, one: number): Curve => ({
  form: "linear",
  domain: [zero, one],
  range: [0, 1],
  closed: "from",
});

/** A scale whose missing values are taken to lie between the worst and the best of the sample. */
export function between(curve: Curve, clamp: boolean, { worst, best }: Sample): Fit {
  const scale = { ...curve, clamp, low: null, high: null };
  return fitted(curve, clamp, scoreOn(scale, worst).score, scoreOn(scale, best).score);
}
