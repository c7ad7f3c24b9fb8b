import {
  type Figure,
  type Indicator,
  type Observation,
  type SeriesOptions,
  seriesOf,
} from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../../measure/fixture.ts";
import { frozen } from "../../model/frozen.ts";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { lines } from "./fixture.ts";

const counted: Indicator = f.share({
  unitOfMeasure: "count",
  aggregation: { units: "sum", time: "last" },
});

const on = (code: string, year: number, value: number, more: Partial<Figure> = {}): Figure => ({
  ...f.figure(value),
  unit: `t:${code}`,
  period: { end: `${year}-12-31` },
  ...more,
});

const all: readonly Figure[] = frozen([
  on("a", 2018, 2),
  on("b", 2018, 4),
  on("c", 2018, 3),
  on("a", 2017, 1),
  on("ab", 2021, 7),
  on("c", 2021, 5),
  on("abc", 2025, 13, { publishedAt: "2026-02-01" }),
  on("d", 2021, 100),
]);

const series = (unit = "abc", options: SeriesOptions = {}, figures: readonly Observation[] = all) =>
  seriesOf(lines, counted, figures, `t:${unit}`, options);

const told = (...call: Parameters<typeof series>) =>
  series(...call).points.map(
    ({ period, value, reason, carried }) =>
      `${period.end.slice(0, 4)} ${reason ?? value}${carried ? " carried" : ""}`,
  );

describe("seriesOf", () => {
  test("goes on before a merger with the figures of what was merged", () => {
    expect(told()).toStrictEqual([
      "2017 missing-predecessor carried",
      "2018 9 carried",
      "2021 12 carried",
      "2025 13",
    ]);
  });

  test("marks every day on which units were merged", () => {
    expect(series().breaks).toStrictEqual([
      { day: "2020-01-01", why: "merged", unit: "t:ab", predecessors: ["t:a", "t:b"] },
      { day: "2025-01-01", why: "merged", unit: "t:abc", predecessors: ["t:ab", "t:c"] },
    ]);
  });

  test("of a unit that has ended stops with it", () => {
    expect(told("ab")).toStrictEqual([
      "2017 missing-predecessor carried",
      "2018 6 carried",
      "2021 7",
    ]);
    expect(told("a")).toStrictEqual(["2017 1", "2018 2"]);
    expect(series("a").breaks).toStrictEqual([]);
  });

  test("has no break where a unit became another whole and alone", () => {
    const { points, breaks } = series("d2", {}, [...all, on("d2", 2025, 101)]);
    expect(
      points.map(({ value, carried, unchanged }) => [value, carried, unchanged]),
    ).toStrictEqual([
      [100, true, true],
      [101, false, true],
    ]);
    expect(breaks).toStrictEqual([]);
  });

  test("has the reported figure of the unit itself as it is, and marks a carried one", () => {
    const { points } = series();
    expect(points.at(-1)?.figure).toStrictEqual(all[6]);
    expect(points[1]?.figure?.obsStatus).toBe("E");
    expect(points[0]?.figure).toBeNull();
  });

  test("knows no more than was known on the day", () => {
    const { points, unused } = series("abc", { asOf: "2025-12-31" });
    expect(points.map(({ value }) => value)).toStrictEqual([null, 9, 12]);
    expect(unused).toStrictEqual([{ observation: all[6], by: null, reason: "not-yet-published" }]);
    expect(series("abc", { asOf: "2018-12-31" }).unused.map(({ reason }) => reason)).toStrictEqual([
      "after-as-of",
      "after-as-of",
      "after-as-of",
    ]);
  });

  test("of a part has the whole before it only with shares", () => {
    const figures = [on("e", 2021, 10), on("e1", 2025, 5)];
    const shares = { "t:e": { "t:e1": 0.4, "t:e2": 0.6 } };
    expect(told("e1", {}, figures)).toStrictEqual(["2021 not-comparable carried", "2025 5"]);
    expect(told("e1", { shares }, figures)).toStrictEqual(["2021 4 carried", "2025 5"]);
    expect(series("e1", {}, figures).breaks.map(({ why }) => why)).toStrictEqual(["split"]);
  });

  test("takes another rule, and weights of the indicator that is named", () => {
    const weighted: Indicator = f.share({
      aggregation: { units: "weighted-mean", time: "last", weight: "people" },
    });
    const figures = [
      on("a", 2018, 10),
      on("b", 2018, 30),
      on("a", 2018, 1, { indicator: "people" }),
      on("b", 2018, 3, { indicator: "people" }),
    ];
    const valueBy = (options: SeriesOptions) =>
      seriesOf(lines, weighted, figures, "t:ab", options).points.map(({ value }) => value);
    // (10 + 90) / 4, (10 + 30) / 2
    expect(valueBy({})).toStrictEqual([25]);
    expect(valueBy({ rule: "mean-of-predecessors" })).toStrictEqual([20]);
  });

  test("is of one set of offices, and of levels", () => {
    const figures = [
      ...all,
      on("abc", 2026, 9, { tiers: ["province", "commune"] }),
      on("abc", 2026, 1, { quantity: { kind: "change", in: "points" } }),
    ];
    const { points, unused } = series("abc", {}, figures);
    expect(points).toHaveLength(4);
    expect(unused.map(({ reason }) => reason).toSorted()).toStrictEqual([
      "different-quantity",
      "other-tiers",
    ]);
    expect(told("abc", { tiers: ["commune", "province"] }, figures)).toStrictEqual(["2026 9"]);
  });

  test("tells of breaks that figures report", () => {
    const figures = [on("d", 2020, 1), on("d", 2021, 2, { obsStatus: "B" })];
    expect(series("d", {}, figures).breaks).toStrictEqual([
      { day: "2021-12-31", why: "reported", unit: "t:d", predecessors: [] },
    ]);
  });

  test("breaks with the first figure of the merged unit, if that is of an earlier day", () => {
    const figures = [on("ab", 2023, 5), on("c", 2023, 1), on("abc", 2024, 7)];
    const { points, breaks } = series("abc", {}, figures);
    expect(points.map(({ period, carried }) => [period.end, carried])).toStrictEqual([
      ["2023-12-31", true],
      ["2024-12-31", false],
    ]);
    // It begins on 2025-01-01.
    expect(breaks.map(({ day, why }) => `${day} ${why}`)).toStrictEqual(["2024-12-31 merged"]);
  });

  test("tells of breaks that one of several figures reports", () => {
    const figures = [on("a", 2017, 1), on("b", 2017, 1), on("a", 2018, 2, { obsStatus: "B" })];
    const { points, breaks } = series("ab", {}, [...figures, on("b", 2018, 3)]);
    expect(points.map(({ figure }) => figure?.obsStatus)).toStrictEqual(["E", "E"]);
    expect(breaks).toStrictEqual([
      { day: "2018-12-31", why: "reported", unit: "t:ab", predecessors: [] },
    ]);
  });

  test("takes the place of the unit itself before those of what it was made of, of the same day", () => {
    const place = f.share({
      unitOfMeasure: "rank",
      direction: "decrease",
      aggregation: { units: "none", time: "last" },
    });
    const figures = [on("d", 2024, 5, { of: 63 }), on("d2", 2024, 2, { of: 34 })];
    const { points, unused } = seriesOf(lines, place, figures, "t:d2");
    expect(points.map(({ value, carried }) => [value, carried])).toStrictEqual([[2, false]]);
    expect(unused).toStrictEqual([{ observation: figures[0], by: "t:d2", reason: "later-figure" }]);
  });

  test("tells of another field of places that cannot be put together", () => {
    const place = f.share({
      unitOfMeasure: "rank",
      direction: "decrease",
      aggregation: { units: "none", time: "last" },
    });
    const figures = [on("a", 2018, 3, { of: 63 }), on("b", 2018, 5, { of: 63 })];
    const both = [...figures, on("ab", 2021, 4, { of: 34 })];
    const { points, breaks } = seriesOf(lines, place, both, "t:ab");
    expect(points.map(({ value, reason }) => reason ?? value)).toStrictEqual(["not-comparable", 4]);
    expect(breaks.map(({ day, why }) => `${day} ${why}`)).toStrictEqual([
      "2020-01-01 merged",
      "2021-12-31 different-field",
    ]);
  });

  test("does not depend on the order of the observations, and survives JSON", () => {
    expect(series("abc", {}, all.toReversed())).toStrictEqual(series());
    expect(JSON.parse(JSON.stringify(series()))).toStrictEqual(series());
  });

  test("of nothing is empty", () => {
    expect(series("abc", {}, [])).toStrictEqual({
      unit: "t:abc",
      indicator: "share",
      points: [],
      breaks: [],
      unused: [],
    });
  });

  test.for([
    ["what is no territory", [{}, counted, all, "t:abc"], "territory"],
    ["what is no indicator", [lines, {}, all, "t:abc"], "indicator"],
    ["what are no observations", [lines, counted, {}, "t:abc"], "observations"],
    ["an unknown unit", [lines, counted, all, "t:zz"], "unit"],
    ["what is no day", [lines, counted, all, "t:abc", { asOf: "2025" }], "asOf"],
    ["no tiers", [lines, counted, all, "t:abc", { tiers: [] }], "tiers"],
    ["what is no tier", [lines, counted, all, "t:abc", { tiers: ["city"] }], "tiers.0"],
    ["what is no rule", [lines, counted, all, "t:abc", { rule: "mean" }], "rule"],
    ["an unknown option", [lines, counted, all, "t:abc", { to: "2025-01-01" }], "to"],
  ] as const)("refuses %s", ([, args, path]) => {
    const error = thrownBy(() => Reflect.apply(seriesOf, undefined, [...args]));
    expect(pathsIn(error)).toStrictEqual(["invalid-argument", path]);
  });
});
