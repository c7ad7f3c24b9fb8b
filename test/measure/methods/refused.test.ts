import { isDxplanError } from "dxplan";
import { describe, expect, test } from "vitest";
import {
  levelRatio,
  okrLinear,
  openSdgMean,
  openSdgProgress,
  unProgressChart,
} from "../../../src/measure/methods/index.ts";

/** A call with an input that the types would refuse. */
const callers: Readonly<Record<string, (input: never) => unknown>> = {
  levelRatio,
  okrLinear,
  openSdgMean,
  openSdgProgress,
  unProgressChart,
};

/** Every issue of a call as a line: the path, what was expected, what was found. */
function refusal(method: string, input: unknown): string[] {
  try {
    callers[method]?.(input as never);
    return [];
  } catch (error) {
    if (!isDxplanError(error)) return ["another error"];
    const lines = error.issues.map(
      ({ path, expected, found }) => `${path.join(".")}: ${expected}, not ${found}`,
    );
    return [`${error.code} ${error.message.split("\n")[0]}`, ...lines];
  }
}

/** Right for both methods of growth. */
const series = { baseline: 40, baselineYear: 2020, value: 60, year: 2025, direction: "increase" };

const seriesFields = "baseline, baselineYear, value, year, direction, target, targetYear";

describe("a method refuses, with all issues at once,", () => {
  test.for([
    {
      title: "text, nothing and NaN",
      method: "levelRatio",
      input: { value: "60" },
      lines: ['value: a finite number, not "60"', "target: a finite number, not nothing"],
    },
    {
      title: "Infinity and fields that do not exist",
      method: "levelRatio",
      input: { value: Number.POSITIVE_INFINITY, target: Number.NaN, base: 4 },
      lines: [
        "base: one of value, target, not 4",
        "value: a finite number, not Infinity",
        "target: a finite number, not NaN",
      ],
    },
    {
      title: "a baseline that is left out, and a clamp that is no yes or no",
      method: "okrLinear",
      input: { value: 1, target: null, clamp: 1 },
      lines: [
        "baseline: a finite number or null, not nothing",
        "target: a finite number, not null",
        "clamp: true or false, or nothing, not 1",
      ],
    },
    {
      title: "a direction that is missing, and years that are not whole",
      method: "openSdgProgress",
      input: { baseline: 40, baselineYear: 2020.5, value: 60, year: "2025" },
      lines: [
        "baselineYear: a whole year, not 2020.5",
        'year: a whole year, not "2025"',
        "direction: increase or decrease, not nothing",
      ],
    },
    {
      title: "a target without its year",
      method: "openSdgProgress",
      input: { ...series, target: 80 },
      lines: ["targetYear: the whole year of the target, not nothing"],
    },
    {
      title: "a target, its year and a limit that are no numbers",
      method: "openSdgProgress",
      input: { ...series, target: "80", targetYear: null, limit: Number.NaN },
      lines: [
        'target: a finite number or null, or nothing, not "80"',
        "targetYear: the whole year of the target, not null",
        "limit: a finite number or null, or nothing, not NaN",
      ],
    },
    {
      title: "a direction in other words, and a unit that is none",
      method: "unProgressChart",
      input: { ...series, direction: "positive", unitOfMeasure: "%" },
      lines: [
        'direction: increase or decrease, not "positive"',
        'unitOfMeasure: percent or index or rank or count or amount, or nothing, not "%"',
      ],
    },
    {
      title: "a limit that it does not know, and a year of no target that is no year",
      method: "unProgressChart",
      input: { ...series, limit: 100, targetYear: 1.5 },
      lines: [
        `limit: one of ${seriesFields}, unitOfMeasure, not 100`,
        "targetYear: a whole year or null, or nothing, not 1.5",
      ],
    },
    {
      title: "scores beyond −5 to 5 and statuses that do not exist, at any depth",
      method: "openSdgMean",
      input: [{ score: 6, status: "substantial" }, [{ score: 1, status: "on track" }, 3, null]],
      lines: [
        "0.score: −5 to 5, or null, not 6",
        '1.0.status: target-achieved or substantial or moderate or limited or deterioration or not-available, not "on track"',
        "1.1: a series with score and status, or a list of them, not 3",
        "1.2: a series with score and status, or a list of them, not null",
      ],
    },
    {
      title: "scores that are no numbers",
      method: "openSdgMean",
      input: [
        { score: Number.NaN, status: "moderate" },
        { score: "1", status: "moderate" },
        { score: -5.1, status: "moderate" },
      ],
      lines: [
        "0.score: −5 to 5, or null, not NaN",
        '1.score: −5 to 5, or null, not "1"',
        "2.score: −5 to 5, or null, not -5.1",
      ],
    },
    {
      title: "what is no list",
      method: "openSdgMean",
      input: { score: 5, status: "substantial" },
      lines: ['series: a list of series, not { score: 5, status: "substantial" }'],
    },
  ])("$title ($method)", ({ method, input, lines }) => {
    expect(refusal(method, input)).toStrictEqual([`invalid-argument ${method}`, ...lines]);
  });

  test.for([undefined, null, 5, "text", []])("%o in place of an object", (input) => {
    const [first, line, ...more] = refusal("levelRatio", input);
    expect([first, more]).toStrictEqual(["invalid-argument levelRatio", []]);
    expect(line).toMatch(/^: an object with value, target, not /);
  });
});

test.for([
  { method: "levelRatio", input: { value: 0, target: 0 } },
  { method: "okrLinear", input: { baseline: null, value: 0, target: 0 } },
  { method: "openSdgProgress", input: { ...series, target: null, targetYear: undefined } },
  { method: "unProgressChart", input: { ...series, targetYear: 2030, unitOfMeasure: undefined } },
  { method: "openSdgMean", input: [] },
])("$method takes $input", ({ method, input }) => {
  expect(refusal(method, input)).toStrictEqual([]);
});
