import type { CardMethod, TargetResult, UnusedObservation } from "../../composite/card.ts";
import type { NodeReason, NodeScore } from "../../composite/node.ts";
import type { ScoreOptions } from "../../composite/options.ts";
import type { Status } from "../../measure/status.ts";
import type { UnusedReason } from "../../measure/unused.ts";
import type { Pillar } from "../../model/pillar.ts";
import type { Tier } from "../../model/tier.ts";
import type { TieRule } from "../../rank/tie-rule.ts";
import type { UnaskedReason, UnplacedReason } from "./reasons.ts";

/**
 * Options of {@link scoreTerritory}: those of `scorePlan`, and how units are ranked.
 *
 * The weight of a target, by its id, holds in each of the plans that has it.
 *
 * @category Territory
 */
export interface TerritoryScoreOptions extends ScoreOptions {
  /** What units with equal scores get; `competition` unless given. */
  readonly ties?: TieRule;
  /** Round scores half up to so many decimals before comparing; 12 digits count unless given. */
  readonly decimals?: number;
}

/**
 * How a territory was scored: every option, with the defaults that were taken. A unit that is gone is asked its
 * targets of its last day, if no horizon was given.
 *
 * @category Territory
 */
export interface TerritoryMethod extends CardMethod {
  /** What units with equal scores get. */
  readonly ties: TieRule;
  /** To how many decimals scores were rounded before they were compared; `null` for 12 digits. */
  readonly decimals: number | null;
}

/**
 * Where a unit stands on one of its targets: the numbers of a `TargetResult`.
 *
 * @category Territory
 */
export interface UnitTarget {
  /** The target's id. */
  readonly id: string;
  /** Where it stands on the day of assessment. */
  readonly status: Status;
  /** The value, as reported. */
  readonly value: TargetResult["value"];
  /** Whether it is met; `null` if that cannot be told. */
  readonly met: boolean | null;
  /** Achieved ÷ required; `null` with a reason. */
  readonly attainment: number | null;
  /** The share of the way from the baseline; `null` if there is none. */
  readonly progress: number | null;
  /** How far it is to the threshold, in `gapUnit`. */
  readonly gap: number | null;
  /** What the gap counts. */
  readonly gapUnit: TargetResult["gapUnit"];
  /** Why there is no ratio, or no measurement. */
  readonly reason: TargetResult["reason"];
  /** The attainment or the progress, clamped to 0 to 1; `null` where there is none. */
  readonly score: number | null;
  /** Whether it counts in its pillar's score. */
  readonly counts: boolean;
  /** Why it does not count. */
  readonly notCounted: TargetResult["notCounted"];
  /** Its share of its pillar's weight, 0 to 1; 0 if it does not count. */
  readonly weight: number;
  /** How many days before the day of assessment lies the day that the value speaks of; `null` without one. */
  readonly age: number | null;
}

/**
 * The score of a node of a unit's card, without what its members contribute.
 *
 * @category Territory
 */
export interface UnitScore extends Omit<NodeScore, "contributions"> {}

/**
 * A unit measured against the targets of its own tier in one plan, by its own observations: its card in short.
 *
 * @category Territory
 */
export interface UnitCard {
  /** The plan's id. */
  readonly plan: string;
  /** The unit's id. */
  readonly unit: string;
  /** The unit's tier. */
  readonly tier: Tier;
  /** The last day of the unit or its tier, if that is past: it was scored up to that day. Else `null`. */
  readonly lapsed: string | null;
  /** The day whose targets were in question. */
  readonly horizon: string;
  /** The mean of the pillars. */
  readonly overall: UnitScore;
  /** Each pillar. */
  readonly pillars: Readonly<Record<Pillar, UnitScore>>;
  /** What stands above the pillars, outside `overall`. */
  readonly general: UnitScore;
  /** The targets that bind it, in the order of the plan. */
  readonly targets: readonly UnitTarget[];
  /** Whether any, or every, observation that decided something is made up. */
  readonly synthetic: "none" | "some" | "all";
}

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
 * A target that is asked of no unit of a tier that it binds.
 *
 * @category Territory
 */
export interface UnaskedTarget {
  /** The plan's id. */
  readonly plan: string;
  /** The target's id. */
  readonly target: string;
  /** The tier. */
  readonly tier: Tier;
  /** Why no unit is asked. */
  readonly reason: UnaskedReason;
}

/**
 * An observation that decided nothing in any unit's card, with the reason that came nearest to its being used.
 *
 * @category Territory
 */
export interface UnusedInTerritory extends Omit<UnusedObservation, "reason"> {
  /** Why it decided nothing. */
  readonly reason: UnplacedReason | UnusedReason;
}

/**
 * A territory scored: every unit with its own tier's targets. Plain data.
 *
 * @category Territory
 */
export interface TerritoryScores {
  /** The day of assessment. */
  readonly asOf: string;
  /** How it was formed. */
  readonly method: TerritoryMethod;
  /** Each unit's card, by plan, tier and id; units that begin after the day of assessment have none. */
  readonly units: readonly UnitCard[];
  /** The units of each tier in order, by plan and tier. */
  readonly rankings: readonly TierRanking[];
  /** Targets that are asked of no unit of a tier that they bind, by plan. */
  readonly unasked: readonly UnaskedTarget[];
  /** Every observation that decided nothing, with the reason; in an order of its own. */
  readonly unused: readonly UnusedInTerritory[];
  /** Whether any, or every, observation that decided something is made up. */
  readonly synthetic: "none" | "some" | "all";
}
