import type { Tokens } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens-of.ts";

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What is found at a place: its value, and the first piece after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** Phrases under what they mean, to be found in the pieces of a text. */
export function phraseTable<T>(
  meanings: readonly (readonly [T, readonly string[]])[],
): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of meanings) {
    for (const phrase of phrases) {
      const words = tokensOf(phrase).map(({ text }) => text);
      const [first = ""] = words;
      table.set(first, [...(table.get(first) ?? []), { words, value }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Phrases that all mean the same. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable([[true, phrases]]);

/** The longest phrase of a table that begins at a place; `null` if none does. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: Tokens, at: number): Found<T> | null {
  const candidates = table.get(tokens[at]?.text ?? "");
  const found = candidates?.find(({ words }) =>
    words.every((word, offset) => tokens[at + offset]?.text === word),
  );
  return found === undefined ? null : { value: found.value, next: at + found.words.length };
}

/** Whether a phrase of a table begins at a place. */
export const isPhraseAt = <T>(table: PhraseTable<T>, tokens: Tokens, at: number): boolean =>
  phraseAt(table, tokens, at) !== null;
