import { append } from "../append.ts";
import {
  type Backward,
  backwardTime,
  saysOnlyDone,
  timesAmong,
  withTime,
} from "./backward-time.ts";
import { besideStated } from "./beside-stated.ts";
import { clausesOf } from "./clauses-of.ts";
import type { Context } from "./context.ts";
import { contextAfter } from "./context-after.ts";
import { draftOf } from "./draft-of.ts";
import { isFunds } from "./funding.ts";
import { perSubject } from "./per-subject.ts";
import { perTier } from "./per-tier.ts";
import type { Sentence } from "./sentence.ts";
import { type StatementSetting, statementsOf } from "./statements.ts";
import type { TargetDraft } from "./target-draft.ts";

/** What a text is read with. */
export interface Reading {
  readonly text: string;
  readonly year: number | undefined;
}

/** What a line says, and what holds after it. */
export interface ReadLine {
  readonly context: Context;
  readonly drafts: readonly TargetDraft[];
  /** What it says of the drafts of the lines before it; `null` if nothing. */
  readonly backward: Backward | null;
}

/** Longer statements say more than when others are done. */
const mostLetters = 80;

const isShort = ({ span: { start, end } }: TargetDraft): boolean => end - start <= mostLetters;

/** The drafts that say more than when others are done: "…; hoàn thành trong quý II/2026". */
function saysMore(
  { tokens, parts }: Sentence,
  drafts: readonly TargetDraft[],
): readonly TargetDraft[] {
  if (!drafts.some(isShort)) return drafts;
  const times = timesAmong(parts);
  const starts = new Map(tokens.map(({ start }, at) => [start, at]));
  return drafts.filter((draft) => {
    if (!isShort(draft)) return true;
    const from = starts.get(draft.span.start) ?? 0;
    const length =
      tokens.slice(from, from + mostLetters).findIndex(({ end }) => end >= draft.span.end) + 1;
    return !saysOnlyDone(tokens, times, { from, to: from + length });
  });
}

/** The drafts of a sentence in the order of the text. */
function draftsOf(sentence: Sentence, setting: StatementSetting): TargetDraft[] {
  const stated = saysMore(sentence, statementsOf(sentence, setting));
  const spans = stated.map(({ span }) => span);
  const drafts: TargetDraft[] = [];
  for (const given of setting.clauses.filter((clause) => !isFunds(clause, setting.context)))
    for (const ofTier of perTier(given))
      for (const clause of perSubject(ofTier))
        drafts.push(draftOf(setting.text, besideStated(clause, spans)));
  if (stated.length === 0) return drafts;
  return [...drafts, ...stated].sort((a, b) => a.span.start - b.span.start);
}

/** The drafts of a line so far, those that a sentence after them dates with its time. */
function dated(drafts: readonly TargetDraft[], { time, of }: Backward): TargetDraft[] {
  const from = of === "one" ? drafts.length - 1 : 0;
  return drafts.map((draft, at) => (at < from ? draft : withTime(draft, time)));
}

/** The drafts of the sentences of a line, one after another. */
export function readSentences(
  sentences: readonly Sentence[],
  given: Context,
  { text, year }: Reading,
  isEntry: boolean,
): ReadLine {
  let context = given.isOfPlan ? { ...given, isOfPlan: false } : given;
  let backward: Backward | null = null;
  // What sentences have dated after it, and what none has so far.
  const done: TargetDraft[][] = [];
  let drafts: TargetDraft[] = [];
  for (const sentence of sentences) {
    const found = backwardTime(sentence);
    if (found?.of === "all") backward = found;
    if (found !== null && drafts.length > 0) {
      done.push(dated(drafts, found));
      drafts = [];
      continue;
    }
    const clauses = clausesOf(sentence, context);
    const own = draftsOf(sentence, { text, context, clauses, isEntry });
    append(drafts, own);
    context = contextAfter(context, { sentence, clauses, drafts: own }, year !== undefined);
  }
  return { context, drafts: [...done.flat(), ...drafts], backward };
}
