/**
 * How a text speaks of time:
 *
 * - `by` - until the end of it: "đến năm 2025", "đến hết quý II/2025", "chậm nhất 30/6/2025"
 * - `before` - until the day before: "trước ngày 30/6/2025"
 * - `during` - in it: "năm 2025", "giai đoạn 2021-2025", "quý III/2024", "6 tháng đầu năm 2024", "03/6/2020"
 * - `from` - on it and after it: "từ năm 2025"
 * - `after` - only after it: "sau năm 2025"
 * - `outlook` - beyond the plan: "tầm nhìn đến năm 2030", "định hướng đến năm 2030"
 * - `yearly` - every year: "hằng năm", "mỗi năm"
 *
 * @category Vietnamese
 */
export const horizonKinds = [
  "by",
  "before",
  "during",
  "from",
  "after",
  "outlook",
  "yearly",
] as const;

/**
 * One of {@link horizonKinds}.
 *
 * @category Vietnamese
 */
export type HorizonKind = (typeof horizonKinds)[number];

/**
 * The smallest part of the calendar that is named.
 *
 * @category Vietnamese
 */
export const horizonPrecisions = ["day", "month", "quarter", "half", "year", "years"] as const;

/**
 * One of {@link horizonPrecisions}.
 *
 * @category Vietnamese
 */
export type HorizonPrecision = (typeof horizonPrecisions)[number];

/**
 * What can be doubtful about a time:
 *
 * - `before-or-by` - "trước ngày 30/6/2025" may include the day itself
 * - `part-of-year` - "đầu năm 2025", "giữa năm 2025", "năm học 2024-2025": no day is named
 * - `first-or-last-year` - "đến năm 2025-2030" may end with either year
 * - `given-year` - the year is not printed, and taken from the options
 * - `impossible-day` - there is no such day: 31/02/2025
 * - `short-year` - the year has two digits: 31/12/25
 *
 * @category Vietnamese
 */
export const horizonDoubtCodes = [
  "before-or-by",
  "part-of-year",
  "first-or-last-year",
  "given-year",
  "impossible-day",
  "short-year",
] as const;

/**
 * One of {@link horizonDoubtCodes}.
 *
 * @category Vietnamese
 */
export type HorizonDoubtCode = (typeof horizonDoubtCodes)[number];

/**
 * A doubt about a time.
 *
 * @category Vietnamese
 */
export interface HorizonDoubt {
  /** What kind of doubt. */
  readonly code: HorizonDoubtCode;
  /** The last days that can be meant, the one that is taken first; none if there is no such day. */
  readonly readings: readonly string[];
}

/**
 * A deadline or a period as it is written in Vietnamese. Days are `yyyy-mm-dd`.
 *
 * @category Vietnamese
 */
export interface Horizon {
  /** How the text speaks of it. */
  readonly kind: HorizonKind;
  /** The smallest part of the calendar that is named; `null` for every year. */
  readonly precision: HorizonPrecision | null;
  /** The first day; `null` if none is named. */
  readonly from: string | null;
  /** The last day: of a month, a quarter or a year alone its last one; `null` if it is open. */
  readonly due: string | null;
  /** The years, if they are named one by one ("các năm 2023, 2025"); else none. */
  readonly years: readonly number[];
  /** The last day of the outlook that follows ("…, tầm nhìn đến năm 2030"); `null` without one. */
  readonly outlook: string | null;
  /** What is doubtful. */
  readonly doubts: readonly HorizonDoubt[];
}
