/**
 * Which way is better for an indicator:
 *
 * - `increase` - more is better
 * - `decrease` - less is better; a place in a ranking is one of these
 *
 * @category Vocabulary
 */
export const directions = ["increase", "decrease"] as const;

/**
 * One of {@link directions}.
 *
 * @category Vocabulary
 */
export type Direction = (typeof directions)[number];

/**
 * What an indicator's numbers count:
 *
 * - `percent` - a share from 0 to 100: `80` is 80 %
 * - `index` - a value on the scale of an index, such as DTI from 0 to 1
 * - `rank` - a place, 1 being the best
 * - `count` - a number of things (enterprises, services)
 * - `amount` - a quantity with a unit of its own (billion đồng)
 *
 * @category Vocabulary
 */
export const unitsOfMeasure = ["percent", "index", "rank", "count", "amount"] as const;

/**
 * One of {@link unitsOfMeasure}.
 *
 * @category Vocabulary
 */
export type UnitOfMeasure = (typeof unitsOfMeasure)[number];

/**
 * How an indicator accumulates over time:
 *
 * - `stock` - the state at the end of the period
 * - `flow` - what came about within the period
 * - `cumulative` - all that came about since a start
 *
 * @category Vocabulary
 */
export const accumulations = ["stock", "flow", "cumulative"] as const;

/**
 * One of {@link accumulations}.
 *
 * @category Vocabulary
 */
export type Accumulation = (typeof accumulations)[number];

/**
 * How an indicator is put together over the units of a tier:
 *
 * - `ratio-of-sums` - 100 · Σ numerators ÷ Σ denominators, the rule for shares
 * - `weighted-mean` - the mean by a named weight
 * - `sum` - the total
 * - `minimum`, `maximum` - the lowest, the highest
 * - `none` - it cannot be put together (a rank)
 *
 * @category Vocabulary
 */
export const unitAggregations = [
  "ratio-of-sums",
  "weighted-mean",
  "sum",
  "minimum",
  "maximum",
  "none",
] as const;

/**
 * One of {@link unitAggregations}.
 *
 * @category Vocabulary
 */
export type UnitAggregation = (typeof unitAggregations)[number];

/**
 * How an indicator is put together over the periods of a longer one:
 *
 * - `last` - the latest value, the rule for a stock
 * - `sum` - the total, the rule for a flow that is counted
 * - `mean` - the plain mean
 * - `ratio-of-sums` - 100 · Σ numerators ÷ Σ denominators, the rule for a flow that is a share
 * - `none` - it cannot be put together
 *
 * @category Vocabulary
 */
export const timeAggregations = ["last", "sum", "mean", "ratio-of-sums", "none"] as const;

/**
 * One of {@link timeAggregations}.
 *
 * @category Vocabulary
 */
export type TimeAggregation = (typeof timeAggregations)[number];
