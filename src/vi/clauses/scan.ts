import { starters } from "../dates/starters.ts";
import { ageLimits } from "../lexicon/ages.ts";
import { baselineWords, heights, pastComparisons, sameTimes } from "../lexicon/changes.ts";
import {
  commitmentCues,
  estimateCues,
  inTurnWords,
  nowWords,
  plannedCells,
  reportedCells,
  resultCues,
} from "../lexicon/cues.ts";
import { denominatorWords, exclusionWords } from "../lexicon/exclusions.ts";
import { idioms } from "../lexicon/idioms.ts";
import { firstWords } from "../lexicon/phrase-table.ts";
import { groupWords, looseGroupWords, topWords } from "../lexicon/ranks.ts";
import { allTierWords, tierWords } from "../lexicon/tiers.ts";
import { numberBeginnings } from "../numbers/numeral-at.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import { age } from "./age.ts";
import { bareAt } from "./bare-at.ts";
import { baseValueAt, baseValueWords } from "./base-value.ts";
import { baseline } from "./baseline-at.ts";
import { cellAt } from "./cell-at.ts";
import { fallingRange } from "./falling-range.ts";
import { groupAt } from "./group-at.ts";
import { leadPhrases } from "./lead.ts";
import { brackets, listSigns, mark, separators } from "./mark.ts";
import { measureAt } from "./measure-at.ts";
import { isMultiple } from "./numerals.ts";
import { overPlanAt, overWords } from "./over-plan.ts";
import type { Part } from "./part.ts";
import { partGroup, partGroupWords } from "./part-groups.ts";
import { cue, denominator, exclusion, idiom, turn } from "./phrase-parts.ts";
import { placeAt, placePhrases } from "./rank-at.ts";
import type { Scanner } from "./scanner.ts";
import { tier } from "./tier-at.ts";
import { timeAt } from "./time-at.ts";
import { everyAt, everyWord } from "./told-share.ts";

/** Any digits, as the beginning of a part. */
const anyDigits = "0";

const numbers: readonly string[] = /* @__PURE__ */ (() => [anyDigits, ...numberBeginnings])();

/** The kinds of parts in the order in which they are tried, each with the phrases that it may begin with. */
const scanners: readonly (readonly [Scanner, readonly string[]])[] = /* @__PURE__ */ (() => [
  [mark, [...brackets, ...separators, ...listSigns]],
  [cellAt, [...plannedCells, ...reportedCells]],
  [idiom, idioms],
  [age, [...ageLimits, anyDigits]],
  [fallingRange, [anyDigits]],
  [everyAt, [everyWord]],
  [baseValueAt, baseValueWords],
  [overPlanAt, overWords],
  [
    baseline,
    [...baselineWords, ...pastComparisons, ...sameTimes, ...heights.flatMap(([, words]) => words)],
  ],
  [placeAt, placePhrases],
  [partGroup, partGroupWords],
  [groupAt, [...groupWords, ...topWords, ...looseGroupWords, ...leadPhrases]],
  [measureAt, [...leadPhrases, ...numbers]],
  [timeAt, [...starters, anyDigits]],
  [exclusion, exclusionWords],
  [denominator, denominatorWords],
  [tier, [...allTierWords, ...tierWords.flatMap(([, phrases]) => phrases)]],
  [cue, ["kế hoạch", ...nowWords.keys(), ...commitmentCues, ...resultCues, ...estimateCues]],
  [turn, inTurnWords],
  [bareAt, numbers],
])();

const isDigits = (word: string): boolean => /^[0-9]/.test(word);

/** The scanners that a word, or any digits, can concern, in their order. */
const byWord: ReadonlyMap<string, readonly Scanner[]> = /* @__PURE__ */ (() => {
  const lists = new Map<string, Scanner[]>();
  for (const [scanner, phrases] of scanners) {
    const words = firstWords(phrases).map((word) => (isDigits(word) ? anyDigits : word));
    for (const word of new Set(words)) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [scanner]);
      else list.push(scanner);
    }
  }
  return lists;
})();

const none: readonly Scanner[] = [];

/** The scanners of parts that can begin with a piece: with nearly all words none does. */
const scannersOf = ({ kind, text }: Token): readonly Scanner[] =>
  byWord.get(kind === "digits" ? anyDigits : text) ?? none;

/** The part that begins at a place: the first scanner that knows it; one piece of plain words if none does. */
function partAt(tokens: Tokens, from: number, year: number | undefined): Part {
  const first = tokens[from];
  for (const scanner of first === undefined ? none : scannersOf(first)) {
    const part = scanner(tokens, from, year);
    if (part !== null) return part;
  }
  return { kind: "words", from, to: from + 1 };
}

/** "Gấp đôi năm 2023": the year right after a multiple is what it starts from. */
function afterMultiple(before: Part | undefined, tokens: Tokens, part: Part): Part {
  if (before?.kind !== "measure" || !isMultiple(before.numeral)) return part;
  if (part.kind !== "horizon" || tokens[part.from]?.text !== "năm") return part;
  const year = Number((part.horizon.due ?? "").slice(0, 4));
  return year === 0
    ? part
    : { kind: "baseline", from: part.from, to: part.to, year, isPast: false };
}

/** The parts of a sentence in their order, with nothing between them. */
export function partsOf(tokens: Tokens, year: number | undefined): Part[] {
  const parts: Part[] = [];
  let from = 0;
  while (from < tokens.length) {
    const part = afterMultiple(parts.at(-1), tokens, partAt(tokens, from, year));
    parts.push(part);
    from = part.to;
  }
  return parts;
}
