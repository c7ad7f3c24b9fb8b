/**
 * Vietnamese as officials write it: numbers, dates and target clauses, in and out.
 *
 * @module dxplan/vi
 */
export type { CatalogueIndicator } from "./catalogue/catalogue.ts";
export { leastConfidence } from "./catalogue/match.ts";
export type { DraftDoubt, DraftDoubtCode } from "./clauses/draft-doubt.ts";
export { draftDoubtCodes } from "./clauses/draft-doubt.ts";
export type { ParseTargetsOptions } from "./clauses/parse-targets.ts";
export { longestText, parseTargets } from "./clauses/parse-targets.ts";
export type {
  DraftAct,
  DraftBaseline,
  DraftBound,
  DraftQuantity,
  DraftSpans,
  DraftUnit,
  IndicatorMatch,
  TargetDraft,
} from "./clauses/target-draft.ts";
export { draftActs } from "./clauses/target-draft.ts";
export type {
  Horizon,
  HorizonDoubt,
  HorizonDoubtCode,
  HorizonKind,
  HorizonPrecision,
} from "./dates/horizon.ts";
export { horizonDoubtCodes, horizonKinds, horizonPrecisions } from "./dates/horizon.ts";
export type { ParseHorizonOptions } from "./dates/parse-horizon.ts";
export { parseHorizon, safeParseHorizon } from "./dates/parse-horizon.ts";
export type { Blank, BlankCode, IndicatorDraft } from "./draft/blank.ts";
export { blankCodes } from "./draft/blank.ts";
export type { DraftCheck } from "./draft/check.ts";
export { draftCheckKinds } from "./draft/check.ts";
export { certainConfidence } from "./draft/indicator-field.ts";
export type { PlanBlank, PlanDraft } from "./draft/plan-draft.ts";
export type { PlanHead } from "./draft/plan-head.ts";
export { draftPlan, safeDraftPlan } from "./draft.ts";
export type { Comparator } from "./lexicon/comparators.ts";
export type { VietnameseNumberOptions } from "./numbers/format-number.ts";
export { formatNumber } from "./numbers/format-number.ts";
export type { ParseNumberOptions } from "./numbers/parse-number.ts";
export { parseNumber, safeParseNumber } from "./numbers/parse-number.ts";
export type {
  Counted,
  DecimalMark,
  FractionNumber,
  NumberDoubt,
  NumberDoubtCode,
  NumberMeasure,
  NumberRange,
  NumberUnit,
  ParsedNumber,
  SingleNumber,
  TimesNumber,
} from "./numbers/parsed-number.ts";
export { decimalMarks, numberDoubtCodes, numberMeasures } from "./numbers/parsed-number.ts";
export type { ReadResult } from "./read-result.ts";
export type { ReadingCode } from "./readings/reading-codes.ts";
export { readingCodes } from "./readings/reading-codes.ts";
export { readingText } from "./readings/reading-text.ts";
export { safeParseTargets } from "./safe-parse-targets.ts";
export type { Span } from "./types.ts";
