import { byText } from "../../measure/order.ts";
import { type Tier, tierLastDays } from "../../model/tier.ts";
import type { Indicator, Observation } from "../../model/types.ts";
import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import { lineageOf } from "./lineage.ts";
import type { Idle } from "./sort-figures.ts";

/** A day on which a unit exists. */
export const aDayOf = ({ tier, validity }: TerritoryUnit): string =>
  validity?.start ?? validity?.end ?? tierLastDays[tier] ?? "2025-07-01";

/** The weight that an indicator names, as far as a weight needs a definition. */
export const weightIn = (indicator: Indicator): Indicator[] => {
  const { weight } = indicator.aggregation;
  return weight === undefined || weight === indicator.id
    ? []
    : [
        {
          ...indicator,
          id: weight,
          accumulation: "stock",
          aggregation: { units: "sum", time: "last" },
        },
      ];
};

/** Why an observation is not known on a day; `null` if it is. */
function unknownOn({ period, publishedAt = "" }: Observation, asOf: string | undefined) {
  if (asOf === undefined) return null;
  if (period.end > asOf) return "after-as-of";
  return publishedAt > asOf ? "not-yet-published" : null;
}

/** The observations in the line of a unit, those that are known on the day apart from the others. */
export function inLine(
  register: Register,
  id: string,
  indicator: Indicator,
  observations: readonly Observation[],
  asOf: string | undefined,
) {
  const line = new Set(lineageOf(register, [id]).map((unit) => unit.id));
  const asked = new Set([indicator, ...weightIn(indicator)].map((one) => one.id));
  const own = observations.filter(
    (one) => one.indicator !== undefined && asked.has(one.indicator) && line.has(one.unit),
  );
  const late = own.flatMap((observation): Idle[] => {
    const reason = unknownOn(observation, asOf);
    const isAsked = observation.indicator === indicator.id;
    return reason === null || !isAsked ? [] : [{ observation, by: null, reason }];
  });
  return { known: own.filter((one) => unknownOn(one, asOf) === null), late };
}

/** The offices that are asked for, as the groups of figures name them. */
export function askedTiers(tiers: readonly Tier[] | undefined, own: Tier): readonly Tier[] | null {
  const named = [...new Set(tiers ?? [own])].sort(byText);
  return named.length === 1 && named[0] === own ? null : named;
}
