import { tiersOf } from "../measure/evidence.ts";
import { byText } from "../measure/order.ts";
import type { Plan, Target } from "../model/types.ts";

/**
 * Why a target does not count in the score:
 *
 * - `not-measurable` - a statement
 * - `other-horizon` - another target on the same indicator and tiers is the one in question now
 * - `superseded` - a target that replaces it is in force
 * - `not-yet-in-force` - it replaces another from a later day on
 *
 * @category Scoring
 */
export const notCountedReasons = [
  "not-measurable",
  "other-horizon",
  "superseded",
  "not-yet-in-force",
] as const;

/**
 * One of {@link notCountedReasons}.
 *
 * @category Scoring
 */
export type NotCountedReason = (typeof notCountedReasons)[number];

/** Targets on one indicator and one set of tiers; a target without an indicator stands by itself. */
const groupOf = (target: Target, plan: Plan): string =>
  target.indicator === undefined
    ? JSON.stringify([target.id])
    : JSON.stringify([target.indicator, ...new Set(tiersOf(target, plan).toSorted())]);

/** No deadline comes after every deadline. */
const dueOf = ({ due }: Target): string => due ?? "9999-12-31";

/** Of the targets of a group the one in question: the earliest due on or after the horizon, else the last. */
function inQuestion(group: readonly Target[], horizon: string): Target | undefined {
  const ordered = group.toSorted(
    (left, right) => byText(dueOf(left), dueOf(right)) || byText(left.id, right.id),
  );
  return ordered.find((target) => dueOf(target) >= horizon) ?? ordered.at(-1);
}

/** What replaces what, on the day of assessment. */
export function revisions(plan: Plan, asOf: string): Map<string, NotCountedReason> {
  return new Map(
    plan.targets.flatMap(({ id, supersedes }): [string, NotCountedReason][] => {
      if (supersedes === undefined) return [];
      return [
        supersedes.from <= asOf ? [supersedes.target, "superseded"] : [id, "not-yet-in-force"],
      ];
    }),
  );
}

/** Why each target that does not count does not; the others count. */
export function notCounted(
  plan: Plan,
  asOf: string,
  horizon: string,
): ReadonlyMap<string, NotCountedReason> {
  const reasons = revisions(plan, asOf);
  for (const { id, quantity } of plan.targets) {
    if (quantity.kind === "statement") reasons.set(id, "not-measurable");
  }
  const groups = new Map<string, Target[]>();
  for (const target of plan.targets.filter(({ id }) => !reasons.has(id))) {
    const key = groupOf(target, plan);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  for (const group of groups.values()) {
    const counts = inQuestion(group, horizon);
    for (const { id } of group.filter((target) => target !== counts)) {
      reasons.set(id, "other-horizon");
    }
  }
  return reasons;
}
