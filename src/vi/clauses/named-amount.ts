import { afterAmounts, amountHeads, amountVerbs, sumParts } from "../lexicon/amounts.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { timeUnits } from "../lexicon/units.ts";
import { predicateVerbs } from "../lexicon/verbs.ts";
import type { NumberUnit } from "../numbers/number-unit.ts";
import { numeralOf } from "./numerals.ts";
import type { Measure, Part, Range, Rank } from "./part.ts";
import { planAfter } from "./plan-after.ts";
import { markAt } from "./separators.ts";
import type { Stretch } from "./stretch.ts";

const heads = /* @__PURE__ */ phraseSet(amountHeads);
const partsWords = /* @__PURE__ */ phraseSet(sumParts);
const verbs = /* @__PURE__ */ phraseSet(predicateVerbs);
const leading = /* @__PURE__ */ phraseSet(amountVerbs);
const reaching = /* @__PURE__ */ phraseSet(["đạt", "đạt được"]);
const after: ReadonlySet<string> = /* @__PURE__ */ new Set(afterAmounts);

/** Units of time: "tổng vốn đầu tư 5 năm" is no sum of five. */
const lengths: ReadonlySet<string> = /* @__PURE__ */ new Set(timeUnits);

/** A name of a sum, and that of one of its parts, has no more words. */
const longest = 14;
const longestPart = 7;

/** Whether a part is of the name of a sum: plain words and tiers. */
const isOfName = (part: Part | undefined): boolean =>
  part?.kind === "words" || part?.kind === "tiers";

/** So many parts before a number may stand what sets it: a bound, so that reading stays linear. */
const farthest = 200;

/** The words right before a number, up to what ends them. */
function wordsBefore({ parts, outside }: Stretch, from: number, at: number): Range {
  let start = at;
  while (start > from && at - start < longest) {
    const part = parts[start - 1];
    if (outside[start - 1] === true && !isOfName(part)) break;
    start -= 1;
  }
  return { from: start, to: at };
}

/** Whether what is said of a number ends with it: "gói 500 tỷ đồng cho doanh nghiệp" goes on. */
function isLast({ parts, tokens, to }: Stretch, at: number): boolean {
  const next = parts[at + 1];
  if (next === undefined || at + 1 >= to || next.kind !== "words") return next?.kind !== "tiers";
  const token = tokens[next.from];
  return token?.kind === "mark" || after.has(token?.text ?? "");
}

/** The first piece of words, past "trong đó" and a verb that stands before the noun. */
function firstPiece({ parts, tokens }: Stretch, { from }: Range): number {
  const first = parts[from]?.from ?? tokens.length;
  const named = phraseAt(partsWords, tokens, first)?.next ?? first;
  return phraseAt(leading, tokens, named)?.next ?? named;
}

/** Whether words say that something reaches a sum: "mạng di động đạt tốc độ 160 Mb/s". */
const isReachedIn = ({ parts, tokens }: Stretch, { from, to }: Range): boolean =>
  parts.slice(from, to).some(({ from: place }) => {
    const verb = phraseAt(reaching, tokens, place);
    return verb !== null && isPhraseAt(heads, tokens, verb.next);
  });

/** Whether a sentence sets something before a number: a time, a word of commitment, or a number that stands before it. */
const isSet = ({ parts }: Stretch, at: number, before: Measure | Rank | null): boolean =>
  before !== null ||
  parts
    .slice(Math.max(0, at - farthest), at)
    .some(
      (part) =>
        (part.kind === "horizon" && part.horizon.due !== null) ||
        (part.kind === "cue" && part.act === "commitment"),
    );

/** Whether a share of a plan or a change follows a sum at once: "sản lượng 65.000 tấn, đạt 102% kế hoạch". */
function isFollowed({ parts, tokens, to }: Stretch, at: number): boolean {
  const next = parts[at + 2];
  if (parts[at + 1]?.kind !== "separator" || at + 2 >= to || next?.kind !== "measure") return false;
  return next.lead.change !== null || planAfter(tokens, next.numeral.next) !== null;
}

/** Whether "trong đó" stands between a number and the sum before it, and nothing but such parts. */
function isAmongParts({ parts, tokens, from }: Stretch, at: number): boolean {
  for (let place = at - 1; place >= from; place--) {
    const part = parts[place];
    if (part?.kind === "words" && isPhraseAt(partsWords, tokens, part.from)) return true;
    if (part?.kind === "separator" && part.mark === ";") return false;
  }
  return false;
}

/** Whether words name a part of the sum before: "rừng phòng hộ 100 ha" after "trồng 300 ha rừng, trong đó". */
function isPartOf(
  stretch: Stretch,
  at: number,
  words: Range,
  { unit, before }: { readonly unit: NumberUnit; readonly before: Measure | Rank },
): boolean {
  const { parts, tokens } = stretch;
  if (numeralOf(before)?.unit?.text !== unit.text || words.to - words.from > longestPart)
    return false;
  const hasVerb = parts
    .slice(words.from, words.to)
    .some((part) => isPhraseAt(verbs, tokens, part.from));
  return !hasVerb && isAmongParts(stretch, at);
}

/**
 * Whether a number that neither a verb nor a colon joins to its name says how much something is: "thu nhập bình quân 80
 * triệu đồng/người/năm", "doanh thu du lịch 500 tỷ đồng", "trong đó thu nội địa 1.800 tỷ đồng". A sum inside a name
 * ("gói hỗ trợ 500 tỷ đồng") is none.
 */
export function isNamedAmount(
  stretch: Stretch,
  at: number,
  { numeral: { unit } }: Measure,
  { before, isList }: { readonly before: Measure | Rank | null; readonly isList: boolean },
): boolean {
  const { tokens } = stretch;
  if (unit === null || lengths.has(unit.text)) return false;
  // "Sản lượng lương thực: 125 nghìn tấn".
  const end = markAt(stretch, at - 1) === ":" ? at - 1 : at;
  const words = wordsBefore(stretch, stretch.from, end);
  if (words.from === words.to || !isLast(stretch, at)) return false;
  if (isPhraseAt(heads, tokens, firstPiece(stretch, words)) || isReachedIn(stretch, words))
    return isList || isSet(stretch, at, before) || isFollowed(stretch, at);
  return before !== null && isPartOf(stretch, at, words, { unit, before });
}
