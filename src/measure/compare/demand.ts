import type { Base, Indicator, IndicatorTarget, Plan } from "../../model/types.ts";
import { acceptance } from "../acceptance.ts";
import type { Scale } from "../scale.ts";
import { scaleOf } from "../scale-of.ts";

/** What a target asks, in terms that two plans share: of levels wherever its base is a number. */
export interface Demand {
  readonly target: IndicatorTarget;
  readonly indicator: Indicator;
  readonly scale: Scale;
  /** Whether another target's number stands in for the figure that a change is counted from. */
  readonly assumedBase: boolean;
}

/** The number that the base target requires, if it is one of levels on the same indicator. */
function required(id: string, plan: Plan, indicator: Indicator): number | null {
  const named = plan.targets.find((target) => target.id === id);
  if (named?.indicator !== indicator.id || named.quantity.kind !== "level") return null;
  return acceptance(named.bound, indicator.direction).stated;
}

function numberOf(from: Base, plan: Plan, indicator: Indicator): number | null {
  if (from.kind === "value") return from.value;
  return from.kind === "target" ? required(from.target, plan, indicator) : null;
}

/** What a target asks. */
export function demandOf(target: IndicatorTarget, indicator: Indicator, plan: Plan): Demand {
  const { quantity } = target;
  const base = quantity.kind === "change" ? numberOf(quantity.from, plan, indicator) : null;
  const overLevels = base === null ? null : scaleOf(target, indicator, { base });
  // From a base that gives no level, such as 0 in percent, the change stays what it is.
  return overLevels === null || overLevels.accept === null
    ? { target, indicator, scale: scaleOf(target, indicator), assumedBase: false }
    : {
        target,
        indicator,
        scale: overLevels,
        assumedBase: quantity.kind === "change" && quantity.from.kind === "target",
      };
}
