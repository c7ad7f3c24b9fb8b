import { digitWords, four } from "../lexicon/numbers.ts";
import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Amount, amountAt } from "./amount-at.ts";
import { fraction } from "./fraction.ts";
import type { Numeral } from "./numeral.ts";
import { unitAt } from "./unit-at.ts";

/** What stands after "phần": "tư", "năm", or any number. */
function partsAt(tokens: Tokens, at: number): Pick<Amount, "readings" | "power" | "next"> | null {
  const amount = amountAt(tokens, at, null);
  if (amount !== null) return amount;
  const word = wordAt(tokens, at);
  const digit = word === four ? 4 : digitWords.get(word);
  return digit === undefined
    ? null
    : { readings: [{ digits: String(digit), exponent: 0 }], power: 0, next: at + 1 };
}

/** "hai phần ba"; "phần trăm" is a unit, and of "hai phần ba triệu" it is not told what the million scales. */
export function wordFractionFrom(tokens: Tokens, top: Amount): Numeral | null {
  if (wordAt(tokens, top.next) !== "phần" || unitAt(tokens, top.next).unit !== null) return null;
  const bottom = partsAt(tokens, top.next + 1);
  if (bottom === null || bottom.power > 0) return null;
  const numerator = top.readings[0];
  const denominator = bottom.readings[0];
  return fraction(tokens, { numerator, denominator, doubts: [], form: "words", next: bottom.next });
}
