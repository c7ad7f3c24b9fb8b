import { snap } from "../snap.ts";
import { yearsBetween } from "../time.ts";
import type { FittedCurve } from "./fit.ts";
import { heightAt, type Line } from "./least-squares.ts";
import type { ProjectedInterval, ProjectedRate, ProjectedValue } from "./projection.ts";
import type { ProjectedIntervalReason } from "./reasons.ts";
import { studentQuantile } from "./student.ts";

/** A number as it is given out: 12 digits, and no −0. */
const given = (number: number): number => snap(number) + 0;

/** The value of the curve on a day. */
export function valueOn({ curve, line, first }: FittedCurve, day: string): ProjectedValue {
  const value = given(curve.fromLine(heightAt(line, yearsBetween(first, day))));
  return Number.isFinite(value) ? { value, reason: null } : { value: null, reason: "overflow" };
}

/** What the curve does in a year. */
export function rateOf({ curve, line }: FittedCurve): ProjectedRate {
  const perYear = given(curve.perYear(line.slope));
  return Number.isFinite(perYear)
    ? { perYear, perYearReason: null }
    : { perYear: null, perYearReason: "overflow" };
}

/** How few points show how far values scatter. */
const fewest = 6;

export const noInterval = (intervalReason: ProjectedIntervalReason): ProjectedInterval => ({
  interval: null,
  intervalReason,
});

/** Half the width of the interval of a new y: t · s · √(1 + 1 ÷ n + (x − x̄)² ÷ Sxx). */
function halfWidth({ count, middle, spread, residual }: Line, x: number, level: number): number {
  const freedom = count - 2;
  const deviation = residual / Math.sqrt(freedom);
  const distance = Math.sqrt(1 + 1 / count + (x - middle.x) ** 2 / spread);
  return studentQuantile(level, freedom) * deviation * distance;
}

/** The prediction interval of a new value on a day. */
export function intervalOn(fitted: FittedCurve, day: string, level: number): ProjectedInterval {
  const { curve, line, first } = fitted;
  if (line.count < fewest) return noInterval("too-few-points");
  const x = yearsBetween(first, day);
  const [height, half] = [heightAt(line, x), halfWidth(line, x, level)];
  const low = given(curve.fromLine(height - half));
  const high = given(curve.fromLine(height + half));
  return Number.isFinite(low) && Number.isFinite(high)
    ? { interval: { low, high }, intervalReason: null }
    : noInterval("overflow");
}
