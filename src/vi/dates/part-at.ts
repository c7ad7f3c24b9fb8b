import type { Tokens } from "../tokens/token.ts";
import { dayAt } from "./day-at.ts";
import { monthAt } from "./month-at.ts";
import { type Given, monthsOf, type Part, type YearMatch } from "./part.ts";
import { halfAt, someMonthsAt, vaguePartAt } from "./part-of-year-at.ts";
import { quarterAt } from "./quarter-at.ts";
import { schoolYearAt } from "./school-year-at.ts";
import { bareYearAt, yearAt } from "./year-at.ts";
import { spanAt, yearListAt, yearPairAt } from "./years-at.ts";

const whole = (year: YearMatch | null): Part | null => year && monthsOf(year, 1, 12, "year");

/** The kinds of parts, the longer before those that begin alike. */
const readers: readonly ((tokens: Tokens, at: number, given: Given) => Part | null)[] = [
  dayAt,
  schoolYearAt,
  spanAt,
  yearPairAt,
  yearListAt,
  someMonthsAt,
  halfAt,
  vaguePartAt,
  monthAt,
  quarterAt,
  (tokens, at, given) => whole(yearAt(tokens, at, given)),
  (tokens, at, given) => whole(bareYearAt(tokens, at, given)),
];

/** The part of the calendar that is named at a place; `null` if none is. */
export function partAt(tokens: Tokens, at: number, given: Given): Part | null {
  for (const read of readers) {
    const part = read(tokens, at, given);
    if (part !== null) return part;
  }
  return null;
}
