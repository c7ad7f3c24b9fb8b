import { doneWords, pointers, setThings, severalWords } from "../lexicon/cues.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";

const things = /* @__PURE__ */ phraseSet(setThings);
const back = /* @__PURE__ */ phraseSet(pointers);
const done = /* @__PURE__ */ phraseSet(doneWords);
const several: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ severalWords.map((words) => words.split(" ").at(-1) ?? ""),
);

/**
 * Of what a sentence speaks that only dates what was said:
 *
 * - `these` - what it stands with
 * - `one` - the target before it: "chỉ tiêu này"
 * - `all` - the targets above: "các chỉ tiêu nêu trên"
 */
export type Pointing = "these" | "one" | "all";

/** It points back within so many pieces, and the pointer stands within so many of what it points at. */
const mostBefore = 12;
const mostBetween = 3;

/** What begins a sentence begins so near to its start. */
const mostAtStart = 2;

const offsets = /* @__PURE__ */ (() => [...Array(mostBetween + 1).keys()])();

/** Whether a piece says that there are several: "các", "hai", "03". */
const isSeveral = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === "digits" || several.has(tokens[at]?.text ?? "");

/** Whether a piece begins words of being done: a sentence that only asks for work on what stands above dates nothing. */
const isDone = (tokens: Tokens): boolean => tokens.some((_, at) => isPhraseAt(done, tokens, at));

/** Where what a sentence points back at begins; `null` if it does not point. */
function pointedAt(tokens: Tokens): number | null {
  for (let at = 0; at < Math.min(mostBefore, tokens.length); at++) {
    const next = phraseAt(things, tokens, at)?.next;
    if (next === undefined) continue;
    if (offsets.some((offset) => isPhraseAt(back, tokens, next + offset))) return at;
  }
  return null;
}

/** What a sentence points back at; `null` if it does not point. */
export function pointingIn(tokens: Tokens): Pointing | null {
  const at = pointedAt(tokens);
  if (at === null || (at > mostAtStart && !isDone(tokens))) return null;
  return isSeveral(tokens, at - 1) ? "all" : "one";
}
