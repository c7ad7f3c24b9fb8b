import { fc, test as given } from "@fast-check/vitest";
import {
  type Card,
  type Observation,
  type Plan,
  planFor,
  type ScoreOptions,
  scorePlan,
  scoreTerritory,
  type UnitCard,
} from "dxplan";
import { expect } from "vitest";
import { observations as drawnReports } from "../../composite/arbitrary/observations.ts";
import { options } from "../../composite/arbitrary/options.ts";
import { plan as drawnPlan } from "../../composite/arbitrary/plan.ts";
import { units } from "./fixture.ts";

const ids = ["gso63:84", "my:d1", "my:d2", "my:c1", "my:c2"];

/** Reports of several units, and of several days. */
const reported = fc
  .tuple(drawnReports, fc.array(fc.constantFrom(...ids), { minLength: 40, maxLength: 40 }))
  .map(([all, at]): readonly Observation[] =>
    all.map((one, place) => ({ ...one, unit: at[place % at.length] ?? "my:c1" })),
  );

/** A node without its contributions. */
const node = ({ contributions: _, ...score }: Card["overall"]) => score;

/** What a territory says of a unit, read from its whole card. */
const shortened = (card: Card, { lapsed, tier }: UnitCard): UnitCard => ({
  plan: card.plan,
  unit: card.unit.id,
  tier,
  lapsed,
  horizon: card.method.horizon,
  overall: node(card.overall),
  pillars: {
    government: node(card.pillars.government),
    economy: node(card.pillars.economy),
    society: node(card.pillars.society),
  },
  general: node(card.general),
  targets: card.targets.map((result) => ({
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
  })),
  synthetic: card.synthetic,
});

const cardOf = (plan: Plan, unit: string, all: readonly Observation[], given: ScoreOptions) =>
  scorePlan(
    planFor(plan, units, unit),
    all.filter((one) => one.unit === unit),
    given,
  );

given.prop([drawnPlan, reported, options, fc.boolean()], { numRuns: 150 })(
  "every card of a territory is that of `scorePlan`, and what is unused is unused there",
  (plan, all, given, isAfter) => {
    const choice = isAfter ? { ...given, asOf: "2025-12-31" } : given;
    const found = scoreTerritory(units, [plan], all, choice);
    const unused = new Map(found.unused.map(({ observation, reason }) => [observation, reason]));
    for (const card of found.units) {
      const whole = cardOf(plan, card.unit, all, { ...choice, horizon: card.horizon });
      expect(card).toStrictEqual(shortened(whole, card));
      for (const { observation, reason } of whole.unused) {
        expect(unused.get(observation)).toBe(reason);
      }
    }
  },
);
