import { restWords } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { restOpeners, restVerbs } from "../lexicon/statements.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Stretch } from "./stretch.ts";

const openers = /* @__PURE__ */ phraseSet(restOpeners);
const rests = /* @__PURE__ */ phraseSet(restWords);
const verbs = /* @__PURE__ */ phraseSet(restVerbs);

/** So many words may name what is left: "các bệnh viện công lập còn lại". */
const farthest = 8;

/** Whether words from a place on single out what is left: "riêng xã vùng cao", "các bệnh viện còn lại". */
function opensRest({ tokens }: Stretch, from: number): boolean {
  if (isPhraseAt(openers, tokens, from)) return true;
  for (let at = from; at < from + farthest && tokens[at]?.kind === "word"; at++)
    if (isPhraseAt(rests, tokens, at)) return true;
  return false;
}

/** Longer words say more. */
const mostParts = 24;

/** Whether a deadline follows the verb of being done right before it: "xong trước 15/12", "riêng Văn phòng: trước 31/12". */
function isDated({ parts, tokens, to }: Stretch, at: number): boolean {
  const end = Math.min(to, at + mostParts);
  for (let place = at; place < end; place++) {
    const part = parts[place];
    if (part?.kind === "measure" || part?.kind === "rank") return false;
    if (part?.kind !== "horizon" || part.horizon.due === null) continue;
    const isAfterColon = tokens[part.from - 1]?.text === ":";
    return isAfterColon || phraseBefore(verbs, tokens, part.from, 0) !== null;
  }
  return false;
}

/**
 * Whether what is left, or is singled out, is to be done by a deadline of its own: "80% xã hoàn thành trong quý III, còn lại
 * xong trước 15/12".
 */
export const isRestDated = (stretch: Stretch, at: number): boolean =>
  opensRest(stretch, stretch.parts[at]?.from ?? stretch.tokens.length) && isDated(stretch, at);
