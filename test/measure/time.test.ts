import { describe, expect, test } from "vitest";
import { coversYear, isDay, yearsBetween } from "../../src/measure/time.ts";

describe("yearsBetween", () => {
  test.for([
    { from: "2020-12-31", to: "2025-12-31", years: 5 },
    { from: "2024-12-31", to: "2025-06-30", years: 0.5 },
    { from: "2024-12-31", to: "2025-03-31", years: 0.25 },
    { from: "2024-02-29", to: "2025-02-28", years: 1 },
    { from: "2025-12-31", to: "2025-12-31", years: 0 },
    { from: "2025-12-31", to: "2024-12-31", years: -1 },
  ])("$from and $to is $years", ({ from, to, years }) => {
    expect(yearsBetween(from, to)).toBe(years);
  });
});

describe("coversYear", () => {
  test.for([
    { start: "2024-01-01", end: "2024-12-31", covers: true, why: "a calendar year" },
    { start: "2023-07-01", end: "2024-06-30", covers: true, why: "twelve months" },
    { start: "2021-01-01", end: "2024-12-31", covers: true, why: "four years" },
    { start: "2023-03-01", end: "2024-02-29", covers: true, why: "to the end of February" },
    { start: "2023-03-01", end: "2024-02-28", covers: false, why: "a day short of a leap year" },
    { start: "2024-01-02", end: "2024-12-31", covers: false, why: "a day late" },
    { start: "2024-01-01", end: "2024-06-30", covers: false, why: "half a year" },
    { start: "2024-12-31", end: "2024-12-31", covers: false, why: "one day" },
  ])("of $start to $end is $covers: $why", ({ start, end, covers }) => {
    expect(coversYear({ start, end })).toBe(covers);
  });

  test("of a state on a day says nothing to the contrary", () => {
    expect(coversYear({ end: "2024-12-31" })).toBe(true);
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
