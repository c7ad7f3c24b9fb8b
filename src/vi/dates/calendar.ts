const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** A day as `yyyy-mm-dd`. */
export const dayText = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** The first day of a month. */
export const firstOf = (year: number, month: number): string => dayText(year, month, 1);

/** The last day of a month. */
export const lastOf = (year: number, month: number): string =>
  dayText(year, month, daysIn(year, month));

const partsOf = (day: string): readonly [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
};

/** The day before a day. */
export function dayBefore(day: string): string {
  const [year, month, date] = partsOf(day);
  if (date > 1) return dayText(year, month, date - 1);
  return month > 1 ? lastOf(year, month - 1) : lastOf(year - 1, 12);
}

/** The day after a day. */
export function dayAfter(day: string): string {
  const [year, month, date] = partsOf(day);
  if (date < daysIn(year, month)) return dayText(year, month, date + 1);
  return month < 12 ? firstOf(year, month + 1) : firstOf(year + 1, 1);
}
