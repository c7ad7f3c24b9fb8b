import { describe, expect, test } from "vitest";
import {
  areOpposite,
  compound,
  inPercent,
  reaches,
  spanFault,
  yearlyGrowth,
} from "../../../src/measure/methods/growth.ts";
import { growthRows, near } from "./vectors.ts";

describe("yearlyGrowth", () => {
  test.for(growthRows)("from $from to $to in $years years is $growth", (row) => {
    expect(yearlyGrowth(row.from, row.to, row.years)).toStrictEqual(near(row.growth));
  });

  test("between values that are equal but for noise is 0", () => {
    expect(yearlyGrowth(0.3, 0.1 + 0.2, 5)).toBe(0);
  });
});

test("compound of a doubling is 2^power", () => {
  expect([compound(3, 6, 2), compound(-3, -6, 2), compound(5, 5, 7)]).toStrictEqual([4, 4, 1]);
});

test("inPercent has 12 digits and no −0", () => {
  expect([inPercent(0.29), inPercent(-0)]).toStrictEqual([29, 0]);
});

test.for([
  { baselineYear: 2020, year: 2019, fault: "baseline-after-value" },
  { baselineYear: 2020, year: 2020, fault: "fewer-than-two-years" },
  { baselineYear: 2020, year: 2021, fault: null },
])("from $baselineYear to $year: $fault", ({ fault, ...span }) => {
  expect(spanFault(span)).toBe(fault);
});

test.for([
  { one: -1, other: 1, opposite: true },
  { one: 1, other: -1, opposite: true },
  { one: 1, other: 0, opposite: false },
  { one: 0, other: -1, opposite: false },
  { one: -1, other: -1, opposite: false },
])("$one and $other on different sides of 0: $opposite", ({ one, other, opposite }) => {
  expect(areOpposite(one, other)).toBe(opposite);
});

test.for([
  { value: 80, direction: "increase", met: true },
  { value: 79.9, direction: "increase", met: false },
  { value: 79.99999999999999, direction: "increase", met: true },
  { value: 80.00000000000001, direction: "decrease", met: true },
  { value: 80.1, direction: "decrease", met: false },
] as const)("$value, which should $direction, reaches 80: $met", ({ value, direction, met }) => {
  expect(reaches(value, 80, direction)).toBe(met);
});
