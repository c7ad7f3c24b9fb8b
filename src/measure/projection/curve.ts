import type { Limits } from "../scale.ts";
import { snap } from "../snap.ts";
import type { ProjectionMethod } from "./methods.ts";
import type { ProjectionReason } from "./reasons.ts";

/** A curve that is a straight line in other terms: of the value, of its logarithm, of its log-odds. */
export interface Curve {
  /** How few points it can be laid through. */
  readonly fewest: number;
  /** The values that it can have lie between these, which it never reaches. */
  readonly between: readonly [low: number, high: number];
  /** Why it cannot be laid through other values. */
  readonly otherwise: ProjectionReason;
  /** From a value to the line. */
  readonly toLine: (value: number) => number;
  /** From the line to a value. */
  readonly fromLine: (height: number) => number;
  /** From the slope of the line to what is said of a year. */
  readonly perYear: (slope: number) => number;
}

const same = (number: number): number => number;

const linear: Curve = {
  fewest: 2,
  between: [-Infinity, Infinity],
  otherwise: "overflow",
  toLine: same,
  fromLine: same,
  perYear: same,
};

const compound: Curve = {
  fewest: 2,
  between: [0, Infinity],
  otherwise: "not-above-zero",
  toLine: Math.log,
  fromLine: Math.exp,
  perYear: (slope) => 100 * Math.expm1(slope),
};

/** ln(p ÷ (1 − p)) of p = (v − low) ÷ (high − low), in differences that no rounding of p disturbs. */
const logistic = (low: number, high: number): Curve => ({
  fewest: 6,
  between: [low, high],
  otherwise: "outside-limits",
  toLine: (value) => Math.log(value - low) - Math.log(high - value),
  fromLine: (height) => low / (1 + Math.exp(height)) + high / (1 + Math.exp(-height)),
  perYear: same,
});

const curves: Readonly<Record<ProjectionMethod, (limits: Limits) => Curve | null>> = {
  linear: () => linear,
  compound: () => compound,
  logistic: ({ low, high }) => (low === null || high === null ? null : logistic(low, high)),
};

/** The curve of a method; `null` for one that lacks its limits. */
export const curveOf = (method: ProjectionMethod, limits: Limits): Curve | null =>
  curves[method](limits);

/** Whether a curve can have a value, at 12 digits. */
export const canHave = ({ between: [low, high] }: Curve, value: number): boolean =>
  snap(value) > snap(low) && snap(value) < snap(high);
