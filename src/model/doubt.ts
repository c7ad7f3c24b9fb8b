/**
 * What can be doubtful about a commitment or a figure as printed:
 *
 * - `misprint` - the text holds an evident slip
 * - `points-or-percent` - "tăng thêm 10 %" may mean percentage points or percent
 * - `implied-horizon` - the deadline is not printed with the commitment
 * - `implied-period` - the period of a figure is not printed with it
 * - `implied-publication-date` - the day of publication is inferred
 * - `implied-tier` - which tier is meant is not printed
 * - `implied-bound` - the comparator is not printed with the number
 * - `ambiguous-horizon` - two deadlines are possible
 * - `undefined-denominator` - what a share is a share of is not printed
 * - `undefined-numerator` - what is counted is not printed
 * - `unstated-base` - a change or a growth with no base
 * - `unstated-threshold` - a threshold is referred to but not printed
 * - `unstated-field` - a rank with no number of units
 * - `term-meant` - another term must be meant
 * - `repeated` - the commitment stands in the text more than once
 * - `contradiction` - another place or document says otherwise
 * - `truncated` - the text breaks off
 * - `derived` - the figure is computed from others, not printed
 *
 * @category Vocabulary
 */
export const doubtCodes = [
  "misprint",
  "points-or-percent",
  "implied-horizon",
  "implied-period",
  "implied-publication-date",
  "implied-tier",
  "implied-bound",
  "ambiguous-horizon",
  "undefined-denominator",
  "undefined-numerator",
  "unstated-base",
  "unstated-threshold",
  "unstated-field",
  "term-meant",
  "repeated",
  "contradiction",
  "truncated",
  "derived",
] as const;

/**
 * One of {@link doubtCodes}.
 *
 * @category Vocabulary
 */
export type DoubtCode = (typeof doubtCodes)[number];
