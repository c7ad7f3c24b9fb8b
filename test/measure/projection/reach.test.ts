import { describe, expect, test } from "vitest";
import { dated, percent, reached, yearly } from "./fixture.ts";

const tens = yearly(2020, [40, 50, 60]);

describe("project, of the day on which a line reaches its target,", () => {
  test.for([
    { target: 80, points: tens, day: "2024-12-31", from: "4 · 10" },
    { target: 65, points: tens, day: "2023-06-30", from: "2.5 · 10" },
    {
      target: 62,
      points: tens,
      day: "2023-03-12",
      from: "0.2 years are 2 months of 30 days and 12",
    },
    { target: 61, points: tens, day: "2023-02-06", from: "0.1 years are 36 days" },
    {
      target: 60.01,
      points: tens,
      day: "2023-01-01",
      from: "0.36 of a day: it is reached on that day",
    },
    {
      target: 66,
      points: yearly(2020, [40, 52, 64]),
      day: "2023-02-28",
      from: "2 ÷ 12 years to a February of 28 days",
    },
    {
      target: 66,
      points: yearly(2021, [40, 52, 64]),
      day: "2024-02-29",
      from: "2 ÷ 12 years to a February of 29 days",
    },
    {
      target: 13,
      points: dated({ "2024-01-31": 10, "2024-02-29": 11, "2024-03-31": 12 }),
      day: "2024-04-30",
      from: "a month more",
    },
    {
      target: 7979,
      points: yearly(2020, [0, 1]),
      day: "9999-12-31",
      from: "the last day there is",
    },
    { target: 7979.1, points: yearly(2020, [0, 1]), day: "too-far", from: "the year 10000" },
    { target: 1e300, points: yearly(2020, [0, 1]), day: "too-far", from: "any later year" },
    { target: 60, points: tens, day: "already-reached", from: "the last value" },
    { target: 59, points: tens, day: "already-reached", from: "before the last value" },
    {
      target: 75,
      points: yearly(2020, [40, 80, 60]),
      day: "2023-06-30",
      from: "60 + 10 · (x − 1), whatever single values were: 75 at 2.5",
    },
    {
      target: 62,
      points: yearly(2020, [50, 40, 63]),
      day: "2023-09-10",
      from: "51 + 6.5 · (x − 1) is 57.5 at the last value, and 62 at 2.6923: 2 years and 249.2 days",
    },
    { target: 70, points: yearly(2020, [60, 50]), day: "moving-away", from: "a line that falls" },
    { target: 60, points: yearly(2020, [50, 50]), day: "no-trend", from: "a flat line" },
    {
      target: 50,
      points: yearly(2020, [50, 50]),
      day: "already-reached",
      from: "a flat line on it",
    },
  ])("up to $target: $day, $from", ({ target, points, day }) => {
    expect(reached(points, { method: "linear", target, direction: "increase" })).toBe(day);
  });

  test.for([
    { target: 20, values: [60, 50, 40], day: "2024-12-31", from: "2 · 10" },
    { target: 0, values: [60, 50, 40], day: "2026-12-31", from: "4 · 10" },
    { target: -10, values: [60, 50, 40], day: "2027-12-31", from: "a line goes on below 0" },
    { target: 40, values: [60, 50, 40], day: "already-reached", from: "the last value" },
    { target: 30, values: [40, 50, 60], day: "moving-away", from: "a line that rises" },
  ])("down to $target: $day, $from", ({ target, values, day }) => {
    const options = { method: "linear", target, direction: "decrease" } as const;
    expect(reached(yearly(2020, values), options)).toBe(day);
  });
});

describe("project, of the day on which compound growth reaches its target,", () => {
  const growing = [100, 110, 121];
  const falling = [8, 4, 2];

  test.for([
    { values: growing, target: 133.1, direction: "increase", day: "2023-12-31", from: "1.1³" },
    {
      values: growing,
      target: 200,
      direction: "increase",
      day: "2028-04-09",
      from: "ln 2 ÷ ln 1.1 = 7.27254: 7 years and 98.1 days",
    },
    { values: growing, target: 0, direction: "increase", day: "already-reached", from: "above 0" },
    { values: growing, target: -5, direction: "decrease", day: "never", from: "above 0" },
    { values: falling, target: 0.5, direction: "decrease", day: "2024-12-31", from: "2 ÷ 2²" },
    { values: falling, target: 0, direction: "decrease", day: "never", from: "0 has no logarithm" },
    { values: falling, target: 9, direction: "increase", day: "moving-away", from: "it falls" },
    { values: [3, 3], target: 9, direction: "increase", day: "no-trend", from: "it stays" },
  ] as const)("$target: $day, $from", ({ values, target, direction, day }) => {
    expect(reached(yearly(2020, values), { method: "compound", target, direction })).toBe(day);
  });
});

describe("project, of the day on which a logistic curve reaches its target,", () => {
  /** 100 ÷ (1 + e^−z) at z = −2.5, −1.5, … 2.5, which is 92.4 in the end. */
  const rising = yearly(
    2015,
    [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((z) => 100 / (1 + Math.exp(-z))),
  );
  const flat = yearly(2015, [50, 50, 50, 50, 50, 50]);

  test.for([
    {
      points: rising,
      target: 99,
      direction: "increase",
      day: "2023-02-05",
      from: "ln 99 = 4.59512: 7 years and 34.2 days from z = −2.5",
    },
    { points: rising, target: 92, direction: "increase", day: "already-reached", from: "92.4" },
    { points: rising, target: 0, direction: "increase", day: "already-reached", from: "above 0" },
    { points: rising, target: 100, direction: "increase", day: "never", from: "its limit" },
    { points: rising, target: 120, direction: "increase", day: "never", from: "beyond its limit" },
    { points: rising, target: 0, direction: "decrease", day: "never", from: "its other limit" },
    { points: rising, target: 7, direction: "decrease", day: "moving-away", from: "it rises" },
    { points: flat, target: 100, direction: "increase", day: "never", from: "limit before trend" },
    { points: flat, target: 99, direction: "increase", day: "no-trend", from: "it stays" },
  ] as const)("$target: $day, $from", ({ points, target, direction, day }) => {
    const options = { method: "logistic", limits: percent, target, direction } as const;
    expect(reached(points, options)).toBe(day);
  });
});

describe("project has no day on which a target is reached", () => {
  test.for([
    { title: "without a target", points: tens, options: {}, reason: "no-target" },
    {
      title: "with a direction alone",
      points: tens,
      options: { direction: "increase" },
      reason: "no-target",
    },
    { title: "without both", points: [], options: {}, reason: "no-target" },
    {
      title: "without a curve",
      points: [],
      options: { target: 50, direction: "increase" },
      reason: "no-curve",
    },
  ] as const)("$title: $reason", ({ points, options, reason }) => {
    expect(reached(points, { method: "linear", ...options })).toBe(reason);
  });
});
