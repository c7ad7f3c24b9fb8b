import { halfSides, halfWord, rankingWords } from "../lexicon/parts.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { groupWords, looseGroupWords, rankedUnits, topWords } from "../lexicon/ranks.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { groupEnd } from "./group-end.ts";
import { roundWholes } from "./round-parts.ts";
import type { Scanner } from "./scanner.ts";

/** The phrases that such groups begin with. */
export const partGroupWords: readonly string[] = /* @__PURE__ */ (() => [
  ...groupWords,
  ...topWords,
  ...looseGroupWords,
  halfWord,
])();

const groups = /* @__PURE__ */ phraseSet([...groupWords, ...topWords, ...looseGroupWords]);
const units = /* @__PURE__ */ phraseSet(rankedUnits);
const tables = /* @__PURE__ */ phraseSet(rankingWords);

/** "Nửa trên bảng xếp hạng": where it ends; `null` if no such half stands there. */
function halfEnd(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.text !== halfWord) return null;
  if (!halfSides.includes(tokens[at + 1]?.text ?? "")) return null;
  return phraseAt(tables, tokens, at + 2)?.next ?? null;
}

/** Whether a number is a part of those that are ranked, and no count of them. */
const isPart = (numeral: Numeral): boolean =>
  numeral.unit?.measure === "percent" ||
  (numeral.kind === "fraction" && roundWholes.includes(numeral.denominator));

/** "10% tỉnh dẫn đầu", "1/3 số tỉnh đứng đầu": where it ends; `null` if no such part stands there. */
function partEnd(tokens: Tokens, at: number): number | null {
  const numeral = numeralAt(tokens, at);
  if (numeral === null || !isPart(numeral)) return null;
  const from = tokens[numeral.next]?.text === "số" ? numeral.next + 1 : numeral.next;
  // The number of "1/3 tỉnh" may have taken the word as its unit.
  const unit = phraseAt(units, tokens, from) ?? phraseAt(units, tokens, numeral.unitFrom);
  return unit === null ? null : (groupEnd(tokens, unit.next)?.next ?? null);
}

/**
 * "Thuộc nhóm 10% tỉnh dẫn đầu", "nửa trên bảng xếp hạng": a part of a field that is not told. It is no place and no level
 * of anything, so it is words alone.
 */
export const partGroup: Scanner = (tokens, from) => {
  const word = phraseAt(groups, tokens, from);
  const half = halfEnd(tokens, word?.next ?? from);
  const to = half ?? (word === null ? null : partEnd(tokens, word.next));
  return to === null ? null : { kind: "words", from, to };
};
