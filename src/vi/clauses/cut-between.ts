import { partWords } from "../lexicon/parts.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { nameHeads } from "../lexicon/verbs.ts";
import { isCount } from "./numerals.ts";
import type { Part } from "./part.ts";
import { directSeparator, isSeparator, markAt } from "./separators.ts";
import type { Stretch } from "./stretch.ts";

const heads = /* @__PURE__ */ phraseSet(nameHeads);

/** "Toàn tỉnh 80%, trong đó sở, ngành 85%": what is singled out is of the number after it. */
const splits = /* @__PURE__ */ phraseSet(partWords);

/** Whether what is measured stands before a number, with the verb between. */
export const isPredicate = (part: Part | undefined): boolean =>
  part?.kind === "rank" || (part?.kind === "measure" && part.lead.isReached);

const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

const isCounted = (part: Part | undefined): boolean =>
  part?.kind === "measure" && isCount(part.numeral);

/** Which of several separators parts two numbers: the one before what is singled out or named anew, or else the last. */
function partingOf(stretch: Stretch, from: number, all: readonly number[]): number | null {
  const first = (at: number): number => stretch.parts[at]?.to ?? 0;
  const split = all.find((at) => isPhraseAt(splits, stretch.tokens, first(at)));
  if (split !== undefined) return split;
  const commas = all.filter((at) => markAt(stretch, at) !== "và");
  const ordered = commas.length > 0 ? commas : all;
  if (isPredicate(stretch.parts[from])) return ordered[0] ?? null;
  const headed = all.find((at) => isPhraseAt(heads, stretch.tokens, first(at)));
  return headed ?? ordered.at(-1) ?? null;
}

/** Where to cut between two numbers that words and separators part. */
export function cutBetween(stretch: Stretch, from: number, to: number): number | null {
  const direct = directSeparator(stretch, from, to);
  if (direct !== null && markAt(stretch, direct) !== "với") return direct;
  const every = placesBetween(from + 1, to).filter((at) => isSeparator(stretch, at));
  const all = every.filter((at) => markAt(stretch, at) !== "với");
  if (all.length > 0) return partingOf(stretch, from, all);
  // "3 dự án với tổng vốn 2.000 tỷ": each counts; "90% hộ với ít nhất 1 người": the second belongs to the first.
  const areCounted = isCounted(stretch.parts[from]) && isCounted(stretch.parts[to]);
  return areCounted ? (every.at(-1) ?? null) : null;
}
