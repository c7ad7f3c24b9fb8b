import { incomparableEdges } from "./comparing/incomparable.ts";
import { movementEdges } from "./comparing/movement.ts";
import { placeEdges } from "./comparing/place.ts";
import { comparisonEdges } from "./comparing/rankings.ts";
import { unmatchedEdges } from "./comparing/unmatched.ts";
import type { EdgeList } from "./edge.ts";
import { findingEdges } from "./linting/findings.ts";
import { rateCauseEdges } from "./linting/rate-causes.ts";
import { comparedEdges } from "./measuring/compared.ts";
import { inverseEdges } from "./measuring/inverse.ts";
import { missingEdges } from "./measuring/missing.ts";
import { progressEdges } from "./measuring/progress.ts";
import { unmeasuredEdges } from "./measuring/unmeasured.ts";
import { warningEdges } from "./measuring/warnings.ts";
import { openSdgReasonEdges } from "./methods/open-sdg-reasons.ts";
import { openSdgStatusEdges } from "./methods/open-sdg-status.ts";
import { openSdgSubstitutionEdges } from "./methods/open-sdg-substitutions.ts";
import { levelRatioEdges, okrLinearEdges } from "./methods/ratios.ts";
import { unProgressExceptionEdges } from "./methods/un-exceptions.ts";
import { unProgressReasonEdges } from "./methods/un-reasons.ts";
import { projectedDateEdges } from "./projecting/date.ts";
import { projectedIntervalEdges } from "./projecting/interval.ts";
import { projectionEdges } from "./projecting/value.ts";
import { projectionWarningEdges } from "./projecting/warning.ts";
import { changeEdges } from "./ranking/change.ts";
import { effortEdges } from "./ranking/effort.ts";
import { robustnessEdges } from "./ranking/robustness.ts";
import { sobolEdges } from "./ranking/sobol.ts";
import { weightEdges } from "./ranking/weights.ts";
import { assessmentEdges } from "./scoring/assessments.ts";
import { scoreEdges } from "./scoring/component.ts";
import { indexEdges } from "./scoring/index-node.ts";
import { nodeEdges } from "./scoring/node.ts";
import { notCountedEdges } from "./scoring/not-counted.ts";
import { scaleEdges } from "./scoring/scale.ts";
import { unusedEdges } from "./scoring/unused.ts";
import { carryEdges } from "./territory/carry.ts";
import { targetCarryEdges } from "./territory/carry-targets.ts";
import { cascadeEdges } from "./territory/cascade.ts";
import { findEdges } from "./territory/find.ts";
import { notApplicableEdges } from "./territory/not-applicable.ts";
import { rollUpGapEdges } from "./territory/roll-up-gaps.ts";
import { rollUpEdges } from "./territory/roll-up-reasons.ts";
import { rollUpTimeEdges } from "./territory/roll-up-time.ts";
import { rollUpUnusedEdges } from "./territory/roll-up-unused.ts";
import { seriesBreakEdges } from "./territory/series-breaks.ts";
import { tierFindingEdges } from "./territory/tier-finding.ts";
import { uncarriedEdges } from "./territory/uncarried.ts";
import { unaskedEdges, unplacedEdges } from "./territory/unplaced.ts";
import { paceEdges } from "./time/pace.ts";
import { paceStatusEdges } from "./time/pace-status.ts";
import { requiredEdges } from "./time/required.ts";
import { statusEdges } from "./time/status.ts";

/** Every closed list of codes that a result can have, in the order of the page. */
export const edgeLists: readonly EdgeList[] = [
  comparedEdges,
  unmeasuredEdges,
  missingEdges,
  progressEdges,
  warningEdges,
  inverseEdges,
  statusEdges,
  paceStatusEdges,
  paceEdges,
  requiredEdges,
  projectionEdges,
  projectedIntervalEdges,
  projectedDateEdges,
  projectionWarningEdges,
  nodeEdges,
  notCountedEdges,
  unusedEdges,
  scaleEdges,
  scoreEdges,
  indexEdges,
  assessmentEdges,
  incomparableEdges,
  unmatchedEdges,
  movementEdges,
  placeEdges,
  comparisonEdges,
  effortEdges,
  weightEdges,
  robustnessEdges,
  sobolEdges,
  changeEdges,
  findEdges,
  carryEdges,
  uncarriedEdges,
  targetCarryEdges,
  seriesBreakEdges,
  rollUpEdges,
  rollUpGapEdges,
  rollUpUnusedEdges,
  rollUpTimeEdges,
  notApplicableEdges,
  unplacedEdges,
  unaskedEdges,
  cascadeEdges,
  tierFindingEdges,
  findingEdges,
  rateCauseEdges,
  levelRatioEdges,
  okrLinearEdges,
  openSdgStatusEdges,
  openSdgReasonEdges,
  openSdgSubstitutionEdges,
  unProgressExceptionEdges,
  unProgressReasonEdges,
];
