import { completionWords, termWords } from "../lexicon/cues.ts";
import { isPhraseAt, type PhraseTable, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Placed } from "./context.ts";
import { lastTime } from "./context-after.ts";
import type { Part, Range } from "./part.ts";
import { type Pointing, pointingIn } from "./pointing.ts";
import type { Sentence } from "./sentence.ts";
import type { TargetDraft } from "./target-draft.ts";
import { timeDoubts } from "./time-doubts.ts";

const terms = /* @__PURE__ */ phraseSet(termWords);
const completions = /* @__PURE__ */ phraseSet(completionWords);

/** What a sentence that only dates what stands before it says. */
export interface Backward {
  readonly time: Placed;
  /** Of what it speaks: what it stands with, one target, or several "above". */
  readonly of: Pointing;
}

/** Whether a part is a number that sets or tells something; "tại mục 1 và 2" does not. */
const isNumber = (part: Part): boolean =>
  part.kind === "rank" || (part.kind === "measure" && !(part.isBare && part.numeral.unit === null));

const isResult = (part: Part): boolean => part.kind === "cue" && part.act === "result";

/** The first piece that is no mark: "- Hoàn thành: …" begins with its verb. */
const firstWord = (tokens: Tokens): number => tokens.findIndex(({ kind }) => kind !== "mark");

/** Where a phrase of a table that begins at a piece ends; one piece on for a mark; `null` for another word. */
const passed = (table: PhraseTable<true>, tokens: Tokens, at: number): number | null =>
  phraseAt(table, tokens, at)?.next ?? (tokens[at]?.kind === "mark" ? at + 1 : null);

/** Where each time of a sentence ends, by its first piece. */
export type Times = ReadonlyMap<number, number>;

/** The times among parts. */
export const timesAmong = (parts: readonly Part[]): Times =>
  new Map(parts.flatMap(({ kind, from, to }) => (kind === "horizon" ? [[from, to]] : [])));

/** Whether pieces say nothing but that something is done, and when: "tất cả phải xong trong năm 2026". */
export function saysOnlyDone(tokens: Tokens, times: Times, { from, to }: Range): boolean {
  let at = from;
  while (at < to) {
    const next = times.get(at) ?? passed(completions, tokens, at);
    if (next === null) return false;
    at = next;
  }
  return true;
}

/** Whether a sentence says nothing but when something is done. */
const isCompletion = ({ tokens, parts }: Sentence): boolean =>
  saysOnlyDone(tokens, timesAmong(parts), { from: 0, to: tokens.length });

/** The deadline that a sentence gives to what was said before it; `null` if it gives none. */
export function backwardTime(sentence: Sentence): Backward | null {
  const { tokens, parts } = sentence;
  const time = lastTime(sentence);
  if (time === null || parts.some(isNumber) || parts.some(isResult)) return null;
  const of = pointingIn(tokens);
  if (of !== null) return { time, of };
  const isTerm = isPhraseAt(terms, tokens, firstWord(tokens));
  return isTerm || isCompletion(sentence) ? { time, of: "these" } : null;
}

/** Doubts that a printed day settles. */
const open: readonly string[] = [
  "implied-horizon",
  "ambiguous-horizon",
  "given-year",
  "result-or-commitment",
];

/** Whether a draft prints a time that has no last day: "từ năm 2027", "sau năm 2027". */
const isFromOn = ({ due, spans }: TargetDraft): boolean => due === null && spans.due !== undefined;

/** Whether a draft is a commitment of which no day is printed. */
export const isUndated = (draft: TargetDraft): boolean =>
  draft.act === "commitment" && draft.dueBasis !== "stated" && !isFromOn(draft);

/** A commitment with a deadline that is printed after it, if it has no printed one. */
export function withTime(draft: TargetDraft, placed: Placed): TargetDraft {
  const { due } = placed.horizon;
  if (!isUndated(draft) || due === null) return draft;
  return {
    ...draft,
    due,
    dueBasis: "stated",
    spans: { ...draft.spans, due: placed.span },
    doubts: [...timeDoubts(placed), ...draft.doubts.filter(({ code }) => !open.includes(code))],
  };
}
