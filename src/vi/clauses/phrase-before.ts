import { type PhraseTable, phraseAt } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";

/** No phrase that is looked for backward has more words. */
const longest = 4;

/** What stands right before a place: its value, and where it begins. */
export interface FoundBefore<T> {
  readonly value: T;
  readonly from: number;
}

/** The longest phrase of a table that ends where a place begins, from `first` on; `null` if none does. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  tokens: Tokens,
  at: number,
  first: number,
): FoundBefore<T> | null {
  for (let from = Math.max(first, at - longest); from < at; from++) {
    const found = phraseAt(table, tokens, from);
    if (found?.next === at) return { value: found.value, from };
  }
  return null;
}
