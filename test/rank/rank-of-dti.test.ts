import { rank } from "dxplan";
import { describe, expect, test } from "vitest";
import { type DtiRow, dti } from "./dti.ts";

const years = [2022, 2023] as const;
type Year = (typeof years)[number];

const placesOf = (year: Year): ReadonlyMap<string, number> =>
  new Map(
    rank(dti, { by: (row: DtiRow) => row[year].value }).ranked.map(({ id, rank }) => [id, rank]),
  );

describe("rank of the DTI tables on dti.gov.vn", () => {
  test.for(years)("gives every place of %i as published, of 63", (year) => {
    const published = new Map(dti.map((row) => [row.unit, row[year].rank]));
    expect(published.size).toBe(63);
    expect(new Map([...placesOf(year)].toSorted())).toStrictEqual(published);
  });

  test.for([
    { year: 2022, unit: "gso63:38", name: "Thanh Hóa", place: 15 },
    { year: 2022, unit: "gso63:15", name: "Yên Bái", place: 15 },
    { year: 2022, unit: "gso63:93", name: "Hậu Giang", place: 17 },
    { year: 2022, unit: "gso63:84", name: "Trà Vinh", place: 25 },
    { year: 2023, unit: "gso63:89", name: "An Giang", place: 59 },
    { year: 2023, unit: "gso63:54", name: "Phú Yên", place: 59 },
    { year: 2023, unit: "gso63:45", name: "Quảng Trị", place: 61 },
    { year: 2023, unit: "gso63:84", name: "Trà Vinh", place: 22 },
  ] as const)("puts $name of $year at $place", ({ year, unit, place }) => {
    expect(placesOf(year).get(unit)).toBe(place);
  });

  test("is the same on values before the ministry rounds them, rounded half up to 4 decimals", () => {
    // 4e-5 is less than half of the 4th decimal: rounding takes it away again.
    const by = ({ 2022: { value } }: DtiRow) => value + (value === 0.635 ? -4e-5 : 4e-5);
    const { ranked } = rank(dti, { by, decimals: 4 });
    expect(new Map(ranked.map(({ id, rank }) => [id, rank]))).toStrictEqual(placesOf(2022));
  });
});
