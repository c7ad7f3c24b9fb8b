import { resolveBaseline } from "../../base.ts";
import { isAccepted } from "../../interval.ts";
import { knownLevel } from "../../known.ts";
import type { Context } from "../context.ts";
import type { Finding } from "../finding.ts";
import { blankOn, difference, plain } from "../numbers.ts";
import type { Asked } from "../subject.ts";

/** Bounds that ask to stay where one is. */
const asksToStay = ({ target: { bound } }: Asked): boolean =>
  bound.kind === "maintain" || bound.kind === "within";

/** A target that its own baseline already meets; an uncertain baseline, only if all of it does. */
export function baselineMeetsTarget(asked: Asked, { evidence }: Context): readonly Finding[] {
  const { target, indicator, scale } = asked;
  const baseline = resolveBaseline(target, evidence);
  if (baseline === null || scale.accept === null || asksToStay(asked)) return [];
  const { known } = knownLevel(baseline.value, baseline.figure);
  if (isAccepted(scale.accept, known) !== true) return [];
  return [
    {
      ...blankOn(target),
      code: "baseline-meets-target",
      severity: "warning",
      stated: plain(scale.stated),
      statedAgainst: plain(baseline.value),
      difference: difference(indicator, scale.stated, baseline.value),
      differenceUnit: scale.gapUnit,
      dueAgainst: baseline.date,
    },
  ];
}
