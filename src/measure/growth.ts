import type { Interval, IntervalEnd } from "./interval.ts";
import type { UnmeasuredReason } from "./reasons.ts";
import { snap } from "./snap.ts";

/**
 * A rate, or why there is none.
 *
 * @category Measuring
 */
export type Rate =
  | { readonly rate: number; readonly reason: null }
  | { readonly rate: null; readonly reason: UnmeasuredReason };

const none = (reason: UnmeasuredReason): Rate => ({ rate: null, reason });

/**
 * The average growth per year between two levels, in percent: 100 · ((v ÷ b)^(1 ÷ years) − 1), the
 * geometric mean of the yearly rates (compound annual growth rate).
 *
 * @param base - The level at the start; above 0.
 * @param value - The level at the end; not below 0.
 * @param years - The years between them; above 0.
 * @returns The rate in percent per year, or `null` with the reason.
 * @example
 * ```ts
 * averageGrowth(100, 121, 2).rate;
 * // => 10
 * averageGrowth(0, 5, 1);
 * // => { rate: null, reason: "zero-base" }
 * ```
 * @category Measuring
 */
export function averageGrowth(base: number, value: number, years: number): Rate {
  if (!(years > 0)) return none("incomplete-period");
  if (base === 0) return none("zero-base");
  if (base < 0) return none("negative-base");
  if (value < 0) return none("sign-change");
  // The last bits of a power differ between run-times: 12 digits are the same everywhere.
  const rate = snap(100 * ((value / base) ** (1 / years) - 1)) + 0;
  return Number.isFinite(rate) ? { rate, reason: null } : none("overflow");
}

/** A level with where it lies. */
export interface KnownLevel {
  readonly value: number;
  readonly known: Interval;
}

/** One end of a growth: from the far end of the base to the near end of the level. */
const endOf = (
  base: IntervalEnd | null,
  level: IntervalEnd | null,
  years: number,
): IntervalEnd | null => {
  if (base === null || level === null) return null;
  const { rate } = averageGrowth(base.at, level.at, years);
  return rate === null ? null : { at: rate, closed: base.closed && level.closed };
};

/** Where an average growth between two levels lies, when either is known to lie in an interval only. */
export const growthInterval = (base: KnownLevel, level: KnownLevel, years: number): Interval => ({
  low: endOf(base.known.high, level.known.low, years),
  high: endOf(base.known.low, level.known.high, years),
});
