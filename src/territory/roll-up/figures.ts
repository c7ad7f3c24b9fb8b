import { pick } from "../../measure/answer/chosen.ts";
import type { Evidence } from "../../measure/evidence.ts";
import { type Pool, poolOf } from "../../measure/pool.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure, IndicatorTarget } from "../../model/types.ts";
import type { RollUpGapReason } from "./reasons.ts";

/** The level of an indicator, of the offices of some tiers: what a figure has to answer. */
export const levelOf = (indicator: string, tiers: readonly Tier[]): IndicatorTarget => ({
  id: "roll-up",
  indicator,
  tiers: [...tiers],
  quantity: { kind: "level" },
  bound: { kind: "atLeast", value: 0 },
  source: { publisher: "dxplan", title: "Roll-up" },
});

/** The figure of a unit that counts, or why there is none. */
export type Found =
  | { readonly figure: Figure; readonly reason: null; readonly others: readonly Figure[] }
  | { readonly figure: null; readonly reason: RollUpGapReason; readonly others: readonly Figure[] };

/** From the nearest to the farthest. */
const unfitReasons = ["incomplete-period", "missing-value", "different-quantity"] as const;

/** The figure of a pool that counts, by the rule of `scorePlan`. */
export function foundIn({ figures, unfit }: Pool, evidence: Evidence): Found {
  const chosen = pick(figures, evidence);
  const [figure, other] = chosen;
  if (figure === undefined) {
    const reason = unfitReasons.find((code) => unfit.some((item) => item.reason === code));
    const others = unfit.map((item) => item.figure);
    return { figure: null, reason: reason ?? "no-figure", others };
  }
  return other === undefined
    ? { figure, reason: null, others: [] }
    : { figure: null, reason: "conflicting-observations", others: chosen };
}

/**
 * The figure of a unit that counts on the day; `others` are those that conflict, or, where there is none, those that
 * cannot answer.
 */
export const figureOf = (evidence: Evidence, indicator: string, tiers: readonly Tier[]): Found =>
  foundIn(poolOf(levelOf(indicator, tiers), "level", evidence.asOf, evidence), evidence);
