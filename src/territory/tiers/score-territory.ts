import type { Settings } from "../../composite/options.ts";
import { syntheticOf } from "../../composite/result.ts";
import { byText } from "../../measure/order.ts";
import { DxplanError } from "../../model/error.ts";
import type { Observation, Plan } from "../../model/types.ts";
import { type Register, registerOf } from "../register.ts";
import type { Territory } from "../unit.ts";
import { unusedIn } from "./ledger.ts";
import { idsUnder, planIn, unaskedIn } from "./plan-in-territory.ts";
import type { UnplacedReason } from "./reasons.ts";
import { type Scoring, scoreUnits } from "./score-units.ts";
import { talliesOf } from "./tally.ts";
import type {
  TerritoryMethod,
  TerritoryScoreOptions,
  TerritoryScores,
} from "./territory-scores.ts";
import { territorySettings } from "./territory-settings.ts";
import { rankingsOf, rankingsWithin } from "./tier-ranking.ts";

function byUnitOf(observations: readonly Observation[]): ReadonlyMap<string, Observation[]> {
  const byUnit = new Map<string, Observation[]>();
  for (const observation of observations) {
    const list = byUnit.get(observation.unit);
    if (list === undefined) byUnit.set(observation.unit, [observation]);
    else list.push(observation);
  }
  return byUnit;
}

/** Why an observation belongs to no card. */
function unplacedBy(plans: readonly Plan[], register: Register) {
  const inside = new Set(plans.flatMap((plan) => [...idsUnder(plan, register)]));
  return ({ unit }: Observation): UnplacedReason => {
    if (!register.byId.has(unit)) return "unknown-unit";
    return inside.has(unit) ? "unit-to-come" : "outside-plans";
  };
}

/** Every option, with the defaults that were taken. */
const methodOf = (
  { asOf: _, targetWeights: __, method: score, ...settings }: Settings,
  { ties = "competition", decimals }: TerritoryScoreOptions,
): TerritoryMethod => ({
  score,
  mean: "weighted-arithmetic",
  ...settings,
  ties,
  decimals: decimals ?? null,
});

/**
 * Scores a whole territory: every unit with its own tier's targets, by its own observations.
 *
 * For each plan its unit and everything beneath it gets the card of {@link planFor}, by `scorePlan`. A figure of a
 * province never stands in for its communes, nor theirs for the province. A unit that is gone by the day of assessment
 * is scored up to its last day, says so, and gets no place. One walk over the observations, whatever the number of
 * units.
 *
 * @param territory - The territory: the units of the plans, and what lies beneath them.
 * @param plans - The plans, in any order; at least one.
 * @param observations - What has been reported, of any unit and in any order.
 * @param options - The day of assessment, the other options of `scorePlan`, and how ties are ranked.
 * @returns The units with their cards in short, a ranking of each tier, and all that decided nothing.
 * @throws DxplanError `invalid-argument` for what is no territory, plan, observation or option, and for a plan of an
 *   unknown unit; `missing-value` with `missing: "error"`, naming every unit; `invalid-plan` as `scorePlan`.
 * @example
 * ```ts
 * const communes = ["1", "2", "3"].map((code) => (
 *   { system: "my", code, name: `Phường ${code}`, tier: "commune", kind: "ward", parent: "gso63:84" }
 * ));
 * const traVinh = territory(communes, { within: vietnam });
 * const source = { publisher: "Made up", title: "An example" };
 * const reported = (unit, value) => (
 *   { unit, indicator: "work-files-online", period: { end: "2024-12-31" }, value, source, synthetic: true }
 * );
 * const observations = [reported("my:1", 57), reported("my:2", 66)];
 * const { rankings } = scoreTerritory(traVinh, [plan], observations, { asOf: "2025-06-30" });
 * const { ranked, unranked } = rankings.find(({ tier }) => tier === "commune");
 * ranked.map(({ unit, rank, score }) => [unit, rank, score]);
 * // => [["my:2", 1, 1], ["my:1", 2, 0.95]]
 * unranked;
 * // => [{ unit: "my:3", reason: "nothing-measured" }]
 * ```
 * @category Territory
 */
export function scoreTerritory(
  territory: Territory,
  plans: readonly Plan[],
  observations: readonly Observation[],
  options: TerritoryScoreOptions,
): TerritoryScores {
  const register = registerOf(territory, "scoreTerritory");
  const settings = territorySettings(plans, observations, options, register);
  const scoring: Scoring = {
    settings,
    horizon: options.horizon ?? null,
    byUnit: byUnitOf(observations),
    ledger: { used: new Set(), notes: new Map() },
    missing: [],
  };
  const placed = plans
    .toSorted((left, right) => byText(left.id, right.id))
    .map((plan) => planIn(plan, register, settings.asOf));
  const scored = placed.map((place) => ({ place, cards: scoreUnits(place, scoring) }));
  if (scoring.missing.length > 0) {
    throw new DxplanError("missing-value", "scoreTerritory", scoring.missing);
  }
  return {
    asOf: settings.asOf,
    method: methodOf(settings, options),
    units: scored.flatMap(({ cards }) => cards),
    rankings: scored.flatMap(({ place, cards }) => rankingsOf(place.plan.id, cards, options)),
    rankingsWithin: scored.flatMap(({ place: { plan }, cards }) =>
      rankingsWithin(plan.id, plan.unit.id, cards, options, register),
    ),
    tallies: scored.flatMap(({ place, cards }) => talliesOf(place, cards)),
    unasked: placed.flatMap(unaskedIn),
    unused: unusedIn(scoring.ledger, observations, unplacedBy(plans, register)),
    synthetic: syntheticOf(scoring.ledger.used),
  };
}
