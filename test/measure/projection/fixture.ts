import { type DatedValue, type ProjectionOptions, project } from "dxplan";

/** Values at the ends of years, one after the other. */
export const yearly = (firstYear: number, values: readonly number[]): DatedValue[] =>
  values.map((value, at) => ({ date: `${firstYear + at}-12-31`, value }));

/**
 * 20 + 10 x at x = 0 … 5, off the line by 1, −1, 0, 0, −1, 1, which add up to 0, alone and times x: the line
 * stays. s² = 4 ÷ (6 − 2) = 1, x̄ = 2.5, Sxx = 17.5; at x = 6 √(1 + 1 ÷ 6 + 3.5² ÷ 17.5) = √(28 ÷ 15).
 */
export const scattered = yearly(2015, [21, 29, 40, 50, 59, 71]);

/** Values by their days. */
export const dated = (values: Readonly<Record<string, number>>): DatedValue[] =>
  Object.entries(values).map(([date, value]) => ({ date, value }));

/** The natural limits of a percent. */
export const percent = { low: 0, high: 100 };

/** The day on which a target is reached, or why there is none. */
export function reached(
  points: readonly DatedValue[],
  options: Omit<ProjectionOptions, "by">,
): string | null {
  const { date, dateReason } = project(points, { by: "2030-12-31", ...options });
  return date ?? dateReason;
}
