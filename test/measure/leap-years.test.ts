import { describe, expect, test } from "vitest";
import { dayAfter, isOneYear, yearsBetween } from "../../src/measure/time.ts";

describe("of the years that end a century, only every fourth has a 29th of February:", () => {
  // Of a month, the last day counts as its 30th: two whole months lie between.
  test.for([
    { from: "1999-12-31", to: "2000-02-29", years: 2 / 12 },
    { from: "1899-12-31", to: "1900-02-28", years: 2 / 12 },
    { from: "1999-12-31", to: "2000-02-28", years: 58 / 360 },
  ])("$from and $to lie $years years apart", ({ from, to, years }) => {
    expect(yearsBetween(from, to)).toBe(years);
  });

  test.for([
    { from: "1999-12-31", day: "2000-02-29" },
    { from: "1899-12-31", day: "1900-02-28" },
  ])("two months after $from is $day", ({ from, day }) => {
    expect(dayAfter(from, 2 / 12)).toBe(day);
  });
});

test("thirteen months, from within a month, are not one year", () => {
  expect(isOneYear({ start: "2023-07-16", end: "2024-08-15" })).toBe(false);
});
