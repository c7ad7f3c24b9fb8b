import { project } from "dxplan";
import { describe, expect, test } from "vitest";
import { dated, percent, yearly } from "./fixture.ts";

const tens = yearly(2020, [40, 50, 60]);

/** The logistic curve of 100 ÷ (1 + e^−z) at z = −2.5, −1.5, … 2.5. */
const symmetric = yearly(
  2015,
  [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((z) => 100 / (1 + Math.exp(-z))),
);

describe("project", () => {
  test("gives the whole of a projection as plain data", () => {
    const aim = { target: 80, direction: "increase" } as const;
    expect(project(tens, { by: "2023-12-31", method: "linear", ...aim })).toStrictEqual({
      method: "linear",
      value: 70,
      reason: null,
      interval: null,
      intervalReason: "too-few-points",
      date: "2024-12-31",
      dateReason: null,
      perYear: 10,
      perYearReason: null,
      points: 3,
      from: "2020-12-31",
      to: "2022-12-31",
      warnings: [],
    });
  });

  test.for([
    { title: "one year on", points: tens, by: "2023-12-31", value: 70, perYear: 10 },
    { title: "half a year on", points: tens, by: "2023-06-30", value: 65, perYear: 10 },
    { title: "back, between values", points: tens, by: "2021-06-30", value: 45, perYear: 10 },
    { title: "back, before the first", points: tens, by: "2016-12-31", value: 0, perYear: 10 },
    {
      title: "from two values",
      points: yearly(2023, [30, 27]),
      by: "2030-12-31",
      value: 9,
      perYear: -3,
    },
    {
      title: "over a leap year, which is no longer than another",
      points: yearly(2019, [1, 2]),
      by: "2024-12-31",
      value: 6,
      perYear: 1,
    },
    {
      title: "from ends of months, which lie whole months apart",
      points: dated({ "2024-01-31": 10, "2024-02-29": 11, "2024-03-31": 12 }),
      by: "2024-04-30",
      value: 13,
      perYear: 12,
    },
    {
      title: "to the end of a February of 28 days",
      points: dated({ "2024-02-29": 10, "2024-08-31": 16 }),
      by: "2025-02-28",
      value: 22,
      perYear: 12,
    },
    {
      title: "from days within a month",
      points: dated({ "2024-03-10": 0, "2024-03-20": 1 }),
      by: "2024-04-09",
      value: 2.9,
      perYear: 36,
    },
    {
      title: "through values that scatter: 2 + 0.8 · (x − 1) from 1, 3, 2, 4 has ȳ = 2.5 at 1.5",
      points: yearly(2020, [1, 3, 2, 4]),
      by: "2025-12-31",
      value: 5.3,
      perYear: 0.8,
    },
    {
      title: "through noise",
      points: yearly(2020, [0.3, 0.2, 0.1]),
      by: "2023-12-31",
      value: 0,
      perYear: -0.1,
    },
    {
      title: "of no trend",
      points: yearly(2020, [0.1, 0.1, 0.1]),
      by: "2040-12-31",
      value: 0.1,
      perYear: 0,
    },
  ])("linear, $title: $value, $perYear a year", ({ points, by, value, perYear }) => {
    expect(project(points, { by, method: "linear" })).toMatchObject({ value, perYear });
  });

  test.for([
    { title: "1.1³ · 100", values: [100, 110, 121], by: "2023-12-31", value: 133.1, perYear: 10 },
    {
      title: "1.1^2.5 · 100 = √1.61051 · 100",
      values: [100, 110, 121],
      by: "2023-06-30",
      value: 126.905870629,
      perYear: 10,
    },
    { title: "2⁵ = 32", values: [1, 2], by: "2025-12-31", value: 32, perYear: 100 },
    { title: "8 ÷ 2³", values: [8, 4, 2], by: "2023-12-31", value: 1, perYear: -50 },
    { title: "no growth", values: [7, 7, 7], by: "2033-12-31", value: 7, perYear: 0 },
    // ln 1, 2, 8 to base 2 is 0, 1, 3: ȳ = 4/3 at 1, slope 3/2; at 3 it is 4/3 + 3 = 13/3
    {
      title: "2^(13/3)",
      values: [1, 2, 8],
      by: "2023-12-31",
      value: 20.1587368,
      perYear: 182.8427125,
    },
  ])("compound, $title: $value, $perYear % a year", ({ values, by, value, perYear }) => {
    const projection = project(yearly(2020, values), { by, method: "compound" });
    expect(projection.value).toBeCloseTo(value, 7);
    expect(projection.perYear).toBeCloseTo(perYear, 7);
  });

  test("compound, from 100 to 121 in two years with nothing between", () => {
    const points = dated({ "2020-12-31": 100, "2022-12-31": 121 });
    expect(project(points, { by: "2023-12-31", method: "compound" })).toMatchObject({
      value: 133.1,
      perYear: 10,
    });
  });

  test.for([
    { by: "2021-12-31", value: 97.0687769248643, from: "1 ÷ (1 + e^−3.5)" },
    { by: "2018-06-30", value: 50, from: "the middle" },
    { by: "2014-12-31", value: 100 - 97.0687769248643, from: "1 − 1 ÷ (1 + e^−3.5)" },
    { by: "2999-12-31", value: 100, from: "the upper limit, at 12 digits" },
    { by: "0001-12-31", value: 0, from: "the lower limit, beyond the smallest double" },
  ])("logistic, $from: $value on $by", ({ by, value }) => {
    const projection = project(symmetric, { by, method: "logistic", limits: percent });
    expect(projection.value).toBeCloseTo(value, 8);
    expect(projection.perYear).toBe(1);
  });

  test("logistic, from odds of 1/4, 1/8, 1/2, 1, 1, 8 between 0 and 90", () => {
    // Powers of 2: −2, −3, −1, 0, 0, 3 lie about the line −3 + x by 1, −1, 0, 0, −1, 1: at 6 the odds are 8.
    const points = yearly(2015, [18, 10, 30, 45, 45, 80]);
    const options = { by: "2021-12-31", limits: { low: 0, high: 90 } };
    const projection = project(points, { ...options, method: "logistic" });
    expect(projection.value).toBe(80);
    expect(projection.perYear).toBeCloseTo(Math.LN2, 11);
  });

  test("gives what a value has at 12 digits, and no −0", () => {
    const noisy = yearly(2020, [0.1 + 0.2, 0.1 + 0.2]);
    const sinking = project(yearly(2020, [-0, -0]), { by: "2022-12-31", method: "linear" });
    expect(project(noisy, { by: "2022-12-31", method: "linear" }).value).toBe(0.3);
    expect([sinking.value, sinking.perYear]).toStrictEqual([0, 0]);
  });
});
