import { restDenials, restWords } from "../lexicon/cues.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Member } from "./members.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Sentence } from "./sentence.ts";
import { ownTime } from "./times.ts";

const rests = /* @__PURE__ */ phraseSet(restWords);

/** Whether words of what is left stand at a place. */
export const isRestAt = (tokens: Tokens, at: number): boolean => isPhraseAt(rests, tokens, at);

/** So many words may name what is left: "3 thôn còn lại", "15% khối lượng còn lại". */
const nearby = 4;

/** Where words end that say right before or after a number that it is what is left; `null` without them. */
function restEnd({ tokens }: Sentence, { part }: Member): number | null {
  if (phraseBefore(rests, tokens, part.from, 0) !== null) return part.to;
  for (let at = part.to; at <= part.to + nearby; at++) {
    const found = phraseAt(rests, tokens, at);
    if (found !== null) return found.next;
    if (tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/**
 * Whether a number is the rest of what has been reported, with a time after it: "85% đã số hóa, 15% còn lại hoàn thành
 * trong quý II/2026". It is not done yet, and its time is that of nothing before it.
 */
export function isRest(sentence: Sentence, member: Member): boolean {
  const time = ownTime(sentence, member);
  if (time === null || time < member.at) return false;
  const end = restEnd(sentence, member);
  return end !== null && !restDenials.includes(sentence.tokens[end]?.text ?? "");
}
