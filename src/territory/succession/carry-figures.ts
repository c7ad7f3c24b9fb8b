import { byText } from "../../measure/order.ts";
import type { Figure, Indicator } from "../../model/types.ts";
import type { Register } from "../register.ts";
import { type CarriedValue, carriedValue } from "./carried.ts";
import { type Reported, reportedIn } from "./figure-standing.ts";
import { waysOf } from "./lineage.ts";
import type { AnyRule } from "./rule-forms.ts";
import type { CarryRule } from "./rules.ts";
import type { Shares } from "./shares.ts";
import type { FigureGroup, Idle } from "./sort-figures.ts";
import type { Standing } from "./standing.ts";
import { standingsOf } from "./standings.ts";

/** What figures are carried with. */
export interface FigureSettings {
  readonly register: Register;
  readonly to: string;
  /** Rules that come before those of the indicators, by indicator. */
  readonly rules: ReadonlyMap<string, CarryRule>;
  readonly shares: Shares;
  readonly weightsOf: (indicator: Indicator, end: string) => ReadonlyMap<string, number>;
  /** The units that are asked for; `null` for all that a figure leads to. */
  readonly units: ReadonlySet<string> | null;
}

/** A value of a unit of the day, with the figures that it is from. */
export interface GroupValue extends CarriedValue {
  /** Whether it was reported of other units, and not of this one. */
  readonly carried: boolean;
  readonly rule: CarryRule | null;
  readonly figures: readonly Figure[];
}

/** What came of a group. */
interface GroupResult {
  readonly values: readonly GroupValue[];
  readonly idle: readonly Idle[];
}

/** The rule by which figures of several units become one; none for changes, growths, and what has none. */
function ruleOf({ indicator, isLevel }: FigureGroup, { rules }: FigureSettings): AnyRule {
  if (!isLevel || indicator.unitOfMeasure === "rank") return "none";
  return rules.get(indicator.id) ?? indicator.aggregation.units;
}

/** Figures of a unit's own offices are none of a unit of another tier, whose offices are others. */
function sameOffices(
  id: string,
  standing: Standing,
  { tiers }: FigureGroup,
  { byId }: Register,
): Standing {
  const tier = byId.get(id)?.tier;
  const isSame = tiers !== null || standing.from.every(({ unit }) => byId.get(unit)?.tier === tier);
  return isSame ? standing : { ...standing, amount: null, failure: "not-comparable" };
}

/** Where the figures of a group lead, and where they end. */
function waysIn({ given, figures, units }: Reported, settings: FigureSettings) {
  const { register, to } = settings;
  const isAsked = (id: string) => settings.units === null || settings.units.has(id);
  const ways = units.map((unit) => ({
    observation: figures.get(unit),
    ...waysOf(register, unit, to, (id) => given.has(id)),
  }));
  const idle = ways.flatMap(({ observation, arrives, ends }): Idle[] => {
    if (observation === undefined) return [];
    const others = arrives.filter((by) => by !== observation.unit && !isAsked(by));
    return [
      ...ends.map((end) => ({ observation, ...end })),
      ...others.map((by) => ({ observation, by, reason: "not-asked" as const })),
    ];
  });
  const asked = new Set(ways.flatMap(({ arrives }) => arrives.filter(isAsked)));
  return { asked: [...asked].sort(byText), idle };
}

/** Carries the figures of a group to the units of the day. */
export function carryFigures(group: FigureGroup, settings: FigureSettings): GroupResult {
  const { register, shares } = settings;
  const weights = settings.weightsOf(group.indicator, group.period.end);
  const reported = reportedIn(group, (unit) => weights.get(unit) ?? null);
  const { given, figures } = reported;
  const { asked, idle } = waysIn(reported, settings);
  const rule = ruleOf(group, settings);
  const standings = standingsOf(asked, given, { register, rule, shares, weights });
  const values = asked.flatMap((id): GroupValue[] => {
    const standing = standings.get(id);
    if (standing === undefined) return [];
    const own = carriedValue(id, sameOffices(id, standing, group, register), weights);
    return [
      {
        ...own,
        carried: !given.has(id),
        rule: own.unchanged || rule === "none" ? null : rule,
        figures: own.predecessors.flatMap(({ unit }) => figures.get(unit) ?? []),
      },
    ];
  });
  return { values, idle: [...reported.idle, ...idle] };
}
