import { canonical, sortedBy } from "../../measure/order.ts";
import type { Indicator, Observation } from "../../model/types.ts";
import { refuse } from "../checks.ts";
import { registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import type { CarriedFigure, CarriedObservations } from "./carried-observations.ts";
import { settingFaults } from "./carry-faults.ts";
import { carryFigures, type GroupValue } from "./carry-figures.ts";
import { weightsBy } from "./group-weights.ts";
import { markedFigure } from "./marked-figure.ts";
import { indicatorFaults, observationFaults, rulesFaults } from "./observation-faults.ts";
import type { CarryRule } from "./rules.ts";
import { type SplitShares, sharesOf } from "./shares.ts";
import { type FigureGroup, sortFigures } from "./sort-figures.ts";

/**
 * Options of {@link carryObservations}.
 *
 * @category Territory
 */
export interface CarryObservationsOptions {
  /** The day whose units the figures are carried to, `yyyy-mm-dd`. */
  readonly to: string;
  /** By the id of an indicator, a rule that comes before the indicator's own: the ministry's plain mean, for one. */
  readonly rules?: Readonly<Record<string, CarryRule>>;
  /** Weights by unit, for weighted means; before those that the observations give. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of units that were split, what share went into each successor. */
  readonly shares?: SplitShares;
  /** The units of the day that are asked for; unless given, those that a figure leads to. */
  readonly units?: readonly string[];
}

const shown = (value: GroupValue, group: FigureGroup): CarriedFigure => {
  const { carried: _, rule, figures, ...own } = value;
  return {
    ...own,
    indicator: group.indicator.id,
    tiers: group.tiers,
    period: group.period,
    rule,
    from: figures,
    figure: markedFigure(value, figures, group, rule),
  };
};

/**
 * What was reported of old units as figures of the units that they became, by each indicator's own rule over units.
 *
 * - Of several publications of one figure the one counts that scoring would take; if those of equal standing disagree,
 *   nothing is carried.
 * - Figures are put together only for one period (of stocks and totals since a start: one last day) and the same
 *   offices. What a district's own offices did is no figure of the commune that it became.
 * - A place, an indicator whose rule is `none`, a change and a growth are carried only to a unit that is another whole
 *   and alone; else they are `not-comparable`. So is an interval, `qualified-figure`. `rules` names another rule for an
 *   indicator: the plain mean of predecessors is taken only so.
 * - The weight of a weighted mean is the figure of the indicator that the rule names, for the same last day.
 * - A figure that was reported of the new unit itself counts before carried ones.
 *
 * Nothing that is carried passes for reported: see `figure` in the result.
 *
 * @param territory - Who became whom.
 * @param indicators - The definitions.
 * @param observations - What was reported, of any unit, in any order.
 * @param options - The day, and what the rules ask for.
 * @returns The carried figures, and every observation that was not carried.
 * @throws DxplanError `invalid-argument` for what is no territory, indicator, observation or option.
 * @example
 * ```ts
 * const { indicators } = traVinh2025;
 * const { figures } = carryObservations(vietnam, indicators, observations, { to: "2025-07-01" });
 * // Trà Vinh is one of three that became Vĩnh Long: its place among the 63 is none of the 34.
 * const places = figures.filter(({ indicator, unit }) => indicator === "dti-rank" && unit === "gso34:86");
 * places.map(({ value, reason }) => [value, reason])[0];
 * // => [null, "not-comparable"]
 * ```
 * @category Territory
 */
export function carryObservations(
  territory: Territory,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  options: CarryObservationsOptions,
): CarriedObservations {
  const register = registerOf(territory, "carryObservations");
  const known = ["to", "rules", "weights", "shares", "units"];
  refuse("carryObservations", [
    ...indicatorFaults(indicators),
    ...observationFaults(observations),
    ...settingFaults(options, known, register),
    ...rulesFaults(options?.rules),
  ]);
  const { to, rules = {}, weights = {}, units } = options;
  const { groups, idle } = sortFigures(observations, indicators, register);
  const settings = {
    register,
    to,
    rules: new Map(Object.entries(rules)),
    shares: sharesOf(options.shares),
    weightsOf: weightsBy(groups, new Map(Object.entries(weights))),
    units: units === undefined ? null : new Set(units),
  };
  const results = groups.map((group) => ({ group, ...carryFigures(group, settings) }));
  const unused = [...idle, ...results.flatMap((result) => result.idle)];
  return {
    to,
    // What was reported of a unit of the day itself is no carried figure.
    figures: results.flatMap(({ group, values }) =>
      values.filter(({ carried }) => carried).map((value) => shown(value, group)),
    ),
    unused: sortedBy(unused, canonical),
  };
}
