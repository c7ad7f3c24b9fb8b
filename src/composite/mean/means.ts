import { snap } from "../../measure/snap.ts";
import type { Mean } from "../../model/types.ts";

/** A member of a mean: its weight, above 0, and its score. */
export interface Weighted {
  readonly weight: number;
  readonly score: number;
}

/** Why members that have scores have no mean; what each means stands with `indexReasons`. */
type MeanReason = "negative-score" | "overflow";

/** A mean, or why there is none. */
export type MeanResult =
  | { readonly mean: number; readonly reason: null }
  | { readonly mean: null; readonly reason: MeanReason };

/** A mean of scores one unit at a time: all but Copeland's. */
export type PlainMean = Exclude<Mean, { readonly kind: "copeland" }>;

const sum = (members: readonly Weighted[], of: (member: Weighted) => number): number =>
  members.reduce((total, member) => total + of(member), 0);

/** Σ w·f(s) ÷ Σ w. */
const average = (members: readonly Weighted[], of: (score: number) => number): number =>
  sum(members, ({ weight, score }) => weight * of(score)) / sum(members, ({ weight }) => weight);

/** Powers and logarithms differ in their last digits from one run-time to another; twelve digits do not. */
const steady = (mean: number): number => (Number.isFinite(mean) ? snap(mean) : mean);

/**
 * (Σ w·sᵖ)^(1 ÷ p), relative to the score that decides, so that powers neither vanish nor overflow; by what
 * they exceed 1, so that it holds for exponents next to 0.
 */
function power(members: readonly Weighted[], exponent: number): number {
  const scores = members.map(({ score }) => score);
  const most = exponent > 0 ? Math.max(...scores) : Math.min(...scores);
  if (most === 0) return 0;
  const excess = average(members, (score) => Math.expm1(exponent * Math.log(score / most)));
  return most * Math.exp(Math.log1p(excess) / exponent);
}

/** 1 ÷ Σ (w ÷ s), relative to the lowest score. */
function harmonic(members: readonly Weighted[]): number {
  const lowest = Math.min(...members.map(({ score }) => score));
  return lowest === 0 ? 0 : lowest / average(members, (score) => lowest / score);
}

function rawMean(mean: PlainMean, members: readonly Weighted[]): number {
  switch (mean.kind) {
    case "arithmetic":
      return average(members, (score) => score);
    case "geometric":
      return steady(Math.exp(average(members, Math.log)));
    case "harmonic":
      return steady(harmonic(members));
    case "power":
      return steady(power(members, mean.exponent));
    case "minimum":
      return Math.min(...members.map(({ score }) => score));
  }
}

const takesNegatives = ({ kind }: PlainMean): boolean =>
  kind === "arithmetic" || kind === "minimum";

/** The mean of some members, one at least. */
export function meanOf(mean: PlainMean, members: readonly Weighted[]): MeanResult {
  if (!takesNegatives(mean) && members.some(({ score }) => score < 0)) {
    return { mean: null, reason: "negative-score" };
  }
  const result = rawMean(mean, members);
  return Number.isFinite(result)
    ? { mean: result + 0, reason: null }
    : { mean: null, reason: "overflow" };
}
