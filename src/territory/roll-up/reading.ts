import type { Limits } from "../../measure/scale.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure } from "../../model/types.ts";
import type { Branch } from "./branch.ts";
import { figureOf } from "./figures.ts";
import { figureWithin } from "./figures-within.ts";
import type { RollUpGapReason } from "./reasons.ts";
import type { RollUpMethod } from "./result.ts";
import type { Rule } from "./rule.ts";
import { evidenceOfUnit, type Sources } from "./sources.ts";
import { scaledLimits, toldBy } from "./told.ts";
import { denominatorIn, weightOf } from "./weight.ts";

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

/** Which figures of a unit are asked for. */
export type Asked = Pick<RollUpMethod, "tiers" | "period">;

/** The offices of a unit whose figures are asked for. */
const officesOf = (tier: Tier, tiers: readonly Tier[] | "own"): readonly Tier[] =>
  tiers === "own" ? [tier] : tiers;

/** What a unit says of an indicator. */
export function readingOf(
  { unit, leaves }: Branch,
  rule: Rule,
  sources: Sources,
  { tiers, period }: Asked,
): Reading {
  const evidence = evidenceOfUnit(unit, sources);
  const offices = officesOf(unit.tier, tiers);
  const { figure, reason, others } =
    period === null
      ? figureOf(evidence, rule.indicator, offices)
      : figureWithin(evidence, rule.indicator, offices, period, sources.notes);
  const found = weightOf(evidence, rule, offices);
  if (figure === null || typeof figure.value !== "number") {
    const weight = rule.kind === "ratio-of-sums" ? denominatorIn(others) : found.weight;
    const range = scaledLimits(rule, weight);
    const why = reason ?? "missing-value";
    const { weigher } = found;
    return { unit: unit.id, leaves, figure, weigher, amount: 0, range, weight, reason: why };
  }
  return { unit: unit.id, leaves, figure, ...toldBy(figure, figure.value, rule, found) };
}
