import type { Uncarried } from "./carry.ts";
import type { ScoreCarryRule } from "./carry-scores.ts";
import type { CarryReason } from "./reasons.ts";

/**
 * The scores of a unit, made of those of what it was made of. Such rows are data for `scoreIndex`.
 *
 * @category Territory
 */
export interface CarriedScores {
  /** The id of the unit. */
  readonly unit: string;
  /** Each score by its id; `null` with a reason. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Why a score is `null`, by its id. */
  readonly reasons: Readonly<Record<string, CarryReason | null>>;
  /** The units that scores are known of, by id. */
  readonly predecessors: readonly string[];
}

/**
 * A score that was carried nowhere, or not on all ways.
 *
 * @category Territory
 */
export interface UncarriedScore extends Uncarried {
  /** The id of the score. */
  readonly score: string;
}

/**
 * Scores carried to the units of a day.
 *
 * @category Territory
 */
export interface CarriedScoreTable {
  /** The day. */
  readonly to: string;
  /** How scores of several units became one. */
  readonly rule: ScoreCarryRule;
  /** Each unit, by id. */
  readonly units: readonly CarriedScores[];
  /** What was not carried, by score and unit. */
  readonly unused: readonly UncarriedScore[];
}
