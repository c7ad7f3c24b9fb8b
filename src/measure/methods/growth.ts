import { snap } from "../snap.ts";

/** (to ÷ from)^power: exactly 1 where the two are equal at 12 digits. Both lie on the same side of 0. */
export const compound = (from: number, to: number, power: number): number =>
  snap(from) === snap(to) ? 1 : (to / from) ** power;

/** The compound growth of a year, as a fraction: (to ÷ from)^(1 ÷ years) − 1. */
export const yearlyGrowth = (from: number, to: number, years: number): number =>
  compound(from, to, 1 / years) - 1;

/** A fraction in percent, at the 12 digits that every run-time computes alike; `+ 0` makes −0 a plain 0. */
export const inPercent = (fraction: number): number => snap(100 * fraction) + 0;

/** The years that a growth is taken between. */
interface Span {
  readonly baselineYear: number;
  readonly year: number;
}

/** Why there is no growth from one year to another; `null` if there is. */
export function spanFault({ baselineYear, year }: Span) {
  if (year < baselineYear) return "baseline-after-value";
  return year === baselineYear ? "fewer-than-two-years" : null;
}

/** Whether two numbers lie on different sides of 0. */
export const areOpposite = (one: number, other: number): boolean =>
  (one < 0 && other > 0) || (one > 0 && other < 0);

/** Whether a value is as good as a target, or better. */
export const reaches = (value: number, target: number, direction: "increase" | "decrease") =>
  direction === "increase" ? snap(value) >= snap(target) : snap(value) <= snap(target);
