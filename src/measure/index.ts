export { attainment } from "./attainment.ts";
export type { ResolvedBase } from "./base.ts";
export * from "./compare/index.ts";
export type { FormulaOptions } from "./formula-of.ts";
export { formulaOf } from "./formula-of.ts";
export type { Rate } from "./growth.ts";
export { averageGrowth } from "./growth.ts";
export type { History, HistoryPoint } from "./history/history.ts";
export type { Interval, IntervalEnd } from "./interval.ts";
export { isAccepted } from "./interval.ts";
export * from "./lint/index.ts";
export { measure } from "./measure.ts";
export type {
  ComparedResult,
  MeasuredResult,
  Measurement,
  UnmeasuredResult,
} from "./measurement.ts";
export * from "./methods/index.ts";
export * from "./pace/index.ts";
export * from "./projection/index.ts";
export type {
  ComparedReason,
  ProgressReason,
  UnmeasuredReason,
  WarningCode,
} from "./reasons.ts";
export {
  comparedReasons,
  progressReasons,
  unmeasuredReasons,
  warningCodes,
} from "./reasons.ts";
export type { AttainmentMethod, Form, GapUnit, Limits, Reading, Scale } from "./scale.ts";
export { attainmentMethods, gapUnits } from "./scale.ts";
export type { ScaleOptions } from "./scale-of.ts";
export { scaleOf } from "./scale-of.ts";
export type { ShareMeeting } from "./share-meeting.ts";
export { shareMeeting } from "./share-meeting.ts";
export { snap } from "./snap.ts";
export type { Status } from "./status.ts";
export { statuses } from "./status.ts";
export type { UnusedReason } from "./unused.ts";
export { unusedReasons } from "./unused.ts";
export type { Inverse, InverseReason } from "./value-at.ts";
export { inverseReasons, valueAt } from "./value-at.ts";
