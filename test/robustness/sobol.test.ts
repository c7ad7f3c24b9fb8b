import { sobol } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { component, equal, indexOf, tableOf } from "../composite/score/fixture.ts";
import { draw, reversed, two } from "./fixture.ts";

describe("sobol", () => {
  // (a + b) ÷ 2 with a ± 0.1 and b ± 0.2: variances of 0.1² ÷ 3 and 0.2² ÷ 3, a quarter of each, so 1 and 4 parts of
  // 0.05 ÷ 12. An additive score: first and total are the same.
  test("tells by which data a score varies", async () => {
    const { analyses, evaluations } = await sobol(two(), tableOf({ a: [0.5], b: [0.5] }), {
      ...draw,
      samples: 4000,
      unit: "u1",
      data: [
        { kind: "uniform", margin: 0.1, in: "value", components: ["a"] },
        { kind: "uniform", margin: 0.2, in: "value", components: ["b"] },
      ],
    });
    const [, score] = analyses;

    expect(evaluations).toBe(4000 * 4);
    expect(score).toMatchObject({ outcome: "score", unit: "u1", reason: null });
    expect(score?.mean).toBeCloseTo(0.5, 2);
    expect((score?.variance ?? 0) / (0.05 / 12)).toBeCloseTo(1, 1);
    expect(score?.inputs.map(({ ids }) => ids)).toStrictEqual([["a"], ["b"]]);
    [0.2, 0.8].forEach((share, at) => {
      expect(Math.abs((score?.inputs[at]?.first?.estimate ?? 0) - share)).toBeLessThan(0.08);
      expect(Math.abs((score?.inputs[at]?.total?.estimate ?? 0) - share)).toBeLessThan(0.08);
    });
  });

  // Of two units, both move by one place or neither does. By the arithmetic mean u1 is first, as in the index,
  // by the minimum u2 is: a mean shift of 0 or 1, all of it by the choice. Weights that turn nothing have no part.
  test("tells what the shift of ranks comes from", async () => {
    const index = indexOf(
      ["a", "b"].map((id) => component(id)),
      [equal("overall", ["a", "b"])],
    );
    const { analyses } = await sobol(index, tableOf({ a: [1, 0.1], b: [0, 0.1] }), {
      ...draw,
      weights: [{ kind: "around", share: 0.25 }],
      methods: [{ kind: "mean", from: [{ kind: "arithmetic" }, { kind: "minimum" }] }],
    });

    expect(analyses).toHaveLength(1);
    expect(analyses[0]).toMatchObject({ outcome: "rank-shift", unit: null, reason: null });
    expect(analyses[0]?.mean).toBeCloseTo(0.5, 1);
    const [weights, mean] = analyses[0]?.inputs ?? [];
    expect(weights).toStrictEqual({
      kind: "weights",
      ids: ["overall"],
      first: { estimate: 0, low: null, high: null },
      total: { estimate: 0, low: null, high: null },
    });
    expect(mean).toMatchObject({ kind: "mean", ids: ["overall"] });
    expect(Math.abs((mean?.first?.estimate ?? 0) - 1)).toBeLessThan(0.1);
    expect(Math.abs((mean?.total?.estimate ?? 0) - 1)).toBeLessThan(0.1);
  });

  const table = tableOf({ a: [0.9, 0.1, 0.5, null], b: [0.2, 0.8, 0.5, 0.7] });
  const all = {
    ...draw,
    samples: 100,
    resamples: 50,
    unit: "u2",
    weights: [{ kind: "any" }],
    data: [{ kind: "normal", deviation: 5, in: "percent" }],
  } as const;

  test("gives the same for the same seed, whatever the order of the rows", async () => {
    const result = await sobol(two(), table, all);

    expect(await sobol(two(), reversed(table), all)).toStrictEqual(result);
    expect((await sobol(two(), table, { ...all, seed: 2 })).analyses).not.toStrictEqual(
      result.analyses,
    );
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(result).toMatchObject({ resamples: 50, evaluations: 500 });
  });

  // u1 has a alone, which weighs less than a half in some samples.
  test("tells that a score is not there in every sample", async () => {
    const { analyses } = await sobol(
      two({ kind: "arithmetic" }, 0.5),
      tableOf({ a: [0.5, 0.1], b: [null, 0.2] }),
      { ...draw, samples: 100, unit: "u1", weights: [{ kind: "any" }] },
    );

    expect(analyses.map(({ outcome, reason }) => [outcome, reason])).toStrictEqual([
      // u2 alone is ranked in those: it moves from the second place to the first.
      ["rank-shift", null],
      ["score", "not-scored"],
    ]);
  });
});
