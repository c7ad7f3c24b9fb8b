import type { ResolvedBase } from "../../base.ts";
import type { Limits } from "../../scale.ts";
import { scaleOf } from "../../scale-of.ts";
import { levelGapUnit } from "../../terms.ts";
import type { Context } from "../context.ts";
import type { RateFinding } from "../finding.ts";
import { baseOf, leadsTo } from "../leads.ts";
import { limitPassed, numbersOn, possible, possibleChange } from "../limits.ts";
import { baseTarget, blankOn, difference, plain } from "../numbers.ts";
import type { Asked } from "../subject.ts";

/** What is said of the numbers that pass what is possible. */
const passing = (
  { target }: Asked,
  { plan }: Context,
  numbers: readonly number[],
  limits: Limits,
): readonly RateFinding[] =>
  numbers.flatMap((number): RateFinding[] => {
    const limit = limitPassed(number, target.bound, limits);
    if (limit === null) return [];
    return [
      {
        ...blankOn(target),
        code: "impossible-rate",
        severity: "error",
        cause: "beyond-limits",
        other: baseTarget(target, plan),
        stated: plain(number),
        perYear: null,
        perYearUnit: null,
        limit: plain(limit),
      },
    ];
  });

/** The levels that a change or a growth leads to from its base, and that the indicator cannot be. */
function ofLevels(asked: Asked, context: Context, base: ResolvedBase): readonly RateFinding[] {
  const { indicator } = asked;
  return leadsTo(asked, base).flatMap((level) =>
    passing(asked, context, [level], possible(indicator)).map((found) => ({
      ...found,
      statedAgainst: plain(base.value),
      difference: difference(indicator, level, base.value),
      differenceUnit: levelGapUnit(indicator),
      dueAgainst: base.date,
    })),
  );
}

/** A change or a growth that cannot be, whatever it is counted from. */
function ofChange(asked: Asked, context: Context): readonly RateFinding[] {
  const { target, indicator } = asked;
  if (!("from" in target.quantity)) return [];
  const scale = scaleOf(target, indicator);
  const limits = possibleChange(target, indicator);
  return passing(asked, context, numbersOn(scale, target.bound), limits).map((found) => ({
    ...found,
    differenceUnit: scale.gapUnit,
  }));
}

/** What a change or a growth leads to and cannot be; where that is not known or can be, the change itself. */
export function beyondLimits(asked: Asked, context: Context): readonly RateFinding[] {
  const base = baseOf(asked, context);
  const levels = base === null ? [] : ofLevels(asked, context, base);
  return levels.length > 0 ? levels : ofChange(asked, context);
}
