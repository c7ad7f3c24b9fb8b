import type { IndexData } from "../../composite/score/table.ts";
import type { IndexDefinition } from "../../model/types.ts";

/**
 * What a change of a score is split over:
 *
 * - `data` - the unit's own values, as they are scored
 * - `weights` - the weights of the members of every node, those that come from maxima too
 * - `targets` - how values become scores: kind, direction and numbers of every component's scale
 * - `units` - who it is set against: the sample that scales are fitted to, with the unit's own row in it, and the
 *   other units, where they count (`peer-mean`, Copeland)
 *
 * @category Robustness
 */
export const changeFactors = ["data", "weights", "targets", "units"] as const;

/**
 * One of {@link changeFactors}.
 *
 * @category Robustness
 */
export type ChangeFactor = (typeof changeFactors)[number];

/**
 * Why a change is not split:
 *
 * - `different-nodes` - the nodes, their members, means or rules differ: there is nothing in between
 * - `different-components` - the components beneath the node differ
 * - `no-weight` - the weights of a node are all 0 at one of the dates
 * - `no-score` - there is no score at one of the dates
 * - `no-score-between` - there is none for a mixture of the two
 * - `overflow` - the change, a part of it or the sum of their sizes is beyond the largest number there is
 *
 * @category Robustness
 */
export const changeReasons = [
  "different-nodes",
  "different-components",
  "no-weight",
  "no-score",
  "no-score-between",
  "overflow",
] as const;

/**
 * One of {@link changeReasons}.
 *
 * @category Robustness
 */
export type ChangeReason = (typeof changeReasons)[number];

/**
 * An index with its data, as of one date.
 *
 * @category Robustness
 */
export interface Situation {
  /** The index, from `defineIndex`. */
  readonly index: IndexDefinition;
  /** Rows, or a table of units × components. */
  readonly data: IndexData;
  /** What scales are fitted to, if not the data. */
  readonly sample?: readonly IndexData[];
}

/**
 * Options of {@link splitChange}.
 *
 * @category Robustness
 */
export interface ChangeOptions {
  /** The id of a unit that both dates have. */
  readonly unit: string;
  /** The id of a node that both indices have. */
  readonly node: string;
}

/**
 * How a score changed, and over what the change is split.
 *
 * @category Robustness
 */
export interface ScoreChange {
  /** The id of the unit. */
  readonly unit: string;
  /** The id of the node. */
  readonly node: string;
  /** Its score before; `null` if it had none. */
  readonly before: number | null;
  /** Its score after; `null` if it has none. */
  readonly after: number | null;
  /**
   * After less before; `null` without one of them, and beyond the largest number there is. The sum of the parts to the last bit: where large parts cancel,
   * it may differ from the difference in the last digits.
   */
  readonly change: number | null;
  /** What each factor changed; `null` with a reason. */
  readonly parts: Readonly<Record<ChangeFactor, number>> | null;
  /** Why the change is not split. */
  readonly reason: ChangeReason | null;
}
