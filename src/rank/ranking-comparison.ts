/**
 * Why a measure of how alike two rankings are is `null`:
 *
 * - `too-few` - less than two items are ranked in both
 * - `all-tied` - in one of the rankings they all share a place
 * - `not-asked` - no `top` was given
 * - `fewer-than-top` - less items are ranked in both than `top`
 *
 * @category Ranking
 */
export const comparisonReasons = ["too-few", "all-tied", "not-asked", "fewer-than-top"] as const;

/**
 * One of {@link comparisonReasons}.
 *
 * @category Ranking
 */
export type ComparisonReason = (typeof comparisonReasons)[number];

/**
 * What the tops of two rankings have in common.
 *
 * @category Ranking
 */
export interface TopOverlap {
  /** How many places were asked for. */
  readonly top: number;
  /** How many items hold them in the first ranking: more than `top` if the last place is shared. */
  readonly first: number;
  /** How many hold them in the second. */
  readonly second: number;
  /** How many hold them in both. */
  readonly both: number;
  /** `both` as a share of the larger of `first` and `second`: 1 where the tops are the same, 0 to 1. */
  readonly share: number;
}

/**
 * How alike two rankings are, by the items that are ranked in both, placed among themselves.
 *
 * @category Ranking
 */
export interface RankingComparison {
  /** How many items are ranked in both. */
  readonly common: number;
  /** Spearman's ρ, −1 to 1: 1 for the same order. */
  readonly spearman: number | null;
  /** Kendall's τ-b, −1 to 1: 1 for the same order and the same ties. */
  readonly kendall: number | null;
  /** Why ρ and τ are `null`, or `null`. */
  readonly reason: ComparisonReason | null;
  /** By how many places an item moves in the mean, up or down; `null` for less than two items. */
  readonly meanShift: number | null;
  /** By how many places the item moves that moves most; `null` for less than two items. */
  readonly largestShift: number | null;
  /** What the tops have in common. */
  readonly overlap: TopOverlap | null;
  /** Why `overlap` is `null`, or `null`. */
  readonly overlapReason: ComparisonReason | null;
  /** The ids of the items that are ranked in the first alone, sorted. */
  readonly onlyInFirst: readonly string[];
  /** The ids of those that are ranked in the second alone, sorted. */
  readonly onlyInSecond: readonly string[];
}

/**
 * Options of `compareRankings`.
 *
 * @category Ranking
 */
export interface ComparisonOptions {
  /** How many places the overlap is to be told of; it is not told of any unless given. */
  readonly top?: number;
}
