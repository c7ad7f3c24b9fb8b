import { months } from "../lexicon/dates.ts";
import { isTail } from "../numbers/is-code.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Given, monthsOf, noPart, type Part, unknown, type YearMatch } from "./part.ts";
import { fourDigitsAt, yearAfter } from "./year-at.ts";

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

const part = (year: YearMatch, month: number): Part =>
  isMonth(month)
    ? monthsOf(year, month, month, "month")
    : noPart("month", "impossible-day", year.next);

/** "tháng 6/2025", "tháng 6 năm 2025", "T6/2025". */
function inDigits(tokens: Tokens, at: number, given: Given): Part | null {
  const word = wordAt(tokens, at);
  const digits = digitsAt(tokens, at + 1);
  const isNamed = word === "tháng" || (word === "t" && isGlued(tokens, at + 1));
  if (!isNamed || digits === "" || digits.length > 2) return null;
  const year = yearAfter(tokens, at + 2, word === "t" ? { ...given, year: null } : given);
  return year && part(year, Number(digits));
}

/** "tháng sáu năm 2025", "tháng mười hai năm 2025": the year is printed. */
function inWords(tokens: Tokens, at: number): Part | null {
  if (wordAt(tokens, at) !== "tháng") return null;
  const first = wordAt(tokens, at + 1);
  const second = wordAt(tokens, at + 2);
  const two = months.get(`${first} ${second}`);
  const month = two ?? months.get(first);
  if (month === undefined) return null;
  const next = two === undefined ? at + 2 : at + 3;
  const year = yearAfter(tokens, next, unknown);
  return year && part(year, month);
}

/** "6/2025": a month from 1 to 12 and four digits of a year, with no blank and nothing after. */
function alone(tokens: Tokens, at: number): Part | null {
  const digits = digitsAt(tokens, at);
  const next = at + 3;
  const month = Number(digits);
  if (digits.length > 2 || !isMonth(month) || isTail(tokens, at)) return null;
  const isBar = markAt(tokens, at + 1) === "/" && isGlued(tokens, at + 1);
  const year = isBar && isGlued(tokens, at + 2) ? fourDigitsAt(tokens, at + 2) : null;
  if (year === null || (markAt(tokens, next) === "/" && isGlued(tokens, next))) return null;
  return part({ year, isGiven: false, next }, month);
}

/** The month at a place; `null` if none is named there. A month that does not exist has no dates. */
export const monthAt = (tokens: Tokens, at: number, given: Given): Part | null =>
  inDigits(tokens, at, given) ?? inWords(tokens, at) ?? alone(tokens, at);
