export type { FindingCode, RateCause, Severity } from "./codes.ts";
export { findingCodes, rateCauses, severities } from "./codes.ts";
export type {
  Finding,
  FindingOf,
  LessFinding,
  NumberFinding,
  PrintFinding,
  RateFinding,
  TierFinding,
} from "./finding.ts";
export type { PlanLint } from "./lint-plan.ts";
export { lintPlan } from "./lint-plan.ts";
export type { LintOptions, NamesakeGroup } from "./options.ts";
export type { Steepest } from "./steepest.ts";
export { steepestByDefault } from "./steepest.ts";
