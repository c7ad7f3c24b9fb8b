import type { TerritoryUnit } from "./unit.ts";

/** A unit with the name and the kind that it had on a day: what it was, or became, on others is left out. */
export function asOn(unit: TerritoryUnit, day: string): TerritoryUnit {
  const { former: known, ...others } = unit;
  const then = known?.find(({ end }) => day <= end);
  return then === undefined ? unit : { ...others, name: then.name, kind: then.kind };
}
