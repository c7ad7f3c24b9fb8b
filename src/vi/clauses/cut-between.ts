import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { nameHeads } from "../lexicon/verbs.ts";
import { isCount } from "./numerals.ts";
import type { Part } from "./part.ts";
import { directSeparator, isSeparator, markAt } from "./separators.ts";
import type { Stretch } from "./stretch.ts";

const heads = /* @__PURE__ */ phraseSet(nameHeads);

/** Whether what is measured stands before a number, with the verb between. */
export const isPredicate = (part: Part | undefined): boolean =>
  part?.kind === "rank" || (part?.kind === "measure" && part.lead.isReached);

const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

const isCounted = (part: Part | undefined): boolean =>
  part?.kind === "measure" && isCount(part.numeral);

/** Where to cut between two numbers that words and separators part. */
export function cutBetween(stretch: Stretch, from: number, to: number): number | null {
  const direct = directSeparator(stretch, from, to);
  if (direct !== null && markAt(stretch, direct) !== "với") return direct;
  const every = placesBetween(from + 1, to).filter((at) => isSeparator(stretch, at));
  const all = every.filter((at) => markAt(stretch, at) !== "với");
  // "3 dự án với tổng vốn 2.000 tỷ": each counts; "90% hộ với ít nhất 1 người": the second belongs to the first.
  const parting =
    isCounted(stretch.parts[from]) && isCounted(stretch.parts[to]) ? every.at(-1) : undefined;
  if (all.length === 0) return parting ?? null;
  const commas = all.filter((at) => markAt(stretch, at) !== "và");
  const ordered = commas.length > 0 ? commas : all;
  if (isPredicate(stretch.parts[from])) return ordered[0] ?? null;
  const headed = all.find((at) => isPhraseAt(heads, stretch.tokens, stretch.parts[at]?.to ?? 0));
  return headed ?? ordered.at(-1) ?? null;
}
