import {
  afterTextLengths,
  aimedThings,
  inARow,
  lengthsOfText,
  numberedThings,
  uncounted,
} from "../lexicon/idioms.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { timeUnits } from "../lexicon/units.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";

const things = /* @__PURE__ */ phraseSet(uncounted);
const aimedAt = /* @__PURE__ */ phraseSet(aimedThings);
const lengths = /* @__PURE__ */ phraseSet(lengthsOfText);
const named: ReadonlySet<string> = /* @__PURE__ */ new Set(numberedThings);
const rows = /* @__PURE__ */ phraseSet(inARow);
const spans: ReadonlySet<string> = /* @__PURE__ */ new Set(timeUnits);

/** Whether the words before a place make its number a name ("Điều 5", "mức độ 4"). */
export function isName(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return named.has(before) || named.has(`${tokens[at - 2]?.text ?? ""} ${before}`);
}

/** Whether a year begins at a place: "đạt 1.500 năm 2025" are no 1,500 years. "31 tháng 12" stays a day. */
const beginsYear = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === "năm" && tokens[at + 1]?.kind === "digits";

/** Whether a number is an hour of a day, or how long something went on: "16h ngày 24/8/2025", "qua 18 năm". */
function isWhen(tokens: Tokens, { unit, next }: Numeral, at: number): boolean {
  if (unit === null || !spans.has(unit.text)) return false;
  const isHour = unit.text === "giờ" && tokens[next]?.text === "ngày";
  return isHour || ["qua", "suốt"].includes(tokens[at - 1]?.text ?? "");
}

/** Whether so many for each are counted: "17,6 tiêu chí/xã". */
const isRate = (tokens: Tokens, noun: number): boolean => {
  const thing = phraseAt(aimedAt, tokens, noun);
  return (
    thing !== null && tokens[thing.next]?.text === "/" && tokens[thing.next + 1]?.kind === "word"
  );
};

/** Whether a number says how long a piece of writing is: "không quá 10 trang"; "10 trang thiết bị" are no pages. */
function isLengthOfText(tokens: Tokens, { next, unit }: Numeral): boolean {
  if (unit !== null) return false;
  const found = phraseAt(lengths, tokens, next);
  const after = found === null ? undefined : tokens[found.next];
  return found !== null && (after?.kind !== "word" || afterTextLengths.includes(after.text));
}

/** Whether an amount only says when or how often in a row something is: "3 năm liên tiếp". */
const isOfTime = (tokens: Tokens, numeral: Numeral, at: number): boolean =>
  isPhraseAt(rows, tokens, numeral.next) || isWhen(tokens, numeral, at);

/** What is counted without being a target: ages, parts of the text, a number that is a name. */
export function isIdle(tokens: Tokens, numeral: Numeral, at: number): boolean {
  if (isLengthOfText(tokens, numeral)) return true;
  if (numeral.unit?.measure === "amount") return isOfTime(tokens, numeral, at);
  if (numeral.unit === null && isName(tokens, at)) return true;
  const noun = numeral.unit === null ? numeral.next : numeral.unitFrom;
  const thing = beginsYear(tokens, noun) ? null : phraseAt(things, tokens, noun);
  if (thing !== null && isRate(tokens, noun)) return false;
  // "4 phần mềm" are no four parts.
  return thing !== null && (numeral.unit === null || thing.next >= numeral.next);
}
