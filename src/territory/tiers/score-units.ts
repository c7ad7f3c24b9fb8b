import { type Appraisal, appraise, noteIn } from "../../composite/appraise.ts";
import type { Settings } from "../../composite/options.ts";
import { relatedTo, similarities } from "../../composite/related.ts";
import { usedBy } from "../../composite/result.ts";
import { type Evidence, evidenceOf } from "../../measure/evidence.ts";
import { type Issue, isDxplanError } from "../../model/error.ts";
import type { Observation } from "../../model/types.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { BoundTargets } from "./bound-targets.ts";
import { goneSince } from "./last-day.ts";
import type { Ledger } from "./ledger.ts";
import { plainUnit } from "./plan-for.ts";
import type { PlanInTerritory } from "./plan-in-territory.ts";
import { type TierPlan, tierPlanOf } from "./tier-plan.ts";
import { unitCard } from "./unit-card.ts";
import type { UnitCard } from "./unit-scores.ts";

/** What the cards of a territory are formed from, and what is found on the way. */
export interface Scoring {
  readonly settings: Settings;
  /** The day whose targets are in question, if it was given: else a unit that is gone is asked those of its last day. */
  readonly horizon: string | null;
  /** The observations of each unit. */
  readonly byUnit: ReadonlyMap<string, readonly Observation[]>;
  readonly ledger: Ledger;
  /** Every value that is missing, if that is an error. */
  readonly missing: Issue[];
}

const nothing: readonly Observation[] = [];

const noTargets: BoundTargets = { targets: [], others: new Map() };

/** Everything that is known of a unit, arranged for its targets. */
function evidenceFor(
  unit: TerritoryUnit,
  { plan, scaleOf }: TierPlan,
  own: readonly Observation[],
  { settings: { asOf, baseline }, ledger }: Scoring,
): Evidence {
  const note = noteIn(ledger.notes);
  // What no target has to do with is noted by nobody else.
  for (const observation of own) note(observation, "no-target");
  const ofUnit = { ...plan, unit: plainUnit(unit) };
  return { ...evidenceOf(ofUnit, own, asOf, baseline, note), scaleOf };
}

/** Takes note of figures that are similar only. */
function noteRelated(evidence: Evidence): void {
  const similar = similarities(evidence);
  if (similar.length === 0) return;
  for (const target of evidence.plan.targets) relatedTo(target, similar, evidence);
}

/** The unit's plan measured and scored, or `null` where a value is missing and that is an error. */
function appraised(
  evidence: Evidence,
  settings: Settings,
  tierPlan: TierPlan,
  missing: Issue[],
): Appraisal | null {
  try {
    return appraise(evidence, settings, tierPlan.reasonsOn(settings.horizon));
  } catch (error) {
    if (!isDxplanError(error) || error.code !== "missing-value") throw error;
    const place = ["plans", evidence.plan.id, "units", evidence.plan.unit.id];
    missing.push(...error.issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] })));
    return null;
  }
}

function scoreUnit(unit: TerritoryUnit, tierPlan: TierPlan, scoring: Scoring): UnitCard[] {
  const { byUnit, ledger, missing } = scoring;
  const lapsed = goneSince(unit, scoring.settings.asOf);
  const horizon = scoring.horizon ?? lapsed ?? scoring.settings.asOf;
  const settings = { ...scoring.settings, horizon };
  const evidence = evidenceFor(unit, tierPlan, byUnit.get(unit.id) ?? nothing, scoring);
  const appraisal = appraised(evidence, settings, tierPlan, missing);
  if (appraisal === null) return [];
  noteRelated(evidence);
  const used = usedBy(appraisal.assessments);
  for (const observation of used) ledger.used.add(observation);
  const standing = { plan: tierPlan.plan.id, horizon, lapsed, used };
  return [unitCard(unit, appraisal, tierPlan.reasonsOn(horizon), standing)];
}

/** The card of every unit that a plan can bind: what `scorePlan` says of its own plan, in short. */
export function scoreUnits(
  { plan, units, bound }: PlanInTerritory,
  scoring: Scoring,
): readonly UnitCard[] {
  const plans = new Map<string, TierPlan>();
  return units.flatMap((unit) => {
    const { tier } = unit;
    const known =
      plans.get(tier) ??
      tierPlanOf(plan, unit, bound.get(tier) ?? noTargets, scoring.settings.asOf);
    plans.set(tier, known);
    return scoreUnit(unit, known, scoring);
  });
}
