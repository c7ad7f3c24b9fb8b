import type { Interval } from "../../../measure/interval.ts";
import type { Indicator } from "../../../model/types.ts";
import type { Part } from "./parts.ts";

type Range = readonly [low: number, high: number];

/** What a part can be: what is asked of it, or anything within the natural limits. */
const rangeOf = ({ level }: Part, { naturalLimits }: Indicator): Range =>
  level === null
    ? [naturalLimits?.low ?? -Infinity, naturalLimits?.high ?? Infinity]
    : [level, level];

const add = (ranges: readonly Range[]): Range =>
  ranges.reduce<Range>(([low, high], range) => [low + range[0], high + range[1]], [0, 0]);

const times = ([low, high]: Range, factor: number): Range =>
  // Nothing, whatever its level: not 0 times Infinity.
  factor === 0 ? [0, 0] : [factor * low, factor * high];

/** The mean by weight; between the lowest and the highest of the parts where the weights are not known. */
function mean(parts: readonly Part[], ranges: readonly Range[]): Range {
  const total = parts.reduce((sum, { weight }) => sum + (weight ?? Number.NaN), 0);
  if (total > 0) {
    const [low, high] = add(ranges.map((range, at) => times(range, parts[at]?.weight ?? 0)));
    return [low / total, high / total];
  }
  return [
    ranges.reduce((least, [low]) => Math.min(least, low), Infinity),
    ranges.reduce((most, [, high]) => Math.max(most, high), -Infinity),
  ];
}

function whole(parts: readonly Part[], indicator: Indicator): Range {
  const ranges = parts.map((part) => rangeOf(part, indicator));
  const lows = ranges.map(([low]) => low);
  const highs = ranges.map(([, high]) => high);
  switch (indicator.aggregation.units) {
    case "sum":
      return add(ranges.map((range, at) => times(range, parts[at]?.units ?? 0)));
    case "minimum":
      return [Math.min(...lows), Math.min(...highs)];
    case "maximum":
      return [Math.max(...lows), Math.max(...highs)];
    case "ratio-of-sums":
    case "weighted-mean":
    case "none":
      return mean(parts, ranges);
  }
}

/** Where the upper value lies if every part just meets what is asked of it. */
export function madeOf(parts: readonly Part[], indicator: Indicator): Interval {
  const [low, high] = whole(parts, indicator);
  const isOpen = parts.some(({ open }) => open);
  const rises = indicator.direction === "increase";
  return {
    low: Number.isFinite(low) ? { at: low + 0, closed: !(isOpen && rises) } : null,
    high: Number.isFinite(high) ? { at: high + 0, closed: !isOpen || rises } : null,
  };
}
