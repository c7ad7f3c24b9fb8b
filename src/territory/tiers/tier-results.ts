import type { NodeReason } from "../../composite/node.ts";
import type { Tier } from "../../model/tier.ts";

/**
 * A unit with its place among those of its tier.
 *
 * @category Territory
 */
export interface RankedUnit {
  /** The unit's id. */
  readonly unit: string;
  /** Its place, 1 being the best. */
  readonly rank: number;
  /** The overall score that was compared: rounded, if `decimals` were asked for. */
  readonly score: number;
  /** How many units are ranked. */
  readonly of: number;
  /** How many units share its score, itself included. */
  readonly tied: number;
}

/**
 * The units of one tier by their overall score in one plan.
 *
 * @category Territory
 */
export interface TierRanking {
  /** The plan's id. */
  readonly plan: string;
  /** The tier. */
  readonly tier: Tier;
  /** The units with a place, by place, then id. */
  readonly ranked: readonly RankedUnit[];
  /** The units without one, by id: they have no score, or are gone on the day of assessment. */
  readonly unranked: readonly { readonly unit: string; readonly reason: NodeReason | "lapsed" }[];
}

/**
 * The units of one tier beneath one parent by their overall score in one plan.
 *
 * @category Territory
 */
export interface ParentRanking extends TierRanking {
  /** The id of the unit that they lie beneath. */
  readonly parent: string;
}

/**
 * How many units of a tier meet a target, of those that are there on the day of assessment.
 *
 * @category Territory
 */
export interface TargetTally {
  /** The plan's id. */
  readonly plan: string;
  /** The target's id. */
  readonly target: string;
  /** The tier. */
  readonly tier: Tier;
  /** How many units are asked: those that meet it, those that do not, and those of which it cannot be told. */
  readonly units: number;
  /** How many are known to meet it. */
  readonly met: number;
  /** How many are known not to. */
  readonly notMet: number;
  /** Of how many it cannot be told: without a figure, or with one such as "trên 60 %". */
  readonly undetermined: number;
  /** How many more were asked that are gone; they are in none of the other numbers. */
  readonly lapsed: number;
}
