/**
 * How sure a ranking is.
 *
 * @module dxplan/robustness
 */
export type {
  ChangeFactor,
  ChangeOptions,
  ChangeReason,
  ScoreChange,
  Situation,
} from "./change/result.ts";
export { changeFactors, changeReasons } from "./change/result.ts";
export { splitChange } from "./change/split-change.ts";
export { leaveOneOut } from "./leave-one-out/leave-one-out.ts";
export type {
  LeaveOneOut,
  LeaveOneOutOptions,
  LeftOut,
  LeftOutScore,
  RankedScore,
} from "./leave-one-out/result.ts";
export type {
  PlaceShare,
  RobustnessReason,
  RobustnessResult,
  Spread,
  UnitRobustness,
  WithinPlaces,
} from "./monte-carlo/result.ts";
export { robustnessReasons } from "./monte-carlo/result.ts";
export type { RobustnessOptions } from "./monte-carlo/robustness.ts";
export { robustness } from "./monte-carlo/robustness.ts";
export { orderUnderAllWeights } from "./order/order-under-all-weights.ts";
export type { OrderUnderAllWeights, UnitUnderAllWeights } from "./order/result.ts";
export type { RunOptions, StopSignal } from "./run.ts";
export type { SamplingMethod, SamplingOptions } from "./sampling-options.ts";
export type {
  SobolAnalysis,
  SobolIndex,
  SobolOutcome,
  SobolReason,
  SobolResult,
  SobolShare,
} from "./sobol/result.ts";
export { sobolOutcomes, sobolReasons } from "./sobol/result.ts";
export type { SobolOptions } from "./sobol/sobol.ts";
export { sobol } from "./sobol/sobol.ts";
export type { UncertainInput } from "./uncertainty/input.ts";
export type {
  DataUncertainty,
  InputKind,
  MethodUncertainty,
  Uncertainty,
  WeightUncertainty,
} from "./uncertainty/uncertainty.ts";
export { inputKinds } from "./uncertainty/uncertainty.ts";
export { rankingIntervals } from "./weights/ranking-intervals.ts";
export type {
  OrderedPair,
  PairIntervals,
  RankingInterval,
  RankingIntervals,
  WeightInterval,
  WeightReason,
} from "./weights/result.ts";
export { weightReasons } from "./weights/result.ts";
export { weightIntervals } from "./weights/weight-intervals.ts";
