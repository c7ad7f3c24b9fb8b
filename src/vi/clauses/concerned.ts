import type { Comparator } from "../lexicon/comparators.ts";
import {
  concerned,
  concerningWords,
  dutyWords,
  eachWords,
  favourWords,
  havingWord,
} from "../lexicon/conditions.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Part } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";

const nouns = /* @__PURE__ */ phraseSet(concerned);
const concerning = /* @__PURE__ */ phraseSet(concerningWords);
const duties = /* @__PURE__ */ phraseSet(dutyWords);
const favours = /* @__PURE__ */ phraseSet(favourWords);

const limits: readonly (Comparator | null)[] = ["atLeast", "moreThan", "atMost", "lessThan"];

/** So many parts may stand between that word and its number, and between the number and what is to be done. */
const nearby = 8;

/** Whether a number only limits something, and nothing is said to reach it. */
const isLimit = ({ after, lead }: Measure): boolean =>
  limits.includes(after ?? lead.comparator) &&
  lead.change === null &&
  lead.act === null &&
  !lead.isReached;

/** The piece at which the word stands that has a number as its object; -1 if there is none. */
function havingBefore(tokens: Tokens, parts: readonly Part[], at: number): number {
  const own = parts[at]?.from ?? 0;
  if (tokens[own]?.text === havingWord) return own;
  for (let place = at - 1; place >= Math.max(0, at - nearby); place--) {
    const part = parts[place];
    if (part?.kind !== "words" && part?.kind !== "tiers") return -1;
    if (tokens[part.from]?.text === havingWord) return part.from;
  }
  return -1;
}

/** Where one of those whom a rule may concern begins before a piece; -1 if none does, or if each of them is meant. */
function nounBefore(tokens: Tokens, piece: number): number {
  const from = phraseBefore(nouns, tokens, piece, 0)?.from ?? -1;
  return eachWords.includes(tokens[from - 1]?.text ?? "") ? -1 : from;
}

/** Whether a rule says whom it concerns before a noun: "đối với các thôn". */
const isConcerning = (tokens: Tokens, noun: number): boolean =>
  [noun, noun - 1].some((end) => phraseBefore(concerning, tokens, end, 0) !== null);

const isPercent = ({ numeral: { unit } }: Measure): boolean => unit?.measure === "percent";

/** Whether something to be done, or a favour, stands after a number and the words of its unit. */
function isFollowed(
  tokens: Tokens,
  parts: readonly Part[],
  at: number,
  mayBeFavoured: boolean,
): boolean {
  for (let place = at + 1; place <= at + nearby; place++) {
    const next = parts[place];
    if (next === undefined || next.kind === "separator") return false;
    if (isPhraseAt(duties, tokens, next.from)) return true;
    if (mayBeFavoured && isPhraseAt(favours, tokens, next.from)) return true;
  }
  return false;
}

/** Whether a number tells whom a rule concerns. */
function tellsWho(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part?.kind !== "measure" || !isLimit(part)) return false;
  const having = havingBefore(tokens, parts, at);
  const noun = having < 0 ? -1 : nounBefore(tokens, having);
  // "Xã có trên 90% hộ được …": they are those who get something, and no condition.
  const mayBeFavoured = isPercent(part) && having < part.from;
  return noun >= 0 && (isConcerning(tokens, noun) || isFollowed(tokens, parts, at, mayBeFavoured));
}

const isAim = (part: Part): boolean => part.kind === "cue" && part.act === "commitment";

/**
 * The parts of a sentence; a number that only tells whom a rule concerns sets nothing: "cơ quan có từ 50 người trở lên phải
 * …", "xã có tỷ lệ hộ nghèo trên 25% được …". After a word of commitment it may be what is aimed at.
 */
export function withoutConcerned(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  let isAimed = false;
  return parts.map((part, at) => {
    isAimed ||= isAim(part) && !isPhraseAt(duties, tokens, part.from);
    return !isAimed && tellsWho(tokens, parts, at)
      ? { kind: "words", from: part.from, to: part.to }
      : part;
  });
}
