export * from "./assessments/index.ts";
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
export * from "./effort/index.ts";
export type { NodeReason, NodeScore } from "./node.ts";
export { nodeReasons } from "./node.ts";
export { type ScaleReason, scaleReasons } from "./normalise/fit-result.ts";
export { type FittedScale, type ScoreReason, scoreReasons } from "./normalise/fitted.ts";
export type { MissingPolicy, ScoreMethod, ScoreOptions, Weights } from "./options.ts";
export { missingPolicies, scoreMethods } from "./options.ts";
export type {
  ComponentScale,
  ComponentScore,
  Contribution,
  IndexReason,
  IndexResult,
  IndexScore,
  NodeMethod,
  UnitScores,
} from "./score/result.ts";
export { indexReasons } from "./score/result.ts";
export { scoreIndex } from "./score/score-index.ts";
export type { IndexOptions } from "./score/settings.ts";
export type { IndexData, IndexRow, IndexTable } from "./score/table.ts";
export { scorePlan } from "./score-plan.ts";
export * from "./weights/index.ts";
