import { fc } from "@fast-check/vitest";
import {
  type Bound,
  type ChangeUnit,
  changeUnits,
  type Direction,
  directions,
  type Figure,
  growthSpans,
  type Indicator,
  type MeasurableTarget,
  type Qualifier,
  type ScaleOptions,
} from "dxplan";
import * as f from "./fixture.ts";

/** A target with what it is measured by, and values of the kind that it reads. */
export interface Case {
  readonly target: MeasurableTarget;
  readonly bound: Bound;
  readonly direction: Direction;
  readonly indicator: Indicator | null;
  readonly options: ScaleOptions;
  readonly values: readonly [number, number];
}

const whole = (min: number, max: number) => fc.integer({ min, max });

/** The numbers of bounds that ask for the better: `near` is the stated one, `far` lies beyond it. */
const numbersOf = (direction: Direction, near: number, far: number, tolerance: number) => {
  const strict = direction === "increase" ? f.moreThan(near) : f.lessThan(near);
  const plain = direction === "increase" ? f.atLeast(near) : f.atMost(near);
  const [low, high] = near < far ? [near, far] : [far, near];
  return { plain, strict, low, high, near, tolerance };
};

const bounds = (numbers: ReturnType<typeof numbersOf>): fc.Arbitrary<Bound> =>
  fc.constantFrom(
    numbers.plain,
    numbers.strict,
    f.reach(numbers.near),
    f.maintain(numbers.near),
    f.about(numbers.near, numbers.tolerance),
    f.between(numbers.low, numbers.high),
  );

const corridors = ({ low, high }: ReturnType<typeof numbersOf>): fc.Arbitrary<Bound> =>
  fc.constant(f.within(low, high));

/** Amounts that improve by whole steps, so that float noise decides nothing. */
const amounts = (direction: Direction) =>
  fc.tuple(whole(1, 40), whole(1, 40), whole(1, 10)).map(([near, more, tolerance]) => {
    const sign = direction === "increase" ? 1 : -1;
    return numbersOf(direction, sign * near, sign * (near + more), tolerance);
  });

const amountThat = (direction: Direction) => f.share({ direction, unitOfMeasure: "amount" });

type Choose = (numbers: ReturnType<typeof numbersOf>) => fc.Arbitrary<Bound>;

const levels = (direction: Direction, choose: Choose): fc.Arbitrary<Case> =>
  fc
    .tuple(whole(1, 1000), whole(0, 1000), whole(1, 100))
    .map(([one, more, tolerance]) =>
      direction === "increase"
        ? numbersOf(direction, one, one + more, tolerance)
        : numbersOf(direction, one + more, one, tolerance),
    )
    .chain(choose)
    .chain((bound) =>
      fc.tuple(whole(1, 2500), whole(1, 2500)).map((values) => ({
        target: f.level(bound),
        bound,
        direction,
        indicator: amountThat(direction),
        options: {},
        values,
      })),
    );

const ranks = (choose: Choose): fc.Arbitrary<Case> =>
  fc
    .tuple(whole(31, 62), whole(1, 30), whole(1, 5))
    .map(([near, better, tolerance]) => numbersOf("decrease", near, near - better, tolerance))
    .chain(choose)
    .chain((bound) =>
      fc.tuple(whole(1, 63), whole(1, 63)).map((values) => ({
        target: f.rankOf63(bound),
        bound,
        direction: "decrease",
        indicator: f.place(),
        options: {},
        values,
      })),
    );

/** Multiples that improve, in steps that a double holds exactly. */
const multiples = (direction: Direction) =>
  direction === "increase"
    ? fc
        .tuple(whole(5, 40), whole(1, 40))
        .map(([near, more]) => numbersOf(direction, near / 4, (near + more) / 4, 0.125))
    : fc
        .tuple(whole(17, 31), whole(1, 16))
        .map(([near, less]) => numbersOf(direction, near / 32, (near - less) / 32, 0.125));

const changes = (
  direction: Direction,
  unit: ChangeUnit,
  base: number | undefined,
  choose: Choose,
): fc.Arbitrary<Case> =>
  (unit === "times" ? multiples(direction) : amounts(direction)).chain(choose).chain((bound) => {
    const value = base === undefined && unit === "times" ? whole(0, 50) : whole(-50, 2500);
    return fc.tuple(value, value).map((values) => ({
      target: f.change(unit, bound),
      bound,
      direction,
      indicator: amountThat(direction),
      options: base === undefined ? {} : { base },
      values,
    }));
  });

const growths = (direction: Direction, choose: Choose): fc.Arbitrary<Case> =>
  fc
    .tuple(amounts(direction).chain(choose), fc.constantFrom(...growthSpans))
    .chain(([bound, over]) =>
      fc.tuple(whole(-60, 60), whole(-60, 60)).map((values) => ({
        target: f.growth(over, bound),
        bound,
        direction,
        indicator: amountThat(direction),
        options: {},
        values,
      })),
    );

const counts = (choose: Choose): fc.Arbitrary<Case> =>
  fc
    .tuple(whole(1, 4), whole(1, 4), whole(1, 3))
    .map(([near, more, tolerance]) => numbersOf("increase", near, near + more, tolerance))
    .chain(choose)
    .chain((bound) =>
      fc.tuple(whole(0, 8), whole(0, 8)).map((values) => ({
        target: f.countOfTargets(bound),
        bound,
        direction: "increase",
        indicator: null,
        options: {},
        values,
      })),
    );

const direction = fc.constantFrom(...directions);
const changeUnit = fc.constantFrom(...changeUnits);
const base = fc.option(whole(1, 1000), { nil: undefined });

const quantitiesWith = (choose: Choose): readonly fc.Arbitrary<Case>[] => [
  direction.chain((direction) => levels(direction, choose)),
  fc
    .tuple(direction, changeUnit, base)
    .chain(([direction, unit, base]) => changes(direction, unit, base, choose)),
  direction.chain((direction) => growths(direction, choose)),
];

/** Any target that more always helps. */
export const oneSided = fc.oneof(...quantitiesWith(bounds), ranks(bounds), counts(bounds));

/** Any target that too much harms. */
export const twoSided = fc.oneof(...quantitiesWith(corridors));

/** Any target. */
export const anyCase = fc.oneof(
  { weight: 3, arbitrary: oneSided },
  { arbitrary: twoSided, weight: 1 },
);

/** A rising or a falling level, its value, a baseline and a factor, all whole and above 0. */
export const anyLevel = direction.chain((direction) =>
  fc.record({
    level: fc.oneof(levels(direction, bounds), levels(direction, corridors)),
    base: whole(-1000, 2000),
    factor: whole(2, 1000),
  }),
);

/** A change of levels from a base, with a factor. */
export const anyChange = fc
  .tuple(direction, changeUnit, whole(1, 1000), fc.constantFrom(bounds, corridors))
  .chain(([direction, unit, base, choose]) =>
    fc.record({
      change: changes(direction, unit, base, choose),
      unit: fc.constant(unit),
      base: fc.constant(base),
      factor: whole(2, 1000),
    }),
  );

const qualifier: fc.Arbitrary<Qualifier> = fc.oneof(
  fc.constantFrom<Qualifier>(
    { kind: "atLeast" },
    { kind: "moreThan" },
    { kind: "atMost" },
    { kind: "lessThan" },
    { kind: "about" },
    { kind: "nearly" },
  ),
  whole(1, 50).map((width): Qualifier => ({ kind: "about", width })),
  whole(1, 50).map((width): Qualifier => ({ kind: "nearly", width })),
);

/** A level with a figure that is an interval. */
export const anyQualified = fc
  .tuple(direction, fc.constantFrom(bounds, corridors), fc.boolean())
  .chain(([direction, choose, isLimited]) =>
    fc.tuple(levels(direction, choose), qualifier).map(([{ target, values }, qualifier]) => ({
      target,
      indicator: f.share({
        direction,
        ...(isLimited ? { naturalLimits: { low: 0, high: 2500 } } : {}),
      }),
      figure: f.figure(values[0], { qualifier }),
      value: values[0],
      qualifier,
    })),
  );

const finite = fc.oneof(
  { weight: 9, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0) },
);
const positive = fc.double({ noNaN: true, noDefaultInfinity: true, min: Number.MIN_VALUE });
const range = fc.tuple(finite, finite).map(([one, other]) => ({
  low: Math.min(one, other),
  high: Math.max(one, other),
}));

const wildBound: fc.Arbitrary<Bound> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "reach", "maintain"),
    value: finite,
  }),
  fc.record({ kind: fc.constant("about"), value: finite, tolerance: positive }),
  range.map(({ low, high }): Bound => ({ kind: "between", low, high })),
  range.map(({ low, high }): Bound => ({ kind: "within", low, high })),
);

const wildTarget: fc.Arbitrary<MeasurableTarget> = fc.oneof(
  wildBound.map((bound) => f.level(bound)),
  fc.tuple(changeUnit, wildBound).map(([unit, bound]) => f.change(unit, bound)),
  fc
    .tuple(fc.constantFrom(...growthSpans), wildBound)
    .map(([over, bound]) => f.growth(over, bound)),
  wildBound.map((bound) => f.shareOfUnits(bound)),
);

const wildFigure: fc.Arbitrary<Figure> = fc
  .tuple(finite, qualifier, positive)
  .map(([value, qualifier, width]) =>
    f.figure(value, {
      qualifier: "width" in qualifier ? { kind: qualifier.kind, width } : qualifier,
    }),
  );

/** Any finite numbers wherever a number can stand, whether they make sense or not. */
export const anythingFinite = fc
  .record({
    target: wildTarget,
    indicator: fc
      .tuple(direction, range)
      .map(([direction, naturalLimits]) => f.share({ direction, naturalLimits })),
    base: fc.option(finite, { nil: undefined }),
    observed: fc.oneof(finite, wildFigure),
  })
  .map(({ base, ...it }) => ({
    ...it,
    // The rate of a growth is computed before it is measured: it takes no base.
    options: base === undefined || it.target.quantity.kind === "growth" ? {} : { base },
  }));
