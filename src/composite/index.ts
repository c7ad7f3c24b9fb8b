export type {
  Afterwards,
  Card,
  CardMethod,
  RelatedFigure,
  TargetResult,
  TargetStanding,
  UnusedObservation,
} from "./card.ts";
export type { NotCountedReason } from "./counting.ts";
export { notCountedReasons } from "./counting.ts";
export type { NodeReason, NodeScore } from "./node.ts";
export { nodeReasons } from "./node.ts";
export type { MissingPolicy, ScoreMethod, ScoreOptions, Weights } from "./options.ts";
export { missingPolicies, scoreMethods } from "./options.ts";
export { scorePlan } from "./score-plan.ts";
