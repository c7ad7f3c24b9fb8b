import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import { isUsable, type UsableScale } from "./attainment.ts";
import { isScale, type Scale } from "./scale.ts";
import { snap } from "./snap.ts";

/**
 * Why no value is known for an attainment:
 *
 * - `no-ratio` - the scale has no ratio
 * - `no-value` - no value has this attainment
 * - `several-values` - several values have it: both sides of a corridor
 * - `overflow` - beyond the numbers that a computer can hold
 *
 * @category Measuring
 */
export const inverseReasons = ["no-ratio", "no-value", "several-values", "overflow"] as const;

/**
 * One of {@link inverseReasons}.
 *
 * @category Measuring
 */
export type InverseReason = (typeof inverseReasons)[number];

/**
 * The value of an attainment, or why there is none.
 *
 * @category Measuring
 */
export type Inverse =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: InverseReason };

const none = (reason: InverseReason): Inverse => ({ value: null, reason });

const finite = (value: number): Inverse =>
  Number.isFinite(value) ? { value: snap(value) + 0, reason: null } : none("overflow");

/** t ÷ x, which is 0 by underflow alone. Below 0, and at 0, there is no value: the ratio only comes near 0. */
const reciprocal = (required: number, attainment: number): Inverse =>
  attainment > 0 ? finite(required / attainment || Infinity) : none("no-value");

/** A corridor has a value on each side, and at 1 all those between. */
const corridor = (attainment: number): Inverse =>
  none(snap(attainment) > 1 ? "no-value" : "several-values");

function inverseOn(scale: UsableScale, attainment: number): Inverse {
  const [first = 0, second = 0] = scale.domain;
  switch (scale.form) {
    case "none":
      return none("no-ratio");
    case "linear":
      return finite(first + attainment * (second - first));
    case "reciprocal":
      return reciprocal(first, attainment);
    case "piecewise":
      return corridor(attainment);
    case "step":
      // An act is done or not: the values are the attainments.
      return attainment === 0 || attainment === 1 ? finite(attainment) : none("no-value");
  }
}

/**
 * The value that has an attainment: the inverse of `attainment`. Not rounded, and not kept within
 * what a value can be: half of the way to place 20 of 63 is place 41.5.
 *
 * @param scale - A scale, from `scaleOf`.
 * @param attainment - A finite ratio, 1 being attained.
 * @returns The value, in the terms that the scale reads, or `null` with the reason.
 * @throws DxplanError `invalid-argument` for what is no scale, and for a ratio that is no finite number.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * valueAt(scaleOf(target, indicator), 0.5);
 * // => { value: 45, reason: null }
 * ```
 * @category Measuring
 */
export function valueAt(scale: Scale, attainment: number): Inverse {
  const faults = [
    ...(isScale(scale) ? [] : [badArgument(["scale"], "a scale, from scaleOf", scale)]),
    ...(Number.isFinite(attainment)
      ? []
      : [badArgument(["attainment"], "a finite number", attainment)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "valueAt", faults);
  return isUsable(scale) ? inverseOn(scale, attainment) : none("no-ratio");
}
