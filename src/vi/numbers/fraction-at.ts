import type { Tokens } from "../tokens/token.ts";
import type { Amount } from "./amount-at.ts";
import { barFractionFrom } from "./bar-fraction.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark } from "./parsed-number.ts";
import { partOfAllFrom } from "./part-of-all.ts";
import { wordFractionFrom } from "./word-fraction.ts";

/** The fraction that begins with a number at a place; `null` if none does. */
export const fractionFrom = (
  tokens: Tokens,
  at: number,
  top: Amount,
  mark: DecimalMark | null,
): Numeral | null =>
  barFractionFrom(tokens, top, mark) ??
  wordFractionFrom(tokens, top) ??
  partOfAllFrom(tokens, at, top, mark);
