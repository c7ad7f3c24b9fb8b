import { compareAssessments, isDxplanError } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../model/outcome.ts";
import { indexOf } from "../score/fixture.ts";
import { both, earning, plain, sum } from "./fixture.ts";

const faultsOf = (...args: readonly unknown[]): unknown => {
  const error = thrownBy(() => Reflect.apply(compareAssessments, undefined, args));
  return isDxplanError(error)
    ? [error.code, ...error.issues.map(({ path }) => path.join("."))]
    : error;
};

const good = both({ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 1 });
const rows = good.verified;

describe("compareAssessments refuses", () => {
  test.for([
    { what: "nothing", args: [plain], paths: ["assessments"] },
    { what: "null", args: [plain, null], paths: ["assessments"] },
    { what: "a list", args: [plain, [rows, rows]], paths: ["assessments"] },
    { what: "one assessment", args: [plain, { verified: rows }], paths: ["assessments"] },
    {
      what: "an assessment that does not exist",
      args: [plain, { ...good, published: rows }],
      paths: ["assessments.published"],
    },
    {
      what: "a misspelt name, and not that there are too few",
      args: [plain, { verified: rows, selfassessed: rows }],
      paths: ["assessments.selfassessed"],
    },
    { what: "null for data", args: [plain, { ...good, official: null }], paths: ["official"] },
    {
      what: "a unit twice",
      args: [plain, { ...good, official: [rows, rows].flat() }],
      paths: ["official.1"],
    },
    {
      what: "faults of two assessments at once",
      args: [
        plain,
        {
          selfAssessed: [{ unit: "", values: {} }],
          verified: [{ unit: "u1", values: { a: "1" } }],
        },
      ],
      paths: ["selfAssessed.0.unit", "verified.0.values.a"],
    },
    {
      what: "points beyond the maximum in two assessments",
      args: [plain, both({ a: 20.5 }, { a: 2, b: -1 })],
      paths: ["selfAssessed.u1.a", "verified.u1.b"],
    },
    { what: "no index, told once", args: [null, good], paths: ["index"] },
    { what: "options that do not exist", args: [plain, good, { by: 1 }], paths: ["options.by"] },
    { what: "null for options", args: [plain, good, null], paths: ["options"] },
    {
      what: "a sample that is none",
      args: [plain, good, { sample: [1] }],
      paths: ["options.sample.0"],
    },
    {
      what: "much that scoring finds at once",
      args: [plain, both({ a: 20.5 }, { a: 21 }), { by: 1 }],
      paths: ["options.by"],
    },
  ])("$what", ({ args, paths }) => {
    expect(faultsOf(...args)).toStrictEqual(["invalid-argument", ...paths]);
  });

  test("an index that no schema would take", () => {
    const torn = { ...plain, nodes: [sum("all", ["a", "nobody"])] };
    expect(faultsOf(torn, good)).toStrictEqual(["invalid-index", "nodes.0.members.1"]);
  });

  test("what is missing, where the index takes nothing missing, by assessment", () => {
    const strict = indexOf([earning("a", 20)], [sum("all", ["a"])], { missing: "error" });
    expect(faultsOf(strict, both({ a: 1 }, {}))).toStrictEqual(["missing-value", "verified.u1.a"]);
    expect(faultsOf(strict, both({}, {}))).toStrictEqual([
      "missing-value",
      "selfAssessed.u1.a",
      "verified.u1.a",
    ]);
  });

  test("in words", () => {
    expect(() =>
      compareAssessments(plain, both({ a: 1 }, { a: 20.5 })),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: compareAssessments
        verified.u1.a: expected points from 0 to 20, found 20.5 (bad-argument)]
    `);
    expect(() => compareAssessments(plain, { verified: [] })).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: compareAssessments
        assessments: expected two at least of selfAssessed, verified and official, found "verified" (bad-argument)]
    `);
  });
});
