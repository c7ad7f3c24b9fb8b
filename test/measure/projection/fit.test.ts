import { type DatedValue, type ProjectionOptions, project } from "dxplan";
import { describe, expect, test } from "vitest";
import { dated, percent, yearly } from "./fixture.ts";

const by = "2030-12-31";
const six = [20, 30, 40, 50, 60, 70];

interface Case {
  readonly title: string;
  readonly points: readonly DatedValue[];
  readonly options: Omit<ProjectionOptions, "by">;
  readonly reason: string;
}

describe("project says why there is no value, no interval and no rate", () => {
  test.for<Case>([
    { title: "no values", points: [], options: { method: "linear" }, reason: "too-few-points" },
    {
      title: "one value",
      points: yearly(2020, [50]),
      options: { method: "compound" },
      reason: "too-few-points",
    },
    {
      title: "five values of an S",
      points: yearly(2020, six.slice(1)),
      options: { method: "logistic", limits: percent },
      reason: "too-few-points",
    },
    {
      title: "an S without limits",
      points: yearly(2020, six),
      options: { method: "logistic" },
      reason: "missing-limits",
    },
    {
      title: "an S without an upper limit",
      points: yearly(2020, six),
      options: { method: "logistic", limits: { low: 0, high: null } },
      reason: "missing-limits",
    },
    {
      title: "an S without a lower limit, before too few values",
      points: [],
      options: { method: "logistic", limits: { low: null, high: 100 } },
      reason: "missing-limits",
    },
    {
      title: "compound growth from 0",
      points: yearly(2020, [0, 1, 2]),
      options: { method: "compound" },
      reason: "not-above-zero",
    },
    {
      title: "compound growth from below 0",
      points: yearly(2020, [4, 2, -1]),
      options: { method: "compound" },
      reason: "not-above-zero",
    },
    {
      title: "an S with a value on the upper limit",
      points: yearly(2020, [...six, 100]),
      options: { method: "logistic", limits: percent },
      reason: "outside-limits",
    },
    {
      title: "an S with a value on the lower limit",
      points: yearly(2020, [0, ...six]),
      options: { method: "logistic", limits: percent },
      reason: "outside-limits",
    },
    {
      title: "an S with a value that is the limit at 12 digits",
      points: yearly(2020, [...six, 99.99999999999999]),
      options: { method: "logistic", limits: percent },
      reason: "outside-limits",
    },
    {
      title: "an S with a value beyond the limit",
      points: yearly(2020, [...six, 101]),
      options: { method: "logistic", limits: percent },
      reason: "outside-limits",
    },
    {
      title: "the 30th and the 31st of a month",
      points: dated({ "2024-01-30": 1, "2024-01-31": 2 }),
      options: { method: "linear" },
      reason: "single-day",
    },
    {
      title: "a value below 0 before a single day",
      points: dated({ "2024-01-30": -1, "2024-01-31": 2 }),
      options: { method: "compound" },
      reason: "not-above-zero",
    },
    {
      title: "values whose sum is beyond a double",
      points: yearly(2020, [1.7e308, 1.7e308, -1.7e308]),
      options: { method: "linear" },
      reason: "overflow",
    },
    {
      title: "limits whose distance is beyond a double",
      points: yearly(2020, [1.6e308, ...six]),
      options: { method: "logistic", limits: { low: -1.7e308, high: 1.7e308 } },
      reason: "overflow",
    },
  ])("of $title: $reason", ({ points, options, reason }) => {
    expect(project(points, { by, ...options })).toMatchObject({
      value: null,
      reason,
      interval: null,
      intervalReason: "no-value",
      perYear: null,
      perYearReason: reason,
      date: null,
      dateReason: "no-target",
      points: points.length,
      warnings: [],
    });
  });

  test("has no first and no last day without values", () => {
    const { from, to } = project([], { by, method: "linear" });
    expect([from, to]).toStrictEqual([null, null]);
  });

  test("of a day on which the value is beyond a double, but not of the rate", () => {
    const points = yearly(2020, [1, 2, 4, 8, 16, 32]);
    expect(project(points, { by: "9999-12-31", method: "compound" })).toMatchObject({
      value: null,
      reason: "overflow",
      intervalReason: "no-value",
      perYear: 100,
      perYearReason: null,
    });
  });

  test("of a rate that is beyond a double, but not of the value", () => {
    // Times 10 a day is times 10³⁶⁰ a year.
    const points = dated({ "2024-01-01": 1, "2024-01-02": 10 });
    expect(project(points, { by: "2024-01-04", method: "compound" })).toMatchObject({
      value: 1000,
      reason: null,
      perYear: null,
      perYearReason: "overflow",
    });
  });

  test("of an interval whose upper end is beyond a double, but not of the value", () => {
    // Powers of 10: 200, −200, 0, 0, −200, 200 lie about 0 with s = 200. At the last of them the interval is
    // ± 2.776 · 200 · √(1 + 1 ÷ 6 + 2.5² ÷ 17.5), which is ± 685; the largest double has 308.
    const points = yearly(2020, [1e200, 1e-200, 1, 1, 1e-200, 1e200]);
    const projection = project(points, { by: "2025-12-31", method: "compound" });
    expect(projection).toMatchObject({ value: 1, interval: null, intervalReason: "overflow" });
  });
});
