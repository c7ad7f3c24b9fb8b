import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { stopWords } from "../lexicon/stop-words.ts";
import { synonyms } from "../lexicon/synonyms.ts";
import type { Tokens } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens-of.ts";

const same = /* @__PURE__ */ phraseTable(synonyms);
const stops: ReadonlySet<string> = /* @__PURE__ */ new Set(stopWords);

/** Longer texts are no names: what is beyond is left out. */
const mostWords = 80;

/** A text without what stands in its brackets. */
function withoutBrackets(text: string): string {
  const [first = "", ...rest] = text.split("(");
  return [first, ...rest.map((piece) => piece.slice(piece.indexOf(")") + 1))].join(" ");
}

/** The words that stand at a place, synonyms as one, and the place after them. */
function saidAt(
  tokens: Tokens,
  at: number,
): { readonly words: readonly string[]; readonly next: number } {
  const found = phraseAt(same, tokens, at);
  if (found !== null) return { words: found.value.split(" "), next: found.next };
  return { words: [tokens[at]?.text ?? ""], next: at + 1 };
}

/** The words of a text in their order, synonyms as one, words that tell nothing left out. */
function wordsOf(text: string): string[] {
  const tokens = tokensOf(withoutBrackets(text)).filter(
    ({ kind }) => kind === "word" || kind === "digits",
  );
  const words: string[] = [];
  let at = 0;
  while (at < tokens.length && words.length < mostWords) {
    const said = saidAt(tokens, at);
    words.push(...said.words.filter((word) => !stops.has(word)));
    at = said.next;
  }
  return words;
}

/** What a text is compared by: its words, and its pairs of neighbouring words. What stands in brackets is left out. */
export function featuresOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return new Set([...words, ...pairs]);
}
