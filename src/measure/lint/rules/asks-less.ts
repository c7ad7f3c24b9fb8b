import type { TargetComparison } from "../../compare/compare-plans.ts";
import type { Context } from "../context.ts";
import type { Finding, LessFinding } from "../finding.ts";
import { blankOn, graveness } from "../numbers.ts";
import type { Asked } from "../subject.ts";
import { isOfOne } from "./sources-disagree.ts";

/** The pairs in which a target asks less, with what they say but for how the indicators are related. */
const lessOf = (asked: Asked, pairs: readonly TargetComparison[], plan: string) =>
  pairs
    .filter(({ target, asks }) => target.id === asked.target.id && asks === "less")
    .map((pair) => ({
      ...blankOn(asked.target),
      code: "asks-less" as const,
      severity: graveness(pair),
      other: { plan, target: pair.against.id },
      stated: pair.stated,
      statedAgainst: pair.statedAgainst,
      difference: pair.difference,
      differenceUnit: pair.differenceUnit,
      dueAgainst: pair.against.due ?? null,
    }));

/** Whether `sources-disagree` says it: two plans of one unit on one thing and day. */
const isContradiction = (asked: Asked, { other }: LessFinding, { ofUnit }: Context): boolean =>
  ofUnit.some(
    (one) => one.plan.id === other?.plan && one.target.id === other.target && isOfOne(asked, one),
  );

/**
 * A target that asks less than that of another plan, on its indicator; where the other plan has none on it for the
 * same offices, on one that is near enough to it.
 */
export function asksLess(asked: Asked, context: Context): readonly Finding[] {
  return context.comparisons.flatMap(({ comparison, likenesses }): LessFinding[] => {
    const { against, pairs, unmatched } = comparison;
    const isUnmatched = unmatched.some(
      ({ target, reason }) => target.id === asked.target.id && reason === "no-counterpart",
    );
    const onOne = lessOf(asked, pairs, against).map((less) => ({
      ...less,
      indicatorAgainst: asked.indicator.id,
      namesake: false,
      why: null,
    }));
    const onAnother = likenesses.flatMap(({ indicatorAgainst, why, pairs }) =>
      lessOf(asked, pairs, against).map((less) => ({
        ...less,
        indicatorAgainst,
        namesake: true,
        why,
      })),
    );
    return isUnmatched ? onAnother : onOne.filter((less) => !isContradiction(asked, less, context));
  });
}
