import {
  type Base,
  type Bound,
  type ChangeTarget,
  type ChangeUnit,
  comparePlans,
  type Indicator,
  type IndicatorTarget,
  type Plan,
  type TargetComparison,
} from "dxplan";
import { planOf } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";

/** A change of the share, counted from a base. */
export const changeFrom = (
  from: Base,
  unit: ChangeUnit,
  bound: Bound,
  more: Partial<ChangeTarget> = {},
): ChangeTarget => ({
  ...f.change(unit, bound),
  quantity: { kind: "change", in: unit, from },
  ...more,
});

/** A plan of these targets on one indicator, a share that should rise unless told otherwise. */
export const planOn = (
  targets: Plan["targets"],
  indicator: Indicator = f.share(),
  more: Partial<Plan> = {},
): Plan => planOf(targets, { indicators: [indicator], ...more });

/** The one pair that a target of the plan stands in. */
export function pairIn(plan: Plan, against: Plan, id = "target"): TargetComparison {
  const [pair, ...others] = comparePlans(plan, against).pairs.filter(
    ({ target }) => target.id === id,
  );
  if (pair === undefined || others.length > 0) throw new Error(`${id} does not stand in one pair`);
  return pair;
}

/** A target beside another, each the only one of its plan. */
export const comparisonOf = (
  target: IndicatorTarget,
  against: IndicatorTarget,
  indicator: Indicator = f.share(),
  otherwise: Indicator = indicator,
): TargetComparison =>
  pairIn(planOn([target], indicator), planOn([against], otherwise, { id: "other" }));

/** What a comparison comes to. */
export const verdictOf = ({ asks, reason, difference, differenceUnit }: TargetComparison) => ({
  asks,
  reason,
  difference,
  differenceUnit,
});
