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

/** The longest phrase of a table that begins at a place; `null` if none does. Asked for very often: it calls nothing. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: Tokens, at: number): Found<T> | null {
  const candidates = table.get(tokens[at]?.text ?? "");
  if (candidates === undefined) return null;
  for (const { words, value } of candidates) {
    const { length } = words;
    let same = 1;
    while (same < length && tokens[at + same]?.text === words[same]) same += 1;
    if (same === length) return { value, next: at + length };
  }
  return null;
}

/** Whether a phrase of a table begins at a place: at nearly all places none does, so the table is asked right here. */
export const isPhraseAt = <T>(table: PhraseTable<T>, tokens: Tokens, at: number): boolean =>
  table.has(tokens[at]?.text ?? "") && phraseAt(table, tokens, at) !== null;

/** The first words of phrases. */
export const firstWords = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => tokensOf(phrase).slice(0, 1)).map(({ text }) => text);
