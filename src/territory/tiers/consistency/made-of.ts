import type { Interval, IntervalEnd } from "../../../measure/interval.ts";
import type { Indicator } from "../../../model/types.ts";
import { limitsIn } from "../../roll-up/rule.ts";
import { add, highest, lowest, times } from "./ends.ts";
import type { Part } from "./parts.ts";

/** Where the whole lies at one end, by that end of each part. */
type EndOf = (part: Part) => IntervalEnd;

const endIn = (at: number): IntervalEnd => ({ at, closed: true });

/**
 * An end of what a part can be: what is asked of it, or the natural limit. "Trên 60 %" is just met a little beyond 60: of
 * what should rise the lower end is open, else the upper one.
 */
const endsBy =
  (indicator: Indicator, side: "low" | "high"): EndOf =>
  ({ level, open }) => {
    const isNear = (side === "low") === (indicator.direction === "increase");
    if (level !== null) return { at: level, closed: !(open && isNear) };
    const limit = limitsIn(indicator)[side];
    return endIn(limit ?? (side === "low" ? -Infinity : Infinity));
  };

/** The mean by weight; between the lowest and the highest of the parts where the weights are not known. */
function mean(parts: readonly Part[], endOf: EndOf, side: "low" | "high"): IntervalEnd {
  const total = parts.reduce((sum, { weight }) => sum + (weight ?? Number.NaN), 0);
  if (total > 0) {
    const { at, closed } = add(parts.map((part) => times(endOf(part), part.weight ?? 0)));
    return { at: at / total, closed };
  }
  const ends = parts.map(endOf);
  return side === "low" ? lowest(ends, "any") : highest(ends, "any");
}

function whole(
  parts: readonly Part[],
  { aggregation }: Indicator,
  endOf: EndOf,
  side: "low" | "high",
): IntervalEnd {
  switch (aggregation.units) {
    case "sum":
      return add(parts.map((part) => times(endOf(part), part.units)));
    case "minimum":
      return lowest(parts.map(endOf), side === "low" ? "any" : "every");
    case "maximum":
      return highest(parts.map(endOf), side === "high" ? "any" : "every");
    case "ratio-of-sums":
    case "weighted-mean":
    case "none":
      return mean(parts, endOf, side);
  }
}

const finite = ({ at, closed }: IntervalEnd): IntervalEnd | null =>
  Number.isFinite(at) ? { at: at + 0, closed } : null;

/** Where the upper value lies if every part just meets what is asked of it. */
export const madeOf = (parts: readonly Part[], indicator: Indicator): Interval => ({
  low: finite(whole(parts, indicator, endsBy(indicator, "low"), "low")),
  high: finite(whole(parts, indicator, endsBy(indicator, "high"), "high")),
});
