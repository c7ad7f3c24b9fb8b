import type { Act, Figure, IndicatorTarget, Observation } from "../model/types.ts";
import { type Evidence, tiersOf } from "./evidence.ts";
import { isOneYear } from "./time.ts";
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

/** A flow that adds up says nothing about a year when it covers another span. */
const isPartOfYear = (figure: Figure, { indicators }: Evidence): boolean => {
  const indicator = indicators.get(figure.indicator);
  const addsUp = indicator?.accumulation === "flow" && indicator.aggregation.time === "sum";
  return addsUp && !isOneYear(figure.period);
};

/** Why an observation is not known yet on the day of assessment. */
export const unknownYet = (
  { period, publishedAt = "" }: Observation,
  { asOf }: Evidence,
): UnusedReason | null => {
  if (period.end > asOf) return "after-as-of";
  return publishedAt > asOf ? "not-yet-published" : null;
};

/** A figure of a day after the one up to which is asked. */
const afterDeadline = ({ period }: Observation, until: string): UnusedReason | null =>
  period.end > until ? "after-deadline" : null;

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
  return wanted === "level" && isPartOfYear(figure, evidence) ? "incomplete-period" : null;
}

/** The figures that can answer a target, and of those known in time that cannot, why. */
export interface Pool {
  readonly figures: readonly Figure[];
  /** Figures known in time that cannot answer, with the reason. */
  readonly unfit: readonly { readonly figure: Figure; readonly reason: UnusedReason }[];
}

/** The figures of a target's indicator that are known on the day of assessment, up to `until`. */
export function poolOf(
  target: IndicatorTarget,
  wanted: Wanted,
  until: string,
  evidence: Evidence,
): Pool {
  const sorted = (evidence.figures.get(target.indicator) ?? []).map((figure) => {
    const reason = unfit(target, figure, wanted, evidence);
    const early = unknownYet(figure, evidence);
    const told = reason ?? early ?? afterDeadline(figure, until);
    if (told !== null) evidence.note(figure, told);
    return { figure, reason, inTime: early === null && figure.period.end <= until };
  });
  const known = sorted.filter(({ inTime }) => inTime);
  return {
    figures: known.filter(({ reason }) => reason === null).map(({ figure }) => figure),
    unfit: known.flatMap(({ figure, reason }) => (reason === null ? [] : [{ figure, reason }])),
  };
}

/** A pool without figures that do not fit, which are noted and kept aside. */
export function keep(
  { figures, unfit }: Pool,
  fits: (figure: Figure) => boolean,
  reason: UnusedReason,
  evidence: Evidence,
): Pool {
  const others = figures.filter((figure) => !fits(figure));
  for (const figure of others) evidence.note(figure, reason);
  return {
    figures: figures.filter(fits),
    unfit: [...unfit, ...others.map((figure) => ({ figure, reason }))],
  };
}

/** The reports on a milestone that are known on the day of assessment, up to `until`. */
export function actsOf(target: string, until: string, evidence: Evidence): readonly Act[] {
  return (evidence.acts.get(target) ?? []).filter((act) => {
    const reason =
      act.obsStatus === "F" ? "forecast" : (unknownYet(act, evidence) ?? afterDeadline(act, until));
    if (reason !== null) evidence.note(act, reason);
    return reason === null;
  });
}
