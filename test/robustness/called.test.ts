import { type IndexTable, isDxplanError, leastEffort } from "dxplan";
import { scoreIndexColumns } from "dxplan/columns";
import {
  leaveOneOut,
  orderUnderAllWeights,
  rankingIntervals,
  robustness,
  sobol,
  splitChange,
  weightIntervals,
} from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, tableOf } from "../composite/score/fixture.ts";
import { thrownBy } from "../model/outcome.ts";
import { draw, rejectionOf } from "./fixture.ts";

const index = indexOf([component("a")], [equal("overall", ["a"])]);
const strict = { ...index, missing: "error" as const };
const table = tableOf({ a: [0.5, 0.25] });
const gaps = tableOf({ a: [0.5, null] });
const twice: IndexTable = { ...table, units: ["u1", "u1"] };
const drawn = { ...draw, weights: [{ kind: "any" as const }] };
const ends = { unit: "u1", node: "overall" };

/** What is told of an error: the first line of its message, its code, and the ways to what is wrong. */
const told = (error: unknown) =>
  isDxplanError(error)
    ? [error.message.split("\n")[0], error.code, ...error.issues.map(({ path }) => path.join("."))]
    : error;

const effort = { ...ends, score: 0.9, costs: { a: { cost: 1 } } };

describe("a fault that scoring finds names the function that was called", () => {
  test.for([
    ["leaveOneOut", () => leaveOneOut(index, twice, "overall")],
    ["orderUnderAllWeights", () => orderUnderAllWeights(index, twice, "overall")],
    ["weightIntervals", () => weightIntervals(index, twice, "overall", ["u1", "u2"])],
    ["rankingIntervals", () => rankingIntervals(index, twice, "overall")],
    ["leastEffort", () => leastEffort(index, twice, effort)],
    ["scoreIndexColumns", () => scoreIndexColumns(index, twice)],
  ] as const)("%s", ([name, call]) => {
    expect(told(thrownBy(call))).toStrictEqual([name, "invalid-argument", "data.units.1"]);
  });

  test.for([
    ["leaveOneOut", () => leaveOneOut(strict, gaps, "overall")],
    ["orderUnderAllWeights", () => orderUnderAllWeights(strict, gaps, "overall")],
    ["leastEffort", () => leastEffort(strict, gaps, effort)],
    ["scoreIndexColumns", () => scoreIndexColumns(strict, gaps)],
  ] as const)("%s of what is missing", ([name, call]) => {
    expect(told(thrownBy(call))).toStrictEqual([name, "missing-value", "data.u2.a"]);
  });

  test.for([
    ["robustness", () => robustness(index, twice, drawn)],
    ["sobol", () => sobol(index, twice, drawn)],
  ] as const)("%s", async ([name, call]) => {
    expect(told(await rejectionOf(call()))).toStrictEqual([
      name,
      "invalid-argument",
      "data.units.1",
    ]);
  });

  test("splitChange, and at which of the two dates", () => {
    const good = { index, data: table };
    expect(told(thrownBy(() => splitChange(good, { index, data: twice }, ends)))).toStrictEqual([
      "splitChange",
      "invalid-argument",
      "after.data.units.1",
    ]);
    const before = { ...good, sample: [twice] };
    expect(told(thrownBy(() => splitChange(before, good, ends)))).toStrictEqual([
      "splitChange",
      "invalid-argument",
      "before.sample.0.units.1",
    ]);
  });
});
