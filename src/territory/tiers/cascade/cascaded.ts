import type { UnitAggregation } from "../../../model/indicator.ts";
import type { Tier } from "../../../model/tier.ts";
import type { Indicator } from "../../../model/types.ts";
import type { AheadRule, CascadeReason, CascadeRounding, CascadeWay } from "./cascade-reasons.ts";

/**
 * A unit that an upper target is laid upon; a unit of a territory is one.
 *
 * @category Territory
 */
export interface CascadeUnit {
  /** Its id. */
  readonly id: string;
  /** Its tier; a target that names the tiers that it binds is laid upon units of these alone. */
  readonly tier?: Tier;
}

/**
 * Options of {@link cascade}.
 *
 * @category Territory
 */
export interface CascadeOptions {
  /** How what is asked is laid upon the units. */
  readonly by: CascadeWay;
  /** Where each unit stands, by id, in the indicator's unit; `null` or not named: not known. */
  readonly current?: Readonly<Record<string, number | null>>;
  /** The weight of each unit, by id, not below 0: denominators of a ratio of sums, shares of a sum. */
  readonly weights?: Readonly<Record<string, number>>;
  /** What is asked of units that are ahead; `asked` unless given. */
  readonly ahead?: AheadRule;
  /** What is done with parts of a whole number; `none` unless given. */
  readonly rounding?: CascadeRounding;
  /** What a unit's value can possibly be; unless given the natural limits of the indicator, else 0 to 100 of a share. */
  readonly limits?: NonNullable<Indicator["naturalLimits"]>;
  /**
   * The best that a unit can reach, by id: its highest value, or its lowest where the indicator should fall. Within the
   * limits, which hold for all; units that are not named have these alone.
   */
  readonly caps?: Readonly<Record<string, number>>;
}

/**
 * What is asked of one unit.
 *
 * @category Territory
 */
export interface CascadedUnit {
  /** Its id. */
  readonly unit: string;
  /** Where it stands; `null` if that is not known. */
  readonly current: number | null;
  /** The level that it is asked, in the indicator's unit; `null` if that cannot be said. */
  readonly level: number | null;
  /** From where it stands to the level; below 0 where less is asked than it has, or the indicator should fall. */
  readonly change: number | null;
  /** Why it is not asked what all others are: it is at its limit, or keeps what it has; else `null`. */
  readonly held: "limit" | "kept" | null;
}

/**
 * What an upper target asks of the units beneath it. Plain data.
 *
 * @category Territory
 */
export interface Cascaded {
  /** The id of the target. */
  readonly target: string;
  /** The id of its indicator; `null` if it has none. */
  readonly indicator: string | null;
  /** How the indicator is put together over units; `null` without one. */
  readonly rule: UnitAggregation | null;
  /** How what is asked was laid upon the units. */
  readonly by: CascadeWay;
  /** What is asked of units that are ahead. */
  readonly ahead: AheadRule;
  /** What was done with parts of a whole number. */
  readonly rounding: CascadeRounding;
  /** The upper level that is asked; `null` where none is. */
  readonly required: number | null;
  /** Whether more (or less) than that level is asked ("trên", "dưới"): it is the edge, which does not do. */
  readonly open: boolean;
  /** Where the units stand, put together; `null` if that is not known. */
  readonly current: number | null;
  /** The best that the units can reach within their limits, put together; `null` without limit or not known. */
  readonly reachable: number | null;
  /** What all that are not held are asked: the level, the gain, or the amount per weight; `null` if nothing more is. */
  readonly common: number | null;
  /** Why it cannot be said what each is asked; `null` if it can. */
  readonly reason: CascadeReason | null;
  /** The units whose value or weight is missing, by id. */
  readonly missing: readonly string[];
  /** What each unit is asked, by id. */
  readonly units: readonly CascadedUnit[];
}
