import type { IndexOptions } from "../score/settings.ts";

/**
 * Why there is no least effort:
 *
 * - `already-there` - the unit has the score or the place
 * - `missing-value` - the unit has no score, or a component that has a cost has no value to start from
 * - `not-linear` - a component with a cost has no straight scale, or a mean above it is not arithmetic
 * - `too-many-bends` - more than 12 components with a cost lie where their clamped scales still give 0: which of
 *   them to lift first of all is tried out, and these are too many to try
 * - `not-reachable` - with every component at its cap the score is below what is asked for
 * - `overflow` - what it costs, or a number on the way there, is beyond the largest number there is
 *
 * @category Composite
 */
export const effortReasons = [
  "already-there",
  "missing-value",
  "not-linear",
  "too-many-bends",
  "not-reachable",
  "overflow",
] as const;

/**
 * One of {@link effortReasons}.
 *
 * @category Composite
 */
export type EffortReason = (typeof effortReasons)[number];

/**
 * What it takes to move a component.
 *
 * @category Composite
 */
export interface EffortCost {
  /** The cost of one unit of its value towards the better, above 0. */
  readonly cost: number;
  /**
   * The value that it can reach at most (of one that is to decrease: at least). Absent: the value that scores 1
   * on a scale that is clamped, `points`, `fraction`, `min-max`, `distance-to-best` or `fraction-of-best`; on
   * others, which have no end, it is not moved.
   */
  readonly cap?: number;
}

/**
 * What {@link leastEffort} is asked for: `score` or `place`, not both.
 *
 * @category Composite
 */
export interface EffortOptions {
  /** The id of the unit that moves. */
  readonly unit: string;
  /** The id of the node whose score it is to raise. */
  readonly node: string;
  /** The score to reach. */
  readonly score?: number;
  /** The place to reach while the others stay; to share it is enough. */
  readonly place?: number;
  /**
   * Scores are compared after they are rounded half up to so many decimals, as the ministry does: a score or a place
   * is reached half of the last decimal earlier. At 12 digits unless given.
   */
  readonly decimals?: number;
  /** By the id of a component; those without a cost are not moved. */
  readonly costs: Readonly<Record<string, EffortCost>>;
  /** What scales are fitted to, if not the data. */
  readonly sample?: IndexOptions["sample"];
}

/**
 * A component that is moved.
 *
 * @category Composite
 */
export interface EffortChange {
  /** The id of the component. */
  readonly component: string;
  /** Its value now. */
  readonly from: number;
  /** The value that it is to have. */
  readonly to: number;
  /** By how much that raises the score of the node. */
  readonly gain: number;
  /** What it costs. */
  readonly cost: number;
}

/**
 * The cheapest way to a score or a place.
 *
 * @category Composite
 */
export interface Effort {
  /** The id of the unit. */
  readonly unit: string;
  /** The id of the node. */
  readonly node: string;
  /** The score of the unit now; `null` if it has none. */
  readonly score: number | null;
  /**
   * The score to reach: that of the place, if one is asked for; with `decimals` the lowest one that is rounded to
   * it. `null` if every unit has that place.
   */
  readonly target: number | null;
  /** What to change, in the order of their ids; none with a reason. */
  readonly changes: readonly EffortChange[];
  /** What it costs in all; `null` with a reason. */
  readonly total: number | null;
  /** The score that is reached; `null` with a reason. */
  readonly reached: number | null;
  /** The score with every component at its cap; `null` where it was not worked out, or is beyond holding. */
  readonly most: number | null;
  /** Why there is no effort. */
  readonly reason: EffortReason | null;
}
