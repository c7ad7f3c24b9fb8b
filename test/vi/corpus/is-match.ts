import type { DoubtCode } from "dxplan";
import type { Bound, Expected } from "./clause.ts";
import type { Draft } from "./draft.ts";

/** Doubts that leave the horizon open. */
const openHorizons: readonly (DoubtCode | undefined)[] = [
  "implied-horizon",
  "ambiguous-horizon",
  "implied-period",
];

/** A draft has no word for "how many of a list are done", nor for an act with a date. */
const standIns: Readonly<Record<string, string>> = { count: "level", milestone: "statement" };

const plain = (kind: string): string => standIns[kind] ?? kind;

/** Decimals that take no part: 66.67 %, computed in another order, is the same share. */
const snapped = (value: number): number => Number(value.toPrecision(12));

const numbers = (bound: Bound): readonly number[] =>
  bound.kind === "between" ? [bound.low, bound.high] : [bound.value];

const sameNumbers = (a: Bound, b: Bound): boolean =>
  String(numbers(a).map(snapped)) === String(numbers(b).map(snapped));

/** "15/18 xã" is 15, or 83.3 %: either says it. */
const asShare = (bound: Bound, { of, quantity }: Expected): Bound =>
  of === undefined || quantity === "rank" || bound.kind === "between"
    ? bound
    : { kind: bound.kind, value: (100 * bound.value) / of };

const sameBound = (expected: Expected, other: Bound | null): boolean => {
  const { bound, doubt } = expected;
  if (bound === null || other === null) return bound === other;
  return (
    (doubt === "implied-bound" || bound.kind === other.kind) &&
    (sameNumbers(bound, other) || sameNumbers(asShare(bound, expected), other))
  );
};

/**
 * Whether a draft says what a label asks for: the same quantity, comparator, number or numbers, and horizon.
 * A horizon or a comparator that the label doubts may be any.
 */
export const isMatch = (expected: Expected, draft: Draft): boolean =>
  plain(expected.quantity) === plain(draft.quantity.kind) &&
  sameBound(expected, draft.bound) &&
  (openHorizons.includes(expected.doubt) || expected.due === draft.due);
