import { isValid, parseISO } from "date-fns";
import type { Period } from "../model/types.ts";

/** Whether a text is a calendar day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));

/** A day in parts, read from its text: no clock, no time zone, no local midnight that never was. */
const partsOf = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { months: 12 * year + month, date, isLast: date === daysIn(year, month) };
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The whole months from one day to another; the last day of a month completes it. */
function monthsBetween(from: string, to: string): number {
  const start = partsOf(from);
  const end = partsOf(to);
  const isWhole = end.date >= start.date || end.isLast;
  return end.months - start.months - (isWhole ? 0 : 1);
}

/** The years from one day to another, by whole months: 2020-12-31 to 2025-12-31 is 5. */
export const yearsBetween = (from: string, to: string): number => monthsBetween(from, to) / 12;

/** Whether a period is one year, no less and no more; one without a start says nothing to the contrary. */
export function isOneYear({ start, end }: Period): boolean {
  if (start === undefined) return true;
  const first = partsOf(start);
  const last = partsOf(end);
  return first.date === 1
    ? last.isLast && last.months - first.months === 11
    : last.date === first.date - 1 && last.months - first.months === 12;
}
