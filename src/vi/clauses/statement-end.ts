import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { purposeWords } from "../lexicon/statements.ts";
import type { Stretch } from "./stretch.ts";

const purposes = /* @__PURE__ */ phraseSet(purposeWords);

const closing = [".", "…", ",", ";", ")", ":"];

/** The end of a statement: before its closing marks, and before what it is for. */
export function statementEnd({ parts, tokens, to }: Stretch, begin: number): number {
  const last = parts[to - 1]?.to ?? begin;
  let end = begin + 1;
  // "Không để xảy ra …" tells no purpose.
  while (end < last && (!isPhraseAt(purposes, tokens, end) || tokens[end - 1]?.text === "không"))
    end += 1;
  while (end > begin && closing.includes(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}
