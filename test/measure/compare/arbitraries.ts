import { fc } from "@fast-check/vitest";
import {
  type Base,
  type Bound,
  type ChangeUnit,
  changeUnits,
  type Direction,
  directions,
  growthSpans,
  type Indicator,
  type IndicatorTarget,
  type Plan,
  type Target,
  type Tier,
} from "dxplan";
import { sparse } from "../../composite/arbitrary/field.ts";
import { indicator, milestone, planOf, statement } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { changeFrom } from "./fixture.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });

/** Bounds that ask for the better: the near edge is at the number, a far one beyond it. */
function boundsAt(direction: Direction, at: number, width: number): readonly Bound[] {
  const either = [f.reach(at), f.maintain(at), f.about(at, width)];
  return direction === "increase"
    ? [...either, f.atLeast(at), f.moreThan(at), f.between(at, at + width)]
    : [...either, f.atMost(at), f.lessThan(at), f.between(at - width, at)];
}

const boundsOf = (direction: Direction, numbers: fc.Arbitrary<number>): fc.Arbitrary<Bound> =>
  fc
    .tuple(numbers, whole(1, 4))
    .chain(([at, quarters]) => fc.constantFrom(...boundsAt(direction, at, quarters / 16)));

/** Amounts of a change that improve, in steps that a double holds exactly. */
const amounts = (direction: Direction, unit: ChangeUnit): fc.Arbitrary<number> => {
  const sign = direction === "increase" ? 1 : -1;
  return whole(1, 40).map((steps) => (unit === "times" ? 1 + (sign * steps) / 64 : sign * steps));
};

const indicatorOf: Readonly<Record<Direction, Indicator>> = {
  increase: indicator("share"),
  decrease: indicator("burden", { direction: "decrease" }),
};

/** The id of the level that changes of this direction are counted from. */
const baseId = (direction: Direction) => `base-${direction}`;

const basesOf = (direction: Direction): fc.Arbitrary<Base> =>
  fc.oneof(
    whole(0, 40).map((value): Base => ({ kind: "value", value })),
    fc.constantFrom<Base>(
      { kind: "date", date: "2020-12-31" },
      { kind: "date", date: "2021-12-31" },
      { kind: "target", target: baseId(direction) },
      { kind: "unstated" },
    ),
  );

/** A level that should rise or fall. */
const levelsOf = (direction: Direction, least: number): fc.Arbitrary<IndicatorTarget> =>
  boundsOf(direction, whole(least, 40)).map((bound) =>
    f.level(bound, { indicator: indicatorOf[direction].id }),
  );

const changesOf = (direction: Direction): fc.Arbitrary<IndicatorTarget> =>
  fc
    .constantFrom(...changeUnits)
    .chain((unit) =>
      fc
        .tuple(basesOf(direction), boundsOf(direction, amounts(direction, unit)))
        .map(([from, bound]) =>
          changeFrom(from, unit, bound, { indicator: indicatorOf[direction].id }),
        ),
    );

const growthsOf = (direction: Direction): fc.Arbitrary<IndicatorTarget> =>
  fc
    .tuple(fc.constantFrom(...growthSpans), boundsOf(direction, amounts(direction, "percent")))
    .map(([over, bound]) => ({
      ...f.growth(over, bound),
      indicator: indicatorOf[direction].id,
    }));

const corridorsOf = (direction: Direction): fc.Arbitrary<IndicatorTarget> =>
  whole(1, 40).map((low) =>
    f.level(f.within(low, low + 5), { indicator: indicatorOf[direction].id }),
  );

const places: fc.Arbitrary<IndicatorTarget> = fc
  .tuple(fc.constantFrom(34, 63), whole(1, 34), fc.constantFrom(f.atMost, f.reach, f.lessThan))
  .map(([of, place, bound]) =>
    f.rankOf63(bound(place), { indicator: "place", quantity: { kind: "rank", of } }),
  );

const deadline = fc.constantFrom("2024-12-31", "2025-06-30", "2025-12-31", "2030-12-31");
const offices = fc.constantFrom<Tier[]>(["province"], ["province", "district"], ["commune"]);

const direction = fc.constantFrom(...directions);

/** A plan of these targets, on an indicator of each direction and a rank. */
const planWith = (targets: readonly Target[], definitionVersion = "1"): Plan =>
  planOf(targets, {
    indicators: [
      indicatorOf.increase,
      { ...indicatorOf.decrease, definitionVersion },
      indicator("place", { unitOfMeasure: "rank", direction: "decrease" }),
    ],
  });

/** Three plans of one level each, all of what should rise or all of what should fall. */
export const threeLevels: fc.Arbitrary<readonly [Plan, Plan, Plan]> = direction.chain(
  (direction) => {
    const level = levelsOf(direction, 1).map((target) => planWith([target]));
    return fc.tuple(level, level, level);
  },
);

const onIndicator = fc.oneof(
  { weight: 3, arbitrary: direction.chain((direction) => levelsOf(direction, 1)) },
  { weight: 3, arbitrary: direction.chain(changesOf) },
  { weight: 1, arbitrary: direction.chain(growthsOf) },
  { weight: 1, arbitrary: direction.chain(corridorsOf) },
  { weight: 1, arbitrary: places },
);

const targetNamed = (id: string): fc.Arbitrary<Target> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(onIndicator, fc.record({ due: deadline, tiers: offices }, sparse))
        .map(([target, more]): Target => ({ ...target, ...more, id })),
    },
    { weight: 1, arbitrary: fc.constant(statement({ id })) },
    { weight: 1, arbitrary: deadline.map((due) => milestone({ id, due })) },
  );

const bases = fc.tuple(levelsOf("increase", 0), levelsOf("decrease", 0)).map((levels) =>
  levels.map(
    (level, at): Target => ({
      ...level,
      id: baseId(at === 0 ? "increase" : "decrease"),
      due: "2024-12-31",
    }),
  ),
);

/** A plan that can be parsed: a level of each direction, and up to five targets of any kind. */
export const plan: fc.Arbitrary<Plan> = fc
  .tuple(
    bases,
    fc.subarray(["a", "b", "c", "d", "e"]).chain((ids) => fc.tuple(...ids.map(targetNamed))),
    fc.constantFrom("1", "2"),
  )
  .map(([bases, targets, version]) => planWith([...bases, ...targets], version));
