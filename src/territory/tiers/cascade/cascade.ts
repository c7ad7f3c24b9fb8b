import { sortedBy } from "../../../measure/order.ts";
import type { Indicator, Target } from "../../../model/types.ts";
import { refuse } from "../../checks.ts";
import { cascadeFaults } from "./cascade-faults.ts";
import type { Cascaded, CascadeOptions, CascadeUnit } from "./cascaded.ts";
import { laidUpon } from "./laid-upon.ts";
import { problemOf } from "./problem.ts";
import { refusal, upperOf } from "./upper.ts";

/**
 * What level each lower unit must reach for an upper target to hold.
 *
 * The upper value is what the indicator's aggregation makes of the lower ones: their sum, their mean by weight (the
 * denominators of a ratio of sums), their lowest or highest. A mean holds with every unit at the upper level; of a sum
 * everyone is asked an equal part, or a part by weight; with equal efforts everyone gains the same from where they
 * stand. What a unit cannot reach within its limits the others share (water-filling, exact). Of a lowest value every
 * unit is asked the upper level, in whatever way.
 *
 * @param target - A target of levels; of an `about` the number that is stated, of a range its near edge.
 * @param indicator - The definition of its indicator; `null` for a target that has none.
 * @param units - The lower units, in any order.
 * @param options - The way, where the units stand, their weights and limits.
 * @returns What each unit is asked, by id; without levels, and with the reason, where that cannot be said.
 * @throws DxplanError `invalid-argument` for what is no target, for another indicator, a unit that stands twice, numbers
 *   of units that are not there, unknown options, and `by-weight` or rounding of what is no sum.
 * @example
 * ```ts
 * // At least 80 % of all, weighed 1 : 1 : 2. At 98, 60 and 70 the mean is 74.5. 2 points more bring a to its limit
 * // of 100; b and c share the rest, 320 − 100 − 60 − 2 · 70 = 20 over weights of 3.
 * const source = { publisher: "Made up", title: "An example" };
 * const target = {
 *   id: "t", indicator: "households-fibre-coverage", quantity: { kind: "level" },
 *   bound: { kind: "atLeast", value: 80 }, source,
 * };
 * const indicator = plan.indicators.find(({ id }) => id === "households-fibre-coverage");
 * const { common, units } = cascade(target, indicator, [{ id: "a" }, { id: "b" }, { id: "c" }], {
 *   by: "equal-effort",
 *   current: { a: 98, b: 60, c: 70 },
 *   weights: { a: 1, b: 1, c: 2 },
 *   limits: { high: 100 },
 * });
 * snap(common);
 * // => 6.66666666667
 * units.map(({ unit, level, held }) => [unit, snap(level), held]);
 * // => [["a", 100, "limit"], ["b", 66.6666666667, null], ["c", 76.6666666667, null]]
 * ```
 * @category Territory
 */
export function cascade(
  target: Target,
  indicator: Indicator | null,
  units: readonly CascadeUnit[],
  options: CascadeOptions,
): Cascaded {
  refuse("cascade", cascadeFaults(target, indicator, units, options));
  const { by, ahead = "asked", rounding = "none" } = options;
  const current = new Map(Object.entries(options.current ?? {}));
  const ordered = sortedBy(units, ({ id }) => id);
  const upper = upperOf(target, indicator);
  const asked = {
    target: target.id,
    indicator: indicator?.id ?? null,
    rule: indicator?.aggregation.units ?? null,
    by,
    ahead,
    rounding,
    required: upper?.required ?? null,
    open: upper?.open ?? false,
  };
  const reason = refusal(target, indicator, units);
  if (reason === null && indicator !== null && upper !== null) {
    return { ...asked, ...laidUpon(problemOf(upper, indicator, ordered, options), options) };
  }
  const none = { current: null, reachable: null, common: null, missing: [] };
  const blank = ordered.map(({ id }) => ({
    unit: id,
    current: current.get(id) ?? null,
    level: null,
    change: null,
    held: null,
  }));
  return { ...asked, ...none, reason, units: blank };
}
