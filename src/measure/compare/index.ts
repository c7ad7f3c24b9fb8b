export type { PlanComparison, TargetComparison } from "./compare-plans.ts";
export { comparePlans } from "./compare-plans.ts";
export type { IncomparableReason, UnmatchedReason } from "./reasons.ts";
export { incomparableReasons, unmatchedReasons } from "./reasons.ts";
