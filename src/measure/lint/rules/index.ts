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

/** The rule of every code; annotated so that who does not lint does not pay for it. */
export const rules: Readonly<Record<FindingCode, Rule>> = {
  "baseline-meets-target": /* @__PURE__ */ onIndicators(baselineMeetsTarget),
  "easier-later": /* @__PURE__ */ onIndicators(easierLater),
  "lower-tier-asks-more": /* @__PURE__ */ onIndicators(lowerTierAsksMore),
  "impossible-rate": /* @__PURE__ */ onIndicators(impossibleRate),
  "outside-range": /* @__PURE__ */ onIndicators(outsideRange),
  repeated: /* @__PURE__ */ onIndicators(repeated),
  "sources-disagree": /* @__PURE__ */ onIndicators(sourcesDisagree),
  "undefined-denominator": undefinedDenominator,
  misprint,
  "asks-less": /* @__PURE__ */ onIndicators(asksLess),
};
