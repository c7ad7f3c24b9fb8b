import type { MissingRule } from "../../model/composite.ts";
import type { Direction } from "../../model/indicator.ts";
import type { ScaleReason } from "../normalise/fit-result.ts";
import type { FittedScale, ScoreReason } from "../normalise/fitted.ts";

/**
 * Why a node has no score:
 *
 * - `not-scored` - no member has both a weight and a scale
 * - `nothing-measured` - no member has a score
 * - `low-coverage` - less is measured than the minimum coverage asks for
 * - `negative-score` - its mean takes no score below 0
 * - `overflow` - beyond what a computer can hold
 *
 * @category Composite
 */
export const indexReasons = [
  "not-scored",
  "nothing-measured",
  "low-coverage",
  "negative-score",
  "overflow",
] as const;

/**
 * One of {@link indexReasons}.
 *
 * @category Composite
 */
export type IndexReason = (typeof indexReasons)[number];

/**
 * What a member contributes to the score of a node.
 *
 * @category Composite
 */
export interface Contribution {
  /** The id of the member. */
  readonly member: string;
  /** Its share of the weights that counted, 0 to 1; 0 if it did not count. */
  readonly weight: number;
  /** Its score, or what stood for it; `null` if nothing did. */
  readonly score: number | null;
  /** What stood for a score that is missing; `null` if it is not, or nothing did. */
  readonly imputed: "zero" | "peer-mean" | null;
  /**
   * Its part of the node's score: added in their order, the parts give the score. `null` where there is no
   * score, and for Copeland's, which belongs to pairs of units.
   */
  readonly contribution: number | null;
}

/**
 * The score of a unit at a node.
 *
 * @category Composite
 */
export interface IndexScore {
  /** The score, in the terms of the scales beneath it; `null` with a reason. */
  readonly score: number | null;
  /** Why there is no score. */
  readonly reason: IndexReason | null;
  /** The weight that is measured ÷ the weight that counts, 0 to 1; `null` if nothing counts. */
  readonly coverage: number | null;
  /**
   * The worst and the best score that the missing values allow: of a scale that is fitted to a sample, within
   * that sample. `null` if nothing counts, and where a missing value has no bounds.
   */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** What each member contributes, in the order of the definition. */
  readonly contributions: readonly Contribution[];
}

/**
 * A value of a unit, and its score.
 *
 * @category Composite
 */
export interface ComponentScore {
  /** The value; `null` if it is missing. */
  readonly value: number | null;
  /** The score; `null` with a reason. */
  readonly score: number | null;
  /** Why there is no score. */
  readonly reason: ScoreReason | null;
}

/**
 * A unit on an index.
 *
 * @category Composite
 */
export interface UnitScores {
  /** The id of the unit. */
  readonly unit: string;
  /** The group of its peers; `null` if none is given. */
  readonly group: string | null;
  /** Each component, by id. */
  readonly components: Readonly<Record<string, ComponentScore>>;
  /** Each node, by id. */
  readonly nodes: Readonly<Record<string, IndexScore>>;
}

/**
 * The scale that a component was scored on.
 *
 * @category Composite
 */
export interface ComponentScale {
  /** The id of the component. */
  readonly component: string;
  /** Which way is better. */
  readonly direction: Direction;
  /** The scale; `null` with a reason. */
  readonly scale: FittedScale | null;
  /** Why there is none: the component counts in no node. */
  readonly reason: ScaleReason | null;
}

/**
 * How a node was formed, with what the index says where the node says nothing.
 *
 * @category Composite
 */
export interface NodeMethod {
  /** The id of the node. */
  readonly node: string;
  /** What it did with members that have no score. */
  readonly missing: MissingRule;
  /** The coverage below which its score is withheld. */
  readonly minimumCoverage: number;
  /**
   * Its members with their shares of the weights, which sum to 1, before anything is missing; 0 for one that
   * drops out for every unit.
   */
  readonly weights: readonly { readonly member: string; readonly weight: number }[];
}

/**
 * Units scored on an index.
 *
 * @category Composite
 */
export interface IndexResult {
  /** The id of the index. */
  readonly index: string;
  /** Each unit, in the order of the data. */
  readonly units: readonly UnitScores[];
  /** The scale of each component, in the order of the definition. */
  readonly scales: readonly ComponentScale[];
  /** How each node was formed, in the order of the definition. */
  readonly method: readonly NodeMethod[];
  /** The columns of the data that the index does not define, by id. */
  readonly unused: readonly string[];
}
