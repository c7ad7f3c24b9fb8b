import { gluedScales, notScales, scaledNouns, scaleWords, shortMoney } from "../lexicon/numbers.ts";
import { isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";

/** Scale words as a power of ten; power 0 and the same place if there are none. */
export interface Scale {
  readonly power: number;
  readonly next: number;
}

/** The power of the scale word at a place; 0 if there is none. */
export function powerAt(tokens: Tokens, at: number): number {
  const word = wordAt(tokens, at);
  const power = scaleWords.get(word) ?? 0;
  const after = wordAt(tokens, at + 1);
  if (!notScales.get(word)?.includes(after)) return power;
  return scaledNouns.get(after)?.includes(wordAt(tokens, at + 2)) ? power : 0;
}

/** "tr" at the digits, or before đồng: "20tr", "63 tr.đ", "63 tr đồng"; a lone "tr" may be a page. */
function shortScaleAt(tokens: Tokens, at: number): Scale | null {
  const power = gluedScales.get(wordAt(tokens, at));
  if (power === undefined) return null;
  const money = markAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  if (shortMoney.includes(wordAt(tokens, money))) return { power, next: money };
  return isGlued(tokens, at) ? { power, next: at + 1 } : null;
}

/** The scale words at a place, each larger than the one before: "nghìn tỷ" is ten to the 12th. */
export function scaleAt(tokens: Tokens, at: number): Scale {
  const short = shortScaleAt(tokens, at);
  if (short !== null) return short;
  let [power, next, last] = [0, at, 0];
  for (let one = powerAt(tokens, next); one > last; one = powerAt(tokens, next)) {
    power += one;
    last = one;
    next += 1;
  }
  return { power, next };
}
