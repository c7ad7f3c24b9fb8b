import { scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, nodeScores, tableOf, weighted } from "./fixture.ts";

const abc = ["a", "b", "c"].map((id) => component(id));

const points = (id: string, maximum: number) =>
  component(id, { scale: { kind: "points" }, maximum });

describe("scoreIndex", () => {
  test("counts a member in each node that names it", () => {
    const index = indexOf(abc, [
      equal("overall", ["one", "two"]),
      equal("one", ["a", "b"]),
      weighted("two", { a: 3, c: 1 }),
    ]);

    // (0.2 + 0.6) ÷ 2 = 0.4; (3 · 0.2 + 1) ÷ 4 = 0.4; with b = 1: 0.6, and the mean of 0.6 and 0.4
    expect(
      nodeScores(index, tableOf({ a: [0.2, 0.2], b: [0.6, 1], c: [1, 1] })).map(
        ({ score }) => score,
      ),
    ).toStrictEqual([expect.closeTo(0.4, 12), expect.closeTo(0.5, 12)]);
  });

  test("counts a component beside a node that holds it too", () => {
    const index = indexOf(abc, [equal("overall", ["part", "a"]), equal("part", ["a", "b"])]);

    // (0.25 + 0.75) ÷ 2 = 0.5; (0.5 + 0.25) ÷ 2
    expect(nodeScores(index, tableOf({ a: [0.25], b: [0.75] }))).toMatchObject([{ score: 0.375 }]);
  });

  test("forms each node by its own mean", () => {
    const index = indexOf(abc, [
      equal("overall", ["geometric", "harmonic"], { mean: { kind: "minimum" } }),
      equal("geometric", ["a", "b"], { mean: { kind: "geometric" } }),
      equal("harmonic", ["a", "b", "c"], { mean: { kind: "harmonic" } }),
      equal("places", ["overall", "c"], { mean: { kind: "copeland" } }),
    ]);
    const table = tableOf({ a: [0.25, 1], b: [1, 1], c: [1, 0.5] });

    // √0.25 = 0.5 and 1; 3 ÷ (4 + 1 + 1) = 0.5 and 3 ÷ (1 + 1 + 2) = 0.75
    expect(nodeScores(index, table, "geometric")).toMatchObject([{ score: 0.5 }, { score: 1 }]);
    expect(nodeScores(index, table, "harmonic")).toMatchObject([{ score: 0.5 }, { score: 0.75 }]);
    expect(nodeScores(index, table)).toMatchObject([{ score: 0.5 }, { score: 0.75 }]);
    // u2 is ahead in one, u1 in c.
    expect(nodeScores(index, table, "places")).toMatchObject([{ score: 0 }, { score: 0 }]);
  });

  // 30 of 50 and 20 of 30; a component of maximum 0 is not scored: 50 of 80 points, not of more.
  test("weighs by maxima, and a maximum of 0 drops out of both sides", () => {
    const index = indexOf(
      [points("a", 50), points("b", 30), points("c", 0)],
      [
        { ...equal("overall", []), weights: "maxima", members: ["part", "b"] },
        { ...equal("part", []), weights: "maxima", members: ["a", "c"] },
      ],
    );
    const table = tableOf({ a: [30], b: [20], c: [null] });

    expect(nodeScores(index, table)).toMatchObject([
      { score: expect.closeTo(50 / 80, 12), coverage: 1 },
    ]);
    expect(scoreIndex(index, table).method.map(({ weights }) => weights)).toStrictEqual([
      [
        { member: "part", weight: 0.625 },
        { member: "b", weight: 0.375 },
      ],
      [
        { member: "a", weight: 1 },
        { member: "c", weight: 0 },
      ],
    ]);
  });

  test("drops a node in which nothing can be scored, out of those above", () => {
    const constant = component("c", { scale: { kind: "min-max" } });
    const index = indexOf(
      [component("a"), constant],
      [equal("overall", ["a", "part"]), equal("part", ["c"], { missing: "error" })],
    );
    const table = tableOf({ a: [0.5, 1], c: [7, 7] });

    expect(nodeScores(index, table, "part")).toMatchObject([
      { score: null, reason: "not-scored", coverage: null, interval: null },
      { score: null, reason: "not-scored", coverage: null, interval: null },
    ]);
    expect(nodeScores(index, table)).toMatchObject([
      { score: 0.5, coverage: 1 },
      { score: 1, coverage: 1 },
    ]);
  });

  test("tells what it was given and did: order, groups, unused columns, the method", () => {
    const index = indexOf(abc, [equal("overall", ["a"], { minimumCoverage: 0.25 })]);
    const result = scoreIndex(index, [
      { unit: "z", group: "north", values: { a: 1, zebra: 2, name: 3 } },
      { unit: "y", values: { a: 0.5 } },
    ]);

    expect(result.index).toBe("index");
    expect(result.units.map(({ unit, group }) => [unit, group])).toStrictEqual([
      ["z", "north"],
      ["y", null],
    ]);
    expect(result.units[0]?.components).toStrictEqual({
      a: { value: 1, score: 1, reason: null },
      b: { value: null, score: null, reason: "missing-value" },
      c: { value: null, score: null, reason: "missing-value" },
    });
    expect(result.unused).toStrictEqual(["name", "zebra"]);
    expect(result.scales.map(({ component, scale }) => [component, scale?.domain])).toStrictEqual([
      ["a", [0, 1]],
      ["b", [0, 1]],
      ["c", [0, 1]],
    ]);
    expect(result.method).toStrictEqual([
      {
        node: "overall",
        missing: "reweight",
        minimumCoverage: 0.25,
        weights: [{ member: "a", weight: 1 }],
      },
    ]);
  });

  test("takes ids that every object has a field of", () => {
    const index = indexOf(
      [component("constructor"), component("valueof")],
      [equal("prototype", ["constructor", "valueof"])],
    );
    const [row, empty] = scoreIndex(index, [
      { unit: "constructor", values: { constructor: 0.5, valueof: 1 } },
      { unit: "__proto__", values: {} },
    ]).units;

    expect(row?.nodes["prototype"]?.score).toBe(0.75);
    expect(empty?.components["constructor"]).toMatchObject({ value: null, score: null });
    expect(empty?.nodes["prototype"]).toMatchObject({ reason: "nothing-measured" });
  });

  test("of no units has none", () => {
    const index = indexOf(abc, [equal("overall", ["a", "b"], { mean: { kind: "copeland" } })]);

    expect(scoreIndex(index, [])).toMatchObject({ units: [], unused: [] });
    expect(scoreIndex(index, { units: [], columns: {} }).units).toStrictEqual([]);
  });
});
