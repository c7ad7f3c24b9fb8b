import { describe, expect, test } from "vitest";
import {
  type OpenSdgSeries,
  openSdgMean,
  openSdgProgress,
} from "../../../src/measure/methods/index.ts";

const met: OpenSdgSeries = { score: 5, status: "target-achieved" };
const unknown: OpenSdgSeries = { score: null, status: "not-available" };

/** A series that has not achieved its target. */
const scored = (score: number): OpenSdgSeries => ({ score, status: "moderate" });

describe("openSdgMean of", () => {
  test.for<{
    readonly title: string;
    readonly series: readonly OpenSdgSeries[];
    readonly score: number | null;
    readonly status: string;
  }>([
    {
      title: "three series is their mean, (5 - 2.5 + 1) / 3",
      series: [met, scored(-2.5), scored(1)],
      score: 3.5 / 3,
      status: "moderate",
    },
    {
      title: "series that have all achieved is achieved",
      series: [met, met],
      score: 5,
      status: "target-achieved",
    },
    {
      title: "5 and 5, of which one has not achieved, is substantial",
      series: [met, scored(5)],
      score: 5,
      status: "substantial",
    },
    {
      title: "one that is not available and 2 is 2",
      series: [unknown, scored(2)],
      score: 2,
      status: "moderate",
    },
    {
      title: "nothing available is not available",
      series: [unknown, unknown],
      score: null,
      status: "not-available",
    },
    {
      title: "a group averages the group first, (5 / 3 - 1) / 2",
      series: [[met, scored(5), scored(-5)], scored(-1)],
      score: 1 / 3,
      status: "moderate",
    },
    {
      title: "a group of nothing skips the group",
      series: [[unknown, unknown], scored(3)],
      score: 3,
      status: "substantial",
    },
    {
      title: "groups in groups starts from the innermost, ((4 + 2) / 2 + 1) / 2",
      series: [[[scored(4), scored(2)], scored(1)]],
      score: 2,
      status: "moderate",
    },
    {
      title: "what is achieved and what is not available is achieved",
      series: [[met], unknown],
      score: 5,
      status: "target-achieved",
    },
    { title: "2.5 is substantial", series: [scored(2.5)], score: 2.5, status: "substantial" },
    { title: "0 is moderate", series: [scored(0)], score: 0, status: "moderate" },
    { title: "-2.5 is limited", series: [scored(-2.5)], score: -2.5, status: "limited" },
    { title: "no series is not available", series: [], score: null, status: "not-available" },
  ])("$title", ({ series, score, status }) => {
    const mean = openSdgMean(series);
    expect([mean.status, mean.score]).toStrictEqual([
      status,
      score === null ? null : expect.closeTo(score, 11),
    ]);
  });

  test("series says how many counted, at every depth", () => {
    expect(openSdgMean([[met, [unknown, scored(1)]], unknown])).toMatchObject({
      available: 2,
      skipped: 2,
    });
  });

  test("one series can be better than the series, since slopes are rounded", () => {
    // R just below 0.95: the growth of 139.0695171931004 from 100 against that of 200 in ten years.
    const span = { baselineYear: 2020, year: 2025, targetYear: 2030 };
    const numbers = { baseline: 100, value: 139.0695171931004, target: 200 };
    const series = openSdgProgress({ ...span, ...numbers, direction: "increase" });
    expect([series.status, openSdgMean([series]).status]).toStrictEqual([
      "moderate",
      "substantial",
    ]);
  });
});
