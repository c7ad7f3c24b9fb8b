import { caseWords, forbiddingWords, openingDenials, placeNouns } from "../lexicon/negations.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isDenial } from "./denials.ts";
import type { Part } from "./part.ts";

const forbidding = /* @__PURE__ */ phraseSet(forbiddingWords);
const opening = /* @__PURE__ */ phraseSet(openingDenials);

/**
 * How words before a number deny it from afar:
 *
 * - `forbid` - "không để …": it must not come about
 * - `none` - "không xã nào …": it holds of none
 * - `opening` - "không có …" where a clause begins
 * - `unsure` - "không …" where a clause begins, with a verb that may be all that is denied
 */
type DenialKind = "forbid" | "none" | "opening" | "unsure";

/** Words that deny a number further on. */
export interface Denial {
  readonly kind: DenialKind;
  /** Where they begin, and the first place after them. */
  readonly at: number;
  readonly next: number;
}

/** What the words of a clause so far say of its number. */
export interface Governing {
  /** Whether nothing but times, cues and places stands before. */
  readonly isFresh: boolean;
  readonly denial: Denial | null;
  /** The last word that denies, whatever it denies. */
  readonly last: number | null;
  /** Whether the words make a case of it: "xã nào", "nếu". */
  readonly isCase: boolean;
}

/** Where a clause begins. */
export const noGoverning: Governing = { isFresh: true, denial: null, last: null, isCase: false };

/** "Nào" stands so near to the denial that it completes. */
const nearby = 6;

/** Where words such as "không có" end; a denial alone is one word. */
const endOf = (tokens: Tokens, at: number): number => phraseAt(opening, tokens, at)?.next ?? at + 1;

function denialAt(tokens: Tokens, at: number, isFresh: boolean): Denial | null {
  const forbids = phraseAt(forbidding, tokens, at);
  if (forbids !== null) return { kind: "forbid", at, next: forbids.next };
  if (!isFresh || !isDenial(tokens, at)) return null;
  const next = endOf(tokens, at);
  return { kind: next > at + 1 ? "opening" : "unsure", at, next };
}

/** What is known after a word that makes a case, or none of what it stands with. */
function afterCase(state: Governing, tokens: Tokens, at: number): Governing {
  const { last } = state;
  if (last === null || at - last > nearby) return { ...state, isFresh: false, isCase: true };
  const words = state.denial ?? { at: last, next: endOf(tokens, last) };
  return { ...state, denial: { ...words, kind: "none" } };
}

function afterWord(state: Governing, tokens: Tokens, at: number): Governing {
  const text = tokens[at]?.text ?? "";
  if (caseWords.includes(text)) return afterCase(state, tokens, at);
  const denial = denialAt(tokens, at, state.isFresh);
  const last = isDenial(tokens, at) ? at : state.last;
  const isFresh = state.isFresh && placeNouns.includes(text);
  return { isFresh, denial: denial ?? state.denial, last, isCase: state.isCase };
}

/** Cues that go on with what a clause says. */
const goingOn: readonly string[] = ["phải", "sẽ"];

const isBorder = (tokens: Tokens, part: Part): boolean =>
  ["separator", "open", "close"].includes(part.kind) ||
  (part.kind === "cue" && !goingOn.includes(tokens[part.from]?.text ?? ""));

/** What is known after a part. */
export function governingAfter(state: Governing, tokens: Tokens, part: Part): Governing {
  if (isBorder(tokens, part)) return noGoverning;
  if (["nhưng", "mà", "song"].includes(tokens[part.from]?.text ?? "")) return noGoverning;
  return part.kind === "words" ? afterWord(state, tokens, part.from) : state;
}
