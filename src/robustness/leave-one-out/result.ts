import type { IndexOptions } from "../../composite/score/settings.ts";
import type { MovementReason } from "../../rank/movement.ts";
import type { RankingComparison } from "../../rank/ranking-comparison.ts";

/**
 * A unit in an index with all that belongs to it.
 *
 * @category Robustness
 */
export interface RankedScore {
  /** The id of the unit. */
  readonly unit: string;
  /** Its score; `null` if it has none. */
  readonly score: number | null;
  /** Its place; `null` if it has no score. */
  readonly rank: number | null;
}

/**
 * A unit in an index that lacks a component or a node.
 *
 * @category Robustness
 */
export interface LeftOutScore extends RankedScore {
  /** How many places it gains by that, below 0 loses; `null` with a reason. */
  readonly placesGained: number | null;
  /** Why that cannot be said: it has no place with (`new`) or without (`gone`), or others have none. */
  readonly reason: MovementReason | "unranked" | null;
}

/**
 * An index without one of its components or nodes.
 *
 * @category Robustness
 */
export interface LeftOut {
  /** The id of what is left out. */
  readonly without: string;
  /** What it is. */
  readonly kind: "component" | "node";
  /** Each unit, in the order of the data. */
  readonly units: readonly LeftOutScore[];
  /** How alike the rankings with and without are: Spearman's ρ, the mean and the largest shift. */
  readonly comparison: RankingComparison;
}

/**
 * What each component and each node does to a ranking.
 *
 * @category Robustness
 */
export interface LeaveOneOut {
  /** The id of the node whose scores are ranked. */
  readonly node: string;
  /** Each unit with nothing left out, in the order of the data. */
  readonly full: readonly RankedScore[];
  /** Components first, then nodes, each in the order of the definition. */
  readonly variants: readonly LeftOut[];
}

/**
 * Options of {@link leaveOneOut}.
 *
 * @category Robustness
 */
export interface LeaveOneOutOptions {
  /** What scales are fitted to, if not the data. */
  readonly sample?: IndexOptions["sample"];
  /** Round half up to so many decimals before ranking; else 12 digits count. */
  readonly decimals?: number;
}
