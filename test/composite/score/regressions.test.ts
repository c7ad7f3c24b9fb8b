import { type IndexResult, isDxplanError, safeDefineIndex, scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { node, noded, scaled } from "../../model/index-definition.ts";
import { thrownBy } from "../../model/outcome.ts";
import { normalise } from "../normalise/fixture.ts";
import { component, equal, indexOf, meanOfScores, nodeScores, tableOf } from "./fixture.ts";

const noise = 0.1 + 0.2;

const sumOf = (parts: readonly (number | null)[]): number =>
  parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

const throughJson = (result: IndexResult): unknown => JSON.parse(JSON.stringify(result));

describe("contributions", () => {
  test.for([
    { scores: [0.01, 0.02, 0.05] },
    { scores: [0.01, 0.04, 0.1] },
    { scores: [0.01, 0.04, 0.11] },
  ])("of $scores add up to the last bit", ({ scores }) => {
    const { score, contributions } = meanOfScores({ kind: "arithmetic" }, scores);

    expect(sumOf(contributions.map(({ contribution }) => contribution))).toBe(score);
  });

  // 1 ÷ 10⁻³¹⁰ is beyond what a computer can hold; each is half of a mean of two that are equal.
  test("are numbers where a reciprocal is not", () => {
    const { score, contributions } = meanOfScores({ kind: "harmonic" }, [1e-310, 1e-310]);
    const parts = contributions.map(({ contribution }) => contribution);

    expect(score).toBeGreaterThan(0);
    expect(parts.every(Number.isFinite)).toBe(true);
    expect(sumOf(parts)).toBe(score);
  });

  test("of a minimum below 0 are no −0", () => {
    const { contributions } = meanOfScores({ kind: "minimum" }, [-1, 0]);

    expect(contributions.map(({ contribution }) => contribution)).toStrictEqual([-1, 0]);
  });
});

describe("steps", () => {
  // A value on an edge is on the step that begins there, however many digits both have.
  test.for([noise, 1_234_567_890_123, 1 / 3])("begin on an edge of %d", (edge) => {
    const scale = { kind: "steps", from: [edge], scores: [0, 1] } as const;

    expect(normalise({ direction: "increase", scale }, [edge]).scores).toStrictEqual([1]);
  });
});

describe("noise", () => {
  // 0.3 and 0.1 + 0.2 are one: the target is the worst, so no unit is worse.
  test("does not lift a target above the worst", () => {
    const scale = { kind: "distance-to-target", target: noise, clamp: false } as const;
    const { scale: fitted, scores } = normalise({ direction: "increase", scale }, [0.3, 0.5]);

    expect(scores).toStrictEqual([null, null]);
    expect(fitted.reason).toBe("trivial-target");
  });

  test("does not lift a reference unit above the worst", () => {
    const scale = { kind: "distance-to-reference", unit: "u2", clamp: false } as const;
    const { scale: fitted } = normalise({ direction: "increase", scale }, [0.3, noise, 0.5]);

    expect(fitted.reason).toBe("trivial-reference");
  });

  test("does not win a comparison of Copeland's", () => {
    const index = indexOf(
      [component("a")],
      [equal("overall", ["a"], { mean: { kind: "copeland" } })],
    );

    expect(nodeScores(index, tableOf({ a: [noise, 0.3] })).map(({ score }) => score)).toStrictEqual(
      [0, 0],
    );
  });

  test("does not part the lowest", () => {
    const { contributions } = meanOfScores({ kind: "minimum" }, [noise, 0.3]);

    expect(contributions.map(({ contribution }) => contribution)).toStrictEqual([
      expect.closeTo(0.15, 12),
      expect.closeTo(0.15, 12),
    ]);
  });
});

describe("a result is plain data", () => {
  test("where a value is −0", () => {
    const index = indexOf([component("a")], [equal("overall", ["a"])]);
    const result = scoreIndex(index, tableOf({ a: [-0] }));

    expect(throughJson(result)).toStrictEqual(result);
  });

  test.for(["min-max", "z-score", "distance-to-best", "fraction-of-best"] as const)(
    "where the worst is −0: %s",
    (kind) => {
      const a = component("a", { scale: { kind } });
      const { scales } = scoreIndex(
        indexOf([a], [equal("overall", ["a"])]),
        tableOf({ a: [-0, 5] }),
      );

      expect(JSON.parse(JSON.stringify(scales))).toStrictEqual(scales);
    },
  );

  // Squares of 10²⁰⁰ are beyond what a computer can hold.
  test.for([{ values: [1e200, 3e200] }, { values: [1.5e308, 1.7e308] }])(
    "where a deviation of $values is infinite",
    ({ values }) => {
      const index = indexOf(
        [component("a", { scale: { kind: "z-score" } })],
        [equal("overall", ["a"])],
      );
      const result = scoreIndex(index, tableOf({ a: values }));

      expect(throughJson(result)).toStrictEqual(result);
    },
  );

  test("where the mean of peers is infinite", () => {
    const index = indexOf([component("a")], [equal("overall", ["a"], { missing: "peer-mean" })]);
    const result = scoreIndex(index, tableOf({ a: [1.5e308, 1.5e308, null] }));

    expect(throughJson(result)).toStrictEqual(result);
  });
});

describe("a power mean", () => {
  // Towards 0 it is the geometric mean, √(0.25 · 1) = 0.5: never the highest or the lowest score. At an
  // exponent of 1e-9 the difference is below 1e-9: ln 0.25 is −1.39, its square ÷ 8 is 0.24.
  test.for([1e-9, -1e-9, 1e-17, -1e-17])("of the exponent %d is all but geometric", (exponent) => {
    expect(meanOfScores({ kind: "power", exponent }, [0.25, 1]).score).toBeCloseTo(0.5, 8);
  });
});

describe("a sample that is another year's", () => {
  // 4 and 6 are the sample. 4 is worse than 5 where it should rise; turned round, −4 is worse than −5 where
  // it should fall: 1 either way.
  test.for([
    { direction: "increase", sample: [4, 6], value: 5 },
    { direction: "decrease", sample: [-4, -6], value: -5 },
  ] as const)("counts the units that are worse: $direction", ({ direction, sample, value }) => {
    const { scores } = normalise({ direction, scale: { kind: "borda" } }, [value], {
      sample: [tableOf({ a: sample })],
    });

    expect(scores).toStrictEqual([1]);
  });
});

describe("a direction", () => {
  // More points, or a higher score by the lines, for what is worse.
  test.for([
    {
      what: "points of what should fall",
      given: scaled({ kind: "points" }, { direction: "decrease", maximum: 10 }),
    },
    {
      what: "lines that only fall, of what should rise",
      given: scaled({
        kind: "scale",
        form: "piecewise",
        domain: [0, 1],
        range: [1, 0],
        clamp: true,
      }),
    },
  ])("is contradicted by $what", ({ given }) => {
    expect(safeDefineIndex(given).success).toBe(false);
  });
});

describe("points", () => {
  test("of the maximum but for noise are the maximum", () => {
    const a = { direction: "increase", scale: { kind: "points" }, maximum: 0.3 } as const;

    expect(normalise(a, [noise]).scores).toStrictEqual([expect.closeTo(1, 12)]);
  });
});

describe("weights", () => {
  // (0.25 + 1) ÷ 2, and 0.3 of two that have it: only ratios of weights matter.
  test.for([
    { weight: 5e-324, scores: [0.25, 1], score: 0.625 },
    { weight: 1e-320, scores: [0.3, 0.3], score: 0.3 },
  ])("of $weight each are equal, or refused", ({ weight, scores, score }) => {
    const weighed = () => meanOfScores({ kind: "arithmetic" }, scores, [weight, weight]).score;
    const given = noded(node({ weights: "given", members: [{ id: "fibre", weight }] }));
    const scored = safeDefineIndex(given).success ? weighed() : score;

    expect(scored).toBeCloseTo(score, 12);
  });
});

describe("groups of a table", () => {
  test("are names, as those of rows", () => {
    const index = indexOf([component("a")], [equal("overall", ["a"])]);
    const table = { ...tableOf({ a: [1, 2] }), groups: [1, {}] };

    expect(
      isDxplanError(thrownBy(() => Reflect.apply(scoreIndex, undefined, [index, table]))),
    ).toBe(true);
  });
});

describe("coverage", () => {
  test("of a member that has no score is not full", () => {
    // The geometric mean of a score below 0 is none: half of the whole is not there.
    const index = indexOf(
      [component("a"), component("b")],
      [equal("overall", ["a", "part"]), equal("part", ["b"], { mean: { kind: "geometric" } })],
    );

    expect(nodeScores(index, tableOf({ a: [1], b: [-1] }))).toMatchObject([
      { score: 1, coverage: 0.5 },
    ]);
  });
});

describe("a member of weight 0", () => {
  test("is shown with its score", () => {
    expect(meanOfScores({ kind: "arithmetic" }, [0.5, 1], [1, 0]).contributions).toMatchObject([
      { weight: 1, score: 0.5 },
      { weight: 0, score: 1 },
    ]);
  });
});
