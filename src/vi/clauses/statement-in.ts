import { targetsBefore } from "../lexicon/cues.ts";
import { leadingNoise } from "../lexicon/noise.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { aims, statementVerbs, statementWords, taskWords } from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Range } from "./part.ts";
import type { Stretch } from "./stretch.ts";

const words = /* @__PURE__ */ phraseSet(statementWords);
const verbs = /* @__PURE__ */ phraseSet(statementVerbs);
const tasks = /* @__PURE__ */ phraseSet(taskWords);
const aiming = /* @__PURE__ */ phraseSet(aims);
const before = /* @__PURE__ */ phraseSet(targetsBefore);
const noise = /* @__PURE__ */ phraseSet(leadingNoise);

/** Longer clauses are no statements but stories. */
const mostWords = 100;
const mostParts = 120;

const isBoundary = (part: Part | undefined): boolean =>
  part?.kind === "cue" ||
  part?.kind === "horizon" ||
  (part?.kind === "separator" && part.mark === ":");

/** The places where the clause itself may begin: at its first word, and after each cue, time or colon. */
function startsOf({ parts, outside, from, to }: Stretch): number[] {
  const starts = [parts[from]?.from ?? 0];
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (part !== undefined && outside[at] === true && isBoundary(part)) starts.push(part.to);
  }
  return starts;
}

function withoutNoise(tokens: Tokens, from: number, to: number): number {
  let start = from;
  for (let found = phraseAt(noise, tokens, start); found !== null && found.next <= to; ) {
    if (isPhraseAt(verbs, tokens, start)) break;
    start = found.next;
    found = phraseAt(noise, tokens, start);
  }
  return start;
}

/** The first place of a phrase that states an end; `null` without one. */
function endStated(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isPhraseAt(words, tokens, at)) return at;
  return null;
}

/** Whether a sentence sets an aim in so many words. */
export const setsAim = (tokens: Tokens): boolean =>
  tokens.some((_, at) => isPhraseAt(aiming, tokens, at));

/** Where a verb of completion begins the clause: right after a start, or after "là". */
function verbStart(tokens: Tokens, starts: readonly number[], end: number): number | null {
  for (const start of starts) {
    const from = withoutNoise(tokens, start, end);
    if (isPhraseAt(verbs, tokens, from)) return from;
    if (isPhraseAt(tasks, tokens, from)) return null;
    const copula = tokens.slice(start, start + farthest).findIndex(({ text }) => text === "là");
    const after = start + copula + 1;
    if (copula >= 0 && isPhraseAt(verbs, tokens, after)) return after;
  }
  return null;
}

/** Whether a clause only says by when others are done: "hoàn thành hai chỉ tiêu này". */
const isBackward = (tokens: Tokens, begin: number): boolean =>
  [1, 2, 3, 4].some((offset) => isPhraseAt(before, tokens, begin + offset));

/** How far from the start of a clause its "là" may stand. */
const farthest = 8;

/** The end of a stretch without its closing marks. */
function endOf({ parts, tokens, from, to }: Stretch): number {
  const first = parts[from]?.from ?? 0;
  let end = parts[to - 1]?.to ?? first;
  while (end > first && [".", "…", ",", ")", ":"].includes(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

/**
 * The words of a commitment without a number in a stretch that has none; `null` if it makes none. `isAim` tells whether
 * the sentence looks ahead itself, so that a verb of completion is enough.
 */
export function statementIn(stretch: Stretch, isAim: boolean): Range | null {
  const { tokens, from, to } = stretch;
  if (to - from > mostParts) return null;
  const starts = startsOf(stretch);
  const end = endOf(stretch);
  const stated = endStated(tokens, starts[0] ?? 0, end);
  const last = starts.filter((start) => stated !== null && start <= stated).at(-1);
  const begun = last === undefined ? null : withoutNoise(tokens, last, end);
  const begin = begun ?? (isAim ? verbStart(tokens, starts, end) : null);
  if (begin === null || isPhraseAt(tasks, tokens, begin) || isBackward(tokens, begin)) return null;
  const length = end - begin;
  return length < 3 || length > mostWords ? null : { from: begin, to: end };
}
