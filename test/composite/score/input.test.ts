import { scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { component, equal, indexOf, weighted } from "./fixture.ts";

const index = indexOf(
  [component("a"), component("b", { direction: "decrease", scale: { kind: "min-max" } })],
  [weighted("overall", { a: 1, b: 2 })],
);

const points = indexOf(
  [component("a", { scale: { kind: "points" }, maximum: 10 })],
  [equal("overall", ["a"])],
);

const units = ["u1", "u2", "u3"];
const a = [0.5, null, 1];
const b = [3, 5, 4];
const table = { units, columns: { a, b } };
const rows = units.map((unit, at) => ({ unit, values: { a: a[at] ?? null, b: b[at] ?? null } }));

/** What scoreIndex says of its arguments: the code and the paths; or what else was thrown. */
const faultsOf = (...args: readonly unknown[]): unknown =>
  pathsIn(thrownBy(() => Reflect.apply(scoreIndex, undefined, args)));

describe("scoreIndex takes", () => {
  const result = scoreIndex(index, table);

  test("rows as well as a table", () => {
    expect(scoreIndex(index, rows)).toStrictEqual(result);
  });

  test("typed arrays, in which NaN is missing", () => {
    const columns = { a: new Float64Array([0.5, Number.NaN, 1]), b: Float64Array.from(b) };

    expect(scoreIndex(index, { units, columns })).toStrictEqual(result);
  });

  test("nothing for null", () => {
    const sparse = rows.map(({ unit, values: { a, b } }) => ({
      unit,
      values: a === null ? { b } : { a, b },
    }));

    expect(scoreIndex(index, sparse)).toStrictEqual(result);
  });

  test("groups of a table as of rows", () => {
    expect(scoreIndex(index, { ...table, groups: ["north", null, "north"] })).toStrictEqual(
      scoreIndex(
        index,
        rows.map((row, at) => (at === 1 ? row : { ...row, group: "north" })),
      ),
    );
  });
});

const row = (more: object) => [rows[0], { unit: "u2", values: {}, ...more }];

describe("scoreIndex refuses", () => {
  test.for([
    { what: "nothing at all", args: [], paths: ["index", "data"] },
    { what: "an index in text", args: ["{}", rows], paths: ["index"] },
    { what: "null for an index", args: [null, rows], paths: ["index"] },
    { what: "null for data", args: [index, null], paths: ["data"] },
    { what: "data in text", args: [index, "u1"], paths: ["data"] },
    { what: "rows of nothing", args: [index, [null, 1]], paths: ["data.0", "data.1"] },
    { what: "a row without a unit", args: [index, [{ values: {} }]], paths: ["data.0.unit"] },
    { what: "an empty unit", args: [index, row({ unit: "" })], paths: ["data.1.unit"] },
    { what: "no values", args: [index, row({ values: undefined })], paths: ["data.1.values"] },
    { what: "a list of values", args: [index, row({ values: [1] })], paths: ["data.1.values"] },
    { what: "a group of a number", args: [index, row({ group: 1 })], paths: ["data.1.group"] },
    {
      what: "a value in text",
      args: [index, row({ values: { a: "1" } })],
      paths: ["data.1.values.a"],
    },
    {
      what: "NaN in a row",
      args: [index, row({ values: { a: Number.NaN, b: Infinity } })],
      paths: ["data.1.values.a", "data.1.values.b"],
    },
    { what: "a unit twice", args: [index, [...rows, rows[0]]], paths: ["data.3"] },
    {
      what: "a unit of a table twice",
      args: [index, { units: ["u1", "u1"], columns: {} }],
      paths: ["data.units.1"],
    },
    {
      what: "a unit of a table that is none",
      args: [index, { units: ["u1", 2, ""], columns: {} }],
      paths: ["data.units.1", "data.units.2"],
    },
    { what: "no units", args: [index, { columns: {} }], paths: ["data.units"] },
    { what: "no columns", args: [index, { units }], paths: ["data.columns"] },
    { what: "a list of columns", args: [index, { units, columns: [a] }], paths: ["data.columns"] },
    {
      what: "a column that is too short",
      args: [index, { units, columns: { a: [1, 2], b } }],
      paths: ["data.columns.a"],
    },
    {
      what: "NaN in a list",
      args: [index, { units, columns: { a: [1, Number.NaN, 2] } }],
      paths: ["data.columns.a.1"],
    },
    {
      what: "infinity in a typed array",
      args: [index, { units, columns: { a: new Float64Array([1, 2, -Infinity]) } }],
      paths: ["data.columns.a.2"],
    },
    {
      what: "numbers of lower precision",
      args: [index, { units, columns: { a: new Float32Array([1, 2, 3]) } }],
      paths: ["data.columns.a"],
    },
    {
      what: "groups of other units",
      args: [index, { ...table, groups: ["north"] }],
      paths: ["data.groups"],
    },
    { what: "null for options", args: [index, rows, null], paths: ["options"] },
    { what: "an option in text", args: [index, rows, "sample"], paths: ["options"] },
    {
      what: "options that do not exist",
      args: [index, rows, { samples: [], decimals: 2 }],
      paths: ["options.samples", "options.decimals"],
    },
    { what: "a sample in text", args: [index, rows, { sample: "" }], paths: ["options.sample"] },
    {
      what: "a sample that is one table",
      args: [index, rows, { sample: table }],
      paths: ["options.sample"],
    },
    {
      what: "a sample of rows, not of tables",
      args: [index, rows, { sample: rows }],
      paths: ["options.sample.0.units", "options.sample.1.units", "options.sample.2.units"],
    },
    {
      what: "points beyond the maximum, and below 0",
      args: [points, { units, columns: { a: [10, 10.5, -1] } }],
      paths: ["data.u2.a", "data.u3.a"],
    },
    {
      what: "much at once",
      args: [null, row({ unit: 1, values: { a: "1" } }), { sample: 1 }],
      paths: ["index", "data.1.unit", "data.1.values.a", "options.sample"],
    },
  ])("$what", ({ args, paths }) => {
    expect(faultsOf(...args)).toStrictEqual(["invalid-argument", ...paths]);
  });

  test("points beyond the maximum in words", () => {
    expect(() =>
      scoreIndex(points, [{ unit: "gso34:01", values: { a: 12 } }]),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: scoreIndex
        data["gso34:01"].a: expected points from 0 to 10, found 12 (bad-argument)]
    `);
  });
});
