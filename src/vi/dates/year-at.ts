import { afterBareYear, notYears, yearsFromGiven } from "../lexicon/dates.ts";
import { unitAt } from "../numbers/unit-at.ts";
import { isJoined } from "../numbers/written-digits.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Given, unknown, type YearMatch } from "./part.ts";

/** Years of plans: other numbers of four digits are no years. */
export const earliestYear = 1900;
export const latestYear = 2100;

/** The year in the digits at a place, if they are four, from 1900 to 2100, and no part of a longer number. */
export function fourDigitsAt(tokens: Tokens, at: number): number | null {
  const digits = digitsAt(tokens, at);
  if (digits.length !== 4 || isJoined(tokens, at + 2)) return null;
  const year = Number(digits);
  return year >= earliestYear && year <= latestYear ? year : null;
}

const given = (year: number | null, next: number): YearMatch | null =>
  year === null ? null : { year, isGiven: true, next };

/** How far from the given year words after "năm" lead ("sau", "kế tiếp"), and where they end; `null` if they do not. */
function awayAt(
  tokens: Tokens,
  at: number,
): { readonly away: number; readonly next: number } | null {
  const first = wordAt(tokens, at);
  const both = yearsFromGiven.get(`${first} ${wordAt(tokens, at + 1)}`);
  if (both !== undefined) return { away: both, next: at + 2 };
  const away = yearsFromGiven.get(first);
  return away === undefined ? null : { away, next: at + 1 };
}

/** Whether digits after "năm" are of it; those of a share are not: "đến hết năm 100% xã", "trong năm 92,5% hộ". */
function isNumbered(tokens: Tokens, at: number): boolean {
  if (digitsAt(tokens, at) === "") return false;
  const end = markAt(tokens, at + 1) === "," && isGlued(tokens, at + 2) ? at + 3 : at + 1;
  return markAt(tokens, end) !== "%";
}

/** "năm 2025"; with a year that is given also "năm nay", "năm tới", "năm". */
export function yearAt(tokens: Tokens, at: number, { year, isLed }: Given): YearMatch | null {
  if (wordAt(tokens, at) !== "năm") return null;
  const printed = fourDigitsAt(tokens, at + 1);
  if (printed !== null) return { year: printed, isGiven: false, next: at + 2 };
  if (year === null || isNumbered(tokens, at + 1)) return null;
  const found = awayAt(tokens, at + 1);
  if (found !== null) return given(year + found.away, found.next);
  return isLed && !notYears.includes(wordAt(tokens, at + 1)) ? given(year, at + 1) : null;
}

/** Whether what stands after four digits leaves them a year: a deadline anything but a unit, else few words. */
export function leavesYear(tokens: Tokens, at: number, { isDeadline }: Given): boolean {
  const word = wordAt(tokens, at);
  if (word === "" || afterBareYear.includes(word)) return markAt(tokens, at) !== "%";
  return isDeadline && unitAt(tokens, at).unit === null;
}

/** "2025" after a word that leads to a time; not "từ 2000 hộ". */
export function bareYearAt(tokens: Tokens, at: number, given: Given): YearMatch | null {
  const year = given.isLed ? fourDigitsAt(tokens, at) : null;
  if (year === null || !leavesYear(tokens, at + 1, given)) return null;
  return { year, isGiven: false, next: at + 1 };
}

/** "năm 2025", "của năm 2025", ", năm 2025"; with a year that is given "năm sau". */
export function yearOfPart(tokens: Tokens, at: number, { year }: Given): YearMatch | null {
  const isJoined = markAt(tokens, at) === "," || wordAt(tokens, at) === "của";
  return yearAt(tokens, isJoined ? at + 1 : at, { ...unknown, year });
}

/** The year after a month or a quarter: "/2025", "-2025", "năm 2025", "năm sau"; else the one that is given. */
export function yearAfter(tokens: Tokens, at: number, known: Given): YearMatch | null {
  const mark = markAt(tokens, at);
  const isBar = mark === "/" || mark === "-" || mark === ".";
  const printed = isBar && isGlued(tokens, at + 1) ? fourDigitsAt(tokens, at + 1) : null;
  if (printed !== null) return { year: printed, isGiven: false, next: at + 2 };
  const told = yearOfPart(tokens, at, known);
  if (told !== null) return told;
  // A full stop ends the sentence: "trong quý II."
  const isStop = mark === "." && !isGlued(tokens, at + 1);
  return isBar && isGlued(tokens, at) && !isStop ? null : given(known.year, at);
}
