/**
 * The readings of doubts that are words of their own, beside days, numbers, comparators (`boundKinds`), `changeUnits`,
 * `tiers` and `draftActs`:
 *
 * - `none` - there is none
 * - `unknown` - there is one, and it is not said which
 * - `all` - all units that there are
 * - `unstated` - a base that the text does not say
 * - `plan-start` - from the start of the plan
 * - `year-before` - every year from the year before
 * - `once`, `twice` - one commitment, or two
 * - `as-printed`, `goes-on` - the text ends there, or breaks off
 * - `fraction`, `month`, `day`, `numbers`, `years` - what "6/2025", "1/7" or "2025 - 2030" is
 *
 * @category Vietnamese
 */
export const readingCodes = [
  "none",
  "unknown",
  "all",
  "unstated",
  "plan-start",
  "year-before",
  "once",
  "twice",
  "as-printed",
  "goes-on",
  "fraction",
  "month",
  "day",
  "numbers",
  "years",
] as const;

/**
 * One of {@link readingCodes}.
 *
 * @category Vietnamese
 */
export type ReadingCode = (typeof readingCodes)[number];
