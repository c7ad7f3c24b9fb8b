import type { Target } from "../../../model/types.ts";
import type { Context } from "../context.ts";
import { declared } from "../doubts.ts";
import type { Finding } from "../finding.ts";
import { blankOn } from "../numbers.ts";

/**
 * A target on a share that does not say what it is a share of: its indicator has no denominator, or the plan
 * declares the doubt. What is counted (the numerator) is another doubt, and no finding.
 */
export function undefinedDenominator(target: Target, { asked }: Context): readonly Finding[] {
  const indicator = asked.get(target.id)?.indicator;
  const isBare = indicator?.unitOfMeasure === "percent" && indicator.denominator === undefined;
  const bare: readonly Finding[] = isBare
    ? [
        {
          ...blankOn(target),
          code: "undefined-denominator",
          severity: "warning",
          declared: false,
          printed: null,
          read: null,
        },
      ]
    : [];
  return [...bare, ...declared(target, "undefined-denominator")];
}
