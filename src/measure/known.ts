import type { Figure, Qualifier } from "../model/types.ts";
import { type Interval, pointAt } from "./interval.ts";
import type { Limits } from "./scale.ts";

/** "khoảng 86 %" is 86 ± 5 % of 86; "gần 60 %" is from 57 on and below 60. */
const defaultWidth = 0.05;

function qualified(value: number, qualifier: Qualifier): Interval {
  switch (qualifier.kind) {
    case "atLeast":
      return { low: { at: value, closed: true }, high: null };
    case "moreThan":
      return { low: { at: value, closed: false }, high: null };
    case "atMost":
      return { low: null, high: { at: value, closed: true } };
    case "lessThan":
      return { low: null, high: { at: value, closed: false } };
    case "about": {
      const width = qualifier.width ?? Math.abs(value) * defaultWidth;
      return {
        low: { at: value - width, closed: true },
        high: { at: value + width, closed: true },
      };
    }
    case "nearly": {
      const width = qualifier.width ?? Math.abs(value) * defaultWidth;
      // "gần 0" has no width of its own: all that is known is that it is below.
      const low = width === 0 ? null : { at: value - width, closed: true };
      return { low, high: { at: value, closed: false } };
    }
  }
}

/**
 * An open end, closed by what a value can possibly be: "trên 60 %" ends at 100. A value beyond its limit
 * is not closed by it.
 */
const within = ({ low, high }: Interval, limits: Limits): Interval => ({
  low:
    low ??
    (limits.low === null || (high !== null && high.at < limits.low)
      ? null
      : { at: limits.low, closed: true }),
  high:
    high ??
    (limits.high === null || (low !== null && low.at > limits.high)
      ? null
      : { at: limits.high, closed: true }),
});

/** Where a reported value lies: a point, or an interval by the word before the figure. */
export function knownInterval(value: number, figure: Figure | null, limits: Limits): Interval {
  const qualifier = figure?.qualifier;
  return qualifier === undefined ? pointAt(value) : within(qualified(value, qualifier), limits);
}

const noLimits: Limits = { low: null, high: null };

/** A number with where it lies by the figure that it is from, if it is from one. */
export const knownLevel = (value: number, figure: Figure | null) => ({
  value,
  known: knownInterval(value, figure, noLimits),
});
