import { isGlued } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { sum } from "./decimal.ts";
import type { Figure } from "./figure-at.ts";
import { partDecimal, vulgarAt } from "./part-of-one.ts";

/** More digits than these, and a blank, do not go with a part: "2025 ½ số xã". */
const mostBeforeBlank = 2;

/** "1½", "2 ½": a whole number with a part after it; `null` where a part stands at what is not whole ("1,5½"). */
export function withPart(tokens: Tokens, figure: Figure): Figure | null {
  const part = vulgarAt(tokens, figure.next);
  if (part === null) return figure;
  const [{ digits, exponent }, ...others] = figure.readings;
  const isWhole = exponent === 0 && others.length === 0;
  if (isGlued(tokens, figure.next)) {
    if (!isWhole) return null;
  } else if (!figure.isPlain || digits.length > mostBeforeBlank) return figure;
  return {
    readings: [sum({ digits, exponent }, partDecimal(part))],
    doubt: null,
    inPercent: null,
    isPlain: false,
    next: part.next,
  };
}
