import { gapTo } from "../gap.ts";
import type { Measurement } from "../measurement.ts";
import { quotient } from "../quotient.ts";
import { snap } from "../snap.ts";
import { yearsBetween } from "../time.ts";
import { type Expected, expectedProgress } from "./expected.ts";
import type { PaceReason, RequiredReason } from "./reasons.ts";
import type { Trajectory } from "./trajectory.ts";

/**
 * How a target comes on in time. Rates are in the unit of the gap per year, above 0 towards the target.
 *
 * @category Time
 */
export interface Pace {
  /**
   * The share of the way that is to be gone on the day of assessment: 0 to 1, and beyond only where interim
   * targets lie beyond; `null` with a reason.
   */
  readonly expected: number | null;
  /** The same on the day that the value speaks of; `null` with a reason. */
  readonly expectedAtValue: number | null;
  /** Progress ÷ what was expected on the day of the value: 1 is as expected; `null` with a reason. */
  readonly pace: number | null;
  /** Why there is no pace, or `null`. */
  readonly paceReason: PaceReason | null;
  /** What the gap has shrunk by per year from the day of the baseline to that of the value; `null` without a pace to speak of. */
  readonly achievedPerYear: number | null;
  /** What it has to shrink by per year from the day of the value to the deadline; `null` with a reason. */
  readonly requiredPerYear: number | null;
  /** Why nothing is required, or `null`. */
  readonly requiredReason: RequiredReason | null;
}

/** What a pace is told from. */
export interface PaceInput {
  readonly measurement: Measurement;
  /** The day of the baseline, if it has one. */
  readonly baselineDate: string | null;
  /** The day that the value speaks of. */
  readonly valueDate: string | null;
  readonly due: string | null;
  readonly asOf: string;
  /** Whether nothing more can count: the deadline is past, or unit or tier ended. */
  readonly isOver: boolean;
  readonly trajectory: Trajectory;
}

type Known = Exclude<Measurement, { readonly kind: "unmeasured" }>;

/** A quotient at 12 digits; `null` beyond what a computer can hold. */
function snapped(dividend: number, divisor: number): number | null {
  const result = quotient(dividend, divisor);
  return result === null ? null : snap(result);
}

/** Why a value that is not met, and time, leave nothing to go per year; `null` if they do. */
function whyNothingToGo({ gap, met, scale }: Known): RequiredReason | null {
  if (gap <= 0) return met === null ? "undetermined" : "at-edge";
  return ["growth", "act"].includes(scale.reads.kind) ? "no-rate" : null;
}

/** What is still to go, per year that is left. */
function required(input: PaceInput): Pick<Pace, "requiredPerYear" | "requiredReason"> {
  const { measurement, valueDate, due, isOver } = input;
  const none = (requiredReason: RequiredReason) => ({ requiredPerYear: null, requiredReason });
  if (measurement.kind === "unmeasured" || valueDate === null) return none("unmeasured");
  if (measurement.met === true) return none("met");
  const reason = whyNothingToGo(measurement) ?? (due === null ? "no-deadline" : null);
  if (reason !== null) return none(reason);
  const years = yearsBetween(valueDate, due ?? "");
  if (isOver || years <= 0) return none("no-time");
  const requiredPerYear = snapped(measurement.gap, years);
  return requiredPerYear === null ? none("overflow") : { requiredPerYear, requiredReason: null };
}

/** Why there is nothing to expect, or `null`. */
function obstacle({ measurement, baselineDate, due }: PaceInput): PaceReason | null {
  if (measurement.kind === "unmeasured") return "unmeasured";
  if (measurement.progressReason !== null) return measurement.progressReason;
  if (baselineDate === null) return "missing-baseline";
  return due === null ? "no-deadline" : null;
}

/** The number that has to be reached: of a corridor the edge on the side of the baseline. */
function nearEdge({ scale, stated }: Measurement): number {
  const { low = null, high = null } = scale?.accept ?? {};
  const isAbove = high !== null && (scale?.baseline ?? 0) > high.at;
  const isCorridor = low !== null && high !== null;
  return (isCorridor ? (isAbove ? high : low).at : stated) ?? 0;
}

/** What is to be expected on a day, in shares of the way: the values do not matter. */
function expectedOn(
  day: string,
  { measurement, baselineDate, due, trajectory }: PaceInput,
): Expected {
  const way = {
    baseline: { date: baselineDate ?? "", value: measurement.scale?.baseline ?? 0 },
    target: { date: due ?? "", value: nearEdge(measurement) },
  };
  return expectedProgress(way, trajectory, day);
}

function paceFrom(progress: number, expected: number): Pick<Pace, "pace" | "paceReason"> {
  if (expected <= 0) return { pace: null, paceReason: "nothing-expected" };
  const pace = snapped(progress, expected);
  return { pace, paceReason: pace === null ? "overflow" : null };
}

/** What the gap has shrunk by, per year that is gone. */
function achieved({ gap, scale }: Known, years: number): number | null {
  if (scale.accept === null || scale.baseline === null) return null;
  return snapped(gapTo(scale.accept, scale.baseline) - gap, years);
}

/** How a measured target comes on. */
export function paceOf(input: PaceInput): Pace {
  const { measurement, baselineDate, valueDate, asOf } = input;
  const none = (paceReason: PaceReason | null) => ({
    expected: null,
    expectedAtValue: null,
    pace: null,
    paceReason,
    achievedPerYear: null,
    ...required(input),
  });
  const reason = obstacle(input);
  if (reason !== null || measurement.kind === "unmeasured") return none(reason);
  if (baselineDate === null || valueDate === null) return none("missing-baseline");
  const now = expectedOn(asOf, input);
  if (now.reason !== null) return none(now.reason);
  const years = yearsBetween(baselineDate, valueDate);
  if (years <= 0) return { ...none("not-begun"), expected: now.progress };
  const then = expectedOn(valueDate, input).progress ?? 0;
  return {
    expected: now.progress,
    expectedAtValue: then,
    ...paceFrom(measurement.progress ?? 0, then),
    achievedPerYear: achieved(measurement, years),
    ...required(input),
  };
}
