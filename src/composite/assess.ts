import { type Answer, answer, isMeasurable } from "../measure/answer/index.ts";
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

const scoreOf = (measurement: Measurement, method: ScoreMethod): number | null => {
  const ratio = method === "attainment" ? measurement.attainment : measurement.progress;
  return ratio === null ? null : clamp(ratio);
};

const withOldValueWarning = (found: Answer, { due = "" }: Target): Answer => {
  const year = due.slice(0, 4);
  const isOld = found.observations.some(({ period }) => period.end.slice(0, 4) < year);
  if (!isOld) return found;
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

/** Measures a target: at its deadline if that is past, else now. */
export function assess(target: Target, evidence: Evidence, method: ScoreMethod): Assessment {
  if (!isMeasurable(target)) {
    const measurement = unmeasured("not-measurable", null, {});
    const nothing = { observations: [], base: null, score: null, afterwards: null };
    return { target, measurement, status: "not-measurable", ...nothing };
  }
  const { due } = target;
  const passed = due !== undefined && due < evidence.asOf;
  const found = passed
    ? withOldValueWarning(answer(target, due, evidence), target)
    : answer(target, evidence.asOf, evidence);
  const afterwards = passed ? after(target, due, evidence) : null;
  const { measurement } = found;
  const status = statusOf({
    met: measurement.met,
    reason: measurement.reason,
    metLater: afterwards?.met === true,
    passed,
    lapsed: isLapsed(target, evidence),
  });
  return { ...found, target, status, score: scoreOf(measurement, method), afterwards };
}
