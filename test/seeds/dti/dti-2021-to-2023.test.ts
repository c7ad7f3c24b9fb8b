import { rank, roundHalfUp, scoreIndex } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { noise, pillarIds, pillarsOf, scoredByFoundation } from "./helpers.ts";

const { schemes, tables } = dti;
const scheme = schemes.dti2021;

const byYear = new Map([
  [2022, scoredByFoundation(scheme, tables.dti2022)],
  [2023, scoredByFoundation(scheme, tables.dti2023)],
]);

const unitsOf = (year: number) => byYear.get(year) ?? [];

const pillarsIn = (year: number, unit: string) => {
  const found = unitsOf(year).find((one) => one.unit === unit);
  if (found === undefined) throw new Error(`no ${unit} in ${year}`);
  return pillarsOf(found);
};

/** The places by pillar, on four decimals. */
const placesIn = (year: number, unit: string) =>
  Object.fromEntries(
    pillarIds.map((pillar) => {
      const { ranked } = rank(unitsOf(year), { by: (one) => pillarsOf(one)[pillar], decimals: 4 });
      return [pillar, ranked.find(({ id }) => id === unit)?.rank];
    }),
  );

describe("DTI 2022 (decision 922/QĐ-BTTTT) from eight main indices", () => {
  const rows = tables.dti2022.rows.filter(({ values }) => Object.keys(values).length === 8);
  const { units } = scoreIndex(scheme, rows);

  test("are known of the first five", () => {
    expect(rows.map(({ rank }) => rank)).toStrictEqual([1, 2, 3, 4, 5]);
  });

  test("is 0.800175 for Đà Nẵng", () => {
    // 100 · (1 + 0.9 + 0.8253 + 0.8487 + 0.7578) = 433.18; 200 · 0.8575 = 171.5; 150 · (0.7836 + 0.5197) = 195.495
    // 433.18 + 171.5 + 195.495 = 800.175 of 1000
    expect(units[0]?.nodes["dti"]?.score).toBeCloseTo(0.800175, 12);
    // The foundation counts in each pillar, so that two of them exceed the whole.
    expect(units[0]?.nodes["government"]?.score).toBeCloseTo((433.18 + 171.5) / 700, 12);
    expect(units[0]?.nodes["economy"]?.score).toBeCloseTo((433.18 + 117.54) / 650, 12);
    expect(units[0]?.nodes["society"]?.score).toBeCloseTo((433.18 + 77.955) / 650, 12);
  });

  test.for(rows)("is $dti for $name, within the rounding of what is printed", ({ unit, dti }) => {
    const score = units.find((one) => one.unit === unit)?.nodes["dti"]?.score ?? Number.NaN;
    // Inputs are off by 0.00005 at most, and so is their weighted mean; the printed result by as much again.
    expect(Math.abs(score - (dti ?? Number.NaN))).toBeLessThanOrEqual(0.0001 + noise);
  });
});

describe("the pillars of decision 922/QĐ-BTTTT", () => {
  test("are 467.855 of 700, 432.1 and 389.455 of 650 for Trà Vinh in 2022", () => {
    // F = 1000 · 0.6077 − 200 · 0.635 − 150 · 0.6083 − 150 · 0.324 = 607.7 − 127 − 91.245 − 48.6 = 340.855
    const { government, economy, society } = pillarsIn(2022, "gso63:84");
    expect(government).toBeCloseTo((340.855 + 127) / 700, 12);
    expect(economy).toBeCloseTo((340.855 + 91.245) / 650, 12);
    expect(society).toBeCloseTo((340.855 + 48.6) / 650, 12);
  });

  test("are 467.115 of 700, 394.005 and 363.03 of 650 for Quảng Nam in 2022", () => {
    // F = 1000 · 0.5808 − 200 · 0.7272 − 150 · 0.4822 − 150 · 0.2757 = 580.8 − 145.44 − 72.33 − 41.355 = 321.675
    const { government, economy, society } = pillarsIn(2022, "gso63:49");
    expect(government).toBeCloseTo((321.675 + 145.44) / 700, 12);
    expect(economy).toBeCloseTo((321.675 + 72.33) / 650, 12);
    expect(society).toBeCloseTo((321.675 + 41.355) / 650, 12);
  });

  const published = dti.pillars.filter(({ year }) => year === 2022 || year === 2023);

  test("were published of nine provinces and years, of two with values", () => {
    expect(published).toHaveLength(9);
    expect(published.filter(({ values }) => values !== null)).toHaveLength(2);
  });

  test.for(
    published.flatMap((one) => (one.values === null ? [] : [{ ...one, values: one.values }])),
  )("have the published values for $unit in $year, within rounding", ({ year, unit, values }) => {
    const own = pillarsIn(year, unit);
    // Government is (1000 · DTI − p8 − p9) ÷ 700: off by (0.05 + 2 · 0.0075) ÷ 700, and the printed one by 0.00005.
    expect(Math.abs(own.government - values.government)).toBeLessThan(0.065 / 700 + 0.00005);
    // The others are (1000 · DTI − p7 − p9 or p8) ÷ 650: off by (0.05 + 0.01 + 0.0075) ÷ 650, and as much.
    expect(Math.abs(own.economy - values.economy)).toBeLessThan(0.0675 / 650 + 0.00005);
    expect(Math.abs(own.society - values.society)).toBeLessThan(0.0675 / 650 + 0.00005);
  });

  test.for(published)("have the published places for $unit in $year", ({ year, unit, ranks }) => {
    expect(placesIn(year, unit)).toStrictEqual(ranks);
  });

  test("may all but one exceed the whole: it is no mean of them", () => {
    const { government, economy, society } = pillarsIn(2022, "gso63:84");
    expect(Math.min(government, economy)).toBeGreaterThan(0.6077);
    expect((government + economy + society) / 3).toBeGreaterThan(0.6077);
    expect(roundHalfUp(society, 4)).toBe(0.5992);
  });
});
