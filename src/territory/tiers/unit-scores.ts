import type { TargetResult } from "../../composite/card.ts";
import type { NodeScore } from "../../composite/node.ts";
import type { Status } from "../../measure/status.ts";
import type { Pillar } from "../../model/pillar.ts";
import type { Tier } from "../../model/tier.ts";

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
