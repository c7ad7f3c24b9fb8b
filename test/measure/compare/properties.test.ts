import { fc, test as given } from "@fast-check/vitest";
import { comparePlans, type Plan, safeParsePlan, type TargetComparison } from "dxplan";
import { describe, expect } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";
import { plan, threeLevels } from "./arbitraries.ts";

const runs = { numRuns: 200 };

const sharesDue = ({ target, against }: TargetComparison) => target.due === against.due;

type Sides = Pick<TargetComparison, "target" | "against">;

const keyOf = ({ target, against }: Sides) => `${target.id} ${against.id}`;

const byKey = <T extends Sides>(pairs: readonly T[]) =>
  new Map(pairs.map((pair) => [keyOf(pair), pair]));

const opposites = { more: "less", less: "more", same: "same" } as const;

/** A pair seen from the other side, apart from what is shown of one side only. */
const turned = ({ target, against, ...pair }: TargetComparison) => ({
  target: against,
  against: target,
  asks: pair.asks === null ? null : opposites[pair.asks],
  reason: pair.reason,
  difference: pair.difference === null ? null : 0 - pair.difference,
  stated: pair.statedAgainst,
  statedAgainst: pair.stated,
  assumedBase: pair.assumedBase,
});

/** The one pair of two plans of one target. */
function onlyPair(plan: Plan, against: Plan): TargetComparison {
  const [pair] = comparePlans(plan, against).pairs;
  if (pair === undefined) throw new Error("the two targets are not paired");
  return pair;
}

describe("comparePlans, of any two plans,", () => {
  given.prop([plan], runs)("is tried on what the parser passes", (plan) => {
    expect(safeParsePlan(plan).success).toBe(true);
  });

  given.prop([plan, plan], runs)(
    "has every target of the plan in pairs or unmatched, never in both",
    (plan, against) => {
      const { pairs, unmatched } = comparePlans(plan, against);
      const paired = new Set(pairs.map(({ target }) => target.id));
      const all = [...paired, ...unmatched.map(({ target }) => target.id)];
      expect(all.toSorted()).toStrictEqual(plan.targets.map(({ id }) => id).toSorted());
    },
  );

  given.prop([plan, plan], runs)(
    "is plain data: JSON brings it back, so no undefined, NaN, infinity or −0 is in it",
    (plan, against) => {
      const comparison = comparePlans(plan, against);
      const back: unknown = JSON.parse(JSON.stringify(comparison));
      expect(back).toStrictEqual(comparison);
    },
  );

  given.prop([plan, plan], runs)("is the same of frozen plans", (plan, against) => {
    const plain = comparePlans(plan, against);
    expect(comparePlans(deepFreeze(plan), deepFreeze(against))).toStrictEqual(plain);
  });

  const shuffled = plan.chain((plan) =>
    fc.tuple(
      fc.constant(plan),
      fc
        .shuffledSubarray([...plan.targets], {
          minLength: plan.targets.length,
          maxLength: plan.targets.length,
        })
        .map((targets): Plan => ({ ...plan, targets })),
    ),
  );

  given.prop([shuffled, shuffled], runs)(
    "says the same whatever the order of the targets of either",
    ([plan, reordered], [against, otherwise]) => {
      const [one, other] = [comparePlans(plan, against), comparePlans(reordered, otherwise)];
      expect(byKey(other.pairs)).toEqual(byKey(one.pairs));
      expect(new Set(other.unmatched)).toEqual(new Set(one.unmatched));
    },
  );

  given.prop([shuffled, shuffled], runs)(
    "has its pairs in the order of the plan's targets, then of the other's",
    ([, plan], [, against]) => {
      const placeOf = ({ target, against: other }: TargetComparison) =>
        plan.targets.indexOf(target) * against.targets.length + against.targets.indexOf(other);
      const places = comparePlans(plan, against).pairs.map(placeOf);
      expect(places).toStrictEqual(places.toSorted((left, right) => left - right));
    },
  );

  given.prop([plan, plan], runs)("says which asks more, or why not", (plan, against) => {
    for (const { asks, reason, difference } of comparePlans(plan, against).pairs) {
      expect(asks === null).toBe(reason !== null);
      expect(difference === null).toBe(reason !== null && reason !== "different-horizon");
    }
  });

  given.prop([plan, plan], runs)(
    "says more where the difference is above 0 at one deadline, less where it is below",
    (plan, against) => {
      for (const { asks, difference } of comparePlans(plan, against).pairs.filter(sharesDue)) {
        if (difference === null || difference === 0) continue;
        expect(asks).toBe(difference > 0 ? "more" : "less");
      }
    },
  );

  given.prop([plan, plan], runs)(
    "pairs the same from the other side at one deadline, and says the opposite of every pair",
    (plan, against) => {
      const there = byKey(comparePlans(plan, against).pairs);
      const back = byKey(comparePlans(against, plan).pairs.map(turned));
      for (const [key, pair] of there) {
        const mirrored = back.get(key);
        // What compares with nothing on its day gives way to what compares with another.
        if (mirrored === undefined) expect(sharesDue(pair) && pair.asks !== null).toBe(false);
        else expect(pair).toMatchObject(mirrored);
      }
    },
  );

  given.prop([plan], runs)("says the same of a target and itself, if it compares", (plan) => {
    for (const { target, against, asks, reason, difference } of comparePlans(plan, plan).pairs) {
      if (target !== against) continue;
      const hasAnOrder = reason !== "different-base" && reason !== "corridor";
      expect([asks, reason, difference]).toStrictEqual(
        hasAnOrder ? ["same", null, 0] : [null, reason, null],
      );
    }
  });
});

describe("comparePlans, of any three levels due on one day,", () => {
  given.prop([threeLevels])("has differences that add up", ([one, two, three]) => {
    const between = (plan: Plan, against: Plan) => onlyPair(plan, against).difference ?? Number.NaN;
    expect(between(one, two) + between(two, three)).toBe(between(one, three));
  });

  given.prop([threeLevels])("says that more than more is more", ([one, two, three]) => {
    const asks = (plan: Plan, against: Plan) => onlyPair(plan, against).asks;
    if (asks(one, two) !== "more" || asks(two, three) === "less") return;
    expect(asks(one, three)).toBe("more");
  });
});
