import type { Direction } from "../../model/indicator.ts";
import { snap } from "../snap.ts";
import { areOpposite, inPercent, spanFault, yearlyGrowth } from "./growth.ts";
import type { OpenSdgReason } from "./open-sdg-words.ts";

/** A series with a baseline, in which 0.001 stands for 0. */
interface Series {
  readonly baseline: number;
  readonly baselineYear: number;
  readonly value: number;
  readonly year: number;
  readonly direction: Direction;
  readonly target: number | null;
  readonly targetYear: number | null;
}

/** How fast it goes, and how fast it would have to. */
export interface Pace {
  /** R, at 12 digits. */
  readonly ratio: number | null;
  /** V, the growth in the good direction as a fraction a year, at 12 digits. */
  readonly growth: number | null;
  /** In percent a year. */
  readonly actualGrowth: number | null;
  /** In percent a year. */
  readonly requiredGrowth: number | null;
  readonly reason: OpenSdgReason | null;
}

/** No pace, and why. */
export const noPace = (reason: OpenSdgReason | null): Pace => ({
  ratio: null,
  growth: null,
  actualGrowth: null,
  requiredGrowth: null,
  reason,
});

/** What growth counts for: 1 if it is good. Below 0 a growth leads away from 0, so downwards. */
const signOf = ({ baseline, direction }: Series): 1 | -1 =>
  (direction === "increase") === baseline > 0 ? 1 : -1;

/** How fast a series goes towards its target, or at all. */
export function paceOf(series: Series): Pace {
  const { baseline, baselineYear, value, year, target, targetYear } = series;
  const fault = areOpposite(baseline, value) ? "sign-change" : spanFault(series);
  if (fault !== null) return noPace(fault);
  const actual = yearlyGrowth(baseline, value, year - baselineYear);
  if (!Number.isFinite(100 * actual)) return noPace("overflow");
  const actualGrowth = inPercent(actual);
  const gain = signOf(series) * actual;
  if (target === null || targetYear === null) {
    return { ...noPace(null), growth: snap(gain) + 0, actualGrowth };
  }
  return { ...towards(baseline, target, targetYear - baselineYear, gain), actualGrowth };
}

/** The growth that a target requires, and how much of it a gain is. */
function towards(baseline: number, target: number, years: number, gain: number): Pace {
  if (areOpposite(baseline, target)) return noPace("sign-change");
  if (years <= 0) return noPace("no-years-to-target");
  if (snap(baseline) === snap(target))
    return { ...noPace("no-growth-required"), requiredGrowth: 0 };
  const required = yearlyGrowth(baseline, target, years);
  const ratio = snap(gain / Math.abs(required)) + 0;
  return Number.isFinite(100 * required) && Number.isFinite(ratio)
    ? { ...noPace(null), ratio, requiredGrowth: inPercent(required) }
    : noPace("overflow");
}
