import { fc } from "@fast-check/vitest";
import { type Plan, type ScoreOptions, trajectoryKinds, type Weights } from "dxplan";
import { day, endOfYear, plain, sparse } from "./field.ts";

/** A weight for each pillar, and for each target that a plan can have. */
interface Weighing {
  readonly pillars: Required<NonNullable<Weights["pillars"]>>;
  readonly targets: readonly number[];
}

const weight = fc.double({ min: 0.01, max: 10, noNaN: true });

export const weighing: fc.Arbitrary<Weighing> = fc.record(
  {
    pillars: fc.record({ government: weight, economy: weight, society: weight }, plain),
    targets: fc.array(weight, { minLength: 6, maxLength: 6 }),
  },
  plain,
);

/** These weights for the targets of a plan, each so many times. */
export const weightsOf = (plan: Plan, { pillars, targets }: Weighing, times = 1): Weights => ({
  pillars: {
    government: pillars.government * times,
    economy: pillars.economy * times,
    society: pillars.society * times,
  },
  targets: Object.fromEntries(plan.targets.map(({ id }, at) => [id, (targets[at] ?? 1) * times])),
});

/** Options with a day, and perhaps others. */
export const options: fc.Arbitrary<ScoreOptions> = fc
  .tuple(
    day,
    fc.record(
      {
        horizon: day,
        missing: fc.constantFrom("reweight", "zero"),
        minimumCoverage: fc.constantFrom(0, 0.3, 1),
        method: fc.constantFrom("attainment", "progress"),
        baseline: endOfYear,
        trajectory: fc.constantFrom(...trajectoryKinds),
      },
      sparse,
    ),
  )
  .map(([asOf, more]) => ({ asOf, ...more }));
