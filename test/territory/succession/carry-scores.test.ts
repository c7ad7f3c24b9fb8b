import { carryScores, scoreIndex, vietnam } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { lines } from "./fixture.ts";

const [in2020, in2025] = ["2020-01-01", "2025-01-01"];

const mean = { to: in2020, rule: "mean-of-predecessors" } as const;

const rows = [
  { unit: "t:a", values: { x: 0.2, y: 1 } },
  { unit: "t:b", values: { x: 0.6 } },
];

describe("carryScores", () => {
  test("carries each score by itself, with a reason where one is missing", () => {
    expect(carryScores(lines, rows, mean)).toStrictEqual({
      to: in2020,
      rule: "mean-of-predecessors",
      units: [
        {
          unit: "t:ab",
          values: { x: 0.4, y: null },
          reasons: { x: null, y: "missing-predecessor" },
          predecessors: ["t:a", "t:b"],
        },
      ],
      unused: [],
    });
  });

  test("weighs as it is told", () => {
    const options = { to: in2020, rule: "weighted-mean", weights: { "t:a": 3, "t:b": 1 } } as const;
    // (0.6 + 0.6) / 4
    expect(carryScores(lines, rows, options).units[0]?.values["x"]).toBeCloseTo(0.3, 12);
  });

  test("says of each score where it was not carried", () => {
    const [own] = carryScores(lines, [{ unit: "t:gone", values: { x: 1 } }], {
      ...mean,
      to: in2025,
    }).unused;
    expect(own).toStrictEqual({ score: "x", unit: "t:gone", by: "t:gone", reason: "no-successor" });
  });

  test("carries the nodes of what scoreIndex returns", () => {
    const result = scoreIndex(dti.schemes.dti2024, dti.tables.dti2024Merged.rows);
    const { units } = carryScores(vietnam, result, { ...mean, to: "2025-07-01" });
    expect(units).toHaveLength(34);
    // Units of the day keep what they have.
    const scores = new Map(result.units.map(({ unit, nodes }) => [unit, nodes["dti"]?.score]));
    expect(units.map(({ unit, values }) => [unit, values["dti"]])).toStrictEqual(
      units.map(({ unit }) => [unit, scores.get(unit)]),
    );
  });

  test("gives rows that scoreIndex takes", () => {
    const carried = carryScores(vietnam, dti.tables.dti2024.rows, { ...mean, to: "2025-07-01" });
    const { units } = scoreIndex(dti.schemes.dti2024, carried.units);
    // Four of eight indices are known of all 63: 640 of 940 points, at least.
    expect(units).toHaveLength(34);
    expect(units[0]?.nodes["dti"]?.coverage).toBeCloseTo(640 / 940, 12);
  });

  test("of nothing is nothing", () => {
    expect(carryScores(lines, [], mean).units).toStrictEqual([]);
  });

  test.for([
    ["what are no scores", [lines, 3, mean], "scored"],
    ["a row without values", [lines, [{ unit: "t:a" }], mean], "scored.0.values"],
    ["an unknown unit", [lines, [{ unit: "t:zz", values: {} }], mean], "scored.0.unit"],
    ["a unit that stands twice", [lines, [rows[0], rows[0]], mean], "scored.1.unit"],
    [
      "a score that is NaN",
      [lines, [{ unit: "t:a", values: { x: Number.NaN } }], mean],
      "scored.0.values.x",
    ],
    [
      "a result with a score in words",
      [lines, { units: [{ unit: "t:a", nodes: { x: { score: "1" } } }] }, mean],
      "scored.0.values.x",
    ],
    ["a result without nodes", [lines, { units: [{ unit: "t:a" }] }, mean], "scored.0.nodes"],
    ["a sum of scores", [lines, rows, { ...mean, rule: "sum" }], "rule"],
    ["an unknown option", [lines, rows, { ...mean, nodes: [] }], "nodes"],
  ] as const)("refuses %s", ([, args, path]) => {
    const error = thrownBy(() => Reflect.apply(carryScores, undefined, [...args]));
    expect(pathsIn(error)).toStrictEqual(["invalid-argument", path]);
  });
});
