import { sortedBy } from "../order.ts";
import type { DatedValue } from "../pace/trajectory.ts";
import { snap } from "../snap.ts";
import { check } from "./check.ts";
import { type Fit, fitCurve } from "./fit.ts";
import { type ProjectionOptions, type Settings, settingsOf } from "./options.ts";
import { intervalOn, noInterval, rateOf, valueOn } from "./predict.ts";
import type {
  ProjectedDate,
  ProjectedInterval,
  ProjectedRate,
  ProjectedValue,
  Projection,
} from "./projection.ts";
import { dayOf, noDate } from "./reach.ts";
import { warningsOn } from "./warn.ts";

type Outcome = ProjectedValue & ProjectedInterval & ProjectedRate;

/** What a curve says of the day that was asked for, or why there is none. */
function outcomeOf({ fitted, reason }: Fit, { by, level }: Settings): Outcome {
  if (fitted === null) {
    return { value: null, reason, perYear: null, perYearReason: reason, ...noInterval("no-value") };
  }
  const value = valueOn(fitted, by);
  const interval = value.value === null ? noInterval("no-value") : intervalOn(fitted, by, level);
  return { ...value, ...interval, ...rateOf(fitted) };
}

function dateOf({ fitted }: Fit, { aim }: Settings): ProjectedDate {
  if (aim === null) return noDate("no-target");
  return fitted === null ? noDate("no-curve") : dayOf(fitted, aim);
}

/**
 * Where values lead if they go on as they did: a curve is laid through them by ordinary least squares, and
 * read on another day. It is no forecast of what a plan will change.
 *
 * With x in years from the first day (every month counts 30 days), a straight line goes through v for
 * `linear`, through ln v for `compound`, through ln((v − low) ÷ (high − v)) for `logistic`; two values give
 * the exact line, a logistic curve needs 6. From 6 values on there is a prediction interval,
 * ŷ ± t · s · √(1 + 1 ÷ n + (x − x̄)² ÷ Sxx) with n − 2 degrees of freedom, on the line and mapped back: for
 * `compound` and `logistic` the value is the middle of what can come, not its mean (NIST/SEMATECH e-Handbook
 * of Statistical Methods, 4.1.4.1 and 4.5.1.2).
 *
 * A line knows of no limits: what lies beyond those that are given stays as it is, with a warning.
 *
 * @param points - Values with their days, in any order, no day twice.
 * @param options - The day to project to and the method; a target with its direction, natural limits and
 *   the coverage of the interval, where they are wanted.
 * @returns The value, its interval, the day on which the target is reached and what comes about in a year,
 *   each `null` with a reason where it cannot be said. 12 significant digits.
 * @throws DxplanError `invalid-argument` for what is no list of days and finite values, a day that stands
 *   twice, and options that are unknown, out of range or missing.
 * @example
 * ```ts
 * const shares = [
 *   { date: "2020-12-31", value: 40 },
 *   { date: "2021-12-31", value: 50 },
 *   { date: "2022-12-31", value: 60 },
 * ];
 * const ahead = project(shares, {
 *   by: "2023-12-31",
 *   method: "linear",
 *   target: 80,
 *   direction: "increase",
 * });
 * [ahead.value, ahead.perYear, ahead.date];
 * // => [70, 10, "2024-12-31"]
 * ahead.intervalReason;
 * // => "too-few-points"
 * ```
 * @category Projecting
 */
export function project(points: readonly DatedValue[], options: ProjectionOptions): Projection {
  check(points, options);
  const settings = settingsOf(options);
  const ordered = sortedBy(points, ({ date }) => date).map(({ date, value }) => ({
    date,
    value: snap(value),
  }));
  const fit = fitCurve(ordered, settings);
  const outcome = outcomeOf(fit, settings);
  return {
    method: settings.method,
    ...outcome,
    ...dateOf(fit, settings),
    points: ordered.length,
    from: ordered[0]?.date ?? null,
    to: ordered.at(-1)?.date ?? null,
    warnings: warningsOn(outcome, outcome, settings.limits),
  };
}
