import { evidenceOf } from "../measure/evidence.ts";
import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import type { Observation, Plan, Target } from "../model/types.ts";
import { appraise, type Notes, noteIn } from "./appraise.ts";
import type { Card } from "./card.ts";
import { notCounted } from "./counting.ts";
import { type ScoreOptions, settingsOf } from "./options.ts";
import { relatedTo, similarities } from "./related.ts";
import { resultOf, syntheticOf, unusedOf, usedBy } from "./result.ts";

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;

const isTarget = (target: Target): boolean => isRecord(target) && isRecord(target.quantity);

const isObservation = (observation: Observation): boolean =>
  isRecord(observation) && typeof observation.period?.end === "string";

function checkInput(plan: Plan, observations: readonly Observation[], options: ScoreOptions): void {
  const isPlan =
    Array.isArray(plan?.targets) &&
    Array.from(plan.targets).every(isTarget) &&
    Array.isArray(plan.indicators);
  const isList = Array.isArray(observations) && Array.from(observations).every(isObservation);
  const faults = [
    ...(isPlan ? [] : [badArgument(["plan"], "a plan, from parsePlan or typed", plan)]),
    ...(isList ? [] : [badArgument(["observations"], "a list of observations", observations)]),
    ...(isRecord(options) ? [] : [badArgument(["options"], "options with asOf", options)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "scorePlan", faults);
}

/**
 * Measures a plan against observations on a day, and scores its pillars and the whole.
 *
 * Of the targets on one indicator and one set of tiers one counts: the earliest due on or after the
 * horizon, else the last. Within a pillar every indicator weighs the same, split over its tiers; each
 * pillar weighs a third. A node's score is the weighted arithmetic mean of what is measured; it is
 * withheld below the minimum coverage, and the interval that the missing values allow is always given.
 * `general` targets stand outside `overall`.
 *
 * @param plan - A plan: from `parsePlan`, from `dxplan/seeds`, or typed by hand.
 * @param observations - What has been reported, of any unit and in any order.
 * @param options - The day of assessment, and any option that is not to be the default.
 * @returns The card: nodes, every target, and every observation that decided nothing. Plain data.
 * @throws DxplanError `invalid-argument` for what is no plan, no list, no day, no weight; `missing-value`
 *   with `missing: "error"`; `invalid-plan` for a plan that refers to what it does not have.
 * @example
 * ```ts
 * const card = scorePlan(plan, observations, { asOf: "2024-12-31" });
 * const { score, reason, coverage } = card.pillars.economy;
 * [score, reason, coverage];
 * // => [null, "nothing-measured", 0]
 * ```
 * @category Scoring
 */
export function scorePlan(
  plan: Plan,
  observations: readonly Observation[],
  options: ScoreOptions,
): Card {
  checkInput(plan, observations, options);
  const settings = settingsOf(plan, options);
  const { asOf, minimumCoverage } = settings;
  const notes: Notes = new Map();
  const evidence = evidenceOf(plan, observations, asOf, settings.baseline, noteIn(notes));
  const reasons = notCounted(plan, asOf, settings.horizon);
  const appraisal = appraise(evidence, settings, reasons);
  const similar = similarities(evidence);
  const targets = appraisal.assessments.map((assessment) => {
    const { id } = assessment.target;
    const counts = { reason: reasons.get(id) ?? null, weight: appraisal.weights.get(id) ?? 0 };
    const related = relatedTo(assessment.target, similar, evidence);
    return resultOf(assessment, evidence, counts, related);
  });
  const used = usedBy(appraisal.assessments);
  return {
    plan: plan.id,
    unit: plan.unit,
    asOf,
    method: {
      score: settings.method,
      mean: "weighted-arithmetic",
      horizon: settings.horizon,
      missing: settings.missing,
      minimumCoverage,
      baseline: settings.baseline,
      trajectory: settings.trajectory,
      bands: settings.bands,
      pillarWeights: settings.pillarWeights,
    },
    overall: appraisal.overall,
    pillars: appraisal.pillars,
    general: appraisal.general,
    targets,
    unused: unusedOf(observations, used, notes),
    synthetic: syntheticOf(used),
  };
}
