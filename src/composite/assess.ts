import { type Answer, answer, isMeasurable } from "../measure/answer/index.ts";
import { later } from "../measure/choose.ts";
import type { Evidence } from "../measure/evidence.ts";
import { tiersOf } from "../measure/evidence.ts";
import { type History, historyOf } from "../measure/history/history.ts";
import { metBefore } from "../measure/history/met-before.ts";
import { isAccepted, pointAt } from "../measure/interval.ts";
import { type Measurement, unmeasured } from "../measure/measurement.ts";
import { type Pace, paceOf } from "../measure/pace/pace.ts";
import { type Status, statusOf } from "../measure/status.ts";
import { daysBetween } from "../measure/time.ts";
import { tierLastDays } from "../model/tier.ts";
import type { MeasurableTarget, Target } from "../model/types.ts";
import type { Afterwards } from "./card.ts";
import { trajectoryOf } from "./interim.ts";
import { once } from "./once.ts";
import type { ScoreMethod, Settings } from "./options.ts";

/** A target measured on the day of assessment. */
export interface Assessment extends Answer {
  readonly target: Target;
  readonly status: Status;
  readonly score: number | null;
  readonly pace: Pace;
  /** Asked for where it is shown, or decides. */
  readonly history: () => History;
  readonly age: number | null;
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

/** The last day of the target's unit or tier, if that is past and came before the deadline; else `null`. */
function lapsedOn(target: Target, evidence: Evidence): string | null {
  const end = lastDay(target, evidence);
  const isPast = end !== null && evidence.asOf > end;
  return isPast && (target.due === undefined || target.due > end) ? end : null;
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

/** The day that the latest of what decided speaks of; "" if nothing did. */
const latestDay = ({ observations }: Answer): string =>
  observations.map(({ period }) => period.end).reduce(later, "");

const withOldValueWarning = (found: Answer, { due = "" }: Target): Answer => {
  const year = due.slice(0, 4);
  const latest = latestDay(found);
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
function lastDecidingDay(target: Target, end: string | null, evidence: Evidence): string {
  const { due = evidence.asOf } = target;
  return [due, end ?? due, evidence.asOf].reduce((first, day) => (day < first ? day : first));
}

const isOfEachYear = ({ quantity }: MeasurableTarget): boolean =>
  quantity.kind === "growth" && quantity.over === "each";

/** Measures a target: at its deadline, or at the end of its unit or tier, if that is past; else now. */
export function assess(target: Target, evidence: Evidence, settings: Settings): Assessment {
  if (!isMeasurable(target)) {
    const measurement = unmeasured("not-measurable", null, {});
    const nothing = { observations: [], base: null, score: null, age: null, afterwards: null };
    const pace = paceAt(target, { measurement, ...nothing }, evidence, settings, false);
    const history = () => historyOf(target, evidence);
    return { target, measurement, status: "not-measurable", pace, history, ...nothing };
  }
  const { due } = target;
  const end = lapsedOn(target, evidence);
  const lapsed = end !== null;
  const passed = due !== undefined && due < evidence.asOf;
  const decided = answer(target, lastDecidingDay(target, end, evidence), evidence);
  const found = passed ? withOldValueWarning(decided, target) : decided;
  const afterwards = passed && !lapsed ? after(target, due, evidence) : null;
  const { measurement } = found;
  const pace = paceAt(target, found, evidence, settings, passed || lapsed);
  const history = once(() => historyOf(target, evidence));
  const status = statusOf({
    met: measurement.met,
    settled: passed || !isOfEachYear(target),
    reason: measurement.reason,
    metLater: afterwards?.met === true,
    passed,
    lapsed,
    metBefore: () => baselineMet(target, found, pace) || metBefore(target, evidence, history),
    progress: pace.paceReason === "not-begun" ? null : measurement.progress,
    pace: pace.pace,
    bands: settings.bands,
  });
  const score = scoreOf(target, measurement, settings.method);
  const latest = latestDay(found);
  const age = latest === "" ? null : daysBetween(latest, evidence.asOf);
  const { observations, base } = found;
  return {
    target,
    measurement,
    observations,
    base,
    status,
    score,
    pace,
    history,
    age,
    afterwards,
  };
}

/** The baseline with its day, if it has one. */
const baselineOf = ({ base }: Answer) =>
  base === null || base.date === null ? null : { date: base.date, value: base.value };

/** Whether the target was met at its baseline, before the day of the value. */
function baselineMet({ quantity }: Target, found: Answer, { paceReason }: Pace): boolean {
  const { base, measurement } = found;
  if (quantity.kind === "change" || paceReason !== "baseline-meets-target") return false;
  if (measurement.scale?.accept == null || base === null) return false;
  const isBefore = base.date !== null && base.date < latestDay(found);
  return isBefore && isAccepted(measurement.scale.accept, pointAt(base.value)) === true;
}

/** How a target comes on from its baseline, as far as the found values go. */
function paceAt(
  target: Target,
  found: Answer,
  evidence: Evidence,
  settings: Settings,
  isOver: boolean,
): Pace {
  const baselineDate = found.base?.date ?? null;
  const latest = latestDay(found);
  return paceOf({
    measurement: found.measurement,
    baselineDate,
    valueDate: latest === "" ? null : latest,
    due: target.due ?? null,
    asOf: evidence.asOf,
    isOver,
    trajectory: trajectoryOf(settings.trajectory, target, baselineOf(found), evidence),
  });
}
