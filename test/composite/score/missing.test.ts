import { type IndexTable, isDxplanError, type MissingRule, scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../model/outcome.ts";
import { component, equal, indexOf, nodeScores, tableOf, weighted } from "./fixture.ts";

const components = [component("a"), component("b")];
const nodes = [weighted("overall", { a: 1, b: 3 })];
const by = (missing: MissingRule) => indexOf(components, nodes, { missing });

/** u1 and u2 are peers, u3 and u4 have no group, u5 is alone in its own. */
const table: IndexTable = {
  units: ["u1", "u2", "u3", "u4", "u5"],
  groups: ["north", "north", null, null, "south"],
  columns: { a: [1, 0.6, 0.2, 0.4, 0.5], b: [0.5, null, null, 0.9, null] },
};

const scoresBy = (missing: MissingRule) => nodeScores(by(missing), table);

describe("a member that is missing", () => {
  test("is left out of both sides of the mean by reweight", () => {
    const [first, second] = scoresBy("reweight");

    // (1 + 3 · 0.5) ÷ 4; 0.6 ÷ 1
    expect(first).toMatchObject({ score: 0.625, coverage: 1 });
    expect(second).toMatchObject({ score: 0.6, coverage: 0.25 });
    expect(second?.contributions).toStrictEqual([
      { member: "a", weight: 1, score: 0.6, imputed: null, contribution: 0.6 },
      { member: "b", weight: 0, score: null, imputed: null, contribution: null },
    ]);
  });

  test("counts as 0 by zero, and is not measured by that", () => {
    const [first, second] = scoresBy("zero");

    expect(first).toMatchObject({ score: 0.625, coverage: 1 });
    // (0.6 + 3 · 0) ÷ 4
    expect(second).toMatchObject({ score: expect.closeTo(0.15, 12), coverage: 0.25 });
    expect(second?.contributions).toStrictEqual([
      {
        member: "a",
        weight: 0.25,
        score: 0.6,
        imputed: null,
        contribution: expect.closeTo(0.15, 12),
      },
      { member: "b", weight: 0.75, score: 0, imputed: "zero", contribution: 0 },
    ]);
  });

  test("counts as the mean of its group by peer-mean; those without a group are one", () => {
    const [, second, third, , fifth] = scoresBy("peer-mean");

    // u1 has 0.5: (0.6 + 3 · 0.5) ÷ 4; u4 has 0.9: (0.2 + 3 · 0.9) ÷ 4
    expect(second).toMatchObject({ score: expect.closeTo(0.525, 12), coverage: 0.25 });
    expect(third).toMatchObject({ score: expect.closeTo(0.725, 12), coverage: 0.25 });
    expect(second?.contributions[1]).toMatchObject({ score: 0.5, imputed: "peer-mean" });
    // No peer has one: left out.
    expect(fifth).toMatchObject({ score: 0.5, coverage: 0.25 });
    expect(fifth?.contributions[1]).toMatchObject({ score: null, imputed: null, weight: 0 });
  });

  test("has the same interval whatever is done with it", () => {
    const held = [component("a"), component("b", { scale: { kind: "min-max" } })];
    // b is 0 to 1: 0.6 ÷ 4 to (0.6 + 3) ÷ 4
    for (const missing of ["reweight", "zero", "peer-mean"] as const) {
      const [, second] = nodeScores(indexOf(held, nodes, { missing }), table);
      expect(second?.interval).toStrictEqual({
        low: expect.closeTo(0.15, 12),
        high: expect.closeTo(0.9, 12),
      });
    }
  });

  test("is refused by error, each by its unit and its name", () => {
    const error = thrownBy(() => scoreIndex(by("error"), table));

    expect(isDxplanError(error) && error.code).toBe("missing-value");
    expect(isDxplanError(error) && error.issues.map(({ path }) => path)).toStrictEqual([
      ["data", "u2", "b"],
      ["data", "u3", "b"],
      ["data", "u5", "b"],
    ]);
  });

  test("is no error where it has no weight, or its component no scale", () => {
    const constant = component("b", { scale: { kind: "min-max" } });
    const values = tableOf({ a: [1, 0], b: [7, null] });

    expect(
      nodeScores(indexOf([component("a"), constant], nodes, { missing: "error" }), values),
    ).toMatchObject([{ score: 1 }, { score: 0 }]);
    expect(
      nodeScores(
        indexOf(components, [weighted("overall", { a: 1, b: 0 }, { missing: "error" })]),
        values,
      ),
    ).toMatchObject([{ score: 1 }, { score: 0 }]);
  });

  test("is treated as the node says, not as the index", () => {
    const index = indexOf(
      components,
      [
        equal("kept", ["a", "b"]),
        equal("own", ["a", "b"], { missing: "zero" }),
        equal("overall", ["kept", "own"]),
      ],
      { missing: "reweight" },
    );
    const values = tableOf({ a: [0.5], b: [null] });

    // 0.5 ÷ 1; 0.5 ÷ 2; the mean of both
    expect(nodeScores(index, values, "kept")).toMatchObject([{ score: 0.5 }]);
    expect(nodeScores(index, values, "own")).toMatchObject([{ score: 0.25 }]);
    expect(nodeScores(index, values)).toMatchObject([{ score: 0.375, coverage: 0.5 }]);
    expect(scoreIndex(index, values).method.map(({ missing }) => missing)).toStrictEqual([
      "reweight",
      "zero",
      "reweight",
    ]);
  });

  test("is everything: nothing is measured", () => {
    expect(nodeScores(by("reweight"), tableOf({ a: [null], b: [null] }))).toMatchObject([
      { score: null, reason: "nothing-measured", coverage: 0, interval: null },
    ]);
    // Asked for by name, even so.
    expect(nodeScores(by("zero"), tableOf({ a: [null], b: [null] }))).toMatchObject([
      { score: 0, reason: null, coverage: 0 },
    ]);
  });
});
