import type { ChangeTarget, Figure, Indicator } from "../../model/types.ts";
import { type ResolvedBase, resolveBase } from "../base.ts";
import { choose } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { unmeasured } from "../measurement.ts";
import { poolOf } from "../pool.ts";
import { scaleOf } from "../scale-of.ts";
import { type Answer, blank } from "./answer.ts";
import { measureChosen, pick } from "./chosen.ts";

/** The last day that the figure chosen of several speaks of; "" if there is none. */
export const endOf = ([figure]: readonly Figure[]): string => figure?.period.end ?? "";

/** Whether a change was reported from the same day as the target's; an unknown day is not another. */
const isFrom = ({ quantity }: Figure, base: ResolvedBase | null): boolean => {
  const reported = quantity?.kind === "change" ? quantity.from : undefined;
  const required = base?.date ?? null;
  return reported === undefined || required === null || reported === required;
};

/** A change as it is reported, or the level against its base, whichever is later known. */
export function answerChange(
  target: ChangeTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const base = resolveBase(target, target.quantity.from, evidence);
  const reported = poolOf(target, "reported", until, evidence);
  const levels = poolOf(target, "level", until, evidence);
  const fromBase = reported.figures.filter((figure) => isFrom(figure, base));
  for (const figure of reported.figures) {
    if (!fromBase.includes(figure)) evidence.note(figure, "different-quantity");
  }
  const change = pick(fromBase, evidence);
  const level = choose(levels.figures).chosen;
  if (base !== null && endOf(level) > endOf(change)) {
    const scale = scaleOf(target, indicator, { base: base.value });
    return measureChosen(scale, pick(levels.figures, evidence), levels.unfit, base);
  }
  const scale = scaleOf(target, indicator);
  const lacksBase = base === null && change.length === 0 && level.length > 0;
  return lacksBase
    ? blank(unmeasured("missing-baseline", scale, {}))
    : measureChosen(scale, change, reported.unfit, base?.assumed ? null : base);
}
