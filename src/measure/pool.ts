import type { Act, Figure, IndicatorTarget, Observation } from "../model/types.ts";
import { type Evidence, tiersOf } from "./evidence.ts";
import { coversYear } from "./time.ts";
import type { UnusedReason } from "./unused.ts";

/** What a figure has to be for a target: a level, or a change or growth of the target's own kind. */
export type Wanted = "level" | "reported";

const sameTiers = (target: IndicatorTarget, figure: Figure, { plan }: Evidence): boolean => {
  const wanted = new Set(tiersOf(target, plan));
  const covered = new Set(tiersOf(figure, plan));
  return wanted.size === covered.size && [...wanted].every((tier) => covered.has(tier));
};

/** Whether a reported change or growth is the target's own quantity. */
const isReportOf = ({ quantity }: IndicatorTarget, figure: Figure): boolean => {
  const reported = figure.quantity;
  if (quantity.kind === "growth") {
    return reported?.kind === "growth" && reported.over === quantity.over;
  }
  return quantity.kind === "change" && reported?.kind === "change" && reported.in === quantity.in;
};

/** A count of what came about within less than a year says nothing about a year. */
const isPartOfYear = (figure: Figure, { indicators }: Evidence): boolean => {
  const indicator = indicators.get(figure.indicator);
  const isCounted = indicator?.unitOfMeasure === "count" || indicator?.unitOfMeasure === "amount";
  return isCounted && indicator.accumulation === "flow" && !coversYear(figure.period);
};

/** Why an observation is not known yet, or no longer asked for. */
const untimely = (
  { period, publishedAt = "" }: Observation,
  until: string,
  { asOf }: Evidence,
): UnusedReason | "after-deadline" | null => {
  if (period.end > asOf) return "after-as-of";
  if (publishedAt > asOf) return "not-yet-published";
  return period.end > until ? "after-deadline" : null;
};

/** Why a figure does not answer a target, whatever its time. */
function unfit(
  target: IndicatorTarget,
  figure: Figure,
  wanted: Wanted,
  evidence: Evidence,
): UnusedReason | null {
  if (!sameTiers(target, figure, evidence)) return "other-tiers";
  const fits = wanted === "level" ? figure.quantity === undefined : isReportOf(target, figure);
  if (!fits) return "different-quantity";
  if (target.quantity.kind === "rank" && figure.of !== target.quantity.of) return "different-field";
  if (figure.obsStatus === "F") return "forecast";
  if (typeof figure.value === "object") return "missing-value";
  return isPartOfYear(figure, evidence) ? "incomplete-period" : null;
}

/** The figures that can answer a target, and of those known in time that cannot, why. */
export interface Pool {
  readonly figures: readonly Figure[];
  /** Figures known in time that cannot answer, with the reason. */
  readonly unfit: readonly { readonly figure: Figure; readonly reason: UnusedReason }[];
}

/** The figures of a target's indicator that are known on the day of assessment and speak of `until` or before. */
export function poolOf(
  target: IndicatorTarget,
  wanted: Wanted,
  until: string,
  evidence: Evidence,
): Pool {
  const figures: Figure[] = [];
  const unfitFigures: { figure: Figure; reason: UnusedReason }[] = [];
  for (const figure of evidence.figures.get(target.indicator) ?? []) {
    const late = untimely(figure, until, evidence);
    const reason = unfit(target, figure, wanted, evidence);
    if (reason !== null) evidence.note(figure, reason);
    else if (late !== null && late !== "after-deadline") evidence.note(figure, late);
    if (late === null && reason !== null) unfitFigures.push({ figure, reason });
    if (late === null && reason === null) figures.push(figure);
  }
  return { figures, unfit: unfitFigures };
}

/** The reports on a milestone that are known on the day of assessment and speak of `until` or before. */
export function actsOf(target: string, until: string, evidence: Evidence): readonly Act[] {
  return (evidence.acts.get(target) ?? []).filter((act) => {
    const late = act.obsStatus === "F" ? "forecast" : untimely(act, until, evidence);
    if (late !== null && late !== "after-deadline") evidence.note(act, late);
    return late === null;
  });
}
