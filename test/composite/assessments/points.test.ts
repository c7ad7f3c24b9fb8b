import { type Assessments, compareAssessments, defineIndex, type IndexComponent } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { component, equal, indexOf, weighted } from "../score/fixture.ts";
import { both, earning, lineOf, plain, sum } from "./fixture.ts";

type Scale = IndexComponent["scale"];

/** What the self-assessed value of a lone component of 20 points earns. */
function earned(scale: Scale, value: number, maximum: number | null = 20) {
  const one = component("a", { scale, ...(maximum === null ? {} : { maximum }) });
  const index = indexOf([one], [equal("all", ["a"])]);
  const { values } = lineOf(index, both({ a: value }, { a: 0.5 }), "a");
  const { points, outOf, pointsReason, score } = values.selfAssessed ?? {};
  return { points, outOf, pointsReason, score };
}

describe("points of a component", () => {
  test.for<{ scale: Scale; value: number; points: number }>([
    { scale: { kind: "points" }, value: 7.25, points: 7.25 },
    // 0.35 × 20; 30 of 40 is 0.75; half of the maximum for a deputy.
    { scale: { kind: "fraction" }, value: 0.35, points: 7 },
    { scale: { kind: "goalposts", low: 0, high: 40, clamp: true }, value: 30, points: 15 },
    { scale: { kind: "goalposts", low: 0, high: 40, clamp: true }, value: 50, points: 20 },
    { scale: { kind: "steps", from: [1, 2], scores: [0, 0.5, 1] }, value: 1, points: 10 },
    // The smallest of both counts is 0.5, the largest 4.5.
    { scale: { kind: "min-max" }, value: 4.5, points: 20 },
  ])("$scale.kind of $value: $points of 20", ({ scale, value, points }) => {
    expect(earned(scale, value)).toMatchObject({ points, outOf: 20, pointsReason: null });
  });

  test.for<{ scale: Scale; value: number; score: number }>([
    { scale: { kind: "goalposts", low: 0, high: 40, clamp: false }, value: 50, score: 1.25 },
    { scale: { kind: "goalposts", low: 0, high: 40, clamp: false }, value: -10, score: -0.25 },
    // 3 and 0.5: rank 2 of two, one is worse, and (3 − 1.75) ÷ 1.7677… is √½.
    { scale: { kind: "rank" }, value: 3, score: 2 },
    { scale: { kind: "borda" }, value: 3, score: 1 },
    { scale: { kind: "z-score" }, value: 3, score: Math.SQRT1_2 },
    // Steps told in points are no shares, not even the one of 1.
    { scale: { kind: "steps", from: [1, 2], scores: [0, 1, 20] }, value: 1, score: 1 },
  ])("$scale.kind of $value: none, the score of $score is no share", (row) => {
    const { score, ...rest } = earned(row.scale, row.value);
    expect(score).toBeCloseTo(row.score, 12);
    expect(rest).toStrictEqual({ points: null, outOf: null, pointsReason: "not-a-share" });
  });

  test("without a maximum: none, and the score is compared all the same", () => {
    const index = indexOf([component("a")], [equal("all", ["a"])]);
    const { maximum, values, differences } = lineOf(index, both({ a: 0.75 }, { a: 0.5 }), "a");
    expect(maximum).toBeNull();
    expect(values.verified).toMatchObject({ points: null, pointsReason: "no-maximum", score: 0.5 });
    expect(differences[0]).toMatchObject({
      points: null,
      pointsReason: "no-points",
      score: -0.25,
      scoreReason: null,
    });
  });

  test("without a value: none, not 0", () => {
    const { values, differences } = lineOf(plain, both({ a: null, b: 1 }, { a: 0, b: 1 }), "a");
    expect(values.selfAssessed).toStrictEqual({
      points: null,
      outOf: null,
      pointsReason: "missing-value",
      score: null,
      scoreReason: "missing-value",
      coverage: 0,
    });
    expect(values.verified).toMatchObject({ points: 0, outOf: 20, score: 0 });
    expect(differences[0]).toMatchObject({ points: null, score: null });
  });

  test("with a maximum of 0: none, and it counts in no sum", () => {
    const index = indexOf([earning("a", 20), earning("b", 0)], [sum("all", ["a", "b"])]);
    const given = both({ a: 10, b: 0 }, { a: 5 });
    expect(lineOf(index, given, "b")).toMatchObject({
      maximum: 0,
      values: { selfAssessed: { points: null, pointsReason: "not-scored", coverage: null } },
    });
    expect(lineOf(index, given, "all")).toMatchObject({
      maximum: 20,
      values: { selfAssessed: { points: 10, outOf: 20 } },
      differences: [{ points: -5, pointsReason: null }],
    });
  });

  test("with a value that has no score: none, and a sum leaves it out as a missing one", () => {
    const index = indexOf(
      [
        earning("a", 20),
        component("b", { direction: "decrease", scale: { kind: "fraction-of-best" }, maximum: 10 }),
      ],
      [sum("all", ["a", "b"])],
    );
    // The best of both is 2: 2 ÷ 2 is 1; 2 ÷ −1 is no share of the best.
    const sample = [{ unit: "u9", values: { b: 2 } }];
    const [unit] = compareAssessments(index, both({ a: 10, b: 2 }, { a: 10, b: -1 }), {
      sample: [sample],
    }).units;
    const lines = new Map(unit?.lines.map((line) => [line.id, line]));
    expect(lines.get("b")?.values).toMatchObject({
      selfAssessed: { points: 10, score: 1 },
      verified: { points: null, pointsReason: "no-score", scoreReason: "sign-change" },
    });
    expect(lines.get("all")?.values.verified).toMatchObject({ points: 10, outOf: 20 });
    expect(lines.get("all")?.differences[0]?.pointsReason).toBe("different-criteria");
  });
});

describe("points of a node", () => {
  const fewer = both({ a: 20, b: 8, c: 5 }, { a: 20, b: null, c: 5 });

  test("are out of what is assessed, and a difference over other criteria is none", () => {
    const { maximum, values, differences } = lineOf(plain, fewer, "all");
    expect(maximum).toBe(40);
    expect(values.selfAssessed).toMatchObject({ points: 33, outOf: 40, coverage: 1 });
    // Reweighted, 25 of 30 score more than 33 of 40; the points say that 10 are not told.
    expect(values.verified).toMatchObject({ points: 25, outOf: 30, coverage: 0.75 });
    expect(values.verified?.score).toBeCloseTo((30 * 1 + 10 * 0.5) / 40, 12);
    expect(differences[0]).toMatchObject({ points: null, pointsReason: "different-criteria" });
    expect(differences[0]?.score).not.toBeNull();
  });

  test("of other criteria do not compare though equally many points can be earned", () => {
    const given = both({ a: 20, b: 8, c: null }, { a: 20, b: null, c: 5 });
    const { values, differences } = lineOf(plain, given, "all");
    expect([values.selfAssessed?.outOf, values.verified?.outOf]).toStrictEqual([30, 30]);
    expect(differences[0]?.pointsReason).toBe("different-criteria");
  });

  test("compare where both lack the same, though neither is whole", () => {
    const strict = { ...plain, minimumCoverage: 1 };
    const { values, differences } = lineOf(strict, both({ a: 20, c: 5 }, { a: 15, c: 5 }), "all");
    expect(values.verified).toMatchObject({
      points: 20,
      outOf: 30,
      score: null,
      scoreReason: "low-coverage",
    });
    expect(differences).toMatchObject([{ points: -5, score: null, scoreReason: "no-score" }]);
  });

  test("take a missing value for no 0 even where the index does", () => {
    const zero = { ...plain, missing: "zero" } as const;
    const { values, differences } = lineOf(zero, fewer, "all");
    // The score does: 25 ÷ 40.
    expect(values.verified).toMatchObject({ points: 25, outOf: 30, score: 0.625 });
    expect(differences[0]).toMatchObject({ points: null, score: -0.2 });
  });

  test("are none where nothing beneath has a value", () => {
    const given = both({ a: 20, b: 8, c: 5 }, { c: 5 });
    expect(lineOf(plain, given, "group").values.verified).toStrictEqual({
      points: null,
      outOf: null,
      pointsReason: "nothing-measured",
      score: null,
      scoreReason: "nothing-measured",
      coverage: 0,
    });
    expect(lineOf(plain, given, "all").values.verified).toMatchObject({ points: 5, outOf: 10 });
  });

  test("are none where nothing beneath can be scored", () => {
    const index = indexOf(
      [earning("a", 0), earning("b", 10)],
      [sum("empty", ["a"]), sum("all", ["empty", "b"])],
    );
    const given = both({ a: 0, b: 4 }, { a: 0, b: 5 });
    expect(lineOf(index, given, "empty")).toMatchObject({
      maximum: 0,
      values: { verified: { points: null, pointsReason: "not-scored", coverage: null } },
    });
    expect(lineOf(index, given, "all").differences[0]?.points).toBe(1);
  });

  test.for([
    { why: "other-mean", node: sum("node", ["a", "b"], { mean: { kind: "geometric" } }) },
    { why: "other-weights", node: equal("node", ["a", "b"]) },
    { why: "other-weights", node: weighted("node", { a: 2, b: 1 }) },
  ])("are none with $why, $node.weights", ({ why, node }) => {
    const index = indexOf([earning("a", 20), earning("b", 10)], [node]);
    const own = lineOf(index, both({ a: 20, b: 10 }, { a: 5, b: 2.5 }), "node");
    expect(own.maximum).toBeNull();
    expect(own.values.verified).toMatchObject({ points: null, outOf: null, pointsReason: why });
    // Every member scores 1 and 0.25, and so does every mean of them.
    expect(own.differences[0]?.score).toBeCloseTo(-0.75, 12);
  });

  test("are none above a node with another mean", () => {
    const node = sum("node", ["a", "b"], { mean: { kind: "geometric" } });
    const index = indexOf(
      [earning("a", 20), earning("b", 10), earning("c", 10)],
      [node, sum("all", ["node", "c"])],
    );
    const above = lineOf(index, both({ a: 20, b: 10, c: 5 }, { a: 5, b: 2.5, c: 5 }), "all");
    expect(above.maximum).toBeNull();
    expect(above.values.verified?.pointsReason).toBe("member-without-points");
    expect(above.differences[0]).toMatchObject({ points: null, pointsReason: "no-points" });
    // (30 × 0.25 + 10 × 0.5) ÷ 40 after (30 × 1 + 10 × 0.5) ÷ 40.
    expect(above.differences[0]?.score).toBeCloseTo(-22.5 / 40, 12);
  });

  test("are none with a member whose score is no share, missing or not", () => {
    const index = indexOf(
      [earning("a", 20), component("b", { scale: { kind: "borda" }, maximum: 10 })],
      [sum("all", ["a", "b"])],
    );
    const { maximum, values } = lineOf(index, both({ a: 20, b: 3 }, { a: 20, b: 1 }), "all");
    expect(maximum).toBe(30);
    expect(values.selfAssessed?.pointsReason).toBe("member-without-points");
    const some: Assessments = {
      selfAssessed: [{ unit: "u1", values: { a: 20, b: 3 } }],
      verified: ["u1", "u2"].map((unit) => ({
        unit,
        values: { a: 20, b: unit === "u1" ? null : 1 },
      })),
    };
    expect(lineOf(index, some, "all").values.verified?.pointsReason).toBe("member-without-points");
  });

  test("count what stands beneath two members twice, on both sides", () => {
    const index = defineIndex({
      ...plain,
      nodes: [
        sum("all", ["first", "second"]),
        sum("first", ["base", "b"]),
        sum("second", ["base", "c"]),
        sum("base", ["a"]),
      ],
    });
    // (20 + 8) + (20 + 5) of (20 + 10) + (20 + 10).
    expect(lineOf(index, both({ a: 20, b: 8, c: 5 }, { a: 15, b: 8, c: 5 }), "all")).toMatchObject({
      maximum: 60,
      values: { selfAssessed: { points: 53, outOf: 60 }, verified: { points: 43 } },
      differences: [{ points: -10 }],
    });
  });

  test("are counted as often as they stand beneath a node, up to 1e300", () => {
    // Each level stands twice beneath the next: 1e9 points × 2 to the power of the level.
    const levels = Array.from({ length: 1000 }, (_, level) =>
      ["x", "y"].map((side) =>
        sum(`${side}${level}`, level === 0 ? ["a"] : [`x${level - 1}`, `y${level - 1}`]),
      ),
    ).flat();
    const given = both({ a: 1e9 }, { a: 5e8 });
    const index = indexOf([earning("a", 1e9)], levels.slice(0, 4));
    const { lines = [] } = compareAssessments(index, given).units[0] ?? {};
    expect(lines.find(({ id }) => id === "y1")).toMatchObject({
      maximum: 2e9,
      differences: [{ points: -1e9 }],
    });
    // 1e9 × 2 to the power of 967 is 1.2e300, beyond which shares of it would be lost.
    const error = thrownBy(() => compareAssessments(indexOf([earning("a", 1e9)], levels), given));
    expect(pathsIn(error)).toContain("nodes.1934.members");
  });
});

describe("a scheme in which the foundation counts in every pillar", () => {
  const { dti2021 } = dti.schemes;
  const rowOf = (share: number) => [
    { unit: "u1", values: Object.fromEntries(dti2021.components.map(({ id }) => [id, share])) },
  ];
  const given = { selfAssessed: rowOf(1), official: rowOf(0.5) };

  // 500 points of foundation, with 200, 150 and 150 of activities; half of them fell.
  test.for([
    ["dti", 1000, -500],
    ["foundation", 500, -250],
    ["government", 700, -350],
    ["economy", 650, -325],
    ["society", 650, -325],
  ] as const)("%s: of %i points %i", ([id, maximum, points]) => {
    const line = lineOf(dti2021, given, id);
    expect([line.maximum, line.differences[0]?.points]).toStrictEqual([maximum, points]);
  });
});

describe("scales that need a sample", () => {
  const index = indexOf(
    [component("a", { scale: { kind: "min-max" }, maximum: 10 })],
    [sum("all", ["a"])],
  );
  const rows = (...values: readonly number[]) =>
    values.map((a, at) => ({ unit: `u${at + 1}`, values: { a } }));
  const given = { selfAssessed: rows(40, 60), verified: rows(20, 60) };

  test("are fitted to all assessments together", () => {
    // From 20 to 60: 40 is 0.5, where among its own peers it would be 0, and so no change.
    expect(lineOf(index, given, "a").differences[0]).toMatchObject({ points: -5, score: -0.5 });
    expect(compareAssessments(index, given).scales).toMatchObject([
      { component: "a", scale: { domain: [20, 60] }, reason: null },
    ]);
  });

  test("are fitted to the option sample instead", () => {
    const { units, scales } = compareAssessments(index, given, { sample: [rows(0, 100)] });
    expect(units[0]?.lines[0]?.differences[0]).toMatchObject({ points: -2, score: -0.2 });
    expect(scales).toMatchObject([{ scale: { domain: [0, 100] } }]);
  });

  test("that cannot be fitted leave no points", () => {
    const same = { selfAssessed: rows(40), verified: rows(40) };
    expect(lineOf(index, same, "a").values.verified).toMatchObject({
      points: null,
      pointsReason: "not-scored",
      scoreReason: "no-scale",
    });
  });
});
