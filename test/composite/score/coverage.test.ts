import { describe, expect, test } from "vitest";
import { component, equal, indexOf, nodeScores, tableOf, weighted } from "./fixture.ts";

/** Scores that are held between 0 and 1, so that a missing one has an interval. */
const held = (id: string) =>
  component(id, { scale: { kind: "goalposts", low: 0, high: 1, clamp: true } });

const four = ["a", "b", "c", "d"].map(held);
const values = tableOf({ a: [0.8, 0.8], b: [0.4, null], c: [null, null], d: [null, null] });

/** The scores of both units, and why there is none, at a minimum coverage. */
const at = (minimumCoverage: number) =>
  nodeScores(indexOf(four, [equal("overall", ["a", "b", "c", "d"])], { minimumCoverage }), values);

describe("coverage", () => {
  // 2 and 1 of 4; (0.8 + 0.4 + 0 + 0) ÷ 4 to (0.8 + 0.4 + 1 + 1) ÷ 4; 0.8 ÷ 4 to 3.8 ÷ 4
  test("is the measured share of the weights, with the interval that the rest allows", () => {
    expect(at(0)).toMatchObject([
      {
        score: expect.closeTo(0.6, 12),
        coverage: 0.5,
        interval: { low: expect.closeTo(0.3, 12), high: expect.closeTo(0.8, 12) },
      },
      {
        score: 0.8,
        coverage: 0.25,
        interval: { low: expect.closeTo(0.2, 12), high: expect.closeTo(0.95, 12) },
      },
    ]);
  });

  test("on the minimum is enough, below it the score is withheld", () => {
    expect(at(0.5).map(({ reason }) => reason)).toStrictEqual([null, "low-coverage"]);
    expect(at(0.25).map(({ reason }) => reason)).toStrictEqual([null, null]);
    expect(at(0.51).map(({ reason }) => reason)).toStrictEqual(["low-coverage", "low-coverage"]);
  });

  test("is shown with a score that is withheld, and so are the interval and the members", () => {
    const [, second] = at(0.5);

    expect(second).toMatchObject({ score: null, coverage: 0.25 });
    expect(second?.interval).not.toBeNull();
    expect(second?.contributions[0]).toStrictEqual({
      member: "a",
      weight: 1,
      score: 0.8,
      imputed: null,
      contribution: null,
    });
  });

  // 0.1 + 0.7 of 1.6 is a half, though 0.49999999999999994 to a computer.
  test("is not withheld for noise", () => {
    const index = indexOf(["a", "b", "c"].map(held), [
      weighted("overall", { a: 0.1, b: 0.7, c: 0.8 }, { minimumCoverage: 0.5 }),
    ]);

    const [unit] = nodeScores(index, tableOf({ a: [1], b: [1], c: [null] }));

    expect(unit?.reason).toBeNull();
  });

  test("has its minimum at each node, and a withheld score still counts above", () => {
    const index = indexOf(
      four,
      [
        equal("overall", ["part", "d"], { minimumCoverage: 0 }),
        equal("part", ["a", "b", "c"], { minimumCoverage: 1 }),
      ],
      { minimumCoverage: 0.9 },
    );
    const table = tableOf({ a: [0.6], b: [0.9], c: [null], d: [0.25] });

    expect(nodeScores(index, table, "part")).toMatchObject([
      { score: null, reason: "low-coverage", coverage: expect.closeTo(2 / 3, 12) },
    ]);
    // 0.75 of the part, though it is not shown: (0.75 + 0.25) ÷ 2; measured (2 ÷ 3 + 1) ÷ 2.
    // The part lies between 1.5 ÷ 3 and 2.5 ÷ 3.
    expect(nodeScores(index, table)).toMatchObject([
      {
        score: expect.closeTo(0.5, 12),
        reason: null,
        coverage: expect.closeTo(5 / 6, 12),
        interval: {
          low: expect.closeTo((0.5 + 0.25) / 2, 12),
          high: expect.closeTo((2.5 / 3 + 0.25) / 2, 12),
        },
      },
    ]);
  });

  test("counts a node without any value as 0 above", () => {
    const index = indexOf(four, [equal("overall", ["part", "a"]), equal("part", ["c", "d"])]);

    expect(nodeScores(index, values)).toMatchObject([
      {
        score: 0.8,
        coverage: 0.5,
        interval: { low: expect.closeTo(0.4, 12), high: expect.closeTo(0.9, 12) },
      },
      { score: 0.8, coverage: 0.5 },
    ]);
  });

  test("of a geometric node: its interval is of geometric means", () => {
    const index = indexOf(["a", "b"].map(held), [
      equal("overall", ["a", "b"], { mean: { kind: "geometric" } }),
    ]);

    // √(0.25 · 0) to √(0.25 · 1)
    expect(nodeScores(index, tableOf({ a: [0.25], b: [null] }))).toMatchObject([
      { score: expect.closeTo(0.25, 12), interval: { low: 0, high: expect.closeTo(0.5, 12) } },
    ]);
  });

  test("without bounds of one member there is no interval", () => {
    const index = indexOf([component("a"), held("b")], [equal("overall", ["a", "b"])]);

    expect(nodeScores(index, tableOf({ a: [null], b: [0.5] }))).toMatchObject([
      { score: 0.5, coverage: 0.5, interval: null },
    ]);
  });
});
