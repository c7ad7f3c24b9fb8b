import { horizonAt } from "../dates/horizon-at.ts";
import {
  baselineWords,
  heights,
  noBaselines,
  pastComparisons,
  sameTimes,
} from "../lexicon/changes.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { baseYear } from "./base-value.ts";
import type { Scanner } from "./scanner.ts";

const bases = /* @__PURE__ */ phraseSet([
  ...baselineWords,
  ...heights.flatMap(([, words]) => words),
]);
const past = /* @__PURE__ */ phraseSet(pastComparisons);
const pastOfShare = /* @__PURE__ */ phraseSet([...pastComparisons, ...sameTimes]);
const apart: ReadonlySet<string> = /* @__PURE__ */ new Set(noBaselines);

/** Words with which a comparison with an earlier time begins; "vượt kế hoạch năm 2023" compares with none. */
const comparing: readonly string[] = ["so", "cùng"];

/** The year that is printed right after a comparison: "so với cùng kỳ năm 2022". */
function printedYear(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly next: number } | null {
  const horizon = horizonAt(tokens, at);
  const due = horizon?.due ?? null;
  return horizon === null || due === null
    ? null
    : { year: Number(due.slice(0, 4)), next: horizon.next };
}

/** So many words may stand between "so với" and its time: "so với thời điểm báo cáo ngày 05/8". */
const farthest = 14;

/** Where the time of what is compared begins; the place itself if none follows in the same words. */
function timeOfBase(tokens: Tokens, from: number): number {
  for (let at = from; at < from + farthest; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || apart.has(token.text)) return from;
    if (token.text === "năm" || token.text === "ngày" || token.text === "tháng") return at;
  }
  return from;
}

/** The time of a base after the words that open a comparison, and its year if that is known. */
function baseAfter(tokens: Tokens, next: number, year: number | undefined) {
  const at = timeOfBase(tokens, next);
  const horizon = horizonAt(tokens, at, { year });
  const due = horizon?.due ?? null;
  if (horizon === null || due === null) return null;
  // Of a day further on only the year is known, and that may be the year of the number itself.
  const isOfDay = at > next && tokens[at]?.text !== "năm";
  return { year: isOfDay ? null : Number(due.slice(0, 4)), next: horizon.next };
}

/** "So với năm 2023", "so với cùng kỳ", "so với mức bình quân cả nước năm 2022". */
export const baseline: Scanner = (tokens, from, year) => {
  // "Bằng 115% cùng kỳ": a percentage of an earlier value.
  const isOfShare = tokens[from - 1]?.text === "%";
  const before = phraseAt(isOfShare ? pastOfShare : past, tokens, from);
  if (before !== null) {
    const time = printedYear(tokens, before.next);
    const isCompared = comparing.includes(tokens[from]?.text ?? "");
    const base = isCompared && time !== null ? time : { year: null, next: before.next };
    return { kind: "baseline", from, to: base.next, year: base.year, isPast: true };
  }
  const word = phraseAt(bases, tokens, from);
  const base = word && (baseYear(tokens, word.next) ?? baseAfter(tokens, word.next, year));
  if (base === null) return null;
  return { kind: "baseline", from, to: base.next, year: base.year, isPast: false };
};
