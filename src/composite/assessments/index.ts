export { compareAssessments } from "./compare-assessments.ts";
export { type AssessmentKind, assessmentKinds } from "./kinds.ts";
export { type AssessmentReason, assessmentReasons } from "./reasons.ts";
export type {
  AssessedLine,
  AssessedUnit,
  AssessedValue,
  AssessmentComparison,
  AssessmentDifference,
  Assessments,
} from "./result.ts";
