import type { Appraisal } from "../../composite/appraise.ts";
import type { Assessment } from "../../composite/assess.ts";
import type { NotCountedReason } from "../../composite/counting.ts";
import type { NodeScore } from "../../composite/node.ts";
import { syntheticOf } from "../../composite/result.ts";
import type { Observation } from "../../model/types.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { UnitCard, UnitScore, UnitTarget } from "./unit-scores.ts";

const unitScore = ({ score, reason, coverage, interval, measured, counting }: NodeScore) =>
  ({ score, reason, coverage, interval, measured, counting }) satisfies UnitScore;

const unitTarget = (
  { target, measurement, status, score, age }: Assessment,
  notCounted: NotCountedReason | null,
  weight: number,
): UnitTarget => ({
  id: target.id,
  status,
  value: measurement.value,
  met: measurement.met,
  attainment: measurement.attainment,
  progress: measurement.progress,
  gap: measurement.gap,
  gapUnit: measurement.gapUnit,
  reason: measurement.reason,
  score,
  counts: notCounted === null,
  notCounted,
  weight,
  age,
});

/** What a card says beside its scores. */
interface Standing extends Pick<UnitCard, "plan" | "horizon" | "lapsed"> {
  readonly used: ReadonlySet<Observation>;
}

/** A card in short: of thousands of units not every text and figure is repeated. */
export const unitCard = (
  { id, tier }: TerritoryUnit,
  { assessments, weights, overall, pillars, general }: Appraisal,
  reasons: ReadonlyMap<string, NotCountedReason>,
  { plan, horizon, lapsed, used }: Standing,
): UnitCard => ({
  plan,
  unit: id,
  tier,
  lapsed,
  horizon,
  overall: unitScore(overall),
  pillars: {
    government: unitScore(pillars.government),
    economy: unitScore(pillars.economy),
    society: unitScore(pillars.society),
  },
  general: unitScore(general),
  targets: assessments.map((assessment) => {
    const { id: target } = assessment.target;
    return unitTarget(assessment, reasons.get(target) ?? null, weights.get(target) ?? 0);
  }),
  synthetic: syntheticOf(used),
});
