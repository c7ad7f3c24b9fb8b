import { describe, expect, test } from "vitest";
import { byScores } from "./by-scores.ts";
import { faultsOf } from "./expect-weights.ts";

const table = "columns: lists of scores by the id of a component";
const number = "a number from -1e100 to 1e100, or null";
const list = "a list of 2 scores, as many as in the first column";
const rows = "columns: two rows or more with a score in every column";

const cases = [
  { title: "nothing", columns: undefined, faults: [`${table}, nothing`] },
  { title: "null", columns: null, faults: [`${table}, null`] },
  { title: "a list", columns: [[1, 2]], faults: [`${table}, a list of 1`] },
  { title: "no columns", columns: {}, faults: [`${table}, {}`] },
  {
    title: "a column of text",
    columns: { a: "12" },
    faults: ['columns.a: a list of scores, "12"'],
  },
  {
    title: "columns of other lengths",
    columns: { a: [1, 2], b: [1], c: 3 },
    faults: [`columns.b: ${list}, a list of 1`, `columns.c: ${list}, 3`],
  },
  {
    title: "what is no score",
    columns: { a: [1, Number.NaN, 2], b: [Infinity, undefined, "3"], c: [2e100, 1e100, -2e100] },
    faults: [
      `columns.a.1: ${number}, NaN`,
      `columns.b.0: ${number}, Infinity`,
      `columns.b.1: ${number}, nothing`,
      `columns.b.2: ${number}, "3"`,
      `columns.c.0: ${number}, 2e+100`,
      `columns.c.2: ${number}, -2e+100`,
    ],
  },
  { title: "empty columns", columns: { a: [], b: [] }, faults: [`${rows}, 0`] },
  {
    title: "one row that is complete",
    columns: { a: [1, 2, null], b: [null, 3, 4] },
    faults: [`${rows}, 1`],
  },
];

describe("weights from scores", () => {
  test.for(byScores.flatMap((one) => cases.map((each) => ({ ...one, ...each }))))(
    "refuse $title ($name)",
    ({ weightsOf, columns, faults }) => {
      expect(faultsOf(() => Reflect.apply(weightsOf, undefined, [columns]))).toStrictEqual([
        "invalid-argument",
        ...faults,
      ]);
    },
  );

  test.for(byScores.filter(({ name }) => name !== "criticWeights"))(
    "refuse constant columns ($name)",
    ({ weightsOf }) => {
      // Constant where both are complete: 2, 2 and 1, 1.
      expect(faultsOf(() => weightsOf({ a: [2, 2, 7], b: [1, 1, null] }))).toStrictEqual([
        "invalid-argument",
        "columns: a column whose scores differ, constant columns",
      ]);
    },
  );

  test.for(byScores)("name the function that refuses ($name)", ({ name, weightsOf }) => {
    expect(() => weightsOf({})).toThrow(new RegExp(`^${name}\\n`));
  });
});
