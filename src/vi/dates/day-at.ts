import { yearlyWords } from "../lexicon/dates.ts";
import { isTail } from "../numbers/is-code.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { dayText, isDay } from "./calendar.ts";
import { type Given, noPart, type Part } from "./part.ts";
import { fourDigitsAt, yearAfter, yearOfPart } from "./year-at.ts";

/** A day of a month and a year, as printed. */
interface Printed {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly isGiven: boolean;
  readonly next: number;
}

function part({ day, month, year, isGiven, next }: Printed): Part {
  if (!isDay(year, month, day)) return noPart("day", "impossible-day", next);
  const due = dayText(year, month, day);
  const doubts = isGiven ? [{ code: "given-year", readings: [due] } as const] : [];
  return { precision: "day", from: due, due, years: [], doubts, next };
}

const shortAt = (tokens: Tokens, at: number): number | null => {
  const digits = digitsAt(tokens, at);
  return digits.length === 1 || digits.length === 2 ? Number(digits) : null;
};

const isDayMark = (mark: string): boolean => mark === "/" || mark === "-" || mark === ".";

/** Whether a mark joins what stands before and after it, with no blank. */
const isJoint = (tokens: Tokens, at: number): boolean =>
  isDayMark(markAt(tokens, at)) && isGlued(tokens, at) && isGlued(tokens, at + 1);

/** A bar, dash or dot that goes on to more digits or a word makes a code of a day. */
const isEnd = (tokens: Tokens, at: number): boolean =>
  !isJoint(tokens, at) || (digitsAt(tokens, at + 1) === "" && markAt(tokens, at) !== "/");

/** The last year that "25" can be short for is not known: such a day is named and refused. */
function shortYear(tokens: Tokens, at: number, day: number, month: number): Part | null {
  const isShort = markAt(tokens, at - 1) === "/" && digitsAt(tokens, at).length === 2;
  const isLikely = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isShort && isLikely && isEnd(tokens, at + 1) ? noPart("day", "short-year", at + 1) : null;
}

/** "31/12/2025", "31-12-2025", "31.12.2025". */
function inDigits(tokens: Tokens, at: number): Part | null {
  const day = shortAt(tokens, at);
  const month = shortAt(tokens, at + 2);
  const mark = markAt(tokens, at + 1);
  if (day === null || month === null || markAt(tokens, at + 3) !== mark) return null;
  if (!isJoint(tokens, at + 1) || !isJoint(tokens, at + 3)) return null;
  const next = at + 5;
  const year = fourDigitsAt(tokens, at + 4);
  if (year === null) return shortYear(tokens, at + 4, day, month);
  return isEnd(tokens, next) ? part({ day, month, year, isGiven: false, next }) : null;
}

/** "2025-12-31". */
function inIso(tokens: Tokens, at: number): Part | null {
  const year = fourDigitsAt(tokens, at);
  const month = digitsAt(tokens, at + 2);
  const day = digitsAt(tokens, at + 4);
  if (year === null || month.length !== 2 || day.length !== 2) return null;
  if (!isJoint(tokens, at + 1) || !isJoint(tokens, at + 3) || markAt(tokens, at + 1) !== "-") {
    return null;
  }
  const printed = { year, month: Number(month), day: Number(day), isGiven: false, next: at + 5 };
  return isEnd(tokens, at + 5) ? part(printed) : null;
}

/** "03 tháng 6 năm 2020", "03 tháng 6" of the year that is given. */
function inWords(tokens: Tokens, at: number, given: Given): Part | null {
  const day = shortAt(tokens, at);
  const month = shortAt(tokens, at + 2);
  if (day === null || month === null || wordAt(tokens, at + 1) !== "tháng") return null;
  const year = yearAfter(tokens, at + 3, given);
  return year && part({ day, month, ...year });
}

/** "30/6 năm 2025", "30/6" of the year that is given, "31/01 năm sau"; "15/12 hằng năm" is of no year. */
function ofOtherYear(tokens: Tokens, at: number, given: Given): Part | null {
  const day = shortAt(tokens, at);
  const month = shortAt(tokens, at + 2);
  const isWhole = markAt(tokens, at + 1) === "/" && isJoint(tokens, at + 1);
  const next = at + 3;
  if (day === null || month === null || !isWhole || !isEnd(tokens, next)) return null;
  if (yearlyWords.includes(wordAt(tokens, next))) return null;
  const told = yearOfPart(tokens, next, given);
  if (told !== null) return part({ day, month, ...told });
  return given.year === null ? null : part({ day, month, year: given.year, isGiven: true, next });
}

/** Whether two numbers with a bar are no part of a whole: "đến 31/12" is a day, "đến 8/12 xã" may be none. */
const isNoPart = (tokens: Tokens, at: number): boolean =>
  Number(digitsAt(tokens, at)) > Number(digitsAt(tokens, at + 2));

/** The day at a place; `null` if none is named there. A day that does not exist has no dates. */
export function dayAt(tokens: Tokens, at: number, given: Given): Part | null {
  const isNamed = wordAt(tokens, at) === "ngày";
  const from = isNamed ? at + 1 : at;
  if (digitsAt(tokens, from) === "" || (!isNamed && isTail(tokens, from))) return null;
  const found = inDigits(tokens, from) ?? inIso(tokens, from) ?? inWords(tokens, from, given);
  const isDay = isNamed || (given.isLed && isNoPart(tokens, from));
  return found ?? (isDay ? ofOtherYear(tokens, from, given) : null);
}
