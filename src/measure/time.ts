import {
  addDays,
  addMonths,
  differenceInCalendarMonths,
  isAfter,
  isValid,
  parseISO,
} from "date-fns";
import type { Period } from "../model/types.ts";

/**
 * Whole days only: an ISO day becomes a local midnight, and back-to-back calendar arithmetic on local
 * midnights gives the same answer in every time zone.
 */
const monthsBetween = (from: string, to: string): number =>
  differenceInCalendarMonths(parseISO(to), parseISO(from));

/** The years from one day to another, by calendar months: 2020-12-31 to 2025-12-31 is 5. */
export const yearsBetween = (from: string, to: string): number => monthsBetween(from, to) / 12;

/** Whether a period covers a year or more; one without a start says nothing to the contrary. */
export function coversYear({ start, end }: Period): boolean {
  if (start === undefined) return true;
  return !isAfter(addMonths(parseISO(start), 12), addDays(parseISO(end), 1));
}

/** Whether a text is a calendar day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
