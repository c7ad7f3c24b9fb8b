import type { Interval } from "./interval.ts";
import { quotient } from "./quotient.ts";
import type { ComparedReason } from "./reasons.ts";
import type { Scale } from "./scale.ts";

/** A ratio, or why there is none. */
export type Ratio =
  | { readonly ratio: number; readonly reason: null }
  | { readonly ratio: null; readonly reason: ComparedReason };

const none = (reason: ComparedReason): Ratio => ({ ratio: null, reason });

/** A number as a ratio: `+ 0` makes −0 a plain 0. */
const finite = (ratio: number | null): Ratio =>
  ratio !== null && Number.isFinite(ratio) ? { ratio: ratio + 0, reason: null } : none("overflow");

/** t ÷ v. At 0 there is nothing left to divide by; below 0 the ratio would say the contrary. */
const reciprocal = (required: number, value: number): Ratio => {
  if (value === 0) return none("zero-value");
  return value < 0 ? none("sign-change") : finite(required / value);
};

/** A straight line through two points of a scale. */
const through = (scale: Scale, left: number, value: number): number => {
  const [x0 = 0, x1 = 0] = scale.domain.slice(left, left + 2);
  const [y0 = 0, y1 = 0] = scale.range.slice(left, left + 2);
  return y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
};

const piecewise = (scale: Scale, value: number): number => {
  const inner = scale.domain.slice(1, -1);
  const left = inner.filter((knot) => knot < value).length;
  return through(scale, left, value);
};

/** A scale with values to compare with. */
export type UsableScale = Extract<Scale, { readonly accept: Interval }>;

/** Whether a scale has values to compare with. */
export const isUsable = (scale: Scale): scale is UsableScale => scale.accept !== null;

/** The ratio of a value on a scale that has values to compare with. */
export function ratioOn(scale: UsableScale, value: number): Ratio {
  const [first = 0, second = 0] = scale.domain;
  switch (scale.form) {
    case "none":
      return none(scale.reason);
    case "linear":
      return finite(quotient(value - first, second - first));
    case "reciprocal":
      return reciprocal(first, value);
    case "piecewise":
      return finite(piecewise(scale, value));
    case "step":
      return finite(scale.range[value < first ? 0 : 1] ?? 0);
  }
}

/**
 * The attainment of a value on a scale: achieved ÷ required, 1 being attained. Not clamped: above 1 is
 * more than asked, below 0 is worse than nothing.
 *
 * @param scale - A scale, from `scaleOf`.
 * @param value - A finite number, of the kind that the scale reads.
 * @returns The ratio, or `null` where the scale or the value has none; `measure` says why.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * attainment(scaleOf(target, indicator), 45);
 * // => 0.5
 * ```
 * @category Measuring
 */
export function attainment(scale: Scale, value: number): number | null {
  return scale.accept === null || !Number.isFinite(value) ? null : ratioOn(scale, value).ratio;
}
