import { quantile } from "../quantile.ts";
import { between, unitOf } from "../size.ts";
import type { PlaceShare, Spread } from "./result.ts";

/** The numbers that are there, rising. */
export const risingOf = (numbers: Float64Array): Float64Array =>
  (numbers.includes(Number.NaN) ? numbers.filter((one) => !Number.isNaN(one)) : numbers).toSorted();

/** Where some rising numbers lie, one at least. */
export function spreadOf(rising: Float64Array): Spread {
  const [lowest, highest] = [quantile(rising, 0), quantile(rising, 1)];
  const unit = unitOf(Math.max(Math.abs(lowest), Math.abs(highest)));
  const total = rising.reduce((sum, number) => sum + unit * number, 0);
  return {
    mean: between(lowest, highest, total / rising.length / unit),
    low: quantile(rising, 0.05),
    median: quantile(rising, 0.5),
    high: quantile(rising, 0.95),
    lowest,
    highest,
  };
}

/** How often each of some rising places stands among them. */
export function sharesOf(rising: Float64Array): readonly PlaceShare[] {
  const counts = new Map<number, number>();
  for (const place of rising) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => ({ place, share: count / rising.length }));
}

/** The share of some places that are not beyond one; `null` of none. */
export const shareWithin = (rising: Float64Array, last: number): number | null =>
  rising.length === 0 ? null : rising.filter((place) => place <= last).length / rising.length;
