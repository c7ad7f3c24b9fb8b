import type { Limits } from "../../measure/scale.ts";
import { isUsable } from "./gather.ts";
import type { Reading } from "./reading.ts";
import type { RollUpReason } from "./reasons.ts";
import type { RollUpRow } from "./result.ts";
import type { Rule } from "./rule.ts";
import { percent } from "./told.ts";

/** What figures come to. */
export type Combined = Pick<RollUpRow, "value" | "numerator" | "denominator" | "reason">;

export const without = (reason: RollUpReason): Combined => ({
  value: null,
  numerator: null,
  denominator: null,
  reason,
});

const total = (readings: readonly Reading[], of: (reading: Reading) => number): number =>
  readings.reduce((sum, reading) => sum + of(reading), 0);

const weightIn = ({ weight }: Reading): number => weight ?? 0;
const amountIn = ({ amount }: Reading): number => amount;

const factorOf = ({ kind }: Rule): number => (kind === "ratio-of-sums" ? percent : 1);

const isMean = ({ kind }: Rule): boolean => kind === "ratio-of-sums" || kind === "weighted-mean";

/** A number that a computer can hold, without the sign of −0. */
const plain = (value: number): Combined =>
  Number.isFinite(value)
    ? { value: value + 0, numerator: null, denominator: null, reason: null }
    : without("overflow");

function mean(readings: readonly Reading[], rule: Rule): Combined {
  const numerator = total(readings, amountIn);
  const denominator = total(readings, weightIn);
  if (denominator === 0) return without("zero-denominator");
  const whole = plain((factorOf(rule) * numerator) / denominator);
  // A finite sum by an infinite one would be a 0 that nothing stands for.
  if (whole.value === null || !Number.isFinite(denominator)) return without("overflow");
  return { ...whole, numerator: numerator + 0, denominator };
}

const extreme = (kind: Rule["kind"]) => (kind === "minimum" ? Math.min : Math.max);

/** Puts usable readings together, in their order. */
export function combine(readings: readonly Reading[], rule: Rule): Combined {
  if (isMean(rule)) return mean(readings, rule);
  if (rule.kind === "sum") return plain(total(readings, amountIn));
  const pick = extreme(rule.kind);
  return plain(readings.map(amountIn).reduce((one, other) => pick(one, other)));
}

type Side = keyof Limits;

/** The end of a reading, infinite where it has no limit. */
const endOf = ({ range }: Reading, side: Side): number =>
  range[side] ?? (side === "low" ? -Infinity : Infinity);

/**
 * One end of a mean: what is known by weight is put together. What is not can weigh anything: the mean
 * may lie wherever that lies.
 */
function meanEnd(readings: readonly Reading[], rule: Rule, side: Side): number {
  const known = readings.filter(({ weight }) => weight !== null);
  const weight = total(known, weightIn);
  const amount = total(known, (reading) => endOf(reading, side));
  const ends = readings.filter((reading) => reading.weight === null);
  const all = ends.map((reading) => endOf(reading, side));
  if (weight > 0) all.push((factorOf(rule) * amount) / weight);
  return side === "low" ? Math.min(...all, Infinity) : Math.max(...all, -Infinity);
}

function endIn(readings: readonly Reading[], rule: Rule, side: Side): number {
  if (isMean(rule)) return meanEnd(readings, rule, side);
  if (rule.kind === "sum") return total(readings, (reading) => endOf(reading, side));
  const pick = extreme(rule.kind);
  return readings.map((reading) => endOf(reading, side)).reduce((one, other) => pick(one, other));
}

/** What the value may be, whatever the missing units have; an end without limit is `null`. */
export function intervalOf(readings: readonly Reading[], rule: Rule): Limits {
  const [low, high] = [endIn(readings, rule, "low"), endIn(readings, rule, "high")];
  // Of weights of 0 alone, both ends are beyond each other.
  if (low > high) return { low: null, high: null };
  return {
    low: Number.isFinite(low) ? low + 0 : null,
    high: Number.isFinite(high) ? high + 0 : null,
  };
}

/** The share of the units, and of the weights, that are known. */
export function coverageOf(readings: readonly Reading[]): RollUpRow["coverage"] {
  const usable = readings.filter(isUsable);
  const leaves = (of: readonly Reading[]) => total(of, (reading) => reading.leaves);
  const all = leaves(readings);
  const isWeighed = readings.every(({ weight }) => weight !== null);
  const weight = total(readings, weightIn);
  return {
    units: all === 0 ? null : leaves(usable) / all,
    weight:
      isWeighed && weight > 0 && Number.isFinite(weight) ? total(usable, weightIn) / weight : null,
  };
}
