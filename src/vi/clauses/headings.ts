import type { Tier } from "../../model/tier.ts";
import { headingCommitments, headingResults } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Context, Placed, Scope } from "./context.ts";
import { tellsOfTime } from "./dated-heading.ts";
import { isFundingHeading } from "./funding.ts";
import { isClauseTime } from "./horizons.ts";
import { entryLevel, type Marker, plainLevel } from "./marker.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import { placedAt } from "./times.ts";
import { isWorkHeading } from "./work-heading.ts";

const acts = /* @__PURE__ */ phraseTable<DraftAct>([
  ["result", headingResults],
  ["commitment", headingCommitments],
]);

/** Longer lines are no headings. */
const longestIntroduction = 60;
const longestHeading = 25;

const hasNumber = ({ parts }: Sentence): boolean =>
  parts.some(({ kind }) => kind === "measure" || kind === "rank");

/** Whether a line is a heading: it opens a list, or it is short and says no number. */
export function isHeading(
  line: Tokens,
  sentences: readonly Sentence[],
  marker: Marker | null,
): boolean {
  const last = line.at(-1)?.text ?? "";
  const sentence = sentences[0];
  if (sentence === undefined || sentences.length > 1) return false;
  if (last === ":") return line.length <= longestIntroduction && !hasNumber(sentence);
  if (hasNumber(sentence) || line.length > longestHeading || last === ";" || last === ",")
    return false;
  const isClosed = [".", "…", "!", "?"].includes(last);
  if (isClosed && timeOfHeading(sentence) === null && actOfHeading(wordsOf(sentence)) === null)
    return false;
  if (marker !== null) return marker.level < entryLevel;
  return !isClosed;
}

/** The words of a heading without those that only tell what its brackets are. */
function wordsOf({ tokens, parts, legend }: Sentence): Tokens {
  if (legend === null) return tokens;
  const [from, to] = [parts[legend.from]?.from ?? 0, parts[legend.to]?.from ?? tokens.length];
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

function actOfHeading(tokens: Tokens): DraftAct | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(acts, tokens, at);
    if (found !== null) return found.value;
  }
  return null;
}

function timeOfHeading(sentence: Sentence): Placed | null {
  for (let at = sentence.parts.length - 1; at >= 0; at--) {
    if (isClauseTime(sentence.times[at])) return placedAt(sentence, at);
  }
  return null;
}

function tiersOfHeading({ parts }: Sentence): readonly Tier[] {
  const part = parts.find(({ kind }) => kind === "tiers");
  return part?.kind === "tiers" ? part.tiers : [];
}

/** What a heading says of what stands under it. */
export const scopeOf = (sentence: Sentence, marker: Marker | null, context: Context): Scope => ({
  level: marker?.level ?? plainLevel,
  isOpening: marker === null && sentence.tokens.at(-1)?.text === ":",
  isWork: isWorkHeading(sentence.tokens),
  isFunding: isFundingHeading(sentence.tokens),
  horizon: timeOfHeading(sentence),
  act: tellsOfTime(sentence, context) ? "result" : actOfHeading(wordsOf(sentence)),
  legend: sentence.legend,
  tiers: tiersOfHeading(sentence),
});

/**
 * The headings that still stand when something of a level begins: those above it, and one that opened the list in which
 * it is an entry.
 */
function standing({ scopes }: Context, level: number, isMarked: boolean): Scope[] {
  const isInList = isMarked && scopes.every((scope) => scope.isOpening || scope.level < level);
  return scopes.filter((scope) => scope.level < level || (isInList && scope.isOpening));
}

/** Deeper than "I." and less deep than "1.". */
export const titleLevel = 1.5;

/** How deep a heading lies: one with no number stands above numbered ones if none of those stands above it. */
function levelUnder({ scopes }: Context, { level, isOpening }: Scope, isMarked: boolean): number {
  const isTitle = !isMarked && !isOpening && scopes.every((scope) => scope.level <= titleLevel);
  return isTitle ? titleLevel : level;
}

/** The context under a heading: what was said under headings as deep or deeper is over. */
export function under(context: Context, scope: Scope, isMarked: boolean): Context {
  const level = levelUnder(context, scope, isMarked);
  return {
    ...context,
    scopes: [...standing(context, level, isMarked), { ...scope, level }],
    act: null,
  };
}

/** The context of an entry, or of a paragraph: lists that are deeper are over. */
export const besides = (context: Context, level: number, isMarked: boolean): Context => ({
  ...context,
  scopes: standing(context, level, isMarked),
});
