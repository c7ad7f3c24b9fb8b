import { targetsBefore } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { asides, statementWords } from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";
import { isJoinedAt } from "./joined-statement.ts";
import type { Part, Range } from "./part.ts";
import { isRestDated } from "./rest-statement.ts";
import { statementEnd } from "./statement-end.ts";
import type { Stretch } from "./stretch.ts";
import { isTaskAt } from "./tasks.ts";
import { verbStart, withoutNoise } from "./verb-start.ts";

const words = /* @__PURE__ */ phraseSet(statementWords);
const apart = /* @__PURE__ */ phraseSet(asides);
const before = /* @__PURE__ */ phraseSet(targetsBefore);

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

/** The first place of a phrase that states an end; `null` without one. */
function endStated(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isPhraseAt(words, tokens, at)) return at;
  return null;
}

/** Whether a clause only says by when others are done: "hoàn thành hai chỉ tiêu này". */
const isBackward = (tokens: Tokens, begin: number): boolean =>
  [1, 2, 3, 4].some((offset) => isPhraseAt(before, tokens, begin + offset));

/** What is known of the place of a statement. */
export interface Standing {
  /** Whether its sentence looks ahead itself, so that a verb of completion is enough. */
  readonly isAim: boolean;
  /** Whether it stands in one clause with a number that is committed to. */
  readonly isBeside: boolean;
}

/** Where a statement begins, and up to where it must reach to say what it states. */
interface Beginning {
  readonly at: number;
  readonly reach: number;
}

const beginning = (at: number | null, reach: number): Beginning | null =>
  at === null ? null : { at, reach };

/** Where a statement begins in a stretch; `null` if none does. */
function beginOf(stretch: Stretch, { isAim, isBeside }: Standing): Beginning | null {
  const { tokens, parts, to } = stretch;
  const end = parts[to - 1]?.to ?? 0;
  const starts = startsOf(stretch);
  const first = starts[0] ?? 0;
  const stated = endStated(tokens, first, end);
  const last = starts.filter((start) => stated !== null && start <= stated).at(-1);
  if (last !== undefined && stated !== null)
    return isPhraseAt(apart, tokens, last)
      ? null
      : beginning(withoutNoise(tokens, last, end), stated);
  const isJoined = isJoinedAt(tokens, first, { end, isAfterNumber: false });
  if (isJoined && (isAim || isBeside)) return beginning(withoutNoise(tokens, first, end), first);
  return isAim ? beginning(verbStart(tokens, starts, end), first) : null;
}

/** The words of a commitment without a number in a stretch that has none; `null` if it makes none. */
export function statementIn(stretch: Stretch, standing: Standing): Range | null {
  const { tokens, parts, from, to } = stretch;
  if (to - from > mostParts) return null;
  const rest = isRestDated(stretch, from) ? (parts[from]?.from ?? null) : null;
  const begin = rest === null ? beginOf(stretch, standing) : beginning(rest, rest);
  if (begin === null || isTaskAt(tokens, begin.at) || isBackward(tokens, begin.at)) return null;
  const end = statementEnd(stretch, begin.at);
  // "Kinh tế số góp phần …": the words that state an end are only what it is for.
  if (end <= begin.reach) return null;
  const length = end - begin.at;
  return length < 3 || length > mostWords ? null : { from: begin.at, to: end };
}
