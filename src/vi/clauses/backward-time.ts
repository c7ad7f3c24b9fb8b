import { backwardWords } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Placed } from "./context.ts";
import { lastTime } from "./context-after.ts";
import type { Sentence } from "./sentence.ts";
import type { TargetDraft } from "./target-draft.ts";

const backward = /* @__PURE__ */ phraseSet(backwardWords);

/** The deadline that a sentence gives to what was said before it; `null` if it gives none. */
export const backwardTime = (sentence: Sentence): Placed | null =>
  isPhraseAt(backward, sentence.tokens, 0) ? lastTime(sentence) : null;

/** A commitment with a deadline that is printed after it, if it has no printed one. */
export function withTime(draft: TargetDraft, { horizon: { due }, span }: Placed): TargetDraft {
  if (draft.act !== "commitment" || draft.dueBasis === "stated" || due === null) return draft;
  return {
    ...draft,
    due,
    dueBasis: "stated",
    spans: { ...draft.spans, due: span },
    doubts: draft.doubts.filter(({ code }) => code !== "implied-horizon"),
  };
}
