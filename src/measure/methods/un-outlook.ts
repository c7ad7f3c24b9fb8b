import { snap } from "../snap.ts";
import { areOpposite, compound, spanFault, yearlyGrowth } from "./growth.ts";
import type { UnProgressReason } from "./un-words.ts";

/** Two values of a series; the first may be missing. */
interface Series {
  readonly baseline: number | null;
  readonly baselineYear: number;
  readonly value: number;
  readonly year: number;
}

/** A growth as a fraction a year, at 12 digits, with the baseline that it starts from; or why there is none. */
export type Growth =
  | { readonly growth: number; readonly baseline: number; readonly reason: null }
  | { readonly growth: null; readonly baseline: null; readonly reason: UnProgressReason };

const noGrowth = (reason: UnProgressReason): Growth => ({ growth: null, baseline: null, reason });

/** The growth of a series. */
export function growthOf(series: Series): Growth {
  const { baseline, baselineYear, value, year } = series;
  if (baseline === null) return noGrowth("missing-baseline");
  if (baseline === 0) return noGrowth("zero-base");
  const fault = areOpposite(baseline, value) ? "sign-change" : spanFault(series);
  if (fault !== null) return noGrowth(fault);
  const growth = yearlyGrowth(baseline, value, year - baselineYear);
  return Number.isFinite(100 * growth)
    ? { growth: snap(growth) + 0, baseline, reason: null }
    : noGrowth("overflow");
}

/** What is expected in the year of the target, and its share of the change that is needed. */
type Outlook =
  | { readonly expected: number; readonly ratio: number; readonly reason: null }
  | { readonly expected: null; readonly ratio: null; readonly reason: UnProgressReason };

const none = (reason: UnProgressReason): Outlook => ({ expected: null, ratio: null, reason });

/** Where a series that has a growth leads by the year of a target. */
export function outlookOf(
  { baselineYear, value, year }: Series,
  baseline: number,
  target: number,
  targetYear: number,
): Outlook {
  const years = targetYear - baselineYear;
  if (years <= 0) return none("no-years-to-target");
  if (snap(target) === snap(baseline)) return none("no-change-needed");
  // v · (1 + growth)^(years left), counted from the baseline: so a value of 0 stays 0 for a past year too.
  const expected = baseline * compound(baseline, value, years / (year - baselineYear));
  const ratio = (expected - baseline) / (target - baseline);
  return Number.isFinite(expected) && Number.isFinite(ratio)
    ? { expected: snap(expected) + 0, ratio: snap(ratio) + 0, reason: null }
    : none("overflow");
}
