import { carry, isDxplanError, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { lines } from "./fixture.ts";

const to = "2025-01-01";

/** Calls with what the types forbid. */
const call = (values: unknown, options: unknown, of: unknown = lines): unknown =>
  thrownBy(() => Reflect.apply(carry, undefined, [of, values, options]));

const sum = { to, rule: "sum" };

type Case = readonly [
  title: string,
  args: readonly [values: unknown, options: unknown, of?: unknown],
  paths: string,
];

describe("carry refuses", () => {
  test.for<Case>([
    ["what is no territory", [[], sum, {}], "territory"],
    ["what is no list", ["a", sum], "values"],
    ["what is no row", [[null], sum], "values.0"],
    ["an unknown unit", [[{ unit: "t:zz", value: 1 }], sum], "values.0.unit"],
    ["a unit of another name", [[{ unit: "toString", value: 1 }], sum], "values.0.unit"],
    ["a unit that stands twice", [[{ unit: "t:a" }, { unit: "t:a" }], sum], "values.1.unit"],
    ["a value that is NaN", [[{ unit: "t:a", value: Number.NaN }], sum], "values.0.value"],
    ["a value in words", [[{ unit: "t:a", value: "3" }], sum], "values.0.value"],
    ["an infinite numerator", [[{ unit: "t:a", numerator: Infinity }], sum], "values.0.numerator"],
    ["a denominator below 0", [[{ unit: "t:a", denominator: -1 }], sum], "values.0.denominator"],
    [
      "a denominator that is no number at all",
      [[{ unit: "t:a", denominator: Symbol("1") }], sum],
      "values.0.denominator",
    ],
    ["no options", [[], undefined], "options rule"],
    ["an unknown option", [[], { ...sum, rules: "sum" }], "rules"],
    ["no rule", [[], { to }], "rule"],
    ["a rule of another list", [[], { to, rule: "mean" }], "rule"],
    ["no day", [[], { rule: "sum" }], "to"],
    ["a year", [[], { to: "2025", rule: "sum" }], "to"],
    ["weights that are none", [[], { ...sum, weights: 3 }], "weights"],
    ["a weight of an unknown unit", [[], { ...sum, weights: { "t:zz": 1 } }], "weights.t:zz"],
    ["a weight below 0", [[], { ...sum, weights: { "t:a": -1 } }], "weights.t:a"],
    ["units that are none", [[], { ...sum, units: "t:abc" }], "units"],
    ["a unit that is none of the day", [[], { ...sum, units: ["t:abc", "t:a"] }], "units.1"],
    ["shares that are none", [[], { ...sum, shares: [] }], "shares"],
    ["shares of an unknown unit", [[], { ...sum, shares: { "t:zz": {} } }], "shares.t:zz"],
    [
      "shares of one without successors",
      [[], { ...sum, shares: { "t:abc": { "t:a": 1 } } }],
      "shares.t:abc",
    ],
    ["shares that are no record", [[], { ...sum, shares: { "t:e": 1 } }], "shares.t:e"],
    [
      "a share of what it did not become",
      [[], { ...sum, shares: { "t:e": { "t:e1": 0.5, "t:a": 0.5 } } }],
      "shares.t:e",
    ],
    [
      "shares that leave a successor out",
      [[], { ...sum, shares: { "t:e": { "t:e1": 1 } } }],
      "shares.t:e",
    ],
    [
      "a share above 1",
      [[], { ...sum, shares: { "t:e": { "t:e1": 1.5, "t:e2": -0.5 } } }],
      "shares.t:e.t:e1 shares.t:e.t:e2",
    ],
    [
      "shares that add up to less than 1",
      [[], { ...sum, shares: { "t:e": { "t:e1": 0.5, "t:e2": 0.4 } } }],
      "shares.t:e",
    ],
  ])("%s", ([, args, paths]) => {
    expect(pathsIn(call(...args))).toStrictEqual(["invalid-argument", ...paths.split(" ")]);
  });

  test("takes shares that add up to 1 but for noise", () => {
    const shares = { "t:e": { "t:e1": 0.4, "t:e2": 0.6 - 1e-15 } };
    expect(call([], { ...sum, shares })).toBeUndefined();
  });

  test("all faults at once, in its own name", () => {
    const error = call([{ unit: "gso34:99" }, 3], { to: "soon", rule: "average" }, vietnam);
    expect(isDxplanError(error) ? error.message : error).toMatchInlineSnapshot(`
      "carry
        values[0].unit: expected the id of a unit of the territory, found "gso34:99" (bad-argument)
        values[1]: expected a row: unit and value, found 3 (bad-argument)
        to: expected a calendar day such as 2025-07-01, found "soon" (bad-argument)
        rule: expected one of sum, ratio-of-sums, weighted-mean, mean-of-predecessors, minimum, maximum, found "average" (bad-argument)"
    `);
  });
});
