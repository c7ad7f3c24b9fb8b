import type { Comparator } from "../lexicon/comparators.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { isRoundPart, isWordFraction } from "./numerals.ts";
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

/** The number that a bound is set at: of a range its end, of "15/18 xã" the 15. */
function numberOf(numeral: Numeral): number {
  if (numeral.kind === "range") return numeral.high;
  const isPart = numeral.kind === "fraction" && percentOf(numeral) === 1;
  return isPart ? numeral.numerator : numeral.value * percentOf(numeral);
}

const negative = (value: number): number => (value === 0 ? 0 : -value);

/** The comparator of a number: after it, before it, or else that it is to be reached. */
export const comparatorOf = ({ after, lead }: Measure, inherited: Comparator | null): Comparator =>
  after ?? lead.comparator ?? inherited ?? "reach";

/** The bound of a number; downward is negative. */
export function boundOf(numeral: Numeral, kind: Comparator, isDown: boolean): DraftBound {
  if (numeral.kind === "range" && numeral.joiner !== null) {
    const { low, high } = numeral;
    return isDown
      ? { kind: "between", low: negative(high), high: negative(low) }
      : { kind: "between", low, high };
  }
  const value = numberOf(numeral);
  return isDown ? { kind: turned[kind], value: negative(value) } : { kind, value };
}
