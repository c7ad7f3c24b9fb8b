import type { Card, TargetResult } from "../../composite/card.ts";
import type { NodeScore } from "../../composite/node.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { UnitCard, UnitScore, UnitTarget } from "./territory-scores.ts";

const unitScore = ({ contributions: _, ...score }: NodeScore): UnitScore => score;

const unitTarget = (result: TargetResult): UnitTarget => ({
  id: result.id,
  status: result.status,
  value: result.value,
  met: result.met,
  attainment: result.attainment,
  progress: result.progress,
  gap: result.gap,
  gapUnit: result.gapUnit,
  reason: result.reason,
  score: result.score,
  counts: result.counts,
  notCounted: result.notCounted,
  weight: result.weight,
  age: result.age,
});

/** A card in short: of thousands of units not every text and figure is repeated. */
export const unitCard = (
  { plan, method, overall, pillars, general, targets, synthetic }: Card,
  { id, tier }: TerritoryUnit,
  lapsed: string | null,
): UnitCard => ({
  plan,
  unit: id,
  tier,
  lapsed,
  horizon: method.horizon,
  overall: unitScore(overall),
  pillars: {
    government: unitScore(pillars.government),
    economy: unitScore(pillars.economy),
    society: unitScore(pillars.society),
  },
  general: unitScore(general),
  targets: targets.map(unitTarget),
  synthetic,
});
