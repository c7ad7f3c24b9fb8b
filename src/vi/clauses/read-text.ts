import type { Tokens } from "../tokens/token.ts";
import { backwardTime, withTime } from "./backward-time.ts";
import { cellsOf } from "./cells.ts";
import { clausesOf } from "./clauses-of.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type Context, noContext } from "./context.ts";
import { contextAfter } from "./context-after.ts";
import { draftOf } from "./draft-of.ts";
import { besides, isHeading, scopeOf, under } from "./headings.ts";
import { linesOf } from "./lines.ts";
import { markerOf, plainLevel } from "./marker.ts";
import { perTier } from "./per-tier.ts";
import { type Entry, entriesOf } from "./rows.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { type StatementSetting, statementsOf } from "./statements.ts";
import type { TargetDraft } from "./target-draft.ts";

/** The drafts of a sentence in the order of the text. */
function draftsOf(sentence: Sentence, setting: StatementSetting): TargetDraft[] {
  const measured = setting.clauses.flatMap(perTier).map((clause) => draftOf(setting.text, clause));
  const stated = statementsOf(sentence, setting);
  if (stated.length === 0) return measured;
  return [...measured, ...stated].sort((a, b) => a.span.start - b.span.start);
}

interface Reading {
  readonly text: string;
  readonly year: number | undefined;
}

interface ReadLine {
  readonly context: Context;
  readonly drafts: readonly TargetDraft[];
}

/** The drafts of the sentences of a line, one after another. */
function readSentences(
  sentences: readonly Sentence[],
  given: Context,
  { text, year }: Reading,
  isEntry: boolean,
): ReadLine {
  let context = given;
  const drafts: TargetDraft[] = [];
  // Where the drafts begin that no sentence has dated after them.
  let since = 0;
  for (const sentence of sentences) {
    const time = backwardTime(sentence);
    if (time !== null && drafts.length > since) {
      const dated = drafts.splice(since).map((draft) => withTime(draft, time));
      for (const draft of dated) drafts.push(draft);
      since = drafts.length;
      continue;
    }
    const clauses = clausesOf(sentence, context);
    const own = draftsOf(sentence, { text, context, clauses, isEntry });
    for (const draft of own) drafts.push(draft);
    context = contextAfter(context, { sentence, clauses, drafts: own }, year !== undefined);
  }
  return { context, drafts };
}

function readLine(line: Tokens, given: Context, reading: Reading): ReadLine {
  const { text, year } = reading;
  const marker = markerOf(line);
  const body = marker === null ? line : line.slice(marker.next);
  const sentences = sentencesOf(text, body).map((tokens) => sentenceOf(tokens, year));
  const [first] = sentences;
  const isMarked = marker !== null;
  if (first !== undefined && isHeading(line, sentences, marker)) {
    const read = { sentence: first, clauses: [], drafts: [] };
    const context = contextAfter(given, read, year !== undefined);
    return { context: under(context, scopeOf(first, marker), isMarked), drafts: [] };
  }
  // A paragraph of several sentences ends a list; one alone may be an entry of it.
  const level = marker?.level ?? (sentences.length > 1 ? plainLevel : plainLevel + 1);
  return readSentences(sentences, besides(given, level, isMarked), reading, isMarked);
}

/** The drafts of the cells of a row, each with what the head of its column says; nothing of it holds after it. */
function readRow(entries: readonly Entry[], context: Context, reading: Reading): ReadLine {
  const drafts = entries.flatMap(({ tokens, scope }) => {
    const under = { ...context, scopes: [...context.scopes, scope], act: null };
    return readSentences([sentenceOf(tokens, reading.year)], under, reading, false).drafts;
  });
  return { context, drafts };
}

type Columns = readonly (Column | null)[];

/** What holds after a line: the context, and the columns of a table that goes on. */
interface State extends ReadLine {
  readonly columns: Columns | null;
}

/** The drafts of a line that may be a row of a table. */
function readNext(line: Tokens, { context, columns }: State, reading: Reading): State {
  const cells = cellsOf(reading.text, line);
  if (cells === null) return { ...readLine(line, context, reading), columns: null };
  const own = columnsOf(cells, reading.year);
  if (own !== null) return { context, columns: own, drafts: [] };
  if (columns === null) return { ...readLine(line, context, reading), columns };
  return { ...readRow(entriesOf(cells, columns), context, reading), columns };
}

/** The drafts of a text in their order, with no indicator. */
export function readText(text: string, year: number | undefined): TargetDraft[] {
  const reading = { text, year };
  let state: State = { context: noContext(year ?? null), columns: null, drafts: [] };
  const drafts: TargetDraft[] = [];
  for (const line of linesOf(text)) {
    state = readNext(line, state, reading);
    for (const draft of state.drafts) drafts.push(draft);
  }
  return drafts;
}
