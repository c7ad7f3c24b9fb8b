import type { Evidence } from "../../measure/evidence.ts";
import { knownInterval } from "../../measure/known.ts";
import type { Limits } from "../../measure/scale.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure } from "../../model/types.ts";
import { type Found, figureOf } from "./figures.ts";
import type { RollUpGapReason } from "./reasons.ts";
import type { Rule } from "./rule.ts";

/** What a unit brings to a figure above it. */
export interface Reading {
  readonly unit: string;
  /** How many leaves it stands for. */
  readonly leaves: number;
  readonly figure: Figure | null;
  /** The figure of its weight, where that is an indicator of its own. */
  readonly weigher: Figure | null;
  /** What is added up: numerators, weight × value, or values. */
  readonly amount: number;
  /** What the amount may be; `null` at an end without limit. */
  readonly range: Limits;
  /** Its denominator or its weight; `null` where that is not known, or of no use. */
  readonly weight: number | null;
  /** Why it cannot be used; `null` if it can. */
  readonly reason: RollUpGapReason | null;
}

/** A share of n in d, as 0 to 100. */
export const percent = 100;

const valueIn = ({ value }: Figure): number | null => (typeof value === "number" ? value : null);

const isWeight = (weight: number | undefined): weight is number =>
  weight !== undefined && weight >= 0;

/** The offices of a unit whose figures are asked for. */
const officesOf = (tier: Tier, tiers: readonly Tier[] | "own"): readonly Tier[] =>
  tiers === "own" ? [tier] : tiers;

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

/** The denominator of figures that cannot be used otherwise, if they agree on one. */
function denominatorIn(figures: readonly Figure[]): number | null {
  const known = new Set(figures.map(({ denominator }) => denominator));
  const [only] = known;
  return known.size === 1 && isWeight(only) ? only : null;
}

interface Weighed {
  readonly weight: number | null;
  readonly weigher: Figure | null;
  readonly reason: "no-weight" | "bad-weight" | null;
}

/** The weight of a unit: of the offices that are asked for, else its own. */
function weightOf(evidence: Evidence, indicator: string, offices: readonly Tier[]): Weighed {
  const asked = figureOf(evidence, indicator, offices);
  const own: Found =
    asked.reason === "no-figure" ? figureOf(evidence, indicator, [evidence.plan.unit.tier]) : asked;
  const weigher = own.figure;
  if (weigher === null) return { weight: null, weigher, reason: "no-weight" };
  const weight = valueIn(weigher) ?? -1;
  return isWeight(weight)
    ? { weight, weigher, reason: null }
    : { weight: null, weigher: null, reason: "bad-weight" };
}

type Told = Pick<Reading, "amount" | "range" | "weight" | "reason" | "weigher">;

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

const noWeight: Weighed = { weight: null, weigher: null, reason: null };

/** What a unit says of an indicator. */
export function readingOf(
  evidence: Evidence,
  rule: Rule,
  tiers: readonly Tier[] | "own",
  leaves: number,
): Reading {
  const { id: unit, tier } = evidence.plan.unit;
  const offices = officesOf(tier, tiers);
  const { figure, reason, others } = figureOf(evidence, rule.indicator, offices);
  const found = rule.weight === null ? noWeight : weightOf(evidence, rule.weight, offices);
  const value = figure === null ? null : valueIn(figure);
  if (figure === null || value === null) {
    const weight = rule.kind === "ratio-of-sums" ? denominatorIn(others) : found.weight;
    const range = scaledLimits(rule, weight);
    const why = reason ?? "missing-value";
    const { weigher } = found;
    return { unit, leaves, figure, weigher, amount: 0, range, weight, reason: why };
  }
  const told =
    rule.kind === "ratio-of-sums"
      ? fraction(figure, value, rule.limits)
      : weighed(figure, value, rule, found);
  return { unit, leaves, figure, ...told };
}

/** What a unit without a figure may add: by its weight, if it is known, else as a value. */
function scaledLimits({ kind, limits }: Rule, weight: number | null): Limits {
  if (weight === null || (kind !== "ratio-of-sums" && kind !== "weighted-mean")) return limits;
  return times(limits, kind === "ratio-of-sums" ? weight / percent : weight);
}
