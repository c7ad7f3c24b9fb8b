import { amountHeads } from "../lexicon/amounts.ts";
import { wholes } from "../lexicon/exclusions.ts";
import { economyWords, forecasts, settings as settingWords } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isSaid } from "./acts.ts";
import type { Clause } from "./clause.ts";
import { isStart } from "./from-on.ts";
import { isJourney } from "./journeys.ts";
import { isCount, isMultiple } from "./numerals.ts";
import { isOfThings } from "./of-things.ts";
import type { Measure, Range } from "./part.ts";
import { holds } from "./quantities.ts";

const labels = /* @__PURE__ */ phraseSet(["số", "số lượng", "tổng số", "tổng"]);
const attaining = /* @__PURE__ */ phraseSet(["đạt", "ước đạt", "đạt mức"]);
/** "Cả nước còn 34 tỉnh" tells what is left, and "giảm còn 10 ngày" where a fall ends. */
const left = /* @__PURE__ */ phraseSet(["còn", "chỉ còn"]);
const settings = /* @__PURE__ */ phraseSet(settingWords);
const shared = /* @__PURE__ */ phraseSet(wholes);
const predicted = /* @__PURE__ */ phraseSet(forecasts);
const economies = /* @__PURE__ */ phraseSet(economyWords);

/** Comparators with which a story rounds its numbers: "hơn 500 đại biểu". */
const rounding: readonly (string | null)[] = ["about", "moreThan"];

const sums = /* @__PURE__ */ phraseSet(amountHeads);

/** Whether an amount says how high a sum is: "thu nhập bình quân 52 triệu đồng/người/năm". */
const isSum = ({ name: { before }, stretch: { tokens }, member: { part } }: Clause): boolean =>
  part.kind === "measure" &&
  part.numeral.unit?.measure === "amount" &&
  before.slice(0, 1).some(({ from }) => isPhraseAt(sums, tokens, from));

/** Whether a number is a plain count: a whole number that no words limit or change. */
const isPlainCount = ({ lead, after, numeral }: Measure): boolean => {
  if (lead.change !== null || !isCount(numeral) || numeral.kind !== "number") return false;
  const comparator = after ?? lead.comparator;
  return comparator === null ? Number.isInteger(numeral.value) : rounding.includes(comparator);
};

/** Whether a label, "đạt" or a start makes a number one of what stands before it: "Số dịch vụ toàn trình là 812". */
const isLabelled = ({ name: { before }, stretch, member: { part, base } }: Clause): boolean => {
  const first = before[0];
  if (part.kind === "rank" || !part.lead.isReached || first === undefined) return false;
  const { tokens } = stretch;
  return (
    base !== null ||
    (part.lead.isTo && !isPhraseAt(left, tokens, part.from)) ||
    holds(attaining, tokens, [{ from: part.from, to: part.at }]) ||
    isPhraseAt(labels, tokens, first.from)
  );
};

/** Whether a number is a step of a scale of points: "từ 50% được 10 điểm", "dưới 50%: 0 điểm". */
const isScored = ({ stretch: { tokens }, member: { part } }: Clause): boolean =>
  ["được", ":"].includes(tokens[part.to]?.text ?? "") &&
  tokens[part.to + 1]?.kind === "digits" &&
  tokens[part.to + 2]?.text === "điểm";

/** Whether something is said to fall to more than it was: "giảm 0,5 lần" says nothing that can be told. */
function isNoFall({ member: { part } }: Clause): boolean {
  if (part.kind === "rank" || part.lead.change !== "fall" || !isMultiple(part.numeral))
    return false;
  const { numeral } = part;
  return (numeral.kind === "range" ? numeral.low : numeral.value) <= 1;
}

/** So many words of what is counted stand before the colon of a list. */
const nearby = 4;

/** Whether a count only says how many follow: "giao chỉ tiêu cho 9 ấp: …". */
function opensList({ stretch, member: { part, at } }: Clause): boolean {
  if (part.kind === "rank" || !part.isBare) return false;
  const after = stretch.parts.slice(at + 1, Math.min(at + 1 + nearby, stretch.to));
  const stop = after.find(({ kind }) => kind !== "words");
  return stop?.kind === "separator" && stop.mark === ":";
}

/** Whether a clause begins as a forecast: "dự báo đến năm 2030 dân số đạt 1,2 triệu người". */
const isForecast = ({ stretch: { tokens, parts }, member: { from, at } }: Clause): boolean => {
  const first = parts.slice(from, at).find(({ kind }) => kind !== "separator");
  return first !== undefined && isPhraseAt(predicted, tokens, first.from);
};

/** The subject of a sum has no more words. */
const longestSubject = 12;

/** Where the last thing that is named begins: after the last comma of a name. */
function lastStart(tokens: Tokens, { from, to }: Range): number {
  for (let at = to - 1; at > Math.max(from, to - longestSubject); at--)
    if (tokens[at]?.text === ",") return at + 1;
  return from;
}

/** Whether the subject of a clause places a story: a sum of a project, and neither that of the whole economy nor a share. */
const isSetting = ({ name: { before }, denominator, stretch: { tokens } }: Clause): boolean =>
  !(denominator !== null && isPhraseAt(shared, tokens, denominator.from)) &&
  before
    .slice(0, 1)
    .some(
      (first) =>
        !holds(economies, tokens, [
          { ...first, to: Math.min(first.to, first.from + longestSubject) },
        ]) && [first.from, lastStart(tokens, first)].some((at) => isPhraseAt(settings, tokens, at)),
    );

/** Whether nothing but a time from which on it holds dates a clause: "từ ngày 01/7/2026 cả nước còn 34 tỉnh". */
const isSinceThen = ({ act: { basis }, time }: Clause): boolean =>
  time !== null && isStart(time.horizon) && basis === "year";

/**
 * Whether a clause can be a target or a figure: a count that nothing dates, compares or commits is part of the story
 * ("tỉnh có 9 huyện"), and so is what only places it ("tổng mức đầu tư").
 */
export function isTarget(clause: Clause): boolean {
  const { act, member, time } = clause;
  const { part } = member;
  if (part.kind === "rank") return true;
  if (opensList(clause) || isScored(clause) || isNoFall(clause)) return false;
  if (isForecast(clause)) return false;
  if (isOfThings(clause) || isJourney(clause)) return false;
  if (isSetting(clause)) return isSaid(act);
  const isFigure = isLabelled(clause) || isSum(clause) || !isPlainCount(part);
  if (isSinceThen(clause)) return isFigure;
  return !act.isDoubtful || time !== null || member.base !== null || isFigure;
}
