import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { dayAfter, daysBetween, isDay, isOneYear, yearsBetween } from "../../src/measure/time.ts";

/** The day so many days after 1950-01-01. */
const dayOf = (days: number): string =>
  new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10);

describe("yearsBetween", () => {
  test.for([
    { from: "2020-12-31", to: "2025-12-31", years: 5 },
    { from: "2024-12-31", to: "2025-06-30", years: 0.5 },
    { from: "2024-12-31", to: "2025-03-31", years: 0.25 },
    { from: "2024-02-29", to: "2025-02-28", years: 1 },
    { from: "2025-12-31", to: "2025-12-31", years: 0 },
    { from: "2025-12-31", to: "2024-12-31", years: -1 },
    { from: "2020-12-31", to: "2021-01-01", years: 1 / 360 },
    { from: "2024-01-15", to: "2025-01-14", years: 359 / 360 },
    { from: "2024-01-30", to: "2024-01-31", years: 0 },
    { from: "2023-02-27", to: "2023-02-28", years: 3 / 360 },
    { from: "2024-02-28", to: "2024-02-29", years: 2 / 360 },
    { from: "2023-06-30", to: "2024-02-29", years: 8 / 12 },
    { from: "1999-06-30", to: "2100-02-28", years: (12 * 101 - 4) / 12 },
  ])("$from and $to is $years", ({ from, to, years }) => {
    expect(yearsBetween(from, to)).toBe(years);
  });
});

describe("dayAfter", () => {
  test.for([
    { from: "2020-12-31", years: 5, day: "2025-12-31" },
    { from: "2024-12-31", years: 0.5, day: "2025-06-30" },
    { from: "2024-12-31", years: 2 / 12, day: "2025-02-28" },
    { from: "2023-12-31", years: 2 / 12, day: "2024-02-29" },
    { from: "2024-12-31", years: 1 / 360, day: "2025-01-01" },
    { from: "2024-12-31", years: 0.5 / 360, day: "2025-01-01" },
    { from: "2024-12-31", years: 29 / 360, day: "2025-01-29" },
    { from: "2024-12-31", years: 30 / 360, day: "2025-01-31" },
    { from: "2025-12-31", years: -1, day: "2024-12-31" },
    { from: "2025-12-31", years: 0, day: "2025-12-31" },
    { from: "2023-12-31", years: 1.9 / 12, day: "2024-02-27" },
    { from: "2020-12-31", years: 7979, day: "9999-12-31" },
    { from: "2020-12-31", years: 7980, day: null },
    { from: "2020-12-31", years: -2021, day: null },
    { from: "2020-12-31", years: Number.NaN, day: null },
    { from: "2020-12-31", years: Number.POSITIVE_INFINITY, day: null },
  ])("of $from and $years years is $day", ({ from, years, day }) => {
    expect(dayAfter(from, years)).toBe(day);
  });

  given.prop([fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 60_000 })])(
    "gives back the place of a day, whatever the day",
    (one, other) => {
      const [from, to] = [dayOf(one), dayOf(other)];
      const day = dayAfter(from, yearsBetween(from, to)) ?? "";
      expect(yearsBetween(to, day)).toBe(0);
      expect(Math.abs(daysBetween(to, day))).toBeLessThanOrEqual(1);
    },
  );
});

describe("daysBetween", () => {
  test.for([
    { from: "2024-02-28", to: "2024-03-01", days: 2 },
    { from: "2023-02-28", to: "2023-03-01", days: 1 },
    { from: "2011-12-29", to: "2011-12-31", days: 2 },
    { from: "2020-12-31", to: "2025-12-31", days: 1826 },
    { from: "2025-01-01", to: "2024-12-31", days: -1 },
  ])("of $from and $to is $days, in every time zone", ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("isOneYear", () => {
  test.for([
    { start: "2024-01-01", end: "2024-12-31", covers: true, why: "a calendar year" },
    { start: "2023-07-01", end: "2024-06-30", covers: true, why: "twelve months" },
    { start: "2021-01-01", end: "2024-12-31", covers: false, why: "four years" },
    { start: "2023-03-01", end: "2024-02-29", covers: true, why: "to the end of February" },
    { start: "2023-03-01", end: "2024-02-28", covers: false, why: "a day short of a leap year" },
    { start: "2024-01-02", end: "2024-12-31", covers: false, why: "a day late" },
    { start: "2024-01-01", end: "2024-06-30", covers: false, why: "half a year" },
    { start: "2024-12-31", end: "2024-12-31", covers: false, why: "one day" },
    { start: "2023-07-16", end: "2024-07-15", covers: true, why: "from a day within a month" },
    { start: "2023-07-16", end: "2024-07-16", covers: false, why: "a day longer than a year" },
  ])("of $start to $end is $covers: $why", ({ start, end, covers }) => {
    expect(isOneYear({ start, end })).toBe(covers);
  });

  test("of a state on a day says nothing to the contrary", () => {
    expect(isOneYear({ end: "2024-12-31" })).toBe(true);
  });
});

describe("isDay", () => {
  test.for([
    { text: "2024-02-29", is: true },
    { text: "2025-12-31", is: true },
    { text: "2023-02-29", is: false },
    { text: "2024-13-01", is: false },
    { text: "2024-00-10", is: false },
    { text: "2025", is: false },
    { text: "2025-1-1", is: false },
    { text: "2025-01-01T00:00:00Z", is: false },
    { text: "31/12/2025", is: false },
    { text: "", is: false },
  ])("of $text is $is", ({ text, is }) => {
    expect(isDay(text)).toBe(is);
  });
});
