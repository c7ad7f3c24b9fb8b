import { byText } from "../order.ts";
import { snap } from "../snap.ts";
import { yearsBetween } from "../time.ts";
import { checkWay } from "./checks.ts";
import type { PaceReason } from "./reasons.ts";
import type { DatedValue, Trajectory, Way } from "./trajectory.ts";

/**
 * What is to be expected on a day, or why nothing can be.
 *
 * @category Time
 */
export type Expected =
  | {
      /** The share of the way that is to be gone, 0 at the baseline, 1 at the target. */
      readonly progress: number;
      /** The value that goes with it. */
      readonly value: number;
      readonly reason: null;
    }
  | { readonly progress: null; readonly value: null; readonly reason: PaceReason };

const none = (reason: PaceReason): Expected => ({ progress: null, value: null, reason });

const defaultPower = 2;

/** The share of the time that is gone, 0 to 1. The 30th and the 31st of a month are one: between them it is gone. */
function elapsed(from: string, to: string, day: string): number {
  const years = yearsBetween(from, to);
  return years <= 0 ? 1 : Math.min(1, Math.max(0, yearsBetween(from, day) / years));
}

const between = (from: DatedValue, to: DatedValue, day: string): number =>
  from.value + (to.value - from.value) * elapsed(from.date, to.date, day);

/** The value that straight lines over points lead to. */
function onLines(points: readonly DatedValue[], day: string): number {
  const next = points.findIndex(({ date }) => date > day);
  const [from, to] = [points[next - 1], points[next]];
  if (from !== undefined && to !== undefined) return between(from, to, day);
  return (next === 0 ? points[0] : points.at(-1))?.value ?? 0;
}

/** The value of the last point that is due. */
const onSteps = (points: readonly DatedValue[], day: string): number =>
  (points.findLast(({ date }) => date <= day) ?? points[0])?.value ?? 0;

/** The share of the way that a curve leads to. */
const curved = (trajectory: Trajectory, share: number): number => {
  if (trajectory.kind === "back-loaded") return share ** (trajectory.power ?? defaultPower);
  if (trajectory.kind === "front-loaded") {
    return 1 - (1 - share) ** (trajectory.power ?? defaultPower);
  }
  return share;
};

/** Every point of the way, in the order of days. */
const pointsOf = ({ baseline, target }: Way, interim: readonly DatedValue[]): DatedValue[] => [
  baseline,
  ...interim.toSorted((left, right) => byText(left.date, right.date)),
  target,
];

/**
 * How far an indicator is to be on a day, if it goes its way as the trajectory has it.
 *
 * Before the day of the baseline it is where it stood, from the deadline on where it is to be. Time is
 * counted in months of 30 days, so that ends of months lie whole months apart.
 *
 * @param way - Where it stood and where it is to be, with the days.
 * @param trajectory - How the way is to be gone.
 * @param day - The day, `yyyy-mm-dd`.
 * @returns The share of the way, 0 to 1 (beyond that only where interim targets lead beyond), and the value that goes with it;
 *   or `null` with the reason: no time between the two days, or no way between the two values.
 * @throws DxplanError `invalid-argument` for what is no day, no number, no trajectory, and for interim
 *   values on days that do not lie between the two, or on one day.
 * @example
 * ```ts
 * const way = { baseline: { date: "2020-12-31", value: 40 }, target: { date: "2025-12-31", value: 80 } };
 * expectedProgress(way, { kind: "linear" }, "2023-06-30");
 * // => { progress: 0.5, value: 60, reason: null }
 * expectedProgress(way, { kind: "back-loaded" }, "2023-06-30").progress;
 * // => 0.25
 * ```
 * @category Time
 */
export function expectedProgress(way: Way, trajectory: Trajectory, day: string): Expected {
  checkWay(way, trajectory, day);
  const { baseline, target } = way;
  if (yearsBetween(baseline.date, target.date) <= 0) return none("no-time");
  if (snap(baseline.value) === snap(target.value)) return none("baseline-meets-target");
  const width = target.value - baseline.value;
  const value = () => {
    switch (trajectory.kind) {
      case "lines":
        return onLines(pointsOf(way, trajectory.interim), day);
      case "steps":
        return onSteps(pointsOf(way, trajectory.interim), day);
      default:
        return (
          baseline.value + width * curved(trajectory, elapsed(baseline.date, target.date, day))
        );
    }
  };
  return finite(value(), baseline.value, width);
}

function finite(value: number, baseline: number, width: number): Expected {
  const progress = snap((value - baseline) / width) + 0;
  return Number.isFinite(progress) && Number.isFinite(value)
    ? { progress, value: snap(value) + 0, reason: null }
    : none("overflow");
}
