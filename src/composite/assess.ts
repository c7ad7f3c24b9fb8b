import { type Answer, answer, isMeasurable } from "../measure/answer/index.ts";
import { later } from "../measure/choose.ts";
import type { Evidence } from "../measure/evidence.ts";
import { tiersOf } from "../measure/evidence.ts";
import { type Measurement, unmeasured } from "../measure/measurement.ts";
import { type Status, statusOf } from "../measure/status.ts";
import { tierLastDays } from "../model/tier.ts";
import type { MeasurableTarget, Target } from "../model/types.ts";
import type { Afterwards } from "./card.ts";
import type { ScoreMethod } from "./options.ts";

/** A target measured on the day of assessment. */
export interface Assessment extends Answer {
  readonly target: Target;
  readonly status: Status;
  readonly score: number | null;
  readonly afterwards: Afterwards | null;
}

/** The last day on which a target's unit and tiers exist; `null` if they go on. */
function lastDay(target: Target, { plan }: Evidence): string | null {
  const ends = [
    plan.unit.validity?.end ?? null,
    ...tiersOf(target, plan).map((tier) => tierLastDays[tier]),
  ].filter((end) => end !== null);
  return ends.length === 0 ? null : ends.reduce((first, end) => (end < first ? end : first));
}

/** Whether the target's unit or tier ended before the deadline, and is gone on the day of assessment. */
function isLapsed(target: Target, evidence: Evidence): boolean {
  const end = lastDay(target, evidence);
  return end !== null && evidence.asOf > end && (target.due === undefined || target.due > end);
}

/** A ratio, not below 0 and not above 1. */
export const clamp = (ratio: number): number => Math.min(1, Math.max(0, ratio));

/** The ratio as a score; none of a count of targets whose score hangs on those that cannot be told. */
function scoreOf({ quantity }: Target, measurement: Measurement, method: ScoreMethod) {
  const ratio = method === "attainment" ? measurement.attainment : measurement.progress;
  if (ratio === null) return null;
  const { low, high } = measurement.attainmentRange ?? { low: ratio, high: ratio };
  const isOpen = quantity.kind === "count" && clamp(low ?? 0) !== clamp(high ?? 1);
  return isOpen ? null : clamp(ratio);
}

const withOldValueWarning = (found: Answer, { due = "" }: Target): Answer => {
  const year = due.slice(0, 4);
  const latest = found.observations.map(({ period }) => period.end).reduce(later, "");
  if (latest === "" || latest.slice(0, 4) >= year) return found;
  const warnings = [...found.measurement.warnings, "value-before-deadline-year" as const];
  return { ...found, measurement: { ...found.measurement, warnings } };
};

/** What is known now of a target whose deadline is past. */
function after(target: MeasurableTarget, due: string, evidence: Evidence): Afterwards | null {
  const now = answer(target, evidence.asOf, evidence);
  const isLater = now.observations.some(({ period }) => period.end > due);
  const { met } = now.measurement;
  return isLater && met !== null ? { met, observations: now.observations } : null;
}

/** The day up to which figures decide: the deadline, or the last day of unit or tier, if that is past. */
function lastDecidingDay(target: Target, evidence: Evidence): string {
  const { due = evidence.asOf } = target;
  const end = isLapsed(target, evidence) ? lastDay(target, evidence) : null;
  return [due, end ?? due, evidence.asOf].reduce((first, day) => (day < first ? day : first));
}

const isOfEachYear = ({ quantity }: MeasurableTarget): boolean =>
  quantity.kind === "growth" && quantity.over === "each";

/** Measures a target: at its deadline, or at the end of its unit or tier, if that is past; else now. */
export function assess(target: Target, evidence: Evidence, method: ScoreMethod): Assessment {
  if (!isMeasurable(target)) {
    const measurement = unmeasured("not-measurable", null, {});
    const nothing = { observations: [], base: null, score: null, afterwards: null };
    return { target, measurement, status: "not-measurable", ...nothing };
  }
  const { due } = target;
  const lapsed = isLapsed(target, evidence);
  const passed = due !== undefined && due < evidence.asOf;
  const decided = answer(target, lastDecidingDay(target, evidence), evidence);
  const found = passed ? withOldValueWarning(decided, target) : decided;
  const afterwards = passed && !lapsed ? after(target, due, evidence) : null;
  const { measurement } = found;
  const status = statusOf({
    met: measurement.met,
    settled: passed || !isOfEachYear(target),
    reason: measurement.reason,
    metLater: afterwards?.met === true,
    passed,
    lapsed,
  });
  return { ...found, target, status, score: scoreOf(target, measurement, method), afterwards };
}
