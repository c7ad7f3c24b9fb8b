import { quotient } from "../../measure/quotient.ts";
import { snap } from "../../measure/snap.ts";

/**
 * A normaliser with its numbers found: plain data that maps a value to a score.
 *
 * - `linear` - (v − d₀) ÷ (d₁ − d₀)
 * - `reciprocal` - d₀ ÷ v
 * - `piecewise` - straight lines through the points (dᵢ, rᵢ), the outer two going on
 * - `step` - r₀ below d₀, then rᵢ above dᵢ₋₁; a value counts at 12 significant digits
 *
 * @category Composite
 */
export interface FittedScale {
  /** How it maps. */
  readonly form: "linear" | "reciprocal" | "piecewise" | "step";
  /** The values that it is given by. */
  readonly domain: readonly number[];
  /** The scores that it is given by. */
  readonly range: readonly number[];
  /** Of steps, to which side a value on an edge belongs: the step that begins `from` it, or goes up `to` it. */
  readonly closed: "from" | "to";
  /** Whether scores are held between 0 and 1. */
  readonly clamp: boolean;
  /** The worst score that a missing value allows; `null` if there is no worst. */
  readonly low: number | null;
  /** The best score that a missing value allows; `null` if there is no best. */
  readonly high: number | null;
}

/**
 * Why a value has no score:
 *
 * - `missing-value` - there is no value
 * - `no-scale` - its component has no scale
 * - `zero-value` - nothing can be divided by 0
 * - `sign-change` - a value below 0 where a share of it is asked
 * - `overflow` - beyond what a computer can hold
 *
 * @category Composite
 */
export const scoreReasons = [
  "missing-value",
  "no-scale",
  "zero-value",
  "sign-change",
  "overflow",
] as const;

/**
 * One of {@link scoreReasons}.
 *
 * @category Composite
 */
export type ScoreReason = (typeof scoreReasons)[number];

/** A score, or why there is none. */
export type Scored =
  | { readonly score: number; readonly reason: null }
  | { readonly score: null; readonly reason: ScoreReason };

const none = (reason: ScoreReason): Scored => ({ score: null, reason });

/** `+ 0` makes −0 a plain 0. */
const finite = (score: number | null): Scored =>
  score !== null && Number.isFinite(score) ? { score: score + 0, reason: null } : none("overflow");

const clamped = (score: number): number => Math.min(1, Math.max(0, score));

/** How many of some rising numbers do not lie above a value. */
function reached(numbers: readonly number[], value: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** On which step a value is. */
function stepOf({ domain, closed }: FittedScale, value: number): number {
  const above = reached(domain, value);
  return closed === "to" && domain[above - 1] === value ? above - 1 : above;
}

function onLines({ domain, range }: FittedScale, value: number): number {
  const left = Math.min(Math.max(reached(domain, value) - 1, 0), domain.length - 2);
  const [x0 = 0, x1 = 0] = domain.slice(left, left + 2);
  const [y0 = 0, y1 = 0] = range.slice(left, left + 2);
  return y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
}

/** d₀ ÷ v: at 0 as good as can be, which only a clamp can tell. */
function shareOf(required: number, value: number, clamp: boolean): Scored {
  if (value < 0) return none("sign-change");
  if (value > 0) return finite(required / value);
  return clamp ? { score: 1, reason: null } : none("zero-value");
}

function raw(scale: FittedScale, value: number): Scored {
  const { form, domain, range, clamp } = scale;
  const [first = 0, second = 0] = domain;
  switch (form) {
    case "linear":
      return finite(quotient(value - first, second - first));
    case "reciprocal":
      return shareOf(first, value, clamp);
    case "piecewise":
      return finite(onLines(scale, value));
    case "step":
      return finite(range[stepOf(scale, snap(value))] ?? null);
  }
}

/** The score of a value on a scale. */
export function scoreOn(scale: FittedScale, value: number): Scored {
  const scored = raw(scale, value);
  return scale.clamp && scored.score !== null
    ? { score: clamped(scored.score), reason: null }
    : scored;
}
