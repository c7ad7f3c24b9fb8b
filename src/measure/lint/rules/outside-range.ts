import type { Finding } from "../finding.ts";
import { limitPassed, numbersOn, possible } from "../limits.ts";
import { blankOn, difference, plain } from "../numbers.ts";
import type { Asked } from "../subject.ts";

/** A number of a target of levels that the indicator cannot be. */
export function outsideRange({ target, indicator, scale }: Asked): readonly Finding[] {
  if (target.quantity.kind !== "level") return [];
  return numbersOn(scale, target.bound).flatMap((number): Finding[] => {
    const limit = limitPassed(number, target.bound, possible(indicator));
    if (limit === null) return [];
    return [
      {
        ...blankOn(target),
        code: "outside-range",
        severity: "error",
        stated: plain(number),
        statedAgainst: plain(limit),
        difference: difference(indicator, number, limit),
        differenceUnit: scale.gapUnit,
      },
    ];
  });
}
