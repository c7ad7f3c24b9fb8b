import { vagueParts } from "../lexicon/dates.ts";
import { toDouble } from "../numbers/decimal.ts";
import { wordsAt } from "../numbers/words-at.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { lastOf } from "./calendar.ts";
import type { HorizonPrecision } from "./horizon.ts";
import { type Given, monthsOf, type Part, type YearMatch } from "./part.ts";
import { fourDigitsAt, yearAt } from "./year-at.ts";

/** So many months are a part of the calendar with a name of its own; others are months. */
const named: ReadonlyMap<number, HorizonPrecision> = /* @__PURE__ */ new Map([
  [3, "quarter"],
  [6, "half"],
  [12, "year"],
]);

/** The first or the last months of a year. */
function monthsAt(year: YearMatch, count: number, side: string): Part | null {
  if (!(count >= 1 && count <= 12)) return null;
  const [first, last] = side === "cuối" ? [13 - count, 12] : [1, count];
  return monthsOf(year, first, last, named.get(count) ?? "month");
}

/** How many months: in digits or in words. */
function countAt(tokens: Tokens, at: number): { count: number; next: number } | null {
  const digits = digitsAt(tokens, at);
  if (digits !== "" && digits.length <= 2) return { count: Number(digits), next: at + 1 };
  const words = wordsAt(tokens, at);
  return words && { count: toDouble(words.decimal), next: words.next };
}

const isSide = (word: string): boolean => word === "đầu" || word === "cuối";

/** The year of "6 tháng/2024", of "6 tháng 2024", or of "6 tháng đầu năm 2024". */
function yearOf(tokens: Tokens, at: number, given: Given): YearMatch | null {
  const from = markAt(tokens, at) === "/" ? at + 1 : at;
  const printed = fourDigitsAt(tokens, from);
  if (printed !== null) return { year: printed, isGiven: false, next: from + 1 };
  return yearAt(tokens, at, given);
}

/** Whether a word says that months are counted: "6 tháng", and "6T" in short. */
const isMonths = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === "tháng" || (wordAt(tokens, at) === "t" && isGlued(tokens, at));

/** The first months of a year that words around them tell of, with no side and no year: "(6 tháng)", "thực hiện 9T". */
export function firstMonthsAt(tokens: Tokens, at: number, year: number): Part | null {
  const counted = countAt(tokens, at);
  if (counted === null || !isMonths(tokens, counted.next)) return null;
  return monthsAt({ year, isGiven: true, next: counted.next + 1 }, counted.count, "đầu");
}

/** "6 tháng đầu năm 2024", "9 tháng năm 2024", "sáu tháng cuối năm 2024", "6T đầu năm". */
export function someMonthsAt(tokens: Tokens, at: number, given: Given): Part | null {
  const counted = countAt(tokens, at);
  if (counted === null || !isMonths(tokens, counted.next)) return null;
  const side = wordAt(tokens, counted.next + 1);
  const from = counted.next + (isSide(side) ? 2 : 1);
  const year = yearOf(tokens, from, { ...given, isLed: isSide(side) });
  return year && monthsAt(year, counted.count, side);
}

/** "nửa đầu năm 2025", "nửa cuối năm". */
export function halfAt(tokens: Tokens, at: number, given: Given): Part | null {
  const side = wordAt(tokens, at + 1);
  if (wordAt(tokens, at) !== "nửa" || !isSide(side)) return null;
  const year = yearAt(tokens, at + 2, { ...given, isLed: true });
  return year && monthsAt(year, 6, side);
}

/** "đầu năm 2025", "giữa năm 2025": no day is named; the whole year is taken, in doubt. */
export function vaguePartAt(tokens: Tokens, at: number, given: Given): Part | null {
  if (!vagueParts.includes(wordAt(tokens, at))) return null;
  const year = yearAt(tokens, at + 1, { ...given, isLed: true });
  if (year === null) return null;
  const whole = monthsOf(year, 1, 12, "year");
  const last = wordAt(tokens, at) === "đầu" ? 3 : 6;
  const readings = [12, last].map((month) => lastOf(year.year, month));
  return { ...whole, doubts: [...whole.doubts, { code: "part-of-year", readings }] };
}
