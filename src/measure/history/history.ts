import type { Target } from "../../model/types.ts";
import { isMeasurable } from "../answer/index.ts";
import type { Evidence } from "../evidence.ts";
import { byText, canonical } from "../order.ts";
import { isCountOfTargets, toldByCount } from "./counted.ts";
import { type Told, toldOf } from "./told.ts";

/**
 * A value of a target on a day, and whether it met it.
 *
 * @category Time
 */
export interface HistoryPoint {
  /** The day that the value speaks of. */
  readonly date: string;
  /** The value, in the terms of the latest one; of a growth of each year, that of the year. */
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
  /** The values, earliest first. A day on which figures conflict, or are reported as missing, has none. */
  readonly points: readonly HistoryPoint[];
  /** The first day on which it was met; `null` if it never was. */
  readonly firstMet: string | null;
  /** The first day of those, up to the latest, on each of which it was met; `null` if it is not met now. */
  readonly sustainedSince: string | null;
}

/** The first day of the last unbroken run of days on which a target is met; a day that cannot tell breaks it. */
function sustained(told: readonly Told[]): string | null {
  const lastUnmet = told.findLastIndex(({ measurement }) => measurement.met !== true);
  return told[lastUnmet + 1]?.date ?? null;
}

const readsOf = ({ measurement }: Told): string => canonical([measurement.scale?.reads ?? null]);

function toldOn(target: Target, evidence: Evidence): readonly Told[] {
  if (!isMeasurable(target)) return [];
  return isCountOfTargets(target) ? toldByCount(target, evidence) : toldOf(target, evidence);
}

/** What each day's figures said of a target; nothing is noted of them here. */
export function historyOf(target: Target, evidence: Evidence): History {
  const all = toldOn(target, evidence).toSorted((left, right) => byText(left.date, right.date));
  const latest = all.findLast(({ measurement }) => measurement.kind !== "unmeasured");
  const told = all.filter(
    (one) => one.measurement.kind === "unmeasured" || (latest && readsOf(one) === readsOf(latest)),
  );
  const points = told.flatMap(({ date, measurement: { value, met } }) =>
    value === null ? [] : [{ date, value, met }],
  );
  return {
    points,
    firstMet: points.find(({ met }) => met === true)?.date ?? null,
    sustainedSince: sustained(told),
  };
}
