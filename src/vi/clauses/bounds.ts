import type { Comparator } from "../lexicon/comparators.ts";
import { timesTen } from "../numbers/decimal.ts";
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

/** A value with the unit of a numeral: of a thousand in percent. */
const inPercent = ({ unit }: Numeral, value: number): number =>
  unit?.measure === "permille" ? timesTen(value, -1) : value;

/** The number that a bound is set at: of "15/18 xã" the 15, of "2/3 số xã" the percentage, with one rounding. */
export function numberOf(numeral: Exclude<Numeral, { readonly kind: "range" }>): number {
  if (numeral.kind !== "fraction") return inPercent(numeral, numeral.value);
  const { numerator, denominator } = numeral;
  return isWordFraction(numeral) || isRoundPart(numeral)
    ? (100 * numerator) / denominator
    : numerator;
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
  const at = (side: "low" | "high"): number => along(inPercent(numeral, numeral[side]));
  if (end !== undefined) return { kind: limit, value: at(end) };
  const one = at("low");
  const other = at("high");
  return { kind: "between", low: Math.min(one, other), high: Math.max(one, other) };
}
