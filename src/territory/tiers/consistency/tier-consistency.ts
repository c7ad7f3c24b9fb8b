import { badArgument, unknownFaults } from "../../../model/bad-argument.ts";
import type { Issue } from "../../../model/error.ts";
import type { Plan } from "../../../model/types.ts";
import { refuse } from "../../checks.ts";
import { beneath, type Register, registerOf } from "../../register.ts";
import { indicatorsFaults } from "../../roll-up/input-faults.ts";
import type { Territory } from "../../unit.ts";
import { planFaults } from "../arguments.ts";
import { asksElsewhere } from "./elsewhere.ts";
import { findingOf, pairsOf } from "./finding.ts";
import type { ConsistencyFinding } from "./tier-finding.ts";

/**
 * Options of {@link tierConsistency}.
 *
 * @category Territory
 */
export interface TierConsistencyOptions {
  /**
   * The weight of each unit, by id, not below 0: denominators of a ratio of sums. That of the plan's unit is of its own
   * offices.
   */
  readonly weights?: Readonly<Record<string, number>>;
  /**
   * Plans of units beneath, in any order. What they ask comes before what the plan asks of the same units; of a unit
   * that several bind the nearest counts.
   */
  readonly plans?: readonly Plan[];
}

/** Plans of units beneath, each unit and each plan once. */
function plansFaults(plans: unknown, plan: Plan, register: Register): Issue[] {
  if (!Array.isArray(plans)) return [badArgument(["plans"], "a list of plans", plans)];
  const inside = beneath(register, plan.unit.id);
  const seen = new Set<string>([plan.id]);
  return Array.from<Plan>(plans).flatMap((one, at) => {
    const path = ["plans", at];
    const faults = planFaults(one, register, path);
    if (faults.length > 0) return faults;
    const expected = `the id of a unit beneath ${plan.unit.id}`;
    const isNew = !seen.has(one.id);
    seen.add(one.id);
    return [
      ...(inside.has(one.unit.id)
        ? []
        : [badArgument([...path, "unit", "id"], expected, one.unit.id)]),
      ...(isNew ? [] : [badArgument([...path, "id"], "each plan once", one.id)]),
    ];
  });
}

function optionsFaults(options: TierConsistencyOptions, { byId }: Register): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "an object of options", options)];
  }
  const unknown = unknownFaults([], options, ["weights", "plans"]);
  const { weights = {} } = options;
  if (typeof weights !== "object" || weights === null) {
    return [...unknown, badArgument(["weights"], "numbers by the id of a unit", weights)];
  }
  const wrong = Object.entries(weights).flatMap(([id, weight]) => {
    if (!byId.has(id)) return [badArgument(["weights", id], "the id of a unit", id)];
    const isWeight = Number.isFinite(weight) && weight >= 0;
    return isWeight ? [] : [badArgument(["weights", id], "a finite number from 0 up", weight)];
  });
  return [...unknown, ...wrong];
}

/**
 * Whether the targets that a plan declares for lower tiers add up to the upper one on the same indicator and deadline:
 * what the upper value can be at best and at worst if every lower unit just meets its own.
 *
 * The indicator's aggregation says what the upper value is made of: a mean by weight, a sum over the units that there
 * are, the lowest or highest. A target that names tiers speaks of their offices alone; one that names none speaks of
 * the whole unit. Every pair of tiers is listed: those that cannot be compared with the reason. Plans of the lower units
 * themselves can be given: then it is told whether they add up to what the upper one promises.
 *
 * @param plan - The plan.
 * @param territory - The territory, with the plan's unit and those beneath it.
 * @param options - Weights, if they are known.
 * @returns The findings, in the order of the plan's upper targets; none if no indicator has targets of several tiers.
 * @throws DxplanError `invalid-argument` for what is no plan or territory, for an unknown unit, and for what is no
 *   weight.
 * @example
 * ```ts
 * // 90 % of the province's own files is not made of 80 % of the districts' and 60 % of the communes'.
 * tierConsistency(plan, vietnam).find(({ upper }) => upper === "work-files-province-2025").reason;
 * // => "other-offices"
 * // 90 % of all of them together could not be reached by that.
 * const all = plan.targets.map(({ tiers, ...target }) => (
 *   target.id === "work-files-province-2025" ? target : { ...target, ...(tiers && { tiers }) }
 * ));
 * const { range, reaches } = tierConsistency({ ...plan, targets: all }, vietnam)[0];
 * [range, reaches];
 * // => [{ low: 60, high: 80 }, false]
 * ```
 * @category Territory
 */
export function tierConsistency(
  plan: Plan,
  territory: Territory,
  options: TierConsistencyOptions = {},
): readonly ConsistencyFinding[] {
  const register = registerOf(territory, "tierConsistency");
  const faults = planFaults(plan, register, ["plan"]);
  const ofIndicators = faults.length > 0 ? [] : indicatorsFaults(plan.indicators, ["plan"]);
  refuse("tierConsistency", [...faults, ...ofIndicators, ...optionsFaults(options, register)]);
  const { plans = [] } = options;
  refuse("tierConsistency", plansFaults(plans, plan, register));
  const weights = new Map(Object.entries(options.weights ?? {}));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.targets.flatMap((upper) => {
    const indicator = indicators.get(upper.indicator ?? "");
    if (indicator === undefined) return [];
    const asks = asksElsewhere(upper, plans, territory);
    return pairsOf(upper, plan, asks).map((compared) =>
      findingOf(compared, { upper, indicator, plan, territory, weights }),
    );
  });
}
