import type { Indicator } from "../../model/types.ts";
import { averageGrowth } from "../growth.ts";
import { snap } from "../snap.ts";
import { yearsBetween } from "../time.ts";
import { signOf } from "./numbers.ts";
import type { Steepest } from "./steepest.ts";

/** What each year would have to bring, and the most that it is taken to bring; both with the sign of a fall. */
export interface YearlyRate {
  readonly perYear: number;
  readonly perYearUnit: "points" | "percent";
  readonly limit: number;
}

/** The rates a year of an indicator that are judged: of a percentage points, of a count or an amount percent. */
export function yearlyUnit({ unitOfMeasure }: Indicator): YearlyRate["perYearUnit"] | null {
  if (unitOfMeasure === "percent") return "points";
  return unitOfMeasure === "count" || unitOfMeasure === "amount" ? "percent" : null;
}

/** The steepest rate in the direction of an indicator; in percent a fall undoes a rise of as many years. */
export function steepestOf(
  indicator: Indicator,
  unit: YearlyRate["perYearUnit"],
  { points, percent }: Steepest,
): number {
  if (unit === "points") return signOf(indicator) * points;
  return signOf(indicator) > 0 ? percent : snap(100 / (1 + percent / 100) - 100);
}

/** Whether a rate is more than the steepest one, in the direction of the indicator. */
export const isTooSteep = (indicator: Indicator, { perYear, limit }: YearlyRate): boolean =>
  signOf(indicator) * (snap(perYear) - snap(limit)) > 0;

/** The way from one level to another. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** The years that there are; above 0. */
  readonly years: number;
}

/** What each year of a way would have to bring; `null` where no rate is judged or defined. */
export function yearlyRate(
  indicator: Indicator,
  { from, to, years }: Way,
  steepest: Steepest,
): YearlyRate | null {
  const unit = yearlyUnit(indicator);
  if (unit === null) return null;
  const limit = steepestOf(indicator, unit, steepest);
  if (unit === "points")
    return { perYear: snap((to - from) / years) + 0, perYearUnit: unit, limit };
  // All the way down to 0 is no rate of any year.
  const { rate } = to === 0 ? { rate: null } : averageGrowth(from, to, years);
  return rate === null ? null : { perYear: rate, perYearUnit: unit, limit };
}

/** The years from one day to a later one; `null` where it does not come after. */
export const yearsTo = (from: string | null, to: string | undefined): number | null =>
  from === null || to === undefined || to <= from ? null : yearsBetween(from, to);
