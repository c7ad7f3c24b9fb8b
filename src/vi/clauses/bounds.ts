import type { Comparator } from "../lexicon/comparators.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { isMultiple, isRoundPart, isWordFraction } from "./numerals.ts";
import type { Measure } from "./part.ts";
import type { DraftBound } from "./target-draft.ts";

/** Comparators of a negative amount: "down by at least 30" is at most −30. */
const turned: Readonly<Record<Comparator, Comparator>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  reach: "reach",
  about: "about",
  maintain: "maintain",
};

/** A share of a thousand, or a part such as two thirds, as percent. */
const percentOf = (numeral: Numeral): number => {
  if (numeral.unit?.measure === "permille") return 0.1;
  return isWordFraction(numeral) || isRoundPart(numeral) ? 100 : 1;
};

/** The number that a bound is set at: of "15/18 xã" the 15. */
function numberOf(numeral: Exclude<Numeral, { readonly kind: "range" }>): number {
  const isPart = numeral.kind === "fraction" && percentOf(numeral) === 1;
  return isPart ? numeral.numerator : numeral.value * percentOf(numeral);
}

const negative = (value: number): number => (value === 0 ? 0 : -value);

/** The comparator of a number: after it, before it, or else that it is to be reached. */
export const comparatorOf = ({ after, lead }: Measure, inherited: Comparator | null): Comparator =>
  after ?? lead.comparator ?? inherited ?? "reach";

const limits: Readonly<Partial<Record<Comparator, "low" | "high">>> = {
  atLeast: "low",
  moreThan: "low",
  atMost: "high",
  lessThan: "high",
};

/** Of a range with a comparator, the end that it limits: "ít nhất 1-2" is at least 1, "trên 70 đến 90" has two sides. */
function limited(kind: Comparator, joiner: string | null): "low" | "high" | undefined {
  return kind === "moreThan" && joiner !== "-" ? undefined : limits[kind];
}

/** What a number is downward: below 0, and of so many times the part that is left: "giảm 2 lần" is 0.5. */
const downward = (numeral: Numeral): ((value: number) => number) =>
  isMultiple(numeral) ? (value) => 1 / value : negative;

const same = (value: number): number => value;

/** The bound of a number; downward is negative, and a part of the base in times. */
export function boundOf(numeral: Numeral, kind: Comparator, isDown: boolean): DraftBound {
  const along = isDown ? downward(numeral) : same;
  const limit = isDown ? turned[kind] : kind;
  if (numeral.kind !== "range") return { kind: limit, value: along(numberOf(numeral)) };
  const end = limited(kind, numeral.joiner);
  if (end !== undefined) return { kind: limit, value: along(numeral[end]) };
  const [one, other] = [along(numeral.low), along(numeral.high)];
  return { kind: "between", low: Math.min(one, other), high: Math.max(one, other) };
}
