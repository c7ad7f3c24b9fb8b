import { canonical, sortedBy } from "../../measure/order.ts";
import { DxplanError } from "../../model/error.ts";
import type { Tier } from "../../model/tier.ts";
import type { Indicator, Observation } from "../../model/types.ts";
import { registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import { carryFigures } from "./carry-figures.ts";
import { weightsBy } from "./group-weights.ts";
import type { SeriesOptions, UnitSeries } from "./series.ts";
import { breaksIn } from "./series-breaks.ts";
import { seriesFaults } from "./series-faults.ts";
import { aDayOf, askedTiers, inLine, weightIn } from "./series-line.ts";
import { otherFigures, pointOf, supersededBy, type Valued } from "./series-points.ts";
import { sharesOf } from "./shares.ts";
import { type FigureGroup, sortFigures } from "./sort-figures.ts";

const isSame = (one: readonly Tier[] | null, other: readonly Tier[] | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The series of an indicator of a unit: what was reported of it, and before that what was reported of the units that it
 * was made of, carried by the indicator's rule over units as {@link carryObservations} does. Every point says which it
 * is; the days on which units were merged or split are marked, so that no step is taken for a change.
 *
 * @param territory - Who became whom.
 * @param indicator - The definition.
 * @param observations - What was reported, of any unit and indicator, in any order.
 * @param unit - The id of the unit.
 * @param options - The day of knowledge, the offices, and what the rule asks for.
 * @returns The points by period, the breaks by day, and what of the unit's line is no part of it.
 * @throws DxplanError `invalid-argument` for what is no territory, indicator, observation or option, and an unknown unit.
 * @example
 * ```ts
 * const dtiRank = traVinh2025.indicators.find(({ id }) => id === "dti-rank");
 * const { points, breaks } = seriesOf(vietnam, dtiRank, observations, "gso34:46");
 * // Huế, the same whole and alone before the merger: places among the 63, then among the 34
 * points.map(({ value, figure }) => `${value} of ${figure.of}`);
 * // => ["2 of 63", "2 of 63", "4 of 63", "3 of 63", "2 of 34"]
 * breaks.map(({ day, why }) => `${day} ${why}`);
 * // => ["2021-12-31 reported", "2024-12-31 different-field", "2024-12-31 reported"]
 * ```
 * @category Territory
 */
export function seriesOf(
  territory: Territory,
  indicator: Indicator,
  observations: readonly Observation[],
  unit: string,
  options: SeriesOptions = {},
): UnitSeries {
  const register = registerOf(territory, "seriesOf");
  const is = register.byId.get(unit);
  const faults = seriesFaults({ indicator, observations, unit, options }, register);
  if (is === undefined || faults.length > 0) {
    throw new DxplanError("invalid-argument", "seriesOf", faults);
  }
  const { asOf, tiers, rule, weights = {}, shares } = options;
  const { known, late } = inLine(register, unit, indicator, observations, asOf);
  const { groups } = sortFigures(known, [indicator, ...weightIn(indicator)], register);
  const offices = askedTiers(tiers, is.tier);
  const own = groups.filter((group) => group.indicator.id === indicator.id);
  const settings = {
    register,
    to: aDayOf(is),
    rules: new Map(rule === undefined ? [] : [[indicator.id, rule]]),
    shares: sharesOf(shares),
    weightsOf: weightsBy(groups, new Map(Object.entries(weights))),
    units: new Set([unit]),
  };
  const isPart = (group: FigureGroup) => group.isLevel && isSame(group.tiers, offices);
  const parts = own.filter(isPart).map((group) => ({ group, ...carryFigures(group, settings) }));
  const all = parts.flatMap(({ group, values }) => values.map((value) => ({ value, group })));
  const reported = new Set(
    all.flatMap(({ value, group }) => (value.carried ? [] : group.period.end)),
  );
  // Places of one day among 63 and among 34 are two groups: what was reported of the unit itself stands alone.
  const isSuperseded = ({ value, group }: Valued) =>
    value.carried && reported.has(group.period.end);
  const valued = all.filter((one) => !isSuperseded(one));
  const others = own.filter((group) => !isPart(group)).flatMap(otherFigures);
  const unused = [
    ...late,
    ...others,
    ...all.filter(isSuperseded).flatMap((one) => supersededBy(unit, one)),
    ...parts.flatMap(({ idle }) => idle),
  ];
  return {
    unit,
    indicator: indicator.id,
    points: valued.map(pointOf),
    breaks: breaksIn(
      valued.map(({ value, group }) => ({ end: group.period.end, figures: value.figures })),
      unit,
      register,
    ),
    unused: sortedBy(unused, canonical),
  };
}
