import type { Evidence } from "../../measure/evidence.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure } from "../../model/types.ts";
import { type Found, figureOf } from "./figures.ts";
import type { Rule } from "./rule.ts";

/** What weighs a unit, and the figure that says so. */
export interface Weighed {
  readonly weight: number | null;
  readonly weigher: Figure | null;
  readonly reason: "no-weight" | "bad-weight" | null;
}

const noWeight: Weighed = { weight: null, weigher: null, reason: null };

const isWeight = (weight: unknown): weight is number => typeof weight === "number" && weight >= 0;

/** The denominator of figures that cannot be used otherwise, if they agree on one. */
export function denominatorIn(figures: readonly Figure[]): number | null {
  const known = new Set(figures.map(({ denominator }) => denominator));
  const [only] = known;
  return known.size === 1 && isWeight(only) ? only : null;
}

/** The weight of a unit, if the rule names one: of the offices that are asked for, else its own. */
export function weightOf(
  evidence: Evidence,
  { weight: indicator }: Rule,
  offices: readonly Tier[],
): Weighed {
  if (indicator === null) return noWeight;
  const asked = figureOf(evidence, indicator, offices);
  const own: Found =
    asked.reason === "no-figure" ? figureOf(evidence, indicator, [evidence.plan.unit.tier]) : asked;
  const weigher = own.figure;
  if (weigher === null) return { weight: null, weigher, reason: "no-weight" };
  const { value } = weigher;
  return isWeight(value)
    ? { weight: value, weigher, reason: null }
    : { weight: null, weigher: null, reason: "bad-weight" };
}
