import { rank } from "dxplan";
import { type DtiRow, type DtiTable, dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const { dti2022, dti2023 } = dti.tables;

const placesOf = ({ rows }: DtiTable): ReadonlyMap<string, number> =>
  new Map(rank(rows, { by: ({ dti }: DtiRow) => dti }).ranked.map(({ id, rank }) => [id, rank]));

describe("rank of the DTI tables on dti.gov.vn", () => {
  test.for([dti2022, dti2023])("gives every place of $year as published, of 63", (table) => {
    const published = new Map(table.rows.map(({ unit, rank }) => [unit, rank]));
    expect(published.size).toBe(63);
    expect(placesOf(table)).toStrictEqual(published);
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
  ])("puts $name of $year at $place", ({ year, unit, place }) => {
    expect(placesOf(year === 2022 ? dti2022 : dti2023).get(unit)).toBe(place);
  });

  test("is the same on values before the ministry rounds them, rounded half up to 4 decimals", () => {
    // 4e-5 is less than half of the 4th decimal: rounding takes it away again.
    const by = ({ dti }: DtiRow) => (dti === null ? null : dti + (dti === 0.635 ? -4e-5 : 4e-5));
    const { ranked } = rank(dti2022.rows, { by, decimals: 4 });
    expect(new Map(ranked.map(({ id, rank }) => [id, rank]))).toStrictEqual(placesOf(dti2022));
  });
});
