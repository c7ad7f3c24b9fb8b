/**
 * What can be doubtful about a number:
 *
 * - `group-or-decimal` - "267,680" is 267,68 by law and 267 680 in English tables
 * - `english-notation` - "12.34" can be nothing but English: the dot groups nothing
 * - `one-or-two-numbers` - "12 345" may be two numbers
 * - `fraction-or-month` - "6/2025" may be a month
 * - `fraction-or-day` - "31/12" may be a day
 * - `numbers-or-years` - "2021-2025" may be years
 *
 * @category Vietnamese
 */
export const numberDoubtCodes = [
  "group-or-decimal",
  "english-notation",
  "one-or-two-numbers",
  "fraction-or-month",
  "fraction-or-day",
  "numbers-or-years",
] as const;

/**
 * One of {@link numberDoubtCodes}.
 *
 * @category Vietnamese
 */
export type NumberDoubtCode = (typeof numberDoubtCodes)[number];

/**
 * A doubt about a number.
 *
 * @category Vietnamese
 */
export interface NumberDoubt {
  /** What kind of doubt. */
  readonly code: NumberDoubtCode;
  /** The values that the number in question can have, the one that is taken first. */
  readonly readings: readonly number[];
}
