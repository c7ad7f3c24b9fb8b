import { fc } from "@fast-check/vitest";
import type { Plan, Target } from "dxplan";
import * as f from "../../measure/evidence/fixture.ts";
import { day, endOfYear, ids, indicatorIds, plain, someTiers, sparse } from "./field.ts";

const amount = fc.integer({ min: 1, max: 120 });
const own = { tiers: someTiers, due: day, weight: fc.integer({ min: 0, max: 3 }) };

/** What a change or a growth can be counted from, a target apart. */
const base = fc.oneof(
  fc.record({ kind: fc.constant("value"), value: amount, date: endOfYear }, plain),
  fc.record({ kind: fc.constant("date"), date: endOfYear }, plain),
  fc.constant({ kind: "unstated" } as const),
);

const baseline = fc.record(
  { date: endOfYear, value: amount },
  { requiredKeys: ["date"], ...plain },
);
const bound = fc.record(
  { kind: fc.constantFrom("atLeast", "reach", "moreThan"), value: amount },
  plain,
);

const targetNamed = (id: string): fc.Arbitrary<Target> =>
  fc.oneof(
    fc
      .tuple(fc.record({ ...own, baseline }, sparse), fc.constantFrom(...indicatorIds), bound)
      .map(([more, indicator, bound]) => f.level({ id, indicator, bound, ...more })),
    fc.record({ ...own, baseline }, sparse).map((more) => f.top20({ id, ...more })),
    fc.tuple(base, fc.record(own, sparse)).map(([from, more]) => f.change(from, { id, ...more })),
    fc
      .tuple(fc.constantFrom("average", "each"), base, fc.record(own, sparse))
      .map(([over, from, more]) => f.growth(over, from, { id, ...more })),
    day.map((due) => f.milestone({ id, due })),
    fc.constant(f.statement({ id, pillar: "society" })),
  );

/** A plan of up to five targets of any kind, and perhaps one that counts them. */
export const plan: fc.Arbitrary<Plan> = fc
  .subarray([...ids], { minLength: 1 })
  .chain((named) =>
    fc.tuple(fc.tuple(...named.map(targetNamed)), fc.record({ due: day }, sparse), fc.boolean()),
  )
  .map(([targets, more, isCounted]) => {
    const members = targets.map(({ id }) => id);
    return f.planOf(
      isCounted ? [...targets, f.count(1, members, { id: "all", ...more })] : targets,
    );
  });
