import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { digitAt, tensAt } from "./words-below-thousand.ts";

const mostDecimals = 12;

/** What stands after "phẩy", digit by digit or as one number below 100. */
export function wordDecimalsAt(
  tokens: Tokens,
  at: number,
): { digits: string; next: number } | null {
  if (wordAt(tokens, at) !== "phẩy") return null;
  const tens = tensAt(tokens, at + 1);
  if (tens !== null) return { digits: String(tens.value), next: tens.next };
  let [digits, next] = ["", at + 1];
  for (let one = digitAt(tokens, next); one !== null; one = digitAt(tokens, next)) {
    digits += one.value;
    next = one.next;
    if (digits.length > mostDecimals) return null;
  }
  return digits === "" ? null : { digits, next };
}
