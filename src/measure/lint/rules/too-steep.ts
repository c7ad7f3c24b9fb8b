import { snap } from "../../snap.ts";
import { levelGapUnit } from "../../terms.ts";
import type { Context } from "../context.ts";
import type { RateFinding } from "../finding.ts";
import { limitPassed, possibleChange } from "../limits.ts";
import { blankOn, difference, plain, signOf } from "../numbers.ts";
import { isTooSteep, steepestOf, yearlyRate, yearlyUnit, yearsTo } from "../rate.ts";
import { type Step, stepsOf } from "../steps.ts";
import type { Asked } from "../subject.ts";

/** What is impossible about a step, if it is a step towards the better. */
function faultOf(asked: Asked, step: Step, { steepest }: Context) {
  const { target, indicator } = asked;
  const years = yearsTo(step.date, target.due);
  if (years === null || signOf(indicator) * (snap(step.to) - snap(step.from)) <= 0) return null;
  if (years <= 0) {
    const nothing = { perYear: null, perYearUnit: null, limit: null } as const;
    return { ...nothing, cause: "no-time", severity: "error" } as const;
  }
  const rate = yearlyRate(indicator, { ...step, years }, steepest);
  if (rate === null || !isTooSteep(indicator, rate)) return null;
  return { ...rate, cause: "too-steep", severity: "warning" } as const;
}

function ofStep(asked: Asked, step: Step, context: Context): readonly RateFinding[] {
  const fault = faultOf(asked, step, context);
  if (fault === null) return [];
  const { target, indicator } = asked;
  return [
    {
      ...blankOn(target),
      ...fault,
      code: "impossible-rate",
      other: step.other,
      stated: plain(step.to),
      statedAgainst: plain(step.from),
      difference: difference(indicator, step.to, step.from),
      differenceUnit: levelGapUnit(indicator),
      dueAgainst: step.date,
    },
  ];
}

/** A growth of a count or an amount that is itself more than is possible, wherever it starts from. */
function ofGrowth({ target, indicator, scale }: Asked, { steepest }: Context): RateFinding[] {
  if (scale.reads.kind !== "growth" || yearlyUnit(indicator) !== "percent") return [];
  // More than all of it a year is no rate at all, and said to be beyond what is possible.
  if (limitPassed(scale.stated, target.bound, possibleChange(target, indicator)) !== null)
    return [];
  const limit = steepestOf(indicator, "percent", steepest);
  const rate = { perYear: scale.stated, perYearUnit: "percent", limit } as const;
  if (!isTooSteep(indicator, rate)) return [];
  return [
    {
      ...blankOn(target),
      ...rate,
      code: "impossible-rate",
      severity: "warning",
      cause: "too-steep",
      stated: plain(scale.stated),
      differenceUnit: scale.gapUnit,
    },
  ];
}

/** The steps that leave no time, or too little. */
export function tooSteep(asked: Asked, context: Context): readonly RateFinding[] {
  const growth = ofGrowth(asked, context);
  if (growth.length > 0) return growth;
  return stepsOf(asked, context).flatMap((step) => ofStep(asked, step, context));
}
