import { fc, test as given } from "@fast-check/vitest";
import { type IndexDefinition, isDxplanError, safeDefineIndex, scoreIndex } from "dxplan";
import { scoreIndexColumns } from "dxplan/columns";
import { describe, expect, test } from "vitest";
import { codesIn, thrownBy } from "../../model/outcome.ts";
import { normalise } from "../normalise/fixture.ts";
import {
  byMaxima,
  component,
  equal,
  indexOf,
  meanOfScores,
  nodeScores,
  tableOf,
  weighted,
} from "./fixture.ts";

const sumOf = (parts: readonly (number | null)[]): number =>
  parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

describe("points of a component that drops out", () => {
  // Nobody has ai: of the 100 points of gov 10 are left, of the whole 110.
  const components = [
    component("portal", { scale: { kind: "points" }, maximum: 10 }),
    component("net", { scale: { kind: "points" }, maximum: 100 }),
    component("ai", { scale: { kind: "fraction-of-best" }, maximum: 90 }),
  ];
  const nodesOver = (gov: readonly string[]) => [
    byMaxima("overall", ["gov", "infra"]),
    byMaxima("gov", gov),
    byMaxima("infra", ["net"]),
  ];
  const index = indexOf(components, nodesOver(["ai", "portal"]));
  const table = tableOf({ portal: [10, 0], net: [0, 100], ai: [null, null] });

  test("are nobody's in the nodes above: 10 and 100 of 110", () => {
    expect(nodeScores(index, table).map(({ score }) => score)).toStrictEqual([
      expect.closeTo(10 / 110, 12),
      expect.closeTo(100 / 110, 12),
    ]);
    expect(scoreIndex(index, table).method[0]?.weights).toStrictEqual([
      { member: "gov", weight: expect.closeTo(10 / 110, 12) },
      { member: "infra", weight: expect.closeTo(100 / 110, 12) },
    ]);
  });

  test("are as if the index did not have it, in columns as well", () => {
    const without = indexOf(components.slice(0, 2), nodesOver(["portal"]));
    expect(nodeScores(index, table).map(({ score }) => score)).toStrictEqual(
      nodeScores(without, table).map(({ score }) => score),
    );
    expect(Array.from(scoreIndexColumns(index, table).nodes["overall"]?.score ?? [])).toStrictEqual(
      nodeScores(index, table).map(({ score }) => score),
    );
  });
});

describe("a power mean", () => {
  const apart = [1e-9, 1e9];

  test.for([
    // 0.5¹⁰⁰ is nothing beside a share of 1e-18.
    { exponent: 100, scores: [1, 0.5], weights: apart, mean: 10 ** -0.18 },
    { exponent: -100, scores: [0.5, 1], weights: apart, mean: (2 ** 100 * 1e-18 + 1) ** -0.01 },
    { exponent: 100, scores: [1, 0.01], weights: [1, 1e9], mean: (1e9 + 1) ** -0.01 },
    { exponent: 1, scores: [0.25, 0.75], weights: [1, 1], mean: 0.5 },
    { exponent: 2, scores: [1, 7], weights: [1, 1], mean: 5 },
  ])(
    "of $exponent keeps its digits with weights of $weights",
    ({ exponent, scores, weights, mean }) => {
      const found = meanOfScores({ kind: "power", exponent }, scores, weights);
      expect((found.score ?? 0) / mean).toBeCloseTo(1, 11);
      expect(found.reason).toBeNull();
    },
  );

  test.for([5e-324, -5e-324, 1e-301])(
    "of an exponent of %d is refused: it is geometric",
    (exponent) => {
      const node = equal("overall", ["a"], { mean: { kind: "power", exponent } });
      const index = { id: "index", components: [component("a")], nodes: [node] };
      const found = safeDefineIndex({ ...index, missing: "reweight", minimumCoverage: 0 });
      expect(found.success).toBe(false);
    },
  );
});

describe("contributions of scores of both signs", () => {
  const score = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
  );
  const weight = fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  );

  given.prop([fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 9 })], { numRuns: 500 })(
    "add up to the score to the last bit, in any order",
    (members) => {
      const [scores, weights] = [members.map(([one]) => one), members.map(([, one]) => one)];
      const found = meanOfScores({ kind: "arithmetic" }, scores, weights);
      const parts = found.contributions.map(({ contribution }) => contribution);
      const rising = parts.toSorted((one, other) => (one ?? 0) - (other ?? 0));
      expect([sumOf(parts), sumOf(parts.toReversed()), sumOf(rising)]).toStrictEqual([
        found.score,
        found.score,
        found.score,
      ]);
    },
  );

  given.prop([fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 9 })])(
    "are w·s, to the last digits of the largest",
    (members) => {
      const [scores, weights] = [members.map(([one]) => one), members.map(([, one]) => one)];
      const all = weights.reduce((sum, one) => sum + one, 0);
      const largest = Math.max(...members.map(([one, by]) => Math.abs(one * (by / all))));
      // Next to 0 there are no digits: each may be a step of the least number off.
      const least = members.length * Number.MIN_VALUE;
      meanOfScores({ kind: "arithmetic" }, scores, weights).contributions.forEach(
        ({ contribution }, at) => {
          const own = (scores[at] ?? 0) * ((weights[at] ?? 0) / all);
          expect(Math.abs((contribution ?? Number.NaN) - own)).toBeLessThanOrEqual(
            1e-14 * largest + least,
          );
        },
      );
    },
  );
});

describe("numbers at the end of what a double holds", () => {
  test("have contributions: all of a minimum is the lowest's", () => {
    const { score, contributions } = meanOfScores({ kind: "minimum" }, [1e308, 1.2e308]);
    expect(score).toBe(1e308);
    expect(contributions.map(({ contribution }) => contribution)).toStrictEqual([1e308, 0]);
  });

  test("cancel: half of 1.7e308 less half of it", () => {
    const { score, contributions } = meanOfScores({ kind: "arithmetic" }, [1.7e308, -1.7e308]);
    expect(score).toBe(0);
    expect(contributions.map(({ contribution }) => (contribution ?? 0) / 8.5e307)).toStrictEqual([
      expect.closeTo(1, 14),
      expect.closeTo(-1, 14),
    ]);
  });

  test.for([1e-301, 1e-310, 5e-324])("next to 0 add up as well: %d", (least) => {
    const { score, contributions } = meanOfScores({ kind: "arithmetic" }, [
      least,
      3 * least,
      7 * least,
    ]);
    const parts = contributions.map(({ contribution }) => contribution);
    expect([sumOf(parts), sumOf(parts.toReversed())]).toStrictEqual([score, score]);
  });

  // 1, 2, 3 have the mean 2 and the deviation 1.
  test.for([1e-160, 1e-200, 1, 1e150])("have z-scores: 1, 2, 3 × %d", (unit) => {
    const z = { direction: "increase", scale: { kind: "z-score" } } as const;
    const { scores } = normalise(z, [unit, 2 * unit, 3 * unit]);
    expect(scores).toStrictEqual([-1, 0, 1].map((score) => expect.closeTo(score, 12)));
  });
});

describe("weights", () => {
  const tiny = fc.integer({ min: 0, max: 40 }).map((steps) => steps * 5e-324);
  const score = fc.oneof(tiny, fc.double({ min: 0, max: 2, noNaN: true }), fc.constant(1.6e308));
  const weight = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const members = fc.array(fc.tuple(score, weight, fc.option(score)), {
    minLength: 1,
    maxLength: 5,
  });
  const kind = fc.constantFrom("arithmetic", "geometric", "harmonic", "minimum", "copeland");

  given.prop([members, kind, fc.integer({ min: -19, max: 19 })], { numRuns: 300 })(
    "may be doubled and halved, in rows and in columns, be scores next to 0 or to overflow",
    (members, kind, exponent) => {
      const ids = members.map((_, at) => `c${at}`);
      const table = tableOf(
        Object.fromEntries(
          ids.map((id, at) => [id, [members[at]?.[0] ?? 0, members[at]?.[2] ?? null]]),
        ),
      );
      const indexBy = (factor: number) => {
        const weights = ids.map((id, at) => [id, factor * (members[at]?.[1] ?? 0)] as const);
        const node = weighted("overall", Object.fromEntries(weights), { mean: { kind } });
        return indexOf(
          ids.map((id) => component(id)),
          [node],
        );
      };
      const [one, other] = [indexBy(1), indexBy(2 ** exponent)];
      expect(nodeScores(other, table)).toStrictEqual(nodeScores(one, table));
      expect(scoreIndexColumns(other, table).nodes).toStrictEqual(
        scoreIndexColumns(one, table).nodes,
      );
      expect(Array.from(scoreIndexColumns(one, table).nodes["overall"]?.score ?? [])).toStrictEqual(
        nodeScores(one, table).map(({ score }) => score ?? Number.NaN),
      );
    },
  );

  test("far below others leave a score what it is, where the others have none", () => {
    // 1e9 points, doubled over and over: 1e9 × 2 to the power of 966 is 6e299.
    const levels = Array.from({ length: 967 }, (_, level) =>
      ["x", "y"].map((side) =>
        byMaxima(`${side}${level}`, level === 0 ? ["a"] : [`x${level - 1}`, `y${level - 1}`]),
      ),
    ).flat();
    const components = [
      component("a", { scale: { kind: "points" }, maximum: 1e9 }),
      component("b", { maximum: 2 ** -29 }),
    ];
    const index = indexOf(components, [byMaxima("overall", ["x966", "b"]), ...levels]);
    const table = tableOf({ a: [null], b: [0.3] });
    expect(nodeScores(index, table).map(({ score }) => score)).toStrictEqual([0.3]);
    expect(Array.from(scoreIndexColumns(index, table).nodes["overall"]?.score ?? [])).toStrictEqual(
      [0.3],
    );
  });
});

describe("an interval", () => {
  test("of a Copeland's comparison is none where anything is missing, be its weight next to nothing", () => {
    const index = indexOf(
      [component("a"), component("b")],
      [weighted("overall", { a: 1e9, b: 1e-9 }, { mean: { kind: "copeland" } })],
    );
    const scores = nodeScores(index, tableOf({ a: [1, 2], b: [1, null] }));
    expect(scores.map(({ interval }) => interval)).toStrictEqual([null, null]);
  });

  test("has both ends in columns, or none", () => {
    // A z-score below 0 has no geometric mean, so a missing one leaves the lower end open.
    const index = indexOf(
      [component("a"), component("b", { scale: { kind: "z-score" } })],
      [equal("overall", ["a", "b"], { mean: { kind: "geometric" } })],
    );
    const table = tableOf({ a: [0.5, 0.5, 0.5], b: [1, 3, null] });
    const { low, high } = scoreIndexColumns(index, table).nodes["overall"] ?? {};
    expect([low?.[2], high?.[2]]).toStrictEqual([Number.NaN, Number.NaN]);
    expect(nodeScores(index, table)[2]?.interval).toBeNull();
  });
});

describe("a fraction that is 1 but for noise", () => {
  test.for(["fraction", "points"] as const)("is 1: %s", (kind) => {
    const { scores } = normalise({ direction: "increase", scale: { kind }, maximum: 1 }, [
      1 + 1e-13,
    ]);
    expect(scores).toStrictEqual([1]);
  });
});

describe("a great many", () => {
  const many = 200_000;
  const ids = (size: number) => Array.from({ length: size }, (_, at) => `c${at}`);

  test("missing values are each refused", () => {
    const index = {
      ...indexOf([component("a")], [equal("overall", ["a"])]),
      missing: "error" as const,
    };
    const table = { units: ids(many), columns: { a: new Float64Array(many).fill(Number.NaN) } };
    for (const score of [scoreIndex, scoreIndexColumns]) {
      const error = thrownBy(() => score(index, table));
      expect(isDxplanError(error) ? error.issues.length : error).toBe(many);
    }
  });

  test("steps are a scale", () => {
    const from = Array.from({ length: many }, (_, at) => at);
    const scores = Array.from({ length: many + 1 }, (_, at) => at / many);
    const steps = { direction: "increase", scale: { kind: "steps", from, scores } } as const;
    expect(normalise(steps, [many / 2]).scores).toStrictEqual([expect.closeTo(0.500005, 12)]);
  });

  test("members have a minimum", { timeout: 60_000 }, () => {
    const members = ids(130_000);
    const index: IndexDefinition = {
      id: "index",
      components: members.map((id) => component(id)),
      nodes: [equal("overall", members, { mean: { kind: "minimum" } })],
      missing: "reweight",
      minimumCoverage: 0,
    };
    const values = Object.fromEntries(members.map((id) => [id, 0.5]));
    expect(scoreIndex(index, [{ unit: "u1", values }]).units[0]?.nodes["overall"]?.score).toBe(0.5);
  });

  test("points that members earn over and over are refused where they cannot be counted", () => {
    const levels = Array.from({ length: 970 }, (_, level) =>
      ["x", "y"].map((side) =>
        byMaxima(`${side}${level}`, level === 0 ? ["a"] : [`x${level - 1}`, `y${level - 1}`]),
      ),
    ).flat();
    const index = indexOf([component("a", { scale: { kind: "points" }, maximum: 1e9 })], levels);
    // 1e9 × 2 to the power of 967 is beyond 1e300: three levels of two nodes are refused.
    const error = thrownBy(() => scoreIndex(index, tableOf({ a: [5e8] })));
    expect(isDxplanError(error) ? [error.code, error.issues.length] : error).toStrictEqual([
      "invalid-index",
      6,
    ]);
    expect(codesIn(error)).toContain("bad-argument nodes.1934.members");
  });
});
