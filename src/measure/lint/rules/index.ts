import type { Target } from "../../../model/types.ts";
import type { FindingCode } from "../codes.ts";
import type { Context } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Asked } from "../subject.ts";
import { asksLess } from "./asks-less.ts";
import { baselineMeetsTarget } from "./baseline-meets-target.ts";
import { easierLater } from "./easier-later.ts";
import { impossibleRate } from "./impossible-rate.ts";
import { lowerTierAsksMore } from "./lower-tier-asks-more.ts";
import { misprint } from "./misprint.ts";
import { outsideRange } from "./outside-range.ts";
import { repeated } from "./repeated.ts";
import { sourcesDisagree } from "./sources-disagree.ts";
import { undefinedDenominator } from "./undefined-denominator.ts";

/** What a rule finds about a target. */
export type Rule = (target: Target, context: Context) => readonly Finding[];

/** A rule on targets that have an indicator, as one on any. */
const onIndicators =
  (rule: (asked: Asked, context: Context) => readonly Finding[]): Rule =>
  ({ id }, context) => {
    const asked = context.asked.get(id);
    return asked === undefined ? [] : rule(asked, context);
  };

/** The rule of every code. */
export const rules: Readonly<Record<FindingCode, Rule>> = {
  "baseline-meets-target": onIndicators(baselineMeetsTarget),
  "easier-later": onIndicators(easierLater),
  "lower-tier-asks-more": onIndicators(lowerTierAsksMore),
  "impossible-rate": onIndicators(impossibleRate),
  "outside-range": onIndicators(outsideRange),
  repeated: onIndicators(repeated),
  "sources-disagree": onIndicators(sourcesDisagree),
  "undefined-denominator": undefinedDenominator,
  misprint,
  "asks-less": onIndicators(asksLess),
};
