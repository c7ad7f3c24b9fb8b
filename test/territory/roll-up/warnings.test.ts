import { type Figure, rollUpTime } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../../measure/fixture.ts";
import { asOf, count, fraction, of, people, rowOf, share } from "./fixture.ts";

/** Of one commune, with what it says of itself; the other four are 1 of 4. */
const beside = (figure: Figure): readonly Figure[] => [
  figure,
  ...["a2", "a3", "b1", "b2"].map((code) => fraction(code, 1, 4)),
];

const printed = (value: number, numerator: number, denominator: number, more = {}): Figure =>
  of("a1", "share", value, { numerator, denominator, ...more });

const warningsOf = (figure: Figure) => rowOf(share(), beside(figure)).warnings;

describe("a value that contradicts its fraction", () => {
  test("is told, and the fraction is put together", () => {
    // 951 of 1834 is 51.85 %, printed as 59.6: 951 + 4 of 1834 + 16.
    const row = rowOf(share(), beside(printed(59.6, 951, 1834)));
    expect(row.value).toBeCloseTo((100 * 955) / 1850, 12);
    expect(row.warnings).toStrictEqual([
      { unit: "t:a1", code: "contradicts-fraction", value: 59.6, fraction: 51.8538713195 },
    ]);
  });

  test.for([
    { title: "written out", value: 33.333333333333336, parts: [1, 3] },
    { title: "rounded to a tenth", value: 33.3, parts: [1, 3] },
    { title: "rounded up", value: 66.7, parts: [2, 3] },
    { title: "cut", value: 66.6, parts: [2, 3] },
    { title: "in whole percents", value: 67, parts: [2, 3] },
    { title: "0 of something", value: 0, parts: [0, 3] },
    { title: "very small", value: 1e-9, parts: [1, 1e11] },
    { title: "0 of 0", value: 0, parts: [0, 0] },
  ] as const)("is none where it is $title", ({ value, parts: [numerator, denominator] }) => {
    expect(warningsOf(printed(value, numerator, denominator))).toStrictEqual([]);
  });

  test.for([
    { value: 33.5, parts: [1, 3] },
    { value: 66.0001, parts: [2, 3] },
    { value: 0.2, parts: [0, 3] },
    { value: 0.33, parts: [1, 3] },
  ] as const)("is $value of $parts", ({ value, parts: [numerator, denominator] }) => {
    expect(warningsOf(printed(value, numerator, denominator))).toMatchObject([
      { code: "contradicts-fraction", value },
    ]);
  });

  test.for([
    { kind: "moreThan", value: 60, told: [] },
    { kind: "moreThan", value: 64, told: ["contradicts-fraction"] },
    { kind: "nearly", value: 63, told: [] },
    { kind: "nearly", value: 61, told: ["contradicts-fraction"] },
    { kind: "about", value: 60, told: [] },
  ] as const)("62.5 % is not outside $kind $value but by one: $told", ({ kind, value, told }) => {
    const figure = printed(value, 5, 8, { qualifier: { kind } });
    expect(warningsOf(figure).map(({ code }) => code)).toStrictEqual(told);
  });

  test("is told of a weighted mean, which takes the value; of a number of things it says nothing", () => {
    const figures = beside(printed(59.6, 951, 1834)).flatMap((figure) => [
      figure,
      of(figure.unit.slice(2), "people", 1),
    ]);
    const row = rowOf(share(), figures, { weights: { share: "people" } });
    // (59.6 + 4 · 25) ÷ 5
    expect(row.value).toBeCloseTo(31.92, 12);
    expect(row.warnings.map(({ unit }) => unit)).toStrictEqual(["t:a1"]);
    const things = ["a1", "a2", "a3", "b1", "b2"].map((code) =>
      of(code, "count", 7, { numerator: 1, denominator: 2 }),
    );
    expect(rowOf(count(), things).warnings).toStrictEqual([]);
  });
});

describe("a value beyond what it can be", () => {
  test("is put together, and told", () => {
    // 676 + 1039 of 1690 and 4 of 16
    const row = rowOf(share(), beside(printed(101.48, 1715, 1690)));
    expect(row.value).toBeCloseTo((100 * 1719) / 1706, 12);
    expect(row.warnings.map(({ code }) => code)).toStrictEqual(["beyond-limit"]);
  });

  test("by the natural limits of the indicator", () => {
    const figures = ["a1", "a2", "a3", "b1", "b2"].map((code) => of(code, "people", 2));
    expect(rowOf(people(), figures).warnings).toStrictEqual([]);
    const capped = count({ naturalLimits: { low: 0, high: 1 }, id: "people" });
    expect(rowOf(capped, figures).warnings).toHaveLength(5);
    const floored = count({ naturalLimits: { low: 3 }, id: "people" });
    expect(rowOf(floored, figures).warnings).toHaveLength(5);
  });
});

test("figures over time are told by the end of their periods", () => {
  const indicator = share({
    accumulation: "flow",
    aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  });
  const half = (start: string, end: string, value: number) =>
    f.figure(value, { period: { start, end }, numerator: 1, denominator: 4 });
  const halves = [half("2024-01-01", "2024-06-30", 25), half("2024-07-01", "2024-12-31", 52)];
  const period = { start: "2024-01-01", end: "2024-12-31" };
  const [row] = rollUpTime(halves, indicator, { period, asOf }).rows;
  expect([row?.value, row?.warnings]).toStrictEqual([
    25,
    [{ end: "2024-12-31", code: "contradicts-fraction", value: 52, fraction: 25 }],
  ]);
});
