import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";

/** A whole number with no unit; `null` if it is something else. */
export const wholeNumber = (numeral: Numeral | null): number | null =>
  numeral?.kind === "number" && Number.isSafeInteger(numeral.value) ? numeral.value : null;

/** A place, and among how many it is; `null` if that is not printed. */
export interface Place {
  readonly value: number;
  readonly of: number | null;
}

/** The further end of a range of places, "hạng 10 - 15"; `null` if it is none of whole numbers. */
const rangeEnd = ({ low, high }: Extract<Numeral, { readonly kind: "range" }>): number | null =>
  Number.isSafeInteger(low) && Number.isSafeInteger(high) ? high : null;

/** The place that a number is: "15/34", or a whole number alone; `null` if it is none. */
export function placeOf(numeral: Numeral | null): Place | null {
  if (numeral?.kind === "fraction" && numeral.form === "digits") {
    return { value: numeral.numerator, of: numeral.denominator };
  }
  const value = numeral?.kind === "range" ? rangeEnd(numeral) : wholeNumber(numeral);
  const isPlace = numeral?.unit === null || numeral?.unit.measure === "places";
  return value === null || !isPlace || value < 1 ? null : { value, of: null };
}

/** "Trên 63", "trong tổng số 34 tỉnh": the number of units ranked. */
export function fieldAt(
  tokens: Tokens,
  at: number,
): { readonly of: number | null; readonly next: number } {
  if (!["trên", "trong"].includes(tokens[at]?.text ?? "")) return { of: null, next: at };
  const isTotal = tokens[at + 1]?.text === "tổng" && tokens[at + 2]?.text === "số";
  const shift = isTotal ? 3 : 1;
  const numeral = numeralAt(tokens, at + shift);
  // "Thứ 8 trong 3 năm" are no three that are ranked.
  const of = numeral?.unit?.measure === "amount" ? null : wholeNumber(numeral);
  return of === null ? { of, next: at } : { of, next: at + shift + 1 };
}
