import { comparatorsBefore } from "../lexicon/comparators.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import {
  groupWords,
  keptPlaces,
  looseGroupWords,
  rankedUnits,
  topWords,
} from "../lexicon/ranks.ts";
import type { Tokens } from "../tokens/token.ts";
import { type GroupCount, groupCountAt } from "./group-count.ts";
import { type GroupEnd, groupEnd } from "./group-end.ts";
import type { Part, Rank } from "./part.ts";

const groups = /* @__PURE__ */ phraseTable([
  ["group", groupWords],
  ["top", topWords],
  ["loose", looseGroupWords],
] as const);
const units = /* @__PURE__ */ phraseSet(rankedUnits);
const kept = /* @__PURE__ */ phraseSet(keptPlaces);
const comparators = /* @__PURE__ */ phraseTable(comparatorsBefore);

/** Words after the number of a group whose units go without saying: "nhóm 20 về chỉ số", "nhóm 10 cả nước". */
const followers: readonly string[] = [
  "về",
  "của",
  "cả",
  "toàn",
  "trong",
  "trên",
  "theo",
  "vào",
  "năm",
  "đến",
  "và",
  "lên",
  "xuống",
];

/** Whether a thing is counted that is no unit of a ranking: "mỗi nhóm 35 học viên". */
const countsOther = (tokens: Tokens, next: number): boolean =>
  tokens[next]?.kind === "word" && !followers.includes(tokens[next].text);

/** A group of fewer is a class ("các tỉnh nhóm 2"), not a leading group. */
const smallestGroup = 5;

type GroupWord = "group" | "top" | "loose";

interface Units {
  readonly hasUnit: boolean;
  readonly next: number;
}

/** Whether words and a number make a group of a ranking. */
function isGroup(
  tokens: Tokens,
  word: GroupWord,
  value: number,
  { hasUnit, next }: Units,
  isSided: boolean,
): boolean {
  if (word === "top") return true;
  if (word === "loose") return hasUnit && isSided;
  return hasUnit || isSided || (value >= smallestGroup && !countsOther(tokens, next));
}

/** Where the words of keeping a place end: "duy trì vị trí". */
function keptEnd(tokens: Tokens, from: number): number {
  const found = phraseAt(comparators, tokens, from);
  if (found?.value !== "maintain") return from;
  return phraseAt(kept, tokens, found.next)?.next ?? found.next;
}

/** Without the units named, "leading" stands at once. */
const nearby = 3;

/** Where the words of an end stand, if they say it of this group; `null` if not. */
function endOf(tokens: Tokens, { hasUnit, next }: Units): GroupEnd | null {
  const end = groupEnd(tokens, next);
  return end !== null && (hasUnit || end.next <= next + nearby) ? end : null;
}

type Extent = Pick<Rank, "from" | "to" | "at" | "valueEnd">;

/** A group at the bottom begins at a place that the field tells: of 63 the last 10 begin at 54. */
function bottomGroup(extent: Extent, { value, of, doubts }: GroupCount): Part {
  if (of === null || value > of) return { kind: "words", from: extent.from, to: extent.to };
  return {
    ...extent,
    kind: "rank",
    comparator: "atLeast",
    value: of - value + 1,
    of,
    isFrom: false,
    doubts,
  };
}

/** A group of a ranking: "nhóm 20 tỉnh đứng đầu", "top 10"; one at the bottom with no field is words alone. */
export function groupAt(tokens: Tokens, from: number): Part | null {
  const start = keptEnd(tokens, from);
  const word = phraseAt(groups, tokens, start);
  const at = word?.next ?? start;
  const count = word === null ? null : groupCountAt(tokens, at);
  if (word === null || count === null) return null;
  const unit = phraseAt(units, tokens, count.next);
  const named = { hasUnit: unit !== null, next: unit?.next ?? count.next };
  const end = endOf(tokens, named);
  if (!isGroup(tokens, word.value, count.value, named, end !== null)) return null;
  const extent = { from, to: end?.next ?? named.next, at, valueEnd: count.next };
  if (end?.side === "bottom") return bottomGroup(extent, count);
  const { value, of, doubts } = count;
  const comparator = start > from ? "maintain" : "atMost";
  return { kind: "rank", ...extent, comparator, value, of, isFrom: false, doubts };
}
