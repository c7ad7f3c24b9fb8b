import { knownInterval } from "../../measure/known.ts";
import type { Limits } from "../../measure/scale.ts";
import type { Figure } from "../../model/types.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { Weighed } from "./weight.ts";

/** A share of n in d, as 0 to 100. */
export const percent = 100;

/** What a figure brings to one above it. */
type Told = Pick<Reading, "amount" | "range" | "weight" | "reason" | "weigher">;

/** What a value known to the day may be in truth, by the word before it. */
const rangeOf = (value: number, figure: Figure, limits: Limits): Limits => {
  const { low, high } = knownInterval(value, figure, limits);
  return { low: low?.at ?? null, high: high?.at ?? null };
};

/** So many times what lies between two ends; of nothing there is nothing, whatever its ends. */
function times({ low, high }: Limits, factor: number): Limits {
  if (factor === 0) return { low: 0, high: 0 };
  return { low: low === null ? null : factor * low, high: high === null ? null : factor * high };
}

/** A share: its numerator and its denominator. A value with a denominator has its numerator. */
function fraction(figure: Figure, value: number, limits: Limits): Told {
  const { denominator } = figure;
  const range = rangeOf(value, figure, limits);
  const none = { amount: 0, range, weight: null, weigher: null };
  if (denominator === undefined) return { ...none, reason: "no-fraction" };
  const numerator = figure.numerator ?? (value * denominator) / percent;
  const isOne = denominator >= 0 && numerator >= 0 && (denominator > 0 || numerator === 0);
  if (!isOne) return { ...none, range: limits, reason: "bad-fraction" };
  const weight = denominator;
  if (figure.qualifier === undefined || denominator === 0) {
    const exact = { low: numerator, high: numerator };
    return { ...none, amount: numerator, range: exact, weight, reason: null };
  }
  const share = rangeOf((percent * numerator) / denominator, figure, limits);
  const ends = times(share, denominator / percent);
  return { ...none, amount: numerator, range: ends, weight, reason: null };
}

/** A value with its weight, where it has one. */
function weighed(figure: Figure, value: number, rule: Rule, found: Weighed): Told {
  const range = rangeOf(value, figure, rule.limits);
  const { weight, weigher } = found;
  if (rule.kind !== "weighted-mean") {
    return { amount: value, range, weight, weigher, reason: null };
  }
  if (weight === null) return { amount: 0, range, weight, weigher, reason: found.reason };
  return { amount: weight * value, range: times(range, weight), weight, weigher, reason: null };
}

/** What a figure with a value brings to one above it. */
export const toldBy = (figure: Figure, value: number, rule: Rule, found: Weighed): Told =>
  rule.kind === "ratio-of-sums"
    ? fraction(figure, value, rule.limits)
    : weighed(figure, value, rule, found);

/** What a unit without a figure may add: by its weight, if it is known, else as a value. */
export function scaledLimits({ kind, limits }: Rule, weight: number | null): Limits {
  if (weight === null || (kind !== "ratio-of-sums" && kind !== "weighted-mean")) return limits;
  return times(limits, kind === "ratio-of-sums" ? weight / percent : weight);
}
