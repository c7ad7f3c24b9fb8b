import { rank, roundHalfUp, scoreIndex } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { mean, noise, pillarIds, pillarsOf, scoredByFoundation } from "./helpers.ts";

const { schemes, tables } = dti;
const { rows } = tables.dti2024Merged;
const { units } = scoreIndex(schemes.dti2024, rows);

const scores = new Map(units.map(({ unit, nodes }) => [unit, nodes["dti"]?.score ?? Number.NaN]));

const scoreOf = (unit: string): number => scores.get(unit) ?? Number.NaN;

const nothing = { government: Number.NaN, economy: Number.NaN, society: Number.NaN };

const published = new Map(rows.map(({ unit, rank }) => [unit, rank]));

const placesOf = (decimals: { readonly decimals?: number }) =>
  new Map(
    rank(units, { by: ({ unit }) => scoreOf(unit), ...decimals }).ranked.map(({ id, rank }) => [
      id,
      rank,
    ]),
  );

describe("DTI 2024 (decision 405/QĐ-BKHCN) of the 34 from eight main indices", () => {
  test.for(rows)("is $dti for $name, within the rounding of what is printed", ({ unit, dti }) => {
    // Inputs are off by 0.00005 at most, and so is their weighted mean; the printed result by as much again.
    expect(Math.abs(scoreOf(unit) - (dti ?? Number.NaN))).toBeLessThanOrEqual(0.0001 + noise);
  });

  test("is 624.226 of 940 for Sơn La, the farthest from what is printed", () => {
    // 50 · (0.8 + 1) = 90; 140 · 0.9214 = 128.996; 100 · (0.5971 + 0.68) = 127.71
    // 200 · 0.6571 = 131.42; 150 · (0.5613 + 0.4127) = 146.1; 90 + 128.996 + 127.71 + 131.42 + 146.1 = 624.226
    expect(scoreOf("gso34:14")).toBeCloseTo(624.226 / 940, 12);
    const off = rows.map(({ unit, dti }) => Math.abs(scoreOf(unit) - (dti ?? Number.NaN)));
    expect(Math.max(...off)).toBeCloseTo(624.226 / 940 - 0.664, 12);
  });

  test("has every published place, on full precision and on four decimals", () => {
    expect(placesOf({})).toStrictEqual(published);
    expect(placesOf({ decimals: 4 })).toStrictEqual(published);
  });

  test("differs in the fourth decimal for seven, whose inputs were rounded before", () => {
    const differing = rows.filter(({ unit, dti }) => roundHalfUp(scoreOf(unit), 4) !== dti);
    expect(differing.map(({ name }) => name)).toStrictEqual([
      "Huế",
      "Thanh Hóa",
      "Lạng Sơn",
      "Ninh Bình",
      "Quảng Ngãi",
      "Lâm Đồng",
      "Sơn La",
    ]);
  });

  test("lies below all three pillars of Thanh Hóa, which share its foundation", () => {
    // F = 50 · (1 + 1) + 140 · 0.9544 + 100 · (1 + 0.95) = 100 + 133.616 + 195 = 428.616
    const unit = units.find((one) => one.unit === "gso34:38");
    const { government, economy, society } = unit === undefined ? nothing : pillarsOf(unit);
    expect(government).toBeCloseTo((428.616 + 200 * 0.6306) / 640, 12);
    expect(economy).toBeCloseTo((428.616 + 150 * 0.6179) / 590, 12);
    expect(society).toBeCloseTo((428.616 + 150 * 0.5359) / 590, 12);
    expect(Math.min(government, economy, society)).toBeGreaterThan(scoreOf("gso34:38"));
  });

  test("adds up from what the main indices contribute", () => {
    for (const { nodes } of units) {
      const parts = (nodes["dti"]?.contributions ?? []).map(
        ({ contribution }) => contribution ?? Number.NaN,
      );
      expect(parts.reduce((total, part) => total + part, 0)).toBe(nodes["dti"]?.score);
    }
  });
});

const pillarMeans = (scheme: (typeof schemes)["dti2024"], table: (typeof tables)["dti2024"]) => {
  const all = scoredByFoundation(scheme, table).map(pillarsOf);
  return pillarIds.map((pillar) => roundHalfUp(mean(all.map((one) => one[pillar])), 4));
};

const valuesOf = (rows: readonly { readonly dti: number | null }[]) =>
  rows.map(({ dti }) => dti ?? Number.NaN);

const printed = (year: number, node: string) =>
  dti.means.find((one) => one.year === year && one.node === node);

describe("the published means", () => {
  test.for([
    ["dti2023", 0.6783],
    ["dti2024", 0.6961],
  ] as const)("of %s over the 63 are reproduced: %f", ([name, value]) => {
    expect(roundHalfUp(mean(valuesOf(tables[name].rows)), 4)).toBe(value);
    expect(printed(tables[name].year, "dti")?.value).toBe(value);
  });

  test("of 2022 are two: 0.5786 is within rounding of the mean of the 63, 0.5791 is not", () => {
    const own = mean(valuesOf(tables.dti2022.rows));
    const off = dti.means
      .filter(({ year }) => year === 2022)
      .map(({ value }) => Math.abs(own - value));
    // The mean of 63 rounded values is off by 0.00005 at most, the printed mean by as much again.
    expect(off.map((difference) => difference <= 0.0001)).toStrictEqual([true, false]);
    expect(roundHalfUp(own, 4)).toBe(0.5787);
  });

  test("of 2024 are over the 63, not the 34: those have 0.7005", () => {
    expect(roundHalfUp(mean(valuesOf(rows)), 4)).toBe(0.7005);
  });

  test("of the pillars of 2024 are reproduced to four decimals", () => {
    expect(pillarMeans(schemes.dti2024, tables.dti2024)).toStrictEqual([0.7582, 0.7723, 0.7692]);
    expect(pillarIds.map((node) => printed(2024, node)?.value)).toStrictEqual([
      0.7582, 0.7723, 0.7692,
    ]);
  });
});

const growth = (now: number, before: number): number => roundHalfUp(100 * (now / before - 1), 1);

describe("the published growth", () => {
  test.for([2021, 2022, 2023, 2024])(
    "of the whole in %i is that of the published means",
    (year) => {
      const [now, before] = [printed(year, "dti"), printed(year - 1, "dti")];
      expect(growth(now?.value ?? Number.NaN, before?.value ?? Number.NaN)).toBe(now?.growth);
    },
  );

  test("of the nation in 2024 is that of its published values", () => {
    const [before, now] = dti.national;
    expect(growth(now?.value ?? Number.NaN, before?.value ?? Number.NaN)).toBe(now?.growth);
  });

  test("of the pillars in 2024 is off by one column: each is held against the next of 2023", () => {
    const [government = 0, economy = 0, society = 0] = pillarMeans(schemes.dti2021, tables.dti2023);
    expect([government, economy, society]).toStrictEqual([0.7506, 0.724, 0.6817]);
    const stated = pillarIds.map((node) => printed(2024, node)?.growth);
    expect(stated).toStrictEqual([4.7, 13.3, 13.4]);
    expect([
      growth(0.7582, economy),
      growth(0.7723, society),
      growth(0.7692, 0.6783),
    ]).toStrictEqual(stated);
    // 0.7582 ÷ 0.7506 = 1.0101; 0.7723 ÷ 0.724 = 1.0667; 0.7692 ÷ 0.6817 = 1.1284
    const right = [growth(0.7582, government), growth(0.7723, economy), growth(0.7692, society)];
    expect(right).toStrictEqual([1, 6.7, 12.8]);
  });
});
