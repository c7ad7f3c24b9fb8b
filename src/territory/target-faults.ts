import { isRecord, isText, listOf, oneOf, orAbsent } from "../measure/lint/shape.ts";
import { isBound } from "../measure/lint/shape-of-target.ts";
import { badArgument } from "../model/bad-argument.ts";
import type { Issue } from "../model/error.ts";
import { tiers } from "../model/tier.ts";
import type { Target } from "../model/types.ts";

/** What is read of a target that is given by itself: one that has an indicator has a bound. */
export function targetFaults(target: Target): Issue[] {
  if (!isRecord(target) || !isRecord(target.quantity)) {
    return [badArgument(["target"], "a target", target)];
  }
  const { id, bound, indicator } = target;
  const isAsked = indicator === undefined || isBound(bound);
  return [
    ...(isText(id) ? [] : [badArgument(["target", "id"], "an id", id)]),
    ...(isAsked ? [] : [badArgument(["target", "bound"], "a bound with finite numbers", bound)]),
    ...(orAbsent(listOf(oneOf(tiers)))(target.tiers)
      ? []
      : [badArgument(["target", "tiers"], "tiers", target.tiers)]),
  ];
}
