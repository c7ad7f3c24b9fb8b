import type { Indicator, Plan, Target, Text } from "../../model/types.ts";
import { comparePlans, type TargetComparison } from "../compare/compare-plans.ts";
import type { NamesakeGroup } from "./options.ts";

/** What two plans ask on two indicators of similar names. */
export interface Likeness {
  /** The id of the other plan's indicator. */
  readonly indicatorAgainst: string;
  /** Why the two are kept apart. */
  readonly why: Text;
  /** The plan's targets on its indicator beside those of the other plan. */
  readonly pairs: readonly TargetComparison[];
}

/** A plan in which one indicator alone is defined, under another id and of no version. */
const under = (id: string, indicator: Indicator, plan: Plan): Plan => ({
  ...plan,
  indicators: [{ ...indicator, id, definitionVersion: "" }],
  targets: plan.targets.map(
    (target): Target => (target.indicator === indicator.id ? { ...target, indicator: id } : target),
  ),
});

/**
 * Compares two plans on every two indicators of a group, by the same rules as on one: other units and another
 * direction do not compare.
 */
export function likenesses(plan: Plan, other: Plan, group: NamesakeGroup): readonly Likeness[] {
  const ofGroup = ({ indicators }: Plan) =>
    indicators.filter(({ id }) => group.indicators.includes(id));
  return ofGroup(plan).flatMap((one) =>
    ofGroup(other)
      .filter((another) => another.id !== one.id)
      .map((another) => {
        const id = `${one.id} ~ ${another.id}`;
        const { pairs } = comparePlans(under(id, one, plan), under(id, another, other));
        return { indicatorAgainst: another.id, why: group.why, pairs };
      }),
  );
}
