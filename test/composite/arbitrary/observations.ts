import { fc } from "@fast-check/vitest";
import { type Figure, missingReasons, type Observation, type ReportedQuantity } from "dxplan";
import * as f from "../../measure/evidence/fixture.ts";
import { day, ids, indicatorIds, plain, someTiers, sparse } from "./field.ts";

const source = fc.constantFrom(
  { publisher: "One", title: "A report" },
  { publisher: "Two", title: "A report" },
);

const reported = {
  publishedAt: day,
  obsStatus: fc.constantFrom("verified", "A", "B", "P", "F"),
  source,
  synthetic: fc.constant(true as const),
};

const qualifier = fc.record(
  { kind: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "about", "nearly") },
  plain,
);

const quantity: fc.Arbitrary<ReportedQuantity> = fc.oneof(
  fc.constant({ kind: "change", in: "points" } as const),
  fc.record({ kind: fc.constant("growth"), over: fc.constantFrom("average", "each") }, plain),
);

const missing = fc.record({ missing: fc.constantFrom(...missingReasons) }, plain);

const figureOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      fc.constantFrom(...indicatorIds, "output"),
      day,
      fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: missing }),
      fc.record({ ...reported, tiers: someTiers, qualifier }, sparse),
      fc.option(quantity, { freq: 4 }),
    )
    .map(([indicator, end, value, more, quantity]) =>
      f.on(indicator, end, value, quantity === null ? more : { ...more, quantity }),
    );

const place = fc
  .tuple(day, fc.integer({ min: 1, max: 34 }), fc.constantFrom(34, 63), fc.record(reported, sparse))
  .map(([end, value, of, more]) => f.on("place", end, value, { ...more, of }));

const act = fc
  .tuple(fc.boolean(), fc.constantFrom(...ids), day, fc.record(reported, sparse))
  .map(([done, target, end, more]) =>
    f.act(done, { milestone: { plan: "plan", target }, period: { end }, ...more }),
  );

/** All that tells an observation from another: two that agree in it are one, and are refused. */
const keyOf = (observation: Observation): string => {
  const { source, publishedAt, obsStatus, period, milestone } = observation;
  const common = [source, publishedAt, obsStatus, period, milestone?.target];
  if (observation.indicator === undefined) return JSON.stringify(common);
  const { indicator, tiers, quantity, of } = observation;
  return JSON.stringify([...common, indicator, tiers, quantity, of]);
};

const observationsOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Observation[]> =>
  fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: figureOf(value) }, place, act), {
    selector: keyOf,
    maxLength: 14,
  });

/** What has been published of a province: figures, places, milestones. */
export const observations = observationsOf(fc.constantFrom(0, 20, 50, 54, 60, 80, 120));

/** The same with any numbers that a computer can hold. */
export const anyObservations = observationsOf(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
