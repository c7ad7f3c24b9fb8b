import { dayAt } from "../dates/day-at.ts";
import { type HorizonMatch, meant } from "../dates/meant.ts";
import { termWords } from "../lexicon/cues.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { phraseBefore } from "./phrase-before.ts";

const terms = /* @__PURE__ */ phraseSet(termWords);

/** The day without its year after the label of a term: "- hạn: 31/12", "thời hạn hoàn thành: 30/9". */
export function termDay(tokens: Tokens, at: number, year: number | undefined): HorizonMatch | null {
  if (tokens[at]?.kind !== "digits" || tokens[at - 1]?.text !== ":") return null;
  // Some of the labels are none without their colon.
  const isTerm = [at, at - 1].some((end) => phraseBefore(terms, tokens, end, 0) !== null);
  if (!isTerm) return null;
  const part = dayAt(tokens, at, { year: year ?? null, isLed: true, isDeadline: true });
  return part && meant("by", part);
}
