import { type EffortOptions, isDxplanError, leastEffort, roundHalfUp } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../model/outcome.ts";
import { component, equal, indexOf, tableOf, weighted } from "../score/fixture.ts";

/** Percent: 0 to 100, held between 0 and 1. */
const percent = (id: string) =>
  component(id, { scale: { kind: "goalposts", low: 0, high: 100, clamp: true } });

const components = [percent("a"), percent("b"), percent("c")];
const flat = indexOf(components, [equal("overall", ["a", "b"])]);
const one = { cost: 1 };
const both = { a: one, b: { cost: 2 } };
const u1 = { unit: "u1", node: "overall" };

describe("the least effort to a score", () => {
  const table = tableOf({ a: [75], b: [25] });

  test("takes what brings most for its cost first, up to the end of its scale", () => {
    // From 0.5: a brings 0.5 ÷ 100 for 1, b the same for 2. 25 of a bring 0.125; the other 0.125 are 25 of b.
    expect(leastEffort(flat, table, { ...u1, score: 0.75, costs: both })).toStrictEqual({
      ...u1,
      score: 0.5,
      target: 0.75,
      changes: [
        { component: "a", from: 75, to: 100, gain: 0.125, cost: 25 },
        { component: "b", from: 25, to: 50, gain: 0.125, cost: 50 },
      ],
      total: 75,
      reached: 0.75,
      most: 1,
      reason: null,
    });
  });

  test("goes no further than a cap, nor than the end of a clamped scale", () => {
    const costs = { a: { cost: 1, cap: 500 }, b: { cost: 2, cap: 75 } };
    // a to 100, b to 75: 0.125 + 0.25.
    expect(leastEffort(flat, table, { ...u1, score: 0.9, costs })).toMatchObject({
      most: 0.875,
      reason: "not-reachable",
      changes: [],
      total: null,
      reached: null,
    });
    expect(leastEffort(flat, table, { ...u1, score: 0.875, costs })).toMatchObject({
      changes: [{ to: 100 }, { to: 75 }],
      total: 125,
    });
  });

  test("leaves what has no cost, and what its cap lies behind", () => {
    const costs = { a: { cost: 1, cap: 50 }, b: one };
    expect(leastEffort(flat, table, { ...u1, score: 0.75, costs }).changes).toStrictEqual([
      { component: "b", from: 25, to: 75, gain: 0.25, cost: 50 },
    ]);
    expect(leastEffort(flat, table, { ...u1, score: 0.75, costs: {} })).toMatchObject({
      reason: "not-reachable",
      most: 0.5,
    });
  });

  test("lowers what is to fall", () => {
    const days = component("a", {
      direction: "decrease",
      scale: { kind: "goalposts", low: 0, high: 10, clamp: false },
    });
    const index = indexOf([days], [equal("overall", ["a"])]);
    // An unclamped scale has no end: 8 days are 0.2; 0.5 is 5 days.
    const own = tableOf({ a: [8] });
    const costs = { a: { cost: 4, cap: 3 } };
    expect(leastEffort(index, own, { ...u1, score: 0.5, costs })).toMatchObject({
      changes: [{ component: "a", from: 8, to: 5, cost: 12 }],
      total: 12,
    });
    expect(leastEffort(index, own, { ...u1, score: 0.8, costs }).reason).toBe("not-reachable");
    expect(leastEffort(index, own, { ...u1, score: 0.5, costs: { a: one } })).toMatchObject({
      reason: "not-reachable",
      most: 0.2,
    });
  });

  test("counts a component by all its ways down", () => {
    // a: half of one, which is half, and a quarter beside it … overall is one 1, a 1, c 2: a 1/8 + 1/4, c 1/2.
    const index = indexOf(components, [
      weighted("overall", { one: 1, a: 1, c: 2 }),
      equal("one", ["a", "b"]),
    ]);
    const own = tableOf({ a: [0], b: [0], c: [0] });
    const { changes } = leastEffort(index, own, {
      ...u1,
      score: 0.75,
      costs: { a: one, c: { cost: 2 } },
    });
    // a brings 3/8 for 100; c 1/2 for 200: a first, then 3/8 of c.
    expect(changes).toStrictEqual([
      { component: "a", from: 0, to: 100, gain: 0.375, cost: 100 },
      { component: "c", from: 0, to: 75, gain: 0.375, cost: 150 },
    ]);
  });

  test("counts by the weights that a unit has, where something is missing", () => {
    const own = tableOf({ a: [50], b: [null] });
    expect(leastEffort(flat, own, { ...u1, score: 0.75, costs: { a: one } })).toMatchObject({
      changes: [{ from: 50, to: 75, gain: 0.25 }],
      most: 1,
    });
  });

  test("pays first for what brings nothing yet, where that is worth it", () => {
    // b stands at −50 of a scale from 0: 50 for nothing. 0.25 of the node by a at 5 each: 250; by b: 50 + 50.
    const own = tableOf({ a: [0], b: [-50] });
    const costs = { a: { cost: 5 }, b: one };
    expect(leastEffort(flat, own, { ...u1, score: 0.25, costs })).toMatchObject({
      changes: [{ component: "b", from: -50, to: 50, gain: 0.25, cost: 100 }],
      total: 100,
    });
    // 0.05 of the node: 10 of a at 5 each; by b 50 + 10.
    expect(leastEffort(flat, own, { ...u1, score: 0.05, costs }).changes).toMatchObject([
      { component: "a", to: 10 },
    ]);
  });

  test("ends at the best of a sample unless there is a cap", () => {
    const index = indexOf(
      [component("a", { scale: { kind: "min-max" } })],
      [equal("overall", ["a"])],
    );
    const own = tableOf({ a: [2, 0, 8] });
    expect(leastEffort(index, own, { ...u1, score: 2, costs: { a: one } })).toMatchObject({
      reason: "not-reachable",
      most: 1,
    });
    const costs = { a: { cost: 1, cap: 20 } };
    expect(leastEffort(index, own, { ...u1, score: 2, costs }).changes).toMatchObject([{ to: 16 }]);
    const sample = [tableOf({ a: [0, 4] })];
    expect(leastEffort(index, own, { ...u1, score: 0.75, costs, sample }).changes).toMatchObject([
      { to: 3 },
    ]);
  });

  test("does not earn more points than there are", () => {
    const index = indexOf(
      [component("a", { scale: { kind: "points" }, maximum: 50 })],
      [equal("overall", ["a"])],
    );
    const costs = { a: { cost: 1, cap: 80 } };
    const own = tableOf({ a: [25] });
    expect(leastEffort(index, own, { ...u1, score: 1.2, costs })).toMatchObject({ most: 1 });
    expect(leastEffort(index, own, { ...u1, score: 1, costs }).changes).toMatchObject([{ to: 50 }]);
  });
});

describe("the least effort to a place", () => {
  const table = tableOf({ a: [20, 90, 60, 40], b: [20, 90, 60, 40] });

  test("is that to the score of the one who has it, who then shares it", () => {
    // 0.2 among 0.9, 0.6, 0.4: place 2 takes 0.6, which is 80 of a.
    expect(leastEffort(flat, table, { ...u1, place: 2, costs: both })).toMatchObject({
      score: 0.2,
      target: 0.6,
      changes: [{ component: "a", from: 20, to: 100 }],
      total: 80,
      reached: expect.closeTo(0.6, 12),
    });
  });

  test.for([
    { title: "one that has the place", unit: "u2", place: 1 },
    { title: "a place that all have", unit: "u1", place: 4 },
  ])("is none of $title", ({ unit, place }) => {
    expect(leastEffort(flat, table, { unit, node: "overall", place, costs: both })).toMatchObject({
      changes: [],
      total: null,
      reached: null,
      reason: "already-there",
    });
  });
});

describe("the least effort, with decimals,", () => {
  const cheap = indexOf([percent("a")], [equal("overall", ["a"])]);

  test.for([
    { decimals: 4, score: 0.4097, target: 0.40965, cost: 0.965 },
    { decimals: 2, score: 0.41, target: 0.405, cost: 0.5 },
    // 0.414 is printed as 0.41.
    { decimals: 2, score: 0.414, target: 0.405, cost: 0.5 },
    { decimals: 1, score: 0.5, target: 0.45, cost: 5 },
  ])(
    "goes up to what is rounded to the score: $score at $decimals is $target",
    ({ cost, target, ...aim }) => {
      // From 40 percent, a percent for 1.
      const { total, ...rest } = leastEffort(cheap, tableOf({ a: [40] }), {
        ...u1,
        ...aim,
        costs: { a: one },
      });
      expect(total).toBeCloseTo(cost, 9);
      expect(rest).toMatchObject({ target, reason: null });
      expect(roundHalfUp(rest.reached ?? 0, aim.decimals)).toBe(
        roundHalfUp(aim.score, aim.decimals),
      );
    },
  );

  test("goes up to what is rounded to the score of the place, which it then shares", () => {
    // u2 has 0.40972, printed as 0.4097, the place of 0.40965.
    const table = tableOf({ a: [40, 40.972, 10] });
    const options = { ...u1, place: 1, costs: { a: one } };
    expect(leastEffort(cheap, table, options).target).toBe(0.40972);
    expect(leastEffort(cheap, table, { ...options, decimals: 4 })).toMatchObject({
      target: 0.40965,
      total: expect.closeTo(0.965, 9),
    });
  });

  test("need none where the score is printed as the one of the place", () => {
    const table = tableOf({ a: [40.966, 40.972, 10] });
    expect(
      leastEffort(cheap, table, { ...u1, place: 1, decimals: 4, costs: { a: one } }),
    ).toMatchObject({
      reason: "already-there",
      target: 0.40965,
    });
  });

  // Halves go away from 0: −0.40975 is printed as −0.4098, and whatever is above it as −0.4097.
  test.for([
    { score: -0.4097, above: -0.40975 },
    { score: 0, above: -0.00005 },
  ])("stop a hair above the half below 0: $score", ({ score, above }) => {
    const open = indexOf(
      [component("a", { scale: { kind: "goalposts", low: 0, high: 100, clamp: false } })],
      [equal("overall", ["a"])],
    );
    const effort = leastEffort(open, tableOf({ a: [-60] }), {
      ...u1,
      score,
      decimals: 4,
      costs: { a: { cost: 1, cap: 100 } },
    });
    expect(effort.reached ?? 1).toBeGreaterThan(above);
    expect(effort.reached ?? 1).toBeLessThan(above + 1e-10);
    expect(roundHalfUp(effort.reached ?? 1, 4)).toBe(score);
  });

  test.for([-1, 13, 0.5, Number.NaN])("refuses %s of them", (decimals) => {
    const error = thrownBy(() =>
      leastEffort(cheap, tableOf({ a: [40] }), { ...u1, score: 0.5, decimals, costs: { a: one } }),
    );
    expect(isDxplanError(error) ? error.issues : []).toMatchObject([
      { path: ["options", "decimals"], expected: "a whole number from 0 to 12" },
    ]);
  });
});

describe("the least effort", () => {
  const table = tableOf({ a: [50, 50], b: [50, null], c: [50, null] });
  const bent = component("b", {
    scale: {
      kind: "scale",
      form: "piecewise",
      domain: [0, 50, 100],
      range: [0, 0.2, 1],
      clamp: true,
    },
  });
  const steps = component("b", { scale: { kind: "steps", from: [50], scores: [0, 1] } });
  const geometric = { mean: { kind: "geometric" } } as const;

  test.for([
    {
      title: "of a scale that is bent",
      index: indexOf([percent("a"), bent], [equal("overall", ["a", "b"])]),
      reason: "not-linear",
    },
    {
      title: "of steps",
      index: indexOf([percent("a"), steps], [equal("overall", ["a", "b"])]),
      reason: "not-linear",
    },
    {
      title: "of another mean",
      index: indexOf(components, [equal("overall", ["a", "b"], geometric)]),
      reason: "not-linear",
    },
    {
      title: "of another mean on one of the ways",
      index: indexOf(components, [
        equal("overall", ["one", "b", "a"]),
        equal("one", ["a", "c"], geometric),
      ]),
      reason: "not-linear",
    },
    {
      title: "of a unit that has no value to start from",
      index: flat,
      unit: "u2",
      reason: "missing-value",
    },
    {
      title: "of a unit without a score",
      index: indexOf(components, [equal("overall", ["c"])]),
      unit: "u2",
      reason: "missing-value",
    },
    { title: "to a score that it has", index: flat, score: 0.5, reason: "already-there" },
  ])("is none $title: $reason", ({ index, unit = "u1", score = 0.8, reason }) => {
    expect(leastEffort(index, table, { unit, node: "overall", score, costs: both })).toMatchObject({
      changes: [],
      total: null,
      reached: null,
      reason,
    });
  });

  test("does not mind bends and means of what is not moved", () => {
    const index = indexOf(
      [percent("a"), bent, percent("c")],
      [equal("overall", ["a", "b", "one"]), equal("one", ["b", "c"], geometric)],
    );
    const found = leastEffort(index, table, { ...u1, score: 0.4, costs: { a: one } });
    expect(found).toMatchObject({ reason: null, changes: [{ component: "a" }] });
  });

  test("passes over costs of what does not count at the node, or drops out", () => {
    const index = indexOf(
      [percent("a"), steps, component("c", { maximum: 0 })],
      [equal("overall", ["a", "c"]), equal("other", ["b"])],
    );
    const costs = { a: one, b: one, c: one };
    expect(leastEffort(index, table, { ...u1, score: 0.75, costs }).changes).toMatchObject([
      { component: "a", to: 75 },
    ]);
  });

  const wide = (id: string) =>
    component(id, { scale: { kind: "goalposts", low: 0, high: 1e200, clamp: true } });

  test("is none where its cost is beyond the largest number", () => {
    const index = indexOf([wide("a")], [equal("overall", ["a"])]);
    const costs = { a: { cost: 1e200 } };
    // 0.5e200 · 1e200.
    expect(leastEffort(index, tableOf({ a: [0] }), { ...u1, score: 0.5, costs })).toStrictEqual({
      ...u1,
      score: 0,
      target: 0.5,
      changes: [],
      total: null,
      reached: null,
      most: 1,
      reason: "overflow",
    });
  });

  test("goes the way that can be paid where another cannot", () => {
    const index = indexOf([wide("a"), percent("b")], [equal("overall", ["a", "b"])]);
    const costs = { a: { cost: 1e200 }, b: one };
    const { changes, total } = leastEffort(index, tableOf({ a: [-1], b: [-1] }), {
      ...u1,
      score: 0.25,
      costs,
    });
    expect(changes.map(({ component, to }) => [component, to])).toStrictEqual([["b", 50]]);
    expect(total).toBe(51);
  });

  test("tells what is worth more where both bring less for their cost than a number can hold", () => {
    const index = indexOf([wide("a"), wide("b")], [equal("overall", ["a", "b"])]);
    const costs = { a: { cost: 2e130 }, b: { cost: 1e130 } };
    // 0.5 ÷ 1e200 for 1e130: 5e-331. 1e-30 of the score are 2e170 of b.
    const { changes, total } = leastEffort(index, tableOf({ a: [0], b: [0] }), {
      ...u1,
      score: 1e-30,
      costs,
    });
    expect(changes.map(({ component }) => component)).toStrictEqual(["b"]);
    expect((total ?? 0) / 1e300).toBeCloseTo(2, 12);
  });

  test("tells no score at the caps beyond the largest number", () => {
    const index = indexOf([component("a")], [equal("overall", ["a"])]);
    // Three quarters of the largest number: twice that cannot be held.
    const huge = 1.5 * 2 ** 1023;
    const table = tableOf({ a: [-huge] });
    const to = (score: number) =>
      leastEffort(index, table, { ...u1, score, costs: { a: { cost: 1, cap: huge } } });
    expect(to(0)).toMatchObject({ total: huge, reached: 0, most: null, reason: null });
    expect(to(1e308)).toMatchObject({ total: null, most: null, reason: "overflow" });
  });

  test("is not tried out of more than 12 that bring nothing yet", () => {
    const ids = Array.from({ length: 13 }, (_, at) => `x${at}`);
    const index = indexOf(ids.map(percent), [equal("overall", ids)]);
    const own = tableOf(Object.fromEntries(ids.map((id) => [id, [-1]])));
    const costsOf = (some: readonly string[]) => Object.fromEntries(some.map((id) => [id, one]));
    const all = leastEffort(index, own, { ...u1, score: 0.5, costs: costsOf(ids) });
    expect(all.reason).toBe("too-many-bends");
    // 6.5 of 13 components: six whole ones at 101 and half a seventh at 51.
    const twelve = leastEffort(index, own, { ...u1, score: 0.5, costs: costsOf(ids.slice(1)) });
    expect(twelve.total).toBeCloseTo(6 * 101 + 51, 9);
  });

  const good: EffortOptions = { ...u1, score: 1, costs: both };
  test.for([
    { title: "an unknown unit", options: { ...good, unit: "u9" }, path: "options.unit" },
    { title: "an unknown node", options: { ...good, node: "a" }, path: "options.node" },
    {
      title: "an unknown component",
      options: { ...good, costs: { x: one } },
      path: "options.costs.x",
    },
    {
      title: "a cost of 0",
      options: { ...good, costs: { a: { cost: 0 } } },
      path: "options.costs.a.cost",
    },
    { title: "no cost", options: { ...good, costs: { a: 5 } }, path: "options.costs.a" },
    {
      title: "a misspelt cap",
      options: { ...good, costs: { a: { cost: 1, max: 5 } } },
      path: "options.costs.a.max",
    },
    {
      title: "a cap that is no number",
      options: { ...good, costs: { a: { cost: 1, cap: Number.NaN } } },
      path: "options.costs.a.cap",
    },
    { title: "no costs", options: { ...u1, score: 1 }, path: "options.costs" },
    { title: "neither score nor place", options: { ...u1, costs: both }, path: "options" },
    { title: "score and place", options: { ...good, place: 1 }, path: "options" },
    { title: "place 0", options: { ...u1, place: 0, costs: both }, path: "options.place" },
    { title: "a score of NaN", options: { ...good, score: Number.NaN }, path: "options.score" },
    { title: "unknown options", options: { ...good, digits: 4 }, path: "options.digits" },
    { title: "no options", options: null, path: "options" },
  ])("is refused of $title", ({ options, path }) => {
    const error = thrownBy(() => Reflect.apply(leastEffort, undefined, [flat, table, options]));
    const paths = isDxplanError(error)
      ? error.issues.map((issue) => issue.path.join("."))
      : [error];
    expect(paths).toStrictEqual([path]);
  });
});
