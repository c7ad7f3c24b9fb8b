import type { AssessmentKind } from "../../composite/assessments/kinds.ts";
import type { AssessmentReason } from "../../composite/assessments/reasons.ts";
import type { NotCountedReason } from "../../composite/counting.ts";
import type { EffortReason } from "../../composite/effort/result.ts";
import type { NodeReason } from "../../composite/node.ts";
import type { ScaleReason } from "../../composite/normalise/fit-result.ts";
import type { ScoreReason } from "../../composite/normalise/fitted.ts";
import type { MissingPolicy, ScoreMethod } from "../../composite/options.ts";
import type { IndexReason } from "../../composite/score/result.ts";
import type { IncomparableReason, UnmatchedReason } from "../../measure/compare/reasons.ts";
import type { FindingCode, RateCause, Severity } from "../../measure/lint/codes.ts";
import type { LevelRatioReason } from "../../measure/methods/level-ratio.ts";
import type { OkrLinearReason } from "../../measure/methods/okr-linear.ts";
import type {
  OpenSdgReason,
  OpenSdgStatus,
  OpenSdgSubstitution,
} from "../../measure/methods/open-sdg-words.ts";
import type { UnProgressException, UnProgressReason } from "../../measure/methods/un-words.ts";
import type { PaceStatus } from "../../measure/pace/bands.ts";
import type { PaceReason, RequiredReason } from "../../measure/pace/reasons.ts";
import type { TrajectoryKind } from "../../measure/pace/trajectory.ts";
import type { ProjectionMethod } from "../../measure/projection/methods.ts";
import type {
  ProjectedDateReason,
  ProjectedIntervalReason,
  ProjectionReason,
  ProjectionWarning,
} from "../../measure/projection/reasons.ts";
import type {
  ComparedReason,
  ProgressReason,
  UnmeasuredReason,
  WarningCode,
} from "../../measure/reasons.ts";
import type { AttainmentMethod, GapUnit } from "../../measure/scale.ts";
import type { Status } from "../../measure/status.ts";
import type { UnusedReason } from "../../measure/unused.ts";
import type { InverseReason } from "../../measure/value-at.ts";
import type { BoundKind } from "../../model/bound.ts";
import type { MeanKind, MissingRule, NormaliserKind, Weighting } from "../../model/composite.ts";
import type { DoubtCode } from "../../model/doubt.ts";
import type { DueBasis } from "../../model/due.ts";
import type { ErrorCode, IssueCode } from "../../model/error.ts";
import type {
  Accumulation,
  Direction,
  TimeAggregation,
  UnitAggregation,
  UnitOfMeasure,
} from "../../model/indicator.ts";
import type { MissingReason, ObsStatus, QualifierKind } from "../../model/observation.ts";
import type { Pillar, Standing } from "../../model/pillar.ts";
import type { ChangeUnit, GrowthSpan, QuantityKind } from "../../model/quantity.ts";
import type { TaskKind, TaskState } from "../../model/task.ts";
import type { Tier } from "../../model/tier.ts";
import type { PlaceReason } from "../../rank/gap-to-place.ts";
import type { MovementReason } from "../../rank/movement.ts";
import type { ComparisonReason } from "../../rank/ranking-comparison.ts";
import type { TieRule } from "../../rank/tie-rule.ts";
import type { ChangeFactor, ChangeReason } from "../../robustness/change/result.ts";
import type { RobustnessReason } from "../../robustness/monte-carlo/result.ts";
import type { SobolOutcome, SobolReason } from "../../robustness/sobol/result.ts";
import type { InputKind } from "../../robustness/uncertainty/uncertainty.ts";
import type { WeightReason } from "../../robustness/weights/result.ts";
import type { FindReason } from "../../territory/find/found.ts";
import type { RollUpMissing } from "../../territory/roll-up/options.ts";
import type {
  RollUpGapReason,
  RollUpReason,
  RollUpUnusedReason,
} from "../../territory/roll-up/reasons.ts";
import type { RollUpTimeReason } from "../../territory/roll-up/time/reasons.ts";
import type { RollUpWarningCode } from "../../territory/roll-up/warnings.ts";
import type { TargetCarryReason } from "../../territory/succession/carried-targets.ts";
import type { ScoreCarryRule } from "../../territory/succession/carry-scores.ts";
import type { CarryReason, UncarriedReason } from "../../territory/succession/reasons.ts";
import type { CarryRule } from "../../territory/succession/rules.ts";
import type { SeriesBreakReason } from "../../territory/succession/series-breaks.ts";
import type {
  AheadRule,
  CascadeReason,
  CascadeRounding,
  CascadeWay,
} from "../../territory/tiers/cascade/cascade-reasons.ts";
import type { TierFindingReason } from "../../territory/tiers/consistency/tier-finding.ts";
import type {
  NotApplicableReason,
  UnaskedReason,
  UnplacedReason,
} from "../../territory/tiers/reasons.ts";
import type { UnitKind } from "../../territory/unit.ts";
import type { draftDoubtCodes } from "../../vi/clauses/draft-doubt.ts";
import type { DraftAct } from "../../vi/clauses/target-draft.ts";
import type { HorizonDoubtCode, HorizonKind, HorizonPrecision } from "../../vi/dates/horizon.ts";
import type { BlankCode } from "../../vi/draft/blank.ts";
import type { draftCheckKinds } from "../../vi/draft/check.ts";
import type {
  DecimalMark,
  NumberDoubtCode,
  NumberMeasure,
} from "../../vi/numbers/parsed-number.ts";
import type { ReadingCode } from "../../vi/readings/reading-codes.ts";
import type { StepKind } from "../explain/explanation.ts";

/**
 * The words for the codes of every closed set, each set by the name of the list that is exported: `statuses` of
 * `statuses`, `doubtCodes` of `doubtCodes` (of what a roll-up warns of there is a type alone). They are a few words each,
 * to stand alone in a table or a list.
 *
 * @category Words
 */
export interface CodeWords {
  readonly accumulations: Readonly<Record<Accumulation, string>>;
  readonly aheadRules: Readonly<Record<AheadRule, string>>;
  readonly assessmentKinds: Readonly<Record<AssessmentKind, string>>;
  readonly assessmentReasons: Readonly<Record<AssessmentReason, string>>;
  readonly attainmentMethods: Readonly<Record<AttainmentMethod, string>>;
  readonly blankCodes: Readonly<Record<BlankCode, string>>;
  readonly boundKinds: Readonly<Record<BoundKind, string>>;
  readonly carryReasons: Readonly<Record<CarryReason, string>>;
  readonly carryRules: Readonly<Record<CarryRule, string>>;
  readonly cascadeReasons: Readonly<Record<CascadeReason, string>>;
  readonly cascadeRoundings: Readonly<Record<CascadeRounding, string>>;
  readonly cascadeWays: Readonly<Record<CascadeWay, string>>;
  readonly changeFactors: Readonly<Record<ChangeFactor, string>>;
  readonly changeReasons: Readonly<Record<ChangeReason, string>>;
  readonly changeUnits: Readonly<Record<ChangeUnit, string>>;
  readonly comparedReasons: Readonly<Record<ComparedReason, string>>;
  readonly comparisonReasons: Readonly<Record<ComparisonReason, string>>;
  readonly decimalMarks: Readonly<Record<DecimalMark, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly doubtCodes: Readonly<Record<DoubtCode, string>>;
  readonly draftActs: Readonly<Record<DraftAct, string>>;
  readonly draftCheckKinds: Readonly<Record<(typeof draftCheckKinds)[number], string>>;
  readonly draftDoubtCodes: Readonly<Record<(typeof draftDoubtCodes)[number], string>>;
  readonly dueBases: Readonly<Record<DueBasis, string>>;
  readonly effortReasons: Readonly<Record<EffortReason, string>>;
  readonly errorCodes: Readonly<Record<ErrorCode, string>>;
  readonly findReasons: Readonly<Record<FindReason, string>>;
  readonly findingCodes: Readonly<Record<FindingCode, string>>;
  readonly gapUnits: Readonly<Record<GapUnit, string>>;
  readonly growthSpans: Readonly<Record<GrowthSpan, string>>;
  readonly horizonDoubtCodes: Readonly<Record<HorizonDoubtCode, string>>;
  readonly horizonKinds: Readonly<Record<HorizonKind, string>>;
  readonly horizonPrecisions: Readonly<Record<HorizonPrecision, string>>;
  readonly incomparableReasons: Readonly<Record<IncomparableReason, string>>;
  readonly indexReasons: Readonly<Record<IndexReason, string>>;
  readonly inputKinds: Readonly<Record<InputKind, string>>;
  readonly inverseReasons: Readonly<Record<InverseReason, string>>;
  readonly issueCodes: Readonly<Record<IssueCode, string>>;
  readonly levelRatioReasons: Readonly<Record<LevelRatioReason, string>>;
  readonly meanKinds: Readonly<Record<MeanKind, string>>;
  readonly missingPolicies: Readonly<Record<MissingPolicy, string>>;
  readonly missingReasons: Readonly<Record<MissingReason, string>>;
  readonly missingRules: Readonly<Record<MissingRule, string>>;
  readonly movementReasons: Readonly<Record<MovementReason, string>>;
  readonly nodeReasons: Readonly<Record<NodeReason, string>>;
  readonly normaliserKinds: Readonly<Record<NormaliserKind, string>>;
  readonly notApplicableReasons: Readonly<Record<NotApplicableReason, string>>;
  readonly notCountedReasons: Readonly<Record<NotCountedReason, string>>;
  readonly numberDoubtCodes: Readonly<Record<NumberDoubtCode, string>>;
  readonly numberMeasures: Readonly<Record<NumberMeasure, string>>;
  readonly obsStatuses: Readonly<Record<ObsStatus, string>>;
  readonly okrLinearReasons: Readonly<Record<OkrLinearReason, string>>;
  readonly openSdgReasons: Readonly<Record<OpenSdgReason, string>>;
  readonly openSdgStatuses: Readonly<Record<OpenSdgStatus, string>>;
  readonly openSdgSubstitutions: Readonly<Record<OpenSdgSubstitution, string>>;
  readonly paceReasons: Readonly<Record<PaceReason, string>>;
  readonly paceStatuses: Readonly<Record<PaceStatus, string>>;
  readonly pillars: Readonly<Record<Pillar, string>>;
  readonly placeReasons: Readonly<Record<PlaceReason, string>>;
  readonly progressReasons: Readonly<Record<ProgressReason, string>>;
  readonly projectedDateReasons: Readonly<Record<ProjectedDateReason, string>>;
  readonly projectedIntervalReasons: Readonly<Record<ProjectedIntervalReason, string>>;
  readonly projectionMethods: Readonly<Record<ProjectionMethod, string>>;
  readonly projectionReasons: Readonly<Record<ProjectionReason, string>>;
  readonly projectionWarnings: Readonly<Record<ProjectionWarning, string>>;
  readonly qualifierKinds: Readonly<Record<QualifierKind, string>>;
  readonly quantityKinds: Readonly<Record<QuantityKind, string>>;
  readonly rateCauses: Readonly<Record<RateCause, string>>;
  readonly readingCodes: Readonly<Record<ReadingCode, string>>;
  readonly requiredReasons: Readonly<Record<RequiredReason, string>>;
  readonly robustnessReasons: Readonly<Record<RobustnessReason, string>>;
  readonly rollUpGapReasons: Readonly<Record<RollUpGapReason, string>>;
  readonly rollUpMissing: Readonly<Record<RollUpMissing, string>>;
  readonly rollUpReasons: Readonly<Record<RollUpReason, string>>;
  readonly rollUpTimeReasons: Readonly<Record<RollUpTimeReason, string>>;
  readonly rollUpUnusedReasons: Readonly<Record<RollUpUnusedReason, string>>;
  readonly rollUpWarnings: Readonly<Record<RollUpWarningCode, string>>;
  readonly scaleReasons: Readonly<Record<ScaleReason, string>>;
  readonly scoreCarryRules: Readonly<Record<ScoreCarryRule, string>>;
  readonly scoreMethods: Readonly<Record<ScoreMethod, string>>;
  readonly scoreReasons: Readonly<Record<ScoreReason, string>>;
  readonly seriesBreakReasons: Readonly<Record<SeriesBreakReason, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sobolOutcomes: Readonly<Record<SobolOutcome, string>>;
  readonly sobolReasons: Readonly<Record<SobolReason, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly stepKinds: Readonly<Record<StepKind, string>>;
  readonly targetCarryReasons: Readonly<Record<TargetCarryReason, string>>;
  readonly taskKinds: Readonly<Record<TaskKind, string>>;
  readonly taskStates: Readonly<Record<TaskState, string>>;
  readonly tieRules: Readonly<Record<TieRule, string>>;
  readonly tierFindingReasons: Readonly<Record<TierFindingReason, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly timeAggregations: Readonly<Record<TimeAggregation, string>>;
  readonly trajectoryKinds: Readonly<Record<TrajectoryKind, string>>;
  readonly unProgressExceptions: Readonly<Record<UnProgressException, string>>;
  readonly unProgressReasons: Readonly<Record<UnProgressReason, string>>;
  readonly unaskedReasons: Readonly<Record<UnaskedReason, string>>;
  readonly uncarriedReasons: Readonly<Record<UncarriedReason, string>>;
  readonly unitAggregations: Readonly<Record<UnitAggregation, string>>;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  readonly unitsOfMeasure: Readonly<Record<UnitOfMeasure, string>>;
  readonly unmatchedReasons: Readonly<Record<UnmatchedReason, string>>;
  readonly unmeasuredReasons: Readonly<Record<UnmeasuredReason, string>>;
  readonly unplacedReasons: Readonly<Record<UnplacedReason, string>>;
  readonly unusedReasons: Readonly<Record<UnusedReason, string>>;
  readonly warningCodes: Readonly<Record<WarningCode, string>>;
  readonly weightReasons: Readonly<Record<WeightReason, string>>;
  readonly weightings: Readonly<Record<Weighting, string>>;
}
