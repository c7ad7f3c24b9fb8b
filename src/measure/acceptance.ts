import type { Direction } from "../model/indicator.ts";
import type { Bound } from "../model/types.ts";
import type { Interval } from "./interval.ts";

/** A bound with its direction: the interval that it accepts, and the numbers it states. */
export interface Acceptance {
  readonly accept: Interval;
  /** The required number. */
  readonly stated: number;
  /** The far edge of `between`. */
  readonly stretch: number | null;
}

const atLeast = (at: number, closed = true): Interval => ({ low: { at, closed }, high: null });
const atMost = (at: number, closed = true): Interval => ({ low: null, high: { at, closed } });

/** The values from a number on, on the good side. */
const from = (at: number, direction: Direction): Interval =>
  direction === "increase" ? atLeast(at) : atMost(at);

/**
 * The values that a bound accepts. `reach`, `about`, `between` and `maintain` accept what is better than
 * they ask for: 22 % does not fail "15–20 %" of a rising indicator. `within` alone refuses it.
 */
export function acceptance(bound: Bound, direction: Direction): Acceptance {
  const rising = direction === "increase";
  switch (bound.kind) {
    case "atLeast":
      return { accept: atLeast(bound.value), stated: bound.value, stretch: null };
    case "moreThan":
      return { accept: atLeast(bound.value, false), stated: bound.value, stretch: null };
    case "atMost":
      return { accept: atMost(bound.value), stated: bound.value, stretch: null };
    case "lessThan":
      return { accept: atMost(bound.value, false), stated: bound.value, stretch: null };
    case "reach":
    case "maintain":
      return { accept: from(bound.value, direction), stated: bound.value, stretch: null };
    case "about": {
      const forgiven = rising ? bound.value - bound.tolerance : bound.value + bound.tolerance;
      return { accept: from(forgiven, direction), stated: bound.value, stretch: null };
    }
    case "between": {
      const [stated, stretch] = rising ? [bound.low, bound.high] : [bound.high, bound.low];
      return { accept: from(stated, direction), stated, stretch };
    }
    case "within":
      return {
        accept: { low: { at: bound.low, closed: true }, high: { at: bound.high, closed: true } },
        stated: rising ? bound.low : bound.high,
        stretch: null,
      };
  }
}
