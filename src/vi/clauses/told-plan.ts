import { assertingWords, documentWords } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Sentence } from "./sentence.ts";
import { maySay } from "./signals.ts";

const documents = /* @__PURE__ */ phraseSet(documentWords);
const asserting = /* @__PURE__ */ phraseSet(assertingWords);

/** Whether a sentence tells what a document sets: "Nghị quyết … khẳng định, …"; those after it may go on with that. */
export function tellsPlan(sentence: Sentence): boolean {
  if (!maySay(sentence, "assertion")) return false;
  const { tokens } = sentence;
  let isNamed = false;
  for (let at = 0; at < tokens.length; at++) {
    if (isNamed && isPhraseAt(asserting, tokens, at)) return true;
    isNamed ||= isPhraseAt(documents, tokens, at);
  }
  return false;
}
