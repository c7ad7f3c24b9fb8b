import type { Tokens } from "../tokens/token.ts";
import { type Backward, backwardTime } from "./backward-time.ts";
import type { Context } from "./context.ts";
import { contextAfter } from "./context-after.ts";
import { besides, isHeading, scopeOf, under } from "./headings.ts";
import { type Marker, markerOf, plainLevel } from "./marker.ts";
import { type Reading, type ReadLine, readSentences } from "./read-sentences.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { yearsAround } from "./years.ts";

/** A line in its sentences. */
export interface Line {
  readonly tokens: Tokens;
  readonly marker: Marker | null;
  readonly sentences: readonly Sentence[];
}

/** The sentences of a line, without its marker. */
export function lineOf(tokens: Tokens, { text, year }: Reading, context: Context): Line {
  const marker = markerOf(tokens);
  const body = marker === null ? tokens : tokens.slice(marker.next);
  const years = yearsAround(context, year);
  const sentences: Sentence[] = [];
  for (const sentence of sentencesOf(text, body))
    sentences.push(sentenceOf(sentence, years.above ?? year, years));
  return { tokens, marker, sentences };
}

/** Whether a line is a paragraph of several sentences: it is no entry of a list. */
export const isParagraph = ({ marker, sentences }: Line): boolean =>
  marker === null && sentences.length > 1;

/** How deep a line lies: a paragraph ends a list; one sentence alone may be an entry of it. */
const levelOf = (line: Line): number =>
  line.marker?.level ?? (isParagraph(line) ? plainLevel : plainLevel + 1);

/** The context beside a line: lists that are deeper are over. */
export const contextOf = (line: Line, context: Context): Context =>
  besides(context, levelOf(line), line.marker !== null);

/** What a line says before all of the lines before it, if it only dates them; a line that opens a list dates none. */
export function datingOf({ sentences, tokens }: Line): Backward | null {
  const first = sentences[0];
  return first === undefined || tokens.at(-1)?.text === ":" ? null : backwardTime(first);
}

/** A line without its first sentence, which only dates the lines before it. */
export const withoutFirst = (line: Line): Line => ({
  ...line,
  sentences: line.sentences.slice(1),
});

/** The drafts of a line, and the context after it. */
export function readLine(line: Line, given: Context, reading: Reading): ReadLine {
  const { tokens, marker, sentences } = line;
  const first = sentences[0];
  if (first === undefined || !isHeading(tokens, sentences, marker))
    return readSentences(sentences, contextOf(line, given), reading, marker !== null);
  const read = { sentence: first, clauses: [], drafts: [] };
  const context = contextAfter(given, read, reading.year !== undefined);
  const scope = scopeOf(first, marker, given);
  return { context: under(context, scope, marker !== null), drafts: [], backward: null };
}
