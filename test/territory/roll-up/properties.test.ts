import { fc, test as given } from "@fast-check/vitest";
import { type Figure, type Indicator, type RollUpRow, rollUp } from "dxplan";
import { describe, expect } from "vitest";
import { deepFreeze } from "../../measure/deep-freeze.ts";
import { asOf, count, fraction, land, of, share } from "./fixture.ts";

const communes = ["a1", "a2", "a3", "b1", "b2"];
const whole = fc.integer({ min: 0, max: 1_000_000 });
const real = fc.double({ min: 0, max: 1e6, noNaN: true });

/** A numerator and a denominator not below it, of each commune. */
const fractions = fc
  .tuple(...communes.map(() => fc.tuple(whole, whole)))
  .map((pairs) =>
    pairs.map(([one, other], at) =>
      fraction(communes[at] ?? "", Math.min(one, other), Math.max(one, other, 1)),
    ),
  );

const numbers = (of100: fc.Arbitrary<number>) =>
  fc
    .tuple(...communes.map(() => of100))
    .map((values) => values.map((value, at) => of(communes[at] ?? "", "count", value)));

const rowsOf = (
  indicator: Indicator,
  figures: readonly Figure[],
  to: string,
): readonly RollUpRow[] => rollUp(land, [indicator], figures, { asOf, to }).rows;

/** What a roll-up came to, as figures of the offices beneath, to be rolled up again. */
const asFigures = (rows: readonly RollUpRow[]): readonly Figure[] =>
  rows.map(({ unit, indicator, value, numerator, denominator }) =>
    of(unit.slice(2), indicator, value ?? { missing: "unknown" }, {
      tiers: ["commune"],
      ...(numerator === null ? {} : { numerator }),
      ...(denominator === null ? {} : { denominator }),
    }),
  );

const inTwoSteps = (indicator: Indicator, figures: readonly Figure[]): RollUpRow | undefined =>
  rowsOf(indicator, asFigures(rowsOf(indicator, figures, "district")), "province")[0];

const inOneStep = (indicator: Indicator, figures: readonly Figure[]): RollUpRow | undefined =>
  rowsOf(indicator, figures, "province")[0];

describe("one step comes to what two steps come to", () => {
  given.prop([fractions])("of ratios", (figures) => {
    expect(inTwoSteps(share(), figures)?.value).toBe(inOneStep(share(), figures)?.value);
  });

  given.prop([numbers(whole)])("of sums", (figures) => {
    expect(inTwoSteps(count(), figures)?.value).toBe(inOneStep(count(), figures)?.value);
  });

  given.prop([numbers(real), fc.constantFrom("minimum" as const, "maximum" as const)])(
    "of minima and maxima",
    (figures, units) => {
      const indicator = count({ aggregation: { units, time: "last" } });
      expect(inTwoSteps(indicator, figures)?.value).toBe(inOneStep(indicator, figures)?.value);
    },
  );
});

/** Some of the figures, in another order. */
const shuffled = <T>(items: fc.Arbitrary<readonly T[]>) =>
  items.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );

describe("the result", () => {
  given.prop([shuffled(numbers(real))])(
    "is the same to the last bit in any order",
    ([one, other]) => {
      const options = { asOf, to: "province", from: "district" } as const;
      expect(rowsOf(count(), other, "province")).toStrictEqual(rowsOf(count(), one, "province"));
      expect(rollUp(land, [count()], other, options)).toStrictEqual(
        rollUp(land, [count()], one, options),
      );
      const backwards = { units: land.units.toReversed() };
      expect(rollUp(backwards, [count()], other, options)).toStrictEqual(
        rollUp(land, [count()], one, options),
      );
    },
  );

  given.prop([numbers(real), real, fc.constantFrom("P", "A", "B")])(
    "is not changed by a figure of a unit above",
    (figures, value, code) => {
      const own = of(code, "count", value, { tiers: ["commune"] });
      const result = rollUp(land, [count()], [own, ...figures], { asOf, to: "province" });
      expect(result.rows).toStrictEqual(rowsOf(count(), figures, "province"));
      const reason = code === "P" ? "upper-unit" : "covered-by-parts";
      expect(result.unused).toStrictEqual([{ observation: own, reason }]);
    },
  );

  given.prop([fc.subarray(communes), numbers(real)])(
    "survives JSON, keeps its input, and tells of every observation",
    (known, all) => {
      const figures = deepFreeze(all.filter(({ unit }) => known.includes(unit.slice(2))));
      const result = rollUp(land, [count()], figures, { asOf, to: "t:A", plainMean: true });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      const told = result.unused.length + result.rows.flatMap(({ from }) => from).length;
      expect(told).toBe(figures.length);
    },
  );

  given.prop([fc.subarray(communes), fractions])(
    "lies in the interval that a part of it allows",
    (known, all) => {
      const part = all.filter(({ unit }) => known.includes(unit.slice(2)));
      const value = inOneStep(share(), all)?.value ?? Number.NaN;
      const { low, high } = inOneStep(share(), part)?.interval ?? {};
      expect(low).toBeLessThanOrEqual(value + 1e-9);
      expect(high).toBeGreaterThanOrEqual(value - 1e-9);
    },
  );
});
