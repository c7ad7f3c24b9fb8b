import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import {
  extents,
  intoUseWords,
  joinedWords,
  linkingVerbs,
  nounMakers,
  outcomeWords,
  puttingWords,
  timeOpeners,
} from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";

const joined = /* @__PURE__ */ phraseSet(joinedWords);
const outcomes = /* @__PURE__ */ phraseSet(outcomeWords);
const linking = /* @__PURE__ */ phraseSet(linkingVerbs);
const extent = /* @__PURE__ */ phraseSet(extents);
const putting = /* @__PURE__ */ phraseSet(puttingWords);
const intoUse = /* @__PURE__ */ phraseSet(intoUseWords);
const timed = /* @__PURE__ */ phraseSet(timeOpeners);
const nouns = /* @__PURE__ */ phraseSet(nounMakers);

/** So many words after a verb the words that close it may stand: "kết nối, chia sẻ rộng khắp". */
const nearby = 6;
const farther = 20;

/** Words that open one more commitment need an object of so many words. */
const shortestObject = 2;

const marks = [";", ":", ".", "(", ")"];

type Phrases = typeof joined;

/** Whether the words that close a verb stand so near after it. */
function isClosed(tokens: Tokens, phrases: Phrases, from: number, to: number): boolean {
  for (let at = from; at < to && !marks.includes(tokens[at]?.text ?? ""); at++) {
    if (isPhraseAt(phrases, tokens, at)) return true;
  }
  return false;
}

/** Whether a verb of an end stands at a place, with what it ends in and no time alone. */
function endsAt(tokens: Tokens, at: number, end: number): boolean {
  const verb = phraseAt(joined, tokens, at);
  if (verb !== null)
    return verb.next + shortestObject <= end && !isPhraseAt(timed, tokens, verb.next);
  const put = phraseAt(putting, tokens, at);
  return put !== null && isClosed(tokens, intoUse, put.next, Math.min(put.next + farther, end));
}

/** Whether a verb of linking stands at a place, with its extent, and is none of several: "kết nối, chia sẻ rộng khắp". */
function linksAt(tokens: Tokens, at: number, end: number): boolean {
  const link = phraseAt(linking, tokens, at);
  if (link === null || isPhraseAt(linking, tokens, at - 3)) return false;
  return isClosed(tokens, extent, link.next, Math.min(link.next + nearby, end));
}

/** What is known of the place of one more commitment. */
export interface Joint {
  /** The end of the words that it may have. */
  readonly end: number;
  /** Whether a number stands before it: it may be what that counts, or what it leads to. */
  readonly isAfterNumber: boolean;
}

/** Whether one more commitment begins at a place. */
export function isJoinedAt(tokens: Tokens, at: number, { end, isAfterNumber }: Joint): boolean {
  if (isAfterNumber) return endsAt(tokens, at, end) && !isPhraseAt(outcomes, tokens, at);
  return endsAt(tokens, at, end) || linksAt(tokens, at, end);
}

/** So many words may name who commits. */
const longestSubject = 12;

/** Whether words before a verb make it a noun: "tỷ lệ hoàn thành". */
const isNoun = (tokens: Tokens, at: number): boolean =>
  isPhraseAt(nouns, tokens, at - 1) || isPhraseAt(nouns, tokens, at - 2);

/** Whether a clause says who does it before its verb of an end: "các xã hoàn thành …". */
export function hasSubject(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from + 1; at <= Math.min(from + longestSubject, end - 1); at++) {
    const { text = "" } = tokens[at] ?? {};
    if (text === "," || marks.includes(text)) return false;
    if (endsAt(tokens, at, end)) return !isNoun(tokens, at);
  }
  return false;
}
