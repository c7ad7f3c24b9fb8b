import type { CardMethod, UnusedObservation } from "../../composite/card.ts";
import type { ScoreOptions } from "../../composite/options.ts";
import type { UnusedReason } from "../../measure/unused.ts";
import type { Tier } from "../../model/tier.ts";
import type { TieRule } from "../../rank/tie-rule.ts";
import type { UnaskedReason, UnplacedReason } from "./reasons.ts";
import type { ParentRanking, TargetTally, TierRanking } from "./tier-results.ts";
import type { UnitCard } from "./unit-scores.ts";

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
  /** The same within each parent: the communes of each district, or of each province; by plan, tier and parent. */
  readonly rankingsWithin: readonly ParentRanking[];
  /** How many units meet each target, by plan, in the order of its targets, and by tier. */
  readonly tallies: readonly TargetTally[];
  /** Targets that are asked of no unit of a tier that they bind, by plan. */
  readonly unasked: readonly UnaskedTarget[];
  /** Every observation that decided nothing, with the reason; in an order of its own. */
  readonly unused: readonly UnusedInTerritory[];
  /** Whether any, or every, observation that decided something is made up. */
  readonly synthetic: "none" | "some" | "all";
}
