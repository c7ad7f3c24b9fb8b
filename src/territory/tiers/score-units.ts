import type { Card } from "../../composite/card.ts";
import type { ScoreOptions, Weights } from "../../composite/options.ts";
import { scorePlan } from "../../composite/score-plan.ts";
import { type Issue, isDxplanError } from "../../model/error.ts";
import type { Observation, Plan } from "../../model/types.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { BoundTargets } from "./bound-targets.ts";
import { goneSince } from "./last-day.ts";
import { enter, type Ledger } from "./ledger.ts";
import { restricted } from "./plan-for.ts";
import type { PlanInTerritory } from "./plan-in-territory.ts";
import type { TerritoryScoreOptions, UnitCard } from "./territory-scores.ts";
import { unitCard } from "./unit-card.ts";

/** What the cards of a territory are formed from, and what is found on the way. */
export interface Scoring {
  readonly options: TerritoryScoreOptions;
  /** The observations of each unit. */
  readonly byUnit: ReadonlyMap<string, readonly Observation[]>;
  readonly ledger: Ledger;
  /** Every value that is missing, if that is an error. */
  readonly missing: Issue[];
}

const nothing: readonly Observation[] = [];

const noTargets: BoundTargets = { targets: [], others: new Map() };

/** The weights of the targets that a plan has. */
function weightsIn({ targets }: Plan, { weights = {} }: ScoreOptions): Weights {
  const kept = new Set(targets.map(({ id }) => id));
  const given = Object.entries(weights.targets ?? {}).filter(([id]) => kept.has(id));
  return { ...weights, targets: Object.fromEntries(given) };
}

/** A unit that is gone is asked the targets of its last day, unless a horizon is given. */
const horizonOf = ({ horizon, asOf }: ScoreOptions, lapsed: string | null): string =>
  horizon ?? lapsed ?? asOf;

/** The card, or `null` where a value is missing and that is an error. */
function cardOf(
  plan: Plan,
  own: readonly Observation[],
  options: ScoreOptions,
  missing: Issue[],
): Card | null {
  try {
    return scorePlan(plan, own, options);
  } catch (error) {
    if (!isDxplanError(error) || error.code !== "missing-value") throw error;
    const place = ["plans", plan.id, "units", plan.unit.id];
    missing.push(...error.issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] })));
    return null;
  }
}

function scoreUnit(
  unit: TerritoryUnit,
  { plan, bound }: PlanInTerritory,
  { options: { ties: _, decimals: __, ...options }, byUnit, ledger, missing }: Scoring,
): UnitCard[] {
  const own = byUnit.get(unit.id) ?? nothing;
  const lapsed = goneSince(unit, options.asOf);
  const unitPlan = restricted(plan, unit, bound.get(unit.tier) ?? noTargets);
  const weights = weightsIn(unitPlan, options);
  const horizon = horizonOf(options, lapsed);
  const card = cardOf(unitPlan, own, { ...options, weights, horizon }, missing);
  if (card === null) return [];
  enter(ledger, own, card);
  return [unitCard(card, unit, lapsed)];
}

/** The card of every unit that a plan can bind. */
export const scoreUnits = (placed: PlanInTerritory, scoring: Scoring): UnitCard[] =>
  placed.units.flatMap((unit) => scoreUnit(unit, placed, scoring));
