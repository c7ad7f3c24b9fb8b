import type { ChangeTarget, Figure, Indicator } from "../../model/types.ts";
import { type ResolvedBase, resolveBase } from "../base.ts";
import { choose } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import { unmeasured } from "../measurement.ts";
import { type Pool, poolOf, type Wanted } from "../pool.ts";
import { scaleOf } from "../scale-of.ts";
import type { UnusedReason } from "../unused.ts";
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

/** Whether a level is of the base's day or later; a base that is only assumed has not been reached yet. */
const isSince = ({ period }: Figure, base: ResolvedBase | null): boolean =>
  base === null || base.assumed || base.date === null || period.end >= base.date;

/** The pool without figures that do not fit, which are noted. */
function keep(
  { figures, unfit }: Pool,
  fits: (figure: Figure) => boolean,
  reason: UnusedReason,
  evidence: Evidence,
): Pool {
  for (const figure of figures) if (!fits(figure)) evidence.note(figure, reason);
  return { figures: figures.filter(fits), unfit };
}

/** A change as it is reported, or the level against its base, whichever is later known. */
export function answerChange(
  target: ChangeTarget,
  indicator: Indicator,
  until: string,
  evidence: Evidence,
): Answer {
  const base = resolveBase(target, target.quantity.from, evidence);
  const pool = (wanted: Wanted) => poolOf(target, wanted, until, evidence);
  const ofBase = (figure: Figure) => isFrom(figure, base);
  const since = (figure: Figure) => isSince(figure, base);
  const reported = keep(pool("reported"), ofBase, "different-quantity", evidence);
  const levels = keep(pool("level"), since, "earlier-period", evidence);
  const change = pick(reported.figures, evidence);
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
