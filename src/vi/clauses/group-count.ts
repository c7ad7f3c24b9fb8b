import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Rank } from "./part.ts";
import { wholeNumber } from "./place-number.ts";

const groupUnits: readonly (string | undefined)[] = [undefined, "count", "places"];

/** How many a group counts. */
export interface GroupCount {
  readonly value: number;
  /** Among how many: "top 15/102"; `null` if that is not printed. */
  readonly of: number | null;
  readonly doubts: Rank["doubts"];
  readonly next: number;
}

const wholeHigh = ({ high }: { readonly high: number }): number | null =>
  Number.isInteger(high) ? high : null;

/** How many a group counts; `null` if no whole number stands there, or one of something else. */
export function groupCountAt(tokens: Tokens, at: number): GroupCount | null {
  const numeral = numeralAt(tokens, at);
  if (numeral === null || !groupUnits.includes(numeral.unit?.measure)) return null;
  const { doubts, unitFrom: next } = numeral;
  if (numeral.kind === "fraction" && numeral.form === "digits") {
    return { value: numeral.numerator, of: numeral.denominator, doubts, next };
  }
  // "Nhóm 10 - 15 tỉnh dẫn đầu": at most the further end.
  const value = numeral.kind === "range" ? wholeHigh(numeral) : wholeNumber(numeral);
  return value === null || value < 1 ? null : { value, of: null, doubts, next };
}
