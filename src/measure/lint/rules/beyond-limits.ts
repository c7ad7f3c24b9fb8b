import { levelGapUnit } from "../../terms.ts";
import type { Context } from "../context.ts";
import type { RateFinding } from "../finding.ts";
import { baseOf, leadsTo } from "../leads.ts";
import { limitPassed, possible } from "../limits.ts";
import { baseTarget, blankOn, difference, plain } from "../numbers.ts";
import type { Asked } from "../subject.ts";

/** The levels that a change or a growth leads to from its base, and that the indicator cannot be. */
export function beyondLimits(asked: Asked, context: Context): readonly RateFinding[] {
  const { target, indicator } = asked;
  const base = baseOf(asked, context);
  if (base === null) return [];
  return leadsTo(asked, base).flatMap((level): RateFinding[] => {
    const limit = limitPassed(level, target.bound, possible(indicator));
    if (limit === null) return [];
    return [
      {
        ...blankOn(target),
        code: "impossible-rate",
        severity: "error",
        cause: "beyond-limits",
        other: baseTarget(target, context.plan),
        stated: plain(level),
        statedAgainst: plain(base.value),
        difference: difference(indicator, level, base.value),
        differenceUnit: levelGapUnit(indicator),
        dueAgainst: base.date,
        perYear: null,
        perYearUnit: null,
        limit: plain(limit),
      },
    ];
  });
}
