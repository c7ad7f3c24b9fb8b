import { refuse } from "../checks.ts";
import { registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import type { CarriedValue } from "./carried.ts";
import { rowFaults, ruleFaults, settingFaults } from "./carry-faults.ts";
import { carryRows } from "./carry-rows.ts";
import type { UncarriedReason } from "./reasons.ts";
import type { CarryRule } from "./rules.ts";
import type { SplitShares } from "./shares.ts";

/**
 * A figure of a unit. Other fields are passed over.
 *
 * @category Territory
 */
export interface CarryRow {
  /** The id of the unit. */
  readonly unit: string;
  /** Its figure; `null` if it is missing. */
  readonly value?: number | null;
  /** What was counted. */
  readonly numerator?: number | null;
  /** What it was counted of. */
  readonly denominator?: number | null;
}

/**
 * Options of {@link carry}.
 *
 * @category Territory
 */
export interface CarryOptions {
  /** The day whose units the figures are carried to, `yyyy-mm-dd`. */
  readonly to: string;
  /** How figures of several units become one. There is no default: the choice is one of method. */
  readonly rule: CarryRule;
  /** Weights by unit, such as their populations, for the weighted mean. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of units that were split, what share went into each successor; without them a part is `not-comparable`. */
  readonly shares?: SplitShares;
  /** The units of the day that are asked for; unless given, those that a row leads to. */
  readonly units?: readonly string[];
}

/**
 * A figure that was carried nowhere, or not on all ways.
 *
 * @category Territory
 */
export interface Uncarried {
  /** The id of the unit that it is of. */
  readonly unit: string;
  /** The unit at which it ends: itself, or what became of it. */
  readonly by: string;
  /** Why. */
  readonly reason: UncarriedReason;
}

/**
 * Figures carried to the units of a day.
 *
 * @category Territory
 */
export interface Carried {
  /** The day. */
  readonly to: string;
  /** How figures of several units became one. */
  readonly rule: CarryRule;
  /** Each unit, by id. */
  readonly units: readonly CarriedValue[];
  /** What was not carried, by unit. */
  readonly unused: readonly Uncarried[];
}

/**
 * Figures of units as they were, carried to the units that they became.
 *
 * - A unit that became another whole and alone keeps its figure, whatever the rule; one that exists on the day, too.
 * - Of several, every one has to have a figure: if one has none, there is no value, and `missing` says whose it is.
 *   A mean of those that happen to be known is never formed.
 * - A unit that was split brings its parts by given `shares` to a sum, a ratio of sums (which cuts numerator and
 *   denominator, so that each part has the ratio of the whole) and a weighted mean (which cuts the weight). Without
 *   shares, or by a rule that knows none, its parts are `not-comparable`. Sums of all parts give the whole again.
 * - Chains are followed step by step: a mean of predecessors is one at each step. A figure of a later unit counts before
 *   those of what it was made of.
 * - Figures go forward in time only: a bigger unit says nothing of its parts.
 *
 * @param territory - Who became whom.
 * @param values - At most one figure a unit.
 * @param options - The day, the rule, and what the rule asks for.
 * @returns A value, or a reason, for each unit that a row leads to (a row without a value leads, too); and what was
 *   not carried. The order of the rows changes nothing.
 * @throws DxplanError `invalid-argument` for unknown units, rules and options, numbers that are not finite, and shares
 *   that do not add up to 1.
 * @example
 * ```ts
 * // DTI 2024 of Hưng Yên and Thái Bình; published of the two together: 0.5895
 * const values = [{ unit: "gso63:33", value: 0.6303 }, { unit: "gso63:34", value: 0.5487 }];
 * const { units } = carry(vietnam, values, { to: "2025-07-01", rule: "mean-of-predecessors" });
 * [units[0].unit, roundHalfUp(units[0].value, 5)];
 * // => ["gso34:33", 0.5895]
 * ```
 * @category Territory
 */
export function carry(
  territory: Territory,
  values: readonly CarryRow[],
  options: CarryOptions,
): Carried {
  const register = registerOf(territory, "carry");
  refuse("carry", [
    ...rowFaults(values, register),
    ...settingFaults(options, ["to", "rule", "weights", "shares", "units"], register),
    ...ruleFaults(options?.rule),
  ]);
  return carryRows(register, values, options);
}
