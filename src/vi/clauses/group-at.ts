import { comparatorsBefore } from "../lexicon/comparators.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import {
  groupWords,
  keptPlaces,
  leadingWords,
  looseGroupWords,
  rankedUnits,
  topWords,
} from "../lexicon/ranks.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Rank } from "./part.ts";
import { wholeNumber } from "./rank-at.ts";

const groups = /* @__PURE__ */ phraseTable([
  ["group", groupWords],
  ["top", topWords],
  ["loose", looseGroupWords],
] as const);
const units = /* @__PURE__ */ phraseSet(rankedUnits);
const leading = /* @__PURE__ */ phraseSet(leadingWords);
const kept = /* @__PURE__ */ phraseSet(keptPlaces);
const comparators = /* @__PURE__ */ phraseTable(comparatorsBefore);

/** How far after the units "leading" may stand: "tỉnh, thành phố trực thuộc Trung ương dẫn đầu". */
const farthest = 12;

const closing = [";", ".", "(", ")", ":"];

/** The end of the words that say that a group leads; `null` if none does nearby. */
function leadingEnd(tokens: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(from + farthest, tokens.length); at++) {
    const found = phraseAt(leading, tokens, at);
    if (found !== null) return found.next;
    if (closing.includes(tokens[at]?.text ?? "")) return null;
  }
  return null;
}

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
];

/** Whether a thing is counted that is no unit of a ranking: "mỗi nhóm 35 học viên". */
const countsOther = (tokens: Tokens, next: number): boolean =>
  tokens[next]?.kind === "word" && !followers.includes(tokens[next].text);

/** A group of fewer is a class ("các tỉnh nhóm 2"), not a leading group. */
const smallestGroup = 5;

/** Whether words and a number make a leading group. */
function leads(
  kind: "group" | "top" | "loose",
  value: number,
  hasUnit: boolean,
  isLeading: boolean,
): boolean {
  if (kind === "top") return true;
  if (kind === "loose") return hasUnit && isLeading;
  return hasUnit || isLeading || value >= smallestGroup;
}

/** Where the words of keeping a place end: "duy trì vị trí". */
function keptEnd(tokens: Tokens, from: number): number {
  const found = phraseAt(comparators, tokens, from);
  if (found?.value !== "maintain") return from;
  return phraseAt(kept, tokens, found.next)?.next ?? found.next;
}

const groupUnits: readonly (string | undefined)[] = [undefined, "count", "places"];

interface Counted {
  readonly value: number;
  /** Among how many: "top 15/102"; `null` if that is not printed. */
  readonly of: number | null;
  readonly doubts: Rank["doubts"];
  readonly next: number;
}

/** How many a group counts; `null` if no whole number stands there, or one of something else. */
function countAt(tokens: Tokens, at: number): Counted | null {
  const numeral = numeralAt(tokens, at);
  if (numeral === null || !groupUnits.includes(numeral.unit?.measure)) return null;
  const { doubts, unitFrom: next } = numeral;
  if (numeral.kind === "fraction" && numeral.form === "digits") {
    return { value: numeral.numerator, of: numeral.denominator, doubts, next };
  }
  const value = wholeNumber(numeral);
  return value === null || value < 1 ? null : { value, of: null, doubts, next };
}

/** Where the words of leading end, if they say it of this group; `null` if not. */
function ledEnd(tokens: Tokens, next: number, hasUnit: boolean): number | null {
  const end = leadingEnd(tokens, next);
  return end !== null && (hasUnit || end <= next + nearby) ? end : null;
}

/** Without the units named, "leading" stands at once. */
const nearby = 3;

/** A leading group: "nhóm 20 tỉnh đứng đầu", "top 10". */
export function groupAt(tokens: Tokens, from: number): Rank | null {
  const start = keptEnd(tokens, from);
  const word = phraseAt(groups, tokens, start);
  const at = word?.next ?? start;
  const count = word === null ? null : countAt(tokens, at);
  if (word === null || count === null) return null;
  const { next: counted, ...place } = count;
  const unit = phraseAt(units, tokens, counted);
  const next = unit?.next ?? counted;
  const end = ledEnd(tokens, next, unit !== null);
  if (!leads(word.value, count.value, unit !== null, end !== null)) return null;
  if (word.value === "group" && end === null && unit === null && countsOther(tokens, next))
    return null;
  const comparator = start > from ? "maintain" : "atMost";
  return {
    kind: "rank",
    from,
    to: end ?? next,
    comparator,
    ...place,
    at,
    valueEnd: counted,
  };
}
