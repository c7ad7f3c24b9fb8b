import type { Bound, Indicator, Target } from "../../model/types.ts";
import type { Limits, Scale } from "../scale.ts";
import { snap } from "../snap.ts";
import { limitsOf } from "../terms.ts";

/** What a value can possibly be: of a percentage without limits, 0 to 100. */
export const possible = ({ naturalLimits, unitOfMeasure }: Indicator): Limits =>
  naturalLimits === undefined && unitOfMeasure === "percent"
    ? { low: 0, high: 100 }
    : limitsOf(naturalLimits);

/** Below this no change leads: a fall by all there is, in percent, or to nothing, as times. */
const allOfIt = ({ quantity }: Target): number =>
  quantity.kind === "change" && quantity.in === "times" ? 0 : -100;

/**
 * What a change or a growth can possibly be, whatever it is counted from: in points as much as lies between the limits;
 * in percent a fall by all of it, unless there can be less than nothing.
 */
export function possibleChange(target: Target, indicator: Indicator): Limits {
  const { low, high } = possible(indicator);
  const { quantity } = target;
  if (quantity.kind === "change" && quantity.in === "points") {
    const width = low === null || high === null ? null : snap(snap(high) - snap(low));
    return { low: width === null ? null : -width, high: width };
  }
  return { low: low !== null && low < 0 ? null : allOfIt(target), high: null };
}

/** The numbers that a scale asks for: the stated one, the far one, both edges of a corridor. */
export function numbersOn({ stated, stretch, accept }: Scale, { kind }: Bound): readonly number[] {
  const corridor = kind === "within" ? [accept?.low?.at, accept?.high?.at] : [];
  const numbers = [stated, stretch, ...corridor].filter((number) => typeof number === "number");
  return [...new Set(numbers)];
}

/** The limit that a number passes; "more than 100 %" passes its limit at 100. `null` if it passes none. */
export function limitPassed(number: number, { kind }: Bound, { low, high }: Limits): number | null {
  const at = snap(number);
  const isAbove = (edge: number) => at > edge || (at === edge && kind === "moreThan");
  const isBelow = (edge: number) => at < edge || (at === edge && kind === "lessThan");
  if (high !== null && isAbove(snap(high))) return high;
  return low !== null && isBelow(snap(low)) ? low : null;
}
