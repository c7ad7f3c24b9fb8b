import { firstOf, lastOf } from "./calendar.ts";
import type { HorizonDoubt, HorizonPrecision } from "./horizon.ts";

/** A part of the calendar among the pieces of a text. */
export interface Part {
  readonly precision: HorizonPrecision;
  /** The first day; `null` if there is no such day. */
  readonly from: string | null;
  /** The last day; `null` if there is no such day. */
  readonly due: string | null;
  readonly years: readonly number[];
  readonly doubts: readonly HorizonDoubt[];
  /** The first piece after it. */
  readonly next: number;
}

/** What a text may leave out. */
export interface Given {
  /** The year that is meant where none is printed; `null` if that is not known. */
  readonly year: number | null;
  /** Whether a word before says that a time follows: then "năm" alone, "2025" alone and "ngày 30/6" are times. */
  readonly isLed: boolean;
  /** Whether that word says that it is a deadline: "đến 2025". */
  readonly isDeadline: boolean;
}

/** Nothing is given: all has to be printed. */
export const unknown: Given = { year: null, isLed: false, isDeadline: false };

/** A year at a place, printed or given. */
export interface YearMatch {
  readonly year: number;
  readonly isGiven: boolean;
  readonly next: number;
}

const doubtsOf = ({ isGiven }: YearMatch, due: string): HorizonDoubt[] =>
  isGiven ? [{ code: "given-year", readings: [due] }] : [];

/** Months of a year, from the first to the last. */
export function monthsOf(
  year: YearMatch,
  first: number,
  last: number,
  precision: HorizonPrecision,
): Part {
  const from = firstOf(year.year, first);
  const due = lastOf(year.year, last);
  return { precision, from, due, years: [], doubts: doubtsOf(year, due), next: year.next };
}

/** What is written as a day, a month or a quarter, and is none. */
export const noPart = (
  precision: HorizonPrecision,
  code: "impossible-day" | "short-year",
  next: number,
): Part => ({
  precision,
  from: null,
  due: null,
  years: [],
  doubts: [{ code, readings: [] }],
  next,
});
