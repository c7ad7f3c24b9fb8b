import { aimedThings, goals, uncounted } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { changeEnds, toPlaceWords } from "../lexicon/verbs.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";
import { isIdle } from "./idle.ts";
import { isMultiple, isShare, isWordFraction } from "./numerals.ts";
import type { Lead } from "./part.ts";

const things = /* @__PURE__ */ phraseSet(uncounted);
const aimedAt = /* @__PURE__ */ phraseSet(aimedThings);
const ofPlans = /* @__PURE__ */ phraseSet(goals);

/** Words that make a number no threshold: it is a case, or a comparison in passing. */
const passing = ["thì", "là"];

const says = ({ comparator, isReached, isObject, change }: Lead): boolean =>
  comparator !== null || isReached || isObject || change !== null;

/** Whether a fraction is a part of so many: not larger than the whole, and a noun follows that is counted. */
function isPart(tokens: Tokens, numeral: Numeral): boolean {
  if (numeral.kind !== "fraction" || numeral.form !== "digits") return false;
  const noun = numeral.unit === null ? numeral.next : numeral.unitFrom;
  if (numeral.numerator > numeral.denominator || tokens[noun]?.kind !== "word") return false;
  return isPhraseAt(ofPlans, tokens, noun) || !isPhraseAt(things, tokens, noun);
}

/** Whether a part of so many is what a change ends at: "lên 50/63 xã". */
const isEndOf = (tokens: Tokens, numeral: Numeral, at: number): boolean =>
  toPlaceWords.includes(tokens[at - 1]?.text ?? "") && isPart(tokens, numeral);

const scales = ["triệu", "nghìn", "ngàn", "tỷ", "vạn"];

const isOfThem = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === "trong" && tokens[at + 1]?.text === "số";

/** Whether a number is not all of what is said: "nửa triệu", "4 trong số 5", "đến 31/5". */
const isPartial = (tokens: Tokens, numeral: Numeral, lead: Lead, at: number): boolean =>
  (isWordFraction(numeral) && scales.includes(tokens[numeral.next]?.text ?? "")) ||
  (isOfThem(tokens, numeral.next) && !isShare(numeral)) ||
  (numeral.kind === "fraction" &&
    numeral.form === "digits" &&
    lead.isTo &&
    !isEndOf(tokens, numeral, at));

/** Whether a number that no words compare can be a threshold or a figure for all that. */
const speaks = (tokens: Tokens, numeral: Numeral): boolean =>
  isShare(numeral) ||
  numeral.kind === "times" ||
  isWordFraction(numeral) ||
  isPart(tokens, numeral);

/** Whether a number is the end of a scale: points have no upper limit as a target, "tối đa 10 điểm". */
function isScale(tokens: Tokens, { unit }: Numeral, at: number): boolean {
  const last = tokens[at - 1]?.text === "là" ? at - 2 : at - 1;
  return unit?.measure === "score" && tokens[last]?.text === "đa";
}

/** Whether a number belongs to other words: a case, a comparison in passing, part of a number, the end of a scale. */
const isPassing = (tokens: Tokens, numeral: Numeral, lead: Lead, at: number): boolean =>
  (passing.includes(tokens[numeral.next]?.text ?? "") && lead.act === null) ||
  isPartial(tokens, numeral, lead, at) ||
  isScale(tokens, numeral, at);

/** So many words may stand between what a change starts from and what it ends at: "45 triệu đồng (năm 2025) lên". */
const nearby = 9;

/** Whether a number is where a change starts: "từ 12 xã (năm 2025) lên 15 xã". */
function startsChange(tokens: Tokens, { next }: Numeral, { isFrom }: Lead): boolean {
  if (!isFrom) return false;
  for (let at = next; at < next + nearby; at++) {
    const { text = ";" } = tokens[at] ?? {};
    // "Từ 80% trở xuống" is a limit.
    if (changeEnds.includes(text)) return tokens[at - 1]?.text !== "trở";
    if ([",", ";", ":"].includes(text)) return false;
  }
  return false;
}

/** Whether what is mostly counted in passing is aimed at: "tăng 2 tiêu chí", "tích hợp tối thiểu 12 lĩnh vực". */
const isAimed = (tokens: Tokens, numeral: Numeral, { change, comparator }: Lead): boolean =>
  (change !== null || comparator === "atLeast") &&
  isPhraseAt(aimedAt, tokens, numeral.unit === null ? numeral.next : numeral.unitFrom);

/** Whether a number can be a threshold or a figure. */
export function counts(tokens: Tokens, numeral: Numeral, lead: Lead, at: number): boolean {
  if (isPassing(tokens, numeral, lead, at)) return false;
  if (numeral.form === "word") return lead.comparator !== null && !isIdle(tokens, numeral, at);
  if (speaks(tokens, numeral)) return true;
  if (!says(lead) && !startsChange(tokens, numeral, lead)) return false;
  if (isMultiple(numeral)) return true;
  if (numeral.form !== "digits") return false;
  return !isIdle(tokens, numeral, at) || isAimed(tokens, numeral, lead);
}
