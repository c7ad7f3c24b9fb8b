import { afterTen, afterTens, digitWords, emptyTens, four } from "../lexicon/numbers.ts";
import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";

/** A part of a number in words. */
export interface WordPart {
  readonly value: number;
  readonly next: number;
}

/** "linh năm", "lẻ tư": the tens are empty. */
export function afterEmptyTens(tokens: Tokens, at: number): WordPart | null {
  if (!emptyTens.includes(wordAt(tokens, at))) return null;
  const word = wordAt(tokens, at + 1);
  const value = word === four ? 4 : digitWords.get(word);
  return value === undefined ? null : { value, next: at + 2 };
}

/** "mười lăm", "hai mươi mốt". */
export function tensAt(tokens: Tokens, at: number): WordPart | null {
  if (wordAt(tokens, at) === "mười") {
    const digit = afterTen.get(wordAt(tokens, at + 1));
    return { value: 10 + (digit ?? 0), next: at + (digit === undefined ? 1 : 2) };
  }
  const tens = digitWords.get(wordAt(tokens, at));
  if (!tens || wordAt(tokens, at + 1) !== "mươi") return null;
  const digit = afterTens.get(wordAt(tokens, at + 2));
  return { value: 10 * tens + (digit ?? 0), next: at + (digit === undefined ? 2 : 3) };
}

/** "một trăm linh năm", "không trăm hai mươi". */
function hundredsAt(tokens: Tokens, at: number): WordPart | null {
  const hundreds = digitWords.get(wordAt(tokens, at));
  if (hundreds === undefined || wordAt(tokens, at + 1) !== "trăm") return null;
  const rest = afterEmptyTens(tokens, at + 2) ?? tensAt(tokens, at + 2);
  return { value: 100 * hundreds + (rest?.value ?? 0), next: rest?.next ?? at + 2 };
}

/** One digit in words, as it begins a number. */
export function digitAt(tokens: Tokens, at: number): WordPart | null {
  const value = digitWords.get(wordAt(tokens, at));
  return value === undefined ? null : { value, next: at + 1 };
}

/** A number in words from 10 to 999: "mười lăm", "không trăm linh năm". */
export const groupAt = (tokens: Tokens, at: number): WordPart | null =>
  hundredsAt(tokens, at) ?? tensAt(tokens, at);
