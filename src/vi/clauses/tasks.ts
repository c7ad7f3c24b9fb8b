import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { taskWords } from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Stretch } from "./stretch.ts";

const tasks = /* @__PURE__ */ phraseSet(taskWords);

/** Whether words of work to be done stand at a place. */
export const isTaskAt = (tokens: Tokens, at: number): boolean => isPhraseAt(tasks, tokens, at);

/** Whether a stretch tells of work to be done. */
export function hasTask({ tokens, parts, from, to }: Stretch): boolean {
  const end = parts[to - 1]?.to ?? 0;
  for (let at = parts[from]?.from ?? end; at < end; at++) {
    if (isTaskAt(tokens, at)) return true;
  }
  return false;
}
