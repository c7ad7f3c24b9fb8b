import type { Bound, Indicator } from "../../model/types.ts";
import type { Limits, Scale } from "../scale.ts";
import { snap } from "../snap.ts";
import { limitsOf } from "../terms.ts";

/** What a value can possibly be: of a percentage without limits, 0 to 100. */
export const possible = ({ naturalLimits, unitOfMeasure }: Indicator): Limits =>
  naturalLimits === undefined && unitOfMeasure === "percent"
    ? { low: 0, high: 100 }
    : limitsOf(naturalLimits);

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
