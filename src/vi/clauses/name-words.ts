import type { HorizonKind } from "../dates/horizon.ts";
import { growthNouns } from "../lexicon/growth.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { headless, nameHeads, predicateVerbs } from "../lexicon/verbs.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Member } from "./members.ts";
import type { Part, Range } from "./part.ts";
import { tidy, withoutEnd } from "./runs.ts";
import type { Stretch } from "./stretch.ts";

/** Longer names are cut: the words nearest to the number are kept. */
const mostParts = 60;

const heads = /* @__PURE__ */ phraseSet(nameHeads);
const nouns = /* @__PURE__ */ phraseSet(growthNouns);
/** They have at most so many words. */
const longestNoun = 2;
const predicates = /* @__PURE__ */ phraseSet(predicateVerbs);

/** Parts that say something else than what is measured. */
const apart: readonly Part["kind"][] = ["horizon", "baseline", "tiers", "aside"];

/** What ends the words before a number for good: what follows it is measured. */
const isBorder = (part: Part | undefined): boolean =>
  part?.kind === "cue" || (part?.kind === "separator" && (part.mark === ":" || part.mark === ";"));

/** What is said of every year stands within a name: "tỷ lệ chi bộ hằng năm hoàn thành nhiệm vụ". */
const isSoftTime = (kind: HorizonKind, next: Part | undefined): boolean =>
  kind !== "yearly" && (kind !== "during" || next?.kind === "separator");

/** What ends them unless nothing follows it: "kinh tế số đến năm 2025 chiếm 10%". */
const isSoftBorder = (part: Part | undefined, next: Part | undefined): boolean =>
  part?.kind === "baseline" || (part?.kind === "horizon" && isSoftTime(part.horizon.kind, next));

/** The first part after what ends the words before a number. */
function borderOf({ parts, outside }: Stretch, { from, at }: Member, isFar: boolean): number {
  let hasWords = false;
  for (let place = at - 1; place >= from; place--) {
    if (outside[place] !== true) continue;
    const part = parts[place];
    const isSoft = hasWords && isSoftBorder(part, parts[place + 1]);
    if (isSoft || (isBorder(part) && (hasWords || !isFar))) return place + 1;
    hasWords ||= part?.kind === "words";
  }
  return from;
}

/** Whether a share or a sum begins at a piece: "chỉ số" does, that of "địa chỉ số" does not. */
const isHeadAt = (tokens: Tokens, at: number): boolean =>
  isPhraseAt(heads, tokens, at) && !headless.includes(tokens[at - 1]?.text ?? "");

/** The place of a head, or of the noun right before it that belongs to it. */
function withNoun({ parts, outside, tokens }: Stretch, place: number, border: number): number {
  const end = parts[place]?.from ?? 0;
  for (let at = place - 1; at >= border && outside[at] === true; at--) {
    const from = parts[at]?.from ?? 0;
    if (from < end - longestNoun) break;
    if (phraseAt(nouns, tokens, from)?.next === end) return at;
  }
  return place;
}

/** Where the words of what is measured begin before a number: at a share or a sum, if there is one. */
function startOf(stretch: Stretch, member: Member, isFar: boolean): number {
  const { parts, outside, tokens } = stretch;
  const border = borderOf(stretch, member, isFar);
  for (let place = border; place < member.at; place++) {
    if (outside[place] === true && isHeadAt(tokens, parts[place]?.from ?? 0))
      return withNoun(stretch, place, border);
  }
  return border;
}

/** The plain words among the parts of a range. */
function wordsOf({ parts, outside }: Stretch, from: number, to: number): Range[] {
  const words: Range[] = [];
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (part === undefined || outside[at] !== true) continue;
    if (part.kind === "exclusion" || part.kind === "denominator") break;
    if (!apart.includes(part.kind)) words.push({ from: part.from, to: part.to });
  }
  return words;
}

/** Whether a part is no word of a name where it ends: a cue, a time, the colon of a time. */
const isEnd = ({ parts }: Stretch, at: number): boolean => {
  const part = parts[at];
  if (part?.kind === "separator") return part.mark === ":" && parts[at - 1]?.kind === "horizon";
  return part?.kind === "cue" || part?.kind === "horizon";
};

/** Where the words before a number end: a cue right before it, or before its time, is no word of the name. */
function endOf(stretch: Stretch, { from, at }: Member): number {
  let end = at;
  while (end > from && isEnd(stretch, end - 1)) end -= 1;
  return end;
}

/**
 * The words of what is measured that stand before its number; `isFar` looks beyond a cue or a colon right before it:
 * "Tỷ lệ ký số: 80%".
 */
export function wordsBefore(stretch: Stretch, member: Member, isFar = false): Range[] {
  const from = startOf(stretch, member, isFar);
  const words = wordsOf(stretch, from, endOf(stretch, member));
  return tidy(stretch.tokens, words.slice(-mostParts));
}

/** Words after a number: up to the predicate that a list may share, and from there on. */
export interface WordsAfter {
  readonly head: readonly Range[];
  readonly tail: readonly Range[];
}

/** The unit of a count is what is counted. */
function countedUnit({ part }: Member): Range[] {
  if (part.kind === "rank" || part.numeral.unit?.measure !== "count") return [];
  return [{ from: part.numeral.unitFrom, to: part.numeral.next }];
}

/** The words of what is measured that stand after its number. */
export function wordsAfter(stretch: Stretch, member: Member): WordsAfter {
  const { tokens } = stretch;
  const { at, to, isRepeated, seen, part } = member;
  const words = wordsOf(stretch, at + 1, isRepeated ? seen : to).slice(0, mostParts);
  const isTail = ({ from }: Range, place: number): boolean =>
    (place > 0 || from > part.to) && isPhraseAt(predicates, tokens, from);
  const found = words.findIndex(isTail);
  const cut = found < 0 ? words.length : found;
  return {
    head: tidy(tokens, [...countedUnit(member), ...words.slice(0, cut)]),
    tail: withoutEnd(tokens, words.slice(cut)),
  };
}
