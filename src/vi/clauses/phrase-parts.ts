import type { Tier } from "../../model/tier.ts";
import { horizonAt } from "../dates/horizon-at.ts";
import { baselineWords, heights, pastComparisons, sameTimes } from "../lexicon/changes.ts";
import { commitmentCues, estimateCues, inTurnWords, resultCues } from "../lexicon/cues.ts";
import { denominatorWords, exclusionWords } from "../lexicon/exclusions.ts";
import { idioms } from "../lexicon/idioms.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { allTierWords, tierWords } from "../lexicon/tiers.ts";
import type { Tokens } from "../tokens/token.ts";
import { baseYear } from "./base-value.ts";
import { nowAt } from "./now-cue.ts";
import type { Scanner } from "./scanner.ts";
import { standingTiers } from "./standing-tiers.ts";
import type { DraftAct } from "./target-draft.ts";

const fixed = /* @__PURE__ */ phraseSet(idioms);
const bases = /* @__PURE__ */ phraseSet([
  ...baselineWords,
  ...heights.flatMap(([, words]) => words),
]);
const past = /* @__PURE__ */ phraseSet(pastComparisons);
const pastOfShare = /* @__PURE__ */ phraseSet([...pastComparisons, ...sameTimes]);
const exclusions = /* @__PURE__ */ phraseSet(exclusionWords);
const denominators = /* @__PURE__ */ phraseSet(denominatorWords);
const allTiers = /* @__PURE__ */ phraseSet(allTierWords);
const tiersTable = /* @__PURE__ */ phraseTable(tierWords);
const cues = /* @__PURE__ */ phraseTable<DraftAct>([
  ["commitment", commitmentCues],
  ["result", [...resultCues, ...estimateCues]],
]);

/** "4.0", "24/7", "tận dụng tối đa": words that set nothing, whatever numbers are in them. */
export const idiom: Scanner = (tokens, from) => {
  const found = phraseAt(fixed, tokens, from);
  return found === null ? null : { kind: "words", from, to: found.next };
};

const turns = /* @__PURE__ */ phraseSet(inTurnWords);

/** "Lần lượt", "tương ứng": how numbers go with what stands before them, and no words of a name. */
export const turn: Scanner = (tokens, from) => {
  const found = phraseAt(turns, tokens, from);
  return found === null ? null : { kind: "aside", from, to: found.next };
};

/** Words with which a comparison with an earlier time begins; "vượt kế hoạch năm 2023" compares with none. */
const comparing: readonly string[] = ["so", "cùng"];

/** The year that is printed right after a comparison: "so với cùng kỳ năm 2022". */
function printedYear(
  tokens: Tokens,
  at: number,
  year?: number,
): { readonly year: number; readonly next: number } | null {
  const horizon = horizonAt(tokens, at, { year });
  const due = horizon?.due ?? null;
  return horizon === null || due === null
    ? null
    : { year: Number(due.slice(0, 4)), next: horizon.next };
}

/** "So với năm 2023", "so với cùng kỳ". */
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
  if (word === null) return null;
  const time = baseYear(tokens, word.next) ?? printedYear(tokens, word.next, year);
  return time && { kind: "baseline", from, to: time.next, year: time.year, isPast: false };
};

/** "Trừ", "không bao gồm". */
export const exclusion: Scanner = (tokens, from) => {
  const found = phraseAt(exclusions, tokens, from);
  return found === null ? null : { kind: "exclusion", from, to: found.next };
};

/** "Trên tổng số", "trong GRDP". */
export const denominator: Scanner = (tokens, from) => {
  const found = phraseAt(denominators, tokens, from);
  return found === null ? null : { kind: "denominator", from, to: found.next };
};

/** "…, kế hoạch năm 2026 là 95%": where a clause begins so, the plan is told. */
function isPlanOf(tokens: Tokens, from: number, year: number | undefined): boolean {
  if (tokens[from]?.text !== "kế" || tokens[from + 1]?.text !== "hoạch") return false;
  const before = tokens[from - 1];
  const isFirst = before === undefined || (before.kind === "mark" && before.text !== ")");
  return isFirst && horizonAt(tokens, from + 2, { year }) !== null;
}

/** "Phấn đấu", "đã đạt": what the clause does. */
export const cue: Scanner = (tokens, from, year) => {
  if (isPlanOf(tokens, from, year)) return { kind: "cue", from, to: from + 2, act: "commitment" };
  const found = phraseAt(cues, tokens, from);
  if (found !== null) return { kind: "cue", from, to: found.next, act: found.value };
  const next = nowAt(tokens, from);
  return next === null ? null : { kind: "cue", from, to: next, act: "result" };
};

const local: readonly Tier[] = ["province", "district", "commune"];

/** "Cấp tỉnh", "các xã"; "nhà nước các cấp". */
export const tier: Scanner = (tokens, from, year) => {
  const all = phraseAt(allTiers, tokens, from);
  if (all !== null)
    return { kind: "tiers", from, to: all.next, tiers: standingTiers(local, year ?? null) };
  const found = phraseAt(tiersTable, tokens, from);
  return found === null ? null : { kind: "tiers", from, to: found.next, tiers: found.value };
};
