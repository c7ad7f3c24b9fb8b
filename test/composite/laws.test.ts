import { fc, test as given } from "@fast-check/vitest";
import {
  type Card,
  type NodeScore,
  type Observation,
  safeParseObservations,
  safeParsePlan,
  scorePlan,
} from "dxplan";
import { describe, expect } from "vitest";
import { fatesOn } from "../measure/evidence/fixture.ts";
import { frozen } from "../model/frozen.ts";
import { anyObservations, observations } from "./arbitrary/observations.ts";
import { options, weighing, weightsOf } from "./arbitrary/options.ts";
import { plan } from "./arbitrary/plan.ts";

const runs = { numRuns: 200 };

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

const nodesOf = ({ overall, pillars, general }: Card): readonly NodeScore[] => [
  overall,
  ...Object.values(pillars),
  general,
];

/** A card with its targets by id instead of the plan's order. */
const byId = (card: Card): Card => ({
  ...card,
  targets: card.targets.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
});

/** What a card rests on: values, bases, and what came after a deadline. */
const restsOn = ({ targets }: Card): ReadonlySet<Observation> =>
  new Set(
    targets.flatMap(({ kind, observations, base, afterwards }) => [
      ...(kind === "unmeasured" ? [] : observations),
      ...(base?.figure ? [base.figure] : []),
      ...(afterwards?.observations ?? []),
    ]),
  );

describe("scorePlan, of any plan and observations,", () => {
  given.prop([plan, observations], runs)(
    "is tried on what the parsers pass",
    (plan, observations) => {
      expect(safeParsePlan(plan).success).toBe(true);
      expect(safeParseObservations(observations).success).toBe(true);
    },
  );

  const reordered = fc
    .tuple(plan, observations)
    .chain(([plan, list]) =>
      fc.tuple(fc.constant(plan), fc.constant(list), shuffled(plan.targets), shuffled(list)),
    );

  given.prop([reordered, options], runs)(
    "is the same to the last bit in any order of targets and observations",
    ([plan, list, targets, others], options) => {
      const other = scorePlan({ ...plan, targets }, others, options);
      expect(byId(other)).toStrictEqual(byId(scorePlan(plan, list, options)));
    },
  );

  given.prop([plan, observations, options, fc.option(weighing)], runs)(
    "has every score in its interval, and both from 0 to 1",
    (plan, observations, options, weights) => {
      const more = weights === null ? {} : { weights: weightsOf(plan, weights) };
      for (const { score, interval } of nodesOf(
        scorePlan(plan, observations, { ...options, ...more }),
      )) {
        const { low, high } = interval ?? { low: 0, high: 1 };
        const ordered = [0, low, score ?? low, high, 1];
        expect(ordered.toSorted((left, right) => left - right)).toStrictEqual(ordered);
      }
    },
  );

  given.prop([plan, observations, options, fc.option(weighing)], runs)(
    "has members that contribute every score to the last bit, in any order, and nothing where there is none",
    (plan, observations, options, weights) => {
      const more = weights === null ? {} : { weights: weightsOf(plan, weights) };
      const card = scorePlan(plan, observations, { ...options, ...more });
      for (const { score, contributions } of nodesOf(card)) {
        const parts = contributions.flatMap(({ contribution }) => contribution ?? []);
        const sum = (list: readonly number[]) => list.reduce((total, part) => total + part, 0);
        expect([sum(parts), sum(parts.toReversed())]).toStrictEqual([score ?? 0, score ?? 0]);
      }
    },
  );

  const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

  given.prop([plan, observations, weighing, factor], runs)(
    "does not change when all weights are scaled alike",
    (plan, observations, weights, factor) => {
      const scoresAt = (times: number) => {
        const options = { asOf: "2024-12-31", minimumCoverage: 0 };
        const card = scorePlan(plan, observations, {
          ...options,
          weights: weightsOf(plan, weights, times),
        });
        return nodesOf(card).map(({ score }) => score);
      };
      const close = scoresAt(1).map((score) => (score === null ? null : expect.closeTo(score, 12)));
      expect(scoresAt(factor)).toStrictEqual(close);
    },
  );

  given.prop([plan, anyObservations, options], runs)(
    "is plain data: JSON brings it back, so no undefined, NaN, infinity or −0 is in it",
    (plan, observations, options) => {
      const card = scorePlan(plan, observations, options);
      const back: unknown = JSON.parse(JSON.stringify(card));
      expect(back).toStrictEqual(card);
    },
  );

  given.prop([plan, observations, options], runs)(
    "changes nothing that it is given",
    (plan, observations, options) => {
      const before = structuredClone([plan, observations, options]);
      scorePlan(frozen(plan), frozen(observations), frozen(options));
      expect([plan, observations, options]).toStrictEqual(before);
    },
  );

  const abroad = observations.map((list) =>
    list.map((one): Observation => ({ ...one, unit: "gso63:33" })),
  );

  given.prop([plan, observations, abroad, options], runs)(
    "lists what is said of another unit, and changes in nothing else",
    (plan, observations, abroad, options) => {
      const card = scorePlan(plan, observations, options);
      const { unused, ...withThem } = scorePlan(plan, [...observations, ...abroad], options);
      expect({
        ...withThem,
        unused: unused.filter(({ reason }) => reason !== "other-unit"),
      }).toStrictEqual(card);
      expect(fatesOn({ ...card, unused }, abroad)).toStrictEqual(abroad.map(() => "other-unit"));
    },
  );

  given.prop([plan, observations, options], runs)(
    "uses an observation or lists it once, never both",
    (plan, observations, options) => {
      const card = scorePlan(plan, observations, options);
      const listed = card.unused.map(({ observation }) => observation);
      const used = restsOn(card);
      expect(new Set([...listed, ...used])).toStrictEqual(new Set(observations));
      expect(listed.length + used.size).toBe(observations.length);
    },
  );

  given.prop([plan, observations, options], runs)(
    "measures the same without what it does not use",
    (plan, observations, options) => {
      const card = scorePlan(plan, observations, options);
      // What conflicts, or cannot decide after a deadline, stands in the way of what is earlier; earlier
      // periods and values reported as missing stand in the history.
      const heeded = ["conflicting", "after-deadline", "earlier-period", "missing-value"];
      const inTheWay = card.unused
        .filter(({ reason }) => heeded.includes(reason))
        .map(({ observation }) => observation);
      const without = scorePlan(plan, [...restsOn(card), ...inTheWay], options);
      // A count can be measured though one of its members is not.
      const measured = card.targets
        .filter(({ kind, target }) => kind !== "unmeasured" && target.quantity.kind !== "count")
        .map(({ id }) => id);
      const resultsOf = ({ targets }: Card) => targets.filter(({ id }) => measured.includes(id));
      expect(resultsOf(without)).toStrictEqual(resultsOf(card));
    },
  );
});
