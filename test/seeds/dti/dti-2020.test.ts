import { roundHalfUp, scoreIndex } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { pillarsOf } from "./helpers.ts";

const { schemes, tables } = dti;

/** The nine whose pillars were published. */
const rows = tables.dti2020.rows.filter(({ values }) => Object.keys(values).length === 3);

const { units } = scoreIndex(schemes.dti2020, rows);

const scoreOf = (unit: string) =>
  units.find((one) => one.unit === unit)?.nodes["dti"]?.score ?? null;

describe("DTI 2020 (decision 1726/QĐ-BTTTT), 0.4, 0.3 and 0.3 of the pillars", () => {
  test("is known of nine", () => {
    expect(rows).toHaveLength(9);
  });

  test.for(rows)("is $dti for $name, to all four decimals", ({ unit, dti }) => {
    expect(roundHalfUp(scoreOf(unit) ?? Number.NaN, 4)).toBe(dti);
  });

  test("of Thừa Thiên Huế is a tie of rounding, 0.40965, which goes up", () => {
    // 0.4 · 0.522 + 0.3 · 0.304 + 0.3 · 0.3655 = 0.2088 + 0.0912 + 0.10965 = 0.40965
    expect(scoreOf("gso63:46")).toBeCloseTo(0.40965, 12);
    // In doubles the same sum falls just below the tie: plain rounding prints 0.4096.
    const plain = 0.4 * 0.522 + 0.3 * 0.304 + 0.3 * 0.3655;
    expect(plain.toFixed(4)).toBe("0.4096");
    expect(roundHalfUp(plain, 4)).toBe(0.4097);
  });

  test("has each row's pillars as they were published", () => {
    const ofYear = dti.pillars.filter(({ year, values }) => year === 2020 && values !== null);
    expect(ofYear).toHaveLength(9);
    const components = units.map(({ unit, components }) => [
      unit,
      Object.fromEntries(Object.entries(components).map(([id, { value }]) => [id, value])),
    ]);
    expect(ofYear.map(({ unit, values }) => [unit, values])).toStrictEqual(components);
  });

  test("has no pillars as nodes: of the seven main indices of each, none was published", () => {
    expect(units.map(pillarsOf).every(({ government }) => Number.isNaN(government))).toBe(true);
  });
});
