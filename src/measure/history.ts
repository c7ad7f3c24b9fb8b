import type { Target } from "../model/types.ts";
import { answer, isMeasurable } from "./answer/index.ts";
import { later } from "./choose.ts";
import type { Evidence } from "./evidence.ts";
import { canonical } from "./order.ts";

/**
 * A value of a target on a day, and whether it met it.
 *
 * @category Time
 */
export interface HistoryPoint {
  /** The day that the value speaks of. */
  readonly date: string;
  /** The value, in the terms of the latest one. */
  readonly value: number;
  /** Whether it met the target; `null` if that cannot be told. */
  readonly met: boolean | null;
}

/**
 * A target over time, by what is known on the day of assessment.
 *
 * @category Time
 */
export interface History {
  /** The values, earliest first. */
  readonly points: readonly HistoryPoint[];
  /** The first day on which it was met; `null` if it never was. */
  readonly firstMet: string | null;
  /** The first day of those, up to the latest, on each of which it was met; `null` if it is not met now. */
  readonly sustainedSince: string | null;
}

/** The days that anything is reported of a target. */
function daysOf(target: Target, evidence: Evidence, trail: readonly string[]): readonly string[] {
  if (target.indicator !== undefined) {
    return (evidence.figures.get(target.indicator) ?? []).map(({ period }) => period.end);
  }
  if (target.quantity.kind !== "count" || !("targets" in target.quantity)) {
    return (evidence.acts.get(target.id) ?? []).map(({ period }) => period.end);
  }
  return target.quantity.targets.flatMap((id) => {
    const member = evidence.targets.get(id);
    return member === undefined || trail.includes(id)
      ? []
      : daysOf(member, evidence, [...trail, id]);
  });
}

/** The first day of the last unbroken run of days on which a target is met. */
function sustained(points: readonly HistoryPoint[]): string | null {
  const lastUnmet = points.findLastIndex(({ met }) => met !== true);
  return points[lastUnmet + 1]?.date ?? null;
}

/** What each day's figures said of a target; nothing is noted of them here. */
export function historyOf(target: Target, evidence: Evidence): History {
  const silent = { ...evidence, note: () => undefined };
  const days = isMeasurable(target) ? [...new Set(daysOf(target, evidence, [target.id]))] : [];
  const known = days
    .filter((day) => day <= evidence.asOf)
    .sort()
    .flatMap((date) => {
      if (!isMeasurable(target)) return [];
      const { measurement, observations } = answer(target, date, silent);
      const latest = observations.map(({ period }) => period.end).reduce(later, "");
      return measurement.kind === "unmeasured" || latest !== date ? [] : [{ date, measurement }];
    });
  const reads = known.at(-1)?.measurement.scale.reads;
  const points = known
    .filter(({ measurement }) => reads && canonical(measurement.scale.reads) === canonical(reads))
    .map(({ date, measurement: { value, met } }) => ({ date, value, met }));
  return {
    points,
    firstMet: points.find(({ met }) => met === true)?.date ?? null,
    sustainedSince: sustained(points),
  };
}
