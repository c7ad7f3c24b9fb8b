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

/** The days of every month and of every year, as yearly figures are compared. */
const [monthOf30, yearOf360] = [30, 360];

/** The place of a day in time, in days of which every month has 30: its last day is the 30th. */
const placeOf = (day: string): number => {
  const { months, date, isLast } = partsOf(day);
  return monthOf30 * months + (isLast ? monthOf30 : Math.min(date, monthOf30));
};

/**
 * The years from one day to another: 2020-12-31 to 2025-12-31 is 5. Every month counts 30 days and every
 * year 360 (the day count 30E/360 ISDA), so that a leap year is no longer than another, and ends of months
 * lie whole months apart.
 */
export const yearsBetween = (from: string, to: string): number =>
  (placeOf(to) - placeOf(from)) / yearOf360;

const text = (number: number, length: number): string => String(number).padStart(length, "0");

/** The first day that lies so many years after another, or more; `null` beyond the year 9999. */
export function dayAfter(from: string, years: number): string | null {
  // What noise in a division adds to a whole number of days is no day.
  const place = Math.ceil(Number((placeOf(from) + yearOf360 * years).toPrecision(12)));
  const months = Math.ceil(place / monthOf30) - 1;
  const [year, month] = [Math.floor((months - 1) / 12), ((months - 1) % 12) + 1];
  if (!(year >= 0 && year <= 9999)) return null;
  const date = place - monthOf30 * months;
  const day = date === monthOf30 ? daysIn(year, month) : Math.min(date, daysIn(year, month));
  return `${text(year, 4)}-${text(month, 2)}-${text(day, 2)}`;
}

const msPerDay = 86_400_000;

/** The calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay;

/** Whether a period is one year, no less and no more; one without a start says nothing to the contrary. */
export function isOneYear({ start, end }: Period): boolean {
  if (start === undefined) return true;
  const first = partsOf(start);
  const last = partsOf(end);
  return first.date === 1
    ? last.isLast && last.months - first.months === 11
    : last.date === first.date - 1 && last.months - first.months === 12;
}
