export type { MeetingOptions } from "./meeting-options.ts";
export type { MeetingUnits, UndeterminedUnit } from "./meeting-result.ts";
export { meetingUnits } from "./meeting-units.ts";
export type { RollUpMissing, RollUpOptions } from "./options.ts";
export { rollUpMissing } from "./options.ts";
export type { RollUpPeriod } from "./period.ts";
export type { RollUpGapReason, RollUpReason, RollUpUnusedReason } from "./reasons.ts";
export { rollUpGapReasons, rollUpReasons, rollUpUnusedReasons } from "./reasons.ts";
export type {
  RollUp,
  RollUpCoverage,
  RollUpGap,
  RollUpMethod,
  RollUpPlainMean,
  RollUpRow,
  RollUpUnused,
} from "./result.ts";
export { rollUp } from "./roll-up.ts";
export type { RollUpTimeOptions } from "./time/options.ts";
export type { RollUpTimeReason } from "./time/reasons.ts";
export { rollUpTimeReasons } from "./time/reasons.ts";
export type { RollUpTime, RollUpTimeRow, RollUpTimeWarning } from "./time/result.ts";
export { rollUpTime } from "./time/roll-up-time.ts";
export type { RollUpWarning, RollUpWarningCode } from "./warnings.ts";
