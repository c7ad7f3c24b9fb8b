/**
 * Why there is no interval of a weight:
 *
 * - `other-mean` - the node's mean is not arithmetic: its score is no straight line in the share
 * - `no-score` - one of the two has no score at the node
 * - `tie` - the two have the same score
 * - `no-pair` - less than two units can be told apart
 * - `missing-score` - a member that it takes has no score
 * - `not-scored` - the member drops out, for every unit alike
 * - `no-other-weight` - no other member has a weight: there are no proportions to keep
 *
 * @category Robustness
 */
export const weightReasons = [
  "other-mean",
  "no-score",
  "tie",
  "no-pair",
  "missing-score",
  "not-scored",
  "no-other-weight",
] as const;

/**
 * One of {@link weightReasons}.
 *
 * @category Robustness
 */
export type WeightReason = (typeof weightReasons)[number];

/**
 * Within which shares of one member the present order holds.
 *
 * @category Robustness
 */
export interface WeightInterval {
  /** The id of the member. */
  readonly member: string;
  /** Its present share of the weights, 0 to 1. */
  readonly share: number;
  /** The share down to which the order holds, at which the two tie; 0 if it always does. `null` with a reason. */
  readonly low: number | null;
  /** The share up to which the order holds, at which the two tie; 1 if it always does. `null` with a reason. */
  readonly high: number | null;
  /** Why there is no interval. */
  readonly reason: WeightReason | null;
}

/**
 * Within which weights the order of two units holds.
 *
 * @category Robustness
 */
export interface PairIntervals {
  /** The id of the node. */
  readonly node: string;
  /** The unit that is ahead; `null` if neither is, or that cannot be said. */
  readonly ahead: string | null;
  /** The other one; `null` likewise. */
  readonly behind: string | null;
  /** An interval for each member, in the order of the definition. */
  readonly weights: readonly WeightInterval[];
}

/**
 * A unit ahead of another.
 *
 * @category Robustness
 */
export interface OrderedPair {
  /** The unit that is ahead. */
  readonly ahead: string;
  /** The one that is behind. */
  readonly behind: string;
}

/**
 * Within which shares of one member a whole ranking holds.
 *
 * @category Robustness
 */
export interface RankingInterval extends WeightInterval {
  /** The pair that ties at `low`; `null` if none does. */
  readonly lowPair: OrderedPair | null;
  /** The pair that ties at `high`; `null` if none does. */
  readonly highPair: OrderedPair | null;
}

/**
 * Within which weights a ranking holds.
 *
 * @category Robustness
 */
export interface RankingIntervals {
  /** The id of the node. */
  readonly node: string;
  /** An interval for each member, in the order of the definition. */
  readonly weights: readonly RankingInterval[];
  /** The units that were left out, since they have no score or lack that of a member that counts; by id. */
  readonly left: readonly string[];
}
