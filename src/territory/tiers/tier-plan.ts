import { type NotCountedReason, notCounted } from "../../composite/counting.ts";
import type { Evidence } from "../../measure/evidence.ts";
import type { Plan } from "../../model/types.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { BoundTargets } from "./bound-targets.ts";
import { keptScales } from "./kept-scales.ts";
import { restricted } from "./plan-for.ts";

/** What is the same for all units of a tier. */
export interface TierPlan {
  /** The plan as it binds one of them. */
  readonly plan: Plan;
  readonly scaleOf: NonNullable<Evidence["scaleOf"]>;
  /** Why targets do not count, by the day whose targets are in question. */
  readonly reasonsOn: (horizon: string) => ReadonlyMap<string, NotCountedReason>;
}

/** What a plan asks of the units of a tier, worked out once; `first` is one of them. */
export function tierPlanOf(
  whole: Plan,
  first: TerritoryUnit,
  bound: BoundTargets,
  asOf: string,
): TierPlan {
  const plan = restricted(whole, first, bound);
  const reasons = new Map<string, ReadonlyMap<string, NotCountedReason>>();
  return {
    plan,
    scaleOf: keptScales(),
    reasonsOn: (horizon) => {
      const known = reasons.get(horizon) ?? notCounted(plan, asOf, horizon);
      reasons.set(horizon, known);
      return known;
    },
  };
}
