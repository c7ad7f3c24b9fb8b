export type { CarriedValue, CarryCoverage } from "./carried.ts";
export type {
  CarriedFigure,
  CarriedObservations,
  UncarriedObservation,
} from "./carried-observations.ts";
export type { CarriedScores, CarriedScoreTable, UncarriedScore } from "./carried-scores.ts";
export type { CarriedTarget, CarriedTargets, TargetCarryReason } from "./carried-targets.ts";
export { targetCarryReasons } from "./carried-targets.ts";
export type { Carried, CarryOptions, CarryRow, Uncarried } from "./carry.ts";
export { carry } from "./carry.ts";
export type { CarryObservationsOptions } from "./carry-observations.ts";
export { carryObservations } from "./carry-observations.ts";
export type { CarryScoresOptions, ScoreCarryRule } from "./carry-scores.ts";
export { carryScores, scoreCarryRules } from "./carry-scores.ts";
export { carryTargets } from "./carry-targets.ts";
export { predecessorsIn } from "./predecessors-in.ts";
export type { CarryReason, UncarriedReason } from "./reasons.ts";
export { carryReasons, uncarriedReasons } from "./reasons.ts";
export type { CarryRule } from "./rules.ts";
export { carryRules } from "./rules.ts";
export type { SeriesOptions, SeriesPoint, UnitSeries } from "./series.ts";
export type { SeriesBreak, SeriesBreakReason } from "./series-breaks.ts";
export { seriesBreakReasons } from "./series-breaks.ts";
export { seriesOf } from "./series-of.ts";
export type { SplitShares } from "./shares.ts";
export type { CarriedFrom, CarryGap } from "./standing.ts";
