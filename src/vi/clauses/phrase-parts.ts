import { horizonAt } from "../dates/horizon-at.ts";
import { commitmentCues, estimateCues, inTurnWords, resultCues } from "../lexicon/cues.ts";
import { denominatorWords, exclusionWords } from "../lexicon/exclusions.ts";
import { idioms } from "../lexicon/idioms.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { nowAt } from "./now-cue.ts";
import type { Scanner } from "./scanner.ts";
import type { DraftAct } from "./target-draft.ts";

const fixed = /* @__PURE__ */ phraseSet(idioms);
const exclusions = /* @__PURE__ */ phraseSet(exclusionWords);
const denominators = /* @__PURE__ */ phraseSet(denominatorWords);
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

/** "Đạt 76,5% mục tiêu": a share of what was aimed at sets no aim. */
const isShareOfAim = (tokens: Tokens, from: number): boolean =>
  tokens[from]?.text === "mục" && tokens[from - 1]?.text === "%";

/** "Phấn đấu", "đã đạt": what the clause does. */
export const cue: Scanner = (tokens, from, year) => {
  if (isShareOfAim(tokens, from)) return null;
  if (isPlanOf(tokens, from, year)) return { kind: "cue", from, to: from + 2, act: "commitment" };
  const found = phraseAt(cues, tokens, from);
  if (found !== null) return { kind: "cue", from, to: found.next, act: found.value };
  const next = nowAt(tokens, from);
  return next === null ? null : { kind: "cue", from, to: next, act: "result" };
};
