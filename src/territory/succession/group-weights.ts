import { choose, numberOf } from "../../measure/choose.ts";
import type { Indicator } from "../../model/types.ts";
import type { FigureGroup } from "./sort-figures.ts";

type Weights = ReadonlyMap<string, number>;

const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight >= 0;

/** What the figures of a group give as weights: exact, undisputed numbers from 0 on. */
function weightsIn({ byUnit }: FigureGroup): Weights {
  const weights = new Map<string, number>();
  for (const [unit, all] of byUnit) {
    const { chosen } = choose(all.filter(({ value }) => typeof value === "number"));
    const [only, another] = chosen;
    const isExact = only?.qualifier === undefined && another === undefined;
    if (only !== undefined && isExact && isWeight(numberOf(only)))
      weights.set(unit, numberOf(only));
  }
  return weights;
}

const keyOf = (indicator: string, end: string): string => JSON.stringify([indicator, end]);

/**
 * The weights that the figures themselves give: those of the indicator that an indicator names as its weight, for the
 * units as such, at the end of the same period. Weights that are given come before them.
 */
export function weightsBy(
  groups: readonly FigureGroup[],
  given: Weights,
): (indicator: Indicator, end: string) => Weights {
  const named = new Set(groups.flatMap(({ indicator }) => indicator.aggregation.weight ?? []));
  const reported = new Map<string, Map<string, number>>();
  for (const group of groups) {
    const { indicator, tiers, isLevel, period } = group;
    if (!named.has(indicator.id) || tiers !== null || !isLevel) continue;
    const key = keyOf(indicator.id, period.end);
    reported.set(key, new Map([...(reported.get(key) ?? []), ...weightsIn(group)]));
  }
  return ({ aggregation: { weight } }, end) => {
    const own = weight === undefined ? undefined : reported.get(keyOf(weight, end));
    return own === undefined ? given : new Map([...own, ...given]);
  };
}
