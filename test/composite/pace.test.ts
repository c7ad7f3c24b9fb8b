import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  change,
  count,
  figure,
  growth,
  level,
  milestone,
  on,
  resultOn,
  statement,
  top20,
} from "../measure/evidence/fixture.ts";
import { faultsOf } from "./refused.ts";

const share = (end: string, value: number) => on("share", end, value);

/** From 40 at the end of 2020 to 80 at the end of 2024: 10 a year. */
const from40 = level({ due: "2024-12-31", baseline: { value: 40, date: "2020-12-31" } });
const paceOn = (...[targets, figures, options]: Parameters<typeof cardOf>) =>
  resultOn(cardOf(targets, figures, { asOf: "2023-06-30", ...options })).pace;

describe("the pace of a target", () => {
  test("is its progress by what was expected on the day of its value", () => {
    // 55 at the end of 2022: 15 of 40 points in 2 of 4 years; now 2.5 of 4 are gone, 25 are left for 2.
    expect(paceOn([from40], [share("2022-12-31", 55)])).toStrictEqual({
      expected: 0.625,
      expectedAtValue: 0.5,
      pace: 0.75,
      paceReason: null,
      achievedPerYear: 7.5,
      requiredPerYear: 12.5,
      requiredReason: null,
    });
  });

  test("does not fall while no new figure is known", () => {
    const early = paceOn([from40], [share("2022-12-31", 60)], { asOf: "2022-12-31" });
    const late = paceOn([from40], [share("2022-12-31", 60)], { asOf: "2023-12-30" });
    expect([early.pace, late.pace]).toStrictEqual([1, 1]);
  });

  test("of what falls counts the fall: from 40 to 20, at 25 after 2 of 4 years", () => {
    const target = level({
      indicator: "procedures",
      due: "2024-12-31",
      bound: { kind: "atMost", value: 20 },
      baseline: { value: 40, date: "2020-12-31" },
    });
    expect(paceOn([target], [on("procedures", "2022-12-31", 25)])).toMatchObject({
      pace: 1.5,
      achievedPerYear: 7.5,
      requiredPerYear: 2.5,
    });
  });

  test("of a place counts places: from 44 to 20, at 38 after 2 of 4 years", () => {
    const target = top20({ due: "2024-12-31", baseline: { value: 44, date: "2020-12-31" } });
    expect(paceOn([target], [on("place", "2022-12-31", 38, { of: 63 })])).toMatchObject({
      pace: 0.5,
      achievedPerYear: 3,
      requiredPerYear: 9,
    });
  });

  test("of a change counts from its base: 5 of 10 points after 3 of 4 years", () => {
    const target = change({ kind: "value", value: 60, date: "2020-12-31" }, { due: "2024-12-31" });
    const { pace, requiredPerYear } = paceOn([target], [share("2023-12-31", 65)], {
      asOf: "2024-06-30",
    });
    expect(pace).toBeCloseTo(0.5 / 0.75, 11);
    expect(requiredPerYear).toBe(5);
  });

  test("into a corridor counts the way to it: from 30 to 40 – 50, at 35 after 2 of 4 years", () => {
    const target = level({
      due: "2024-12-31",
      bound: { kind: "within", low: 40, high: 50 },
      baseline: { value: 30, date: "2020-12-31" },
    });
    expect(paceOn([target], [share("2022-12-31", 35)])).toMatchObject({
      pace: 1,
      achievedPerYear: 2.5,
      requiredPerYear: 2.5,
    });
  });

  test("back to where it stood is 0, and further back below 0", () => {
    expect(paceOn([from40], [share("2022-12-31", 40)]).pace).toBe(0);
    expect(paceOn([from40], [share("2022-12-31", 30)])).toMatchObject({
      pace: -0.5,
      achievedPerYear: -5,
    });
  });

  test("of a met target goes on, and nothing is required", () => {
    expect(paceOn([from40], [share("2022-12-31", 90)])).toMatchObject({
      pace: 2.5,
      requiredPerYear: null,
      requiredReason: "met",
    });
  });

  test("of a strict bound at its edge is no amount a year, though it is not met", () => {
    const target = level({ ...from40, bound: { kind: "moreThan", value: 80 } });
    expect(paceOn([target], [share("2022-12-31", 80)])).toMatchObject({
      requiredPerYear: null,
      requiredReason: "at-edge",
    });
  });

  test("of a figure that may meet it is no amount a year: “gần 60” against at least 58", () => {
    const target = level({ ...from40, bound: { kind: "atLeast", value: 58 } });
    const nearly = on("share", "2022-12-31", 60, { qualifier: { kind: "nearly" } });
    expect(paceOn([target], [nearly])).toMatchObject({
      requiredPerYear: null,
      requiredReason: "undetermined",
    });
  });

  test("of a growth and of an act is no amount a year", () => {
    const rate = on("output", "2022-12-31", 5, { quantity: { kind: "growth", over: "average" } });
    const ofGrowth = growth("average", { kind: "unstated" }, { due: "2024-12-31" });
    const ofAct = milestone({ due: "2024-12-31" });
    expect(paceOn([ofGrowth], [rate]).requiredReason).toBe("no-rate");
    expect(paceOn([ofAct], [act(false, { period: { end: "2022-12-31" } })]).requiredReason).toBe(
      "no-rate",
    );
  });

  test("is not left after a deadline, nor after the end of a tier", () => {
    const after = { asOf: "2025-07-01" };
    expect(paceOn([from40], [share("2022-12-31", 55)], after).requiredReason).toBe("no-time");
    const district = level({ ...from40, tiers: ["district"], due: "2026-12-31" });
    const figures = [on("share", "2022-12-31", 55, { tiers: ["district"] })];
    expect(paceOn([district], figures, after).requiredReason).toBe("no-time");
  });

  test("through corridors counts the way to the edge that the baseline is nearer to", () => {
    // From 90: by the end of 2022 to 60 – 70, by the end of 2024 to 40 – 50; at 70 the first is met.
    const corridor = (id: string, due: string, low: number, high: number) =>
      level({
        id,
        due,
        bound: { kind: "within", low, high },
        baseline: { value: 90, date: "2020-12-31" },
      });
    const targets = [
      corridor("first", "2022-12-31", 60, 70),
      corridor("target", "2024-12-31", 40, 50),
    ];
    const pace = paceOn(targets, [share("2022-12-31", 70)], { trajectory: "lines" });
    // (90 − 70) of (90 − 50), and as much was expected
    expect([pace.expectedAtValue, pace.pace]).toStrictEqual([0.5, 1]);
  });
});

describe("the baseline that the caller names", () => {
  const target = level({ due: "2024-12-31" });
  const figures = [share("2020-12-31", 40), share("2022-12-31", 60)];

  test("is the figure of that day, of targets that state none", () => {
    const card = cardOf([target], figures, { asOf: "2023-06-30", baseline: "2020-12-31" });
    const { progress, pace, base, status } = resultOn(card);
    expect([progress, pace.pace, base?.figure, status]).toStrictEqual([
      0.5,
      1,
      figures[0],
      "on-track",
    ]);
    expect(card.unused).toStrictEqual([]);
  });

  test("does not replace the one that a target states", () => {
    const options = { baseline: "2021-12-31" };
    const pace = paceOn([from40], [share("2021-12-31", 0), share("2022-12-31", 60)], options);
    expect(pace.pace).toBe(1);
  });

  test("is none where no figure speaks of that day", () => {
    expect(paceOn([target], figures, { baseline: "2021-12-31" })).toMatchObject({
      pace: null,
      paceReason: "missing-baseline",
    });
  });

  test("is never inferred", () => {
    expect(paceOn([target], figures).paceReason).toBe("missing-baseline");
  });
});

describe("a trajectory", () => {
  const figures = [share("2022-12-31", 50)];
  /** 44 by the end of 2021, and 75 by the end of 2023, on the way to 80. */
  const interim = [
    level({ id: "first", due: "2021-12-31", bound: { kind: "atLeast", value: 44 } }),
    level({ id: "second", due: "2023-12-31", bound: { kind: "atLeast", value: 75 } }),
  ];

  test.for([
    { trajectory: "linear", expectedAtValue: 0.5, from: "2 of 4 years" },
    { trajectory: "back-loaded", expectedAtValue: 0.25, from: "0.5²" },
    { trajectory: "front-loaded", expectedAtValue: 0.75, from: "1 − 0.5²" },
    { trajectory: "steps", expectedAtValue: 0.1, from: "(44 − 40) / 40" },
    { trajectory: "lines", expectedAtValue: 0.4875, from: "(44 + 31 / 2 − 40) / 40" },
  ] as const)("$trajectory expects $expectedAtValue: $from", ({ trajectory, expectedAtValue }) => {
    expect(paceOn([from40, ...interim], figures, { trajectory }).expectedAtValue).toBe(
      expectedAtValue,
    );
  });

  test("takes no interim target of other offices, other parts, or out of force", () => {
    const others = [
      level({ id: "tier", due: "2021-12-31", tiers: ["commune"] }),
      level({ id: "part", due: "2021-12-31", scope: { vi: "một phần", en: "a part" } }),
      level({ id: "old", due: "2021-12-31" }),
      level({
        id: "new",
        due: "2021-12-31",
        bound: { kind: "atLeast", value: 44 },
        supersedes: { target: "old", from: "2021-01-01" },
      }),
    ];
    const pace = paceOn([from40, ...others], figures, { trajectory: "steps" });
    expect(pace.expectedAtValue).toBe(0.1);
  });

  test("takes the harder of two interim targets on a day", () => {
    const twice = [
      ...interim,
      level({ id: "third", due: "2021-12-31", bound: { kind: "reach", value: 42 } }),
    ];
    for (const targets of [twice, twice.toReversed()]) {
      expect(paceOn([from40, ...targets], figures, { trajectory: "steps" }).expectedAtValue).toBe(
        0.1,
      );
    }
  });

  test("of steps expects nothing before the first: no pace", () => {
    expect(paceOn([from40], figures, { trajectory: "steps" })).toMatchObject({
      expectedAtValue: 0,
      pace: null,
      paceReason: "nothing-expected",
    });
  });
});

describe("there is no pace", () => {
  const at2022 = [share("2022-12-31", 55)];

  test.for([
    {
      title: "without a baseline",
      target: level({ due: "2024-12-31" }),
      figures: at2022,
      reason: "missing-baseline",
    },
    {
      title: "without a day of the base",
      target: change({ kind: "value", value: 40 }, { due: "2024-12-31" }),
      figures: at2022,
      reason: "missing-baseline",
    },
    {
      title: "of a growth",
      target: growth("average", { kind: "unstated" }, { due: "2024-12-31" }),
      figures: [on("output", "2022-12-31", 8, { quantity: { kind: "growth", over: "average" } })],
      reason: "missing-baseline",
    },
    {
      title: "from a baseline that meets it",
      target: level({ due: "2024-12-31", baseline: { value: 90, date: "2020-12-31" } }),
      figures: at2022,
      reason: "baseline-meets-target",
    },
    {
      title: "without a deadline",
      target: level({ baseline: { value: 40, date: "2020-12-31" } }),
      figures: at2022,
      reason: "no-deadline",
    },
    {
      title: "to a deadline on the day of the baseline",
      target: level({ due: "2020-12-31", baseline: { value: 40, date: "2020-12-31" } }),
      figures: [share("2020-12-31", 40)],
      reason: "no-time",
    },
    {
      title: "of a value from the day of the baseline",
      target: from40,
      figures: [share("2020-12-31", 40)],
      reason: "not-begun",
    },
    { title: "without a value", target: from40, figures: [], reason: "unmeasured" },
    { title: "of a statement", target: statement(), figures: [], reason: "unmeasured" },
  ])("$title: $reason", ({ target, figures, reason }) => {
    const pace = paceOn([target], figures);
    expect([pace.pace, pace.paceReason]).toStrictEqual([null, reason]);
  });

  test("but what is expected now is said of a value from the day of the baseline", () => {
    expect(paceOn([from40], [share("2020-12-31", 40)]).expected).toBe(0.625);
  });
});

describe("nothing is required per year", () => {
  test.for([
    { title: "without a value", target: from40, figures: [], reason: "unmeasured" },
    { title: "of what is met", target: from40, figures: [share("2022-12-31", 80)], reason: "met" },
    {
      title: "without a deadline",
      target: level(),
      figures: [share("2022-12-31", 55)],
      reason: "no-deadline",
    },
    {
      title: "with no time left",
      target: from40,
      figures: [share("2024-12-31", 55)],
      reason: "no-time",
    },
  ])("$title: $reason", ({ target, figures, reason }) => {
    const pace = paceOn([target], figures, { asOf: "2025-06-30" });
    expect([pace.requiredPerYear, pace.requiredReason]).toStrictEqual([null, reason]);
  });
});

describe("options of time", () => {
  test.for([
    { options: { baseline: "2020" }, path: "baseline" },
    { options: { trajectory: "wavy" }, path: "trajectory" },
    { options: { bands: { closed: "from", bands: [] } }, path: "bands.bands" },
    {
      options: { bands: { closed: "from", bands: [{ name: "green", from: null, to: null }] } },
      path: "bands.bands.0.name",
    },
  ])("$path that is none is refused", ({ options, path }) => {
    const { plan } = { plan: { targets: [], indicators: [] } };
    expect(faultsOf(plan, [], { asOf: "2023-06-30", ...options })).toStrictEqual([
      "invalid-argument",
      path,
    ]);
  });
});

describe("the history of a target", () => {
  const historyOn = (...[targets, figures, options]: Parameters<typeof cardOf>) =>
    resultOn(cardOf(targets, figures, { asOf: "2025-06-30", ...options })).history;

  test("has the value of each day, when it was first met, and since when it is", () => {
    const figures = [
      share("2024-12-31", 84),
      share("2021-12-31", 70),
      share("2022-12-31", 81),
      share("2023-06-30", 79),
      share("2023-12-31", 80),
    ];
    expect(historyOn([level()], figures)).toStrictEqual({
      points: [
        { date: "2021-12-31", value: 70, met: false },
        { date: "2022-12-31", value: 81, met: true },
        { date: "2023-06-30", value: 79, met: false },
        { date: "2023-12-31", value: 80, met: true },
        { date: "2024-12-31", value: 84, met: true },
      ],
      firstMet: "2022-12-31",
      sustainedSince: "2023-12-31",
    });
  });

  test("is not sustained over figures that conflict, nor over one that is held back", () => {
    const met = [share("2020-12-31", 85), share("2022-12-31", 82)];
    const conflict = [share("2021-12-31", 85), share("2021-12-31", 70)];
    const heldBack = [on("share", "2021-12-31", { missing: "suppressed" })];
    const since = (...between: Parameters<typeof cardOf>[1]) =>
      historyOn([level()], [...met, ...between]).sustainedSince;
    expect([since(), since(...conflict), since(...heldBack)]).toStrictEqual([
      "2020-12-31",
      "2022-12-31",
      "2022-12-31",
    ]);
  });

  test("is not sustained when the latest figures conflict", () => {
    const figures = [share("2020-12-31", 85), share("2021-12-31", 85), share("2021-12-31", 70)];
    expect(historyOn([level()], figures)).toStrictEqual({
      points: [{ date: "2020-12-31", value: 85, met: true }],
      firstMet: "2020-12-31",
      sustainedSince: null,
    });
  });

  test("of a growth of each year has the rate of the year", () => {
    const levels = [100, 101, 121.2, 133.32].map((value, at) =>
      on("output", `${2020 + at}-12-31`, value),
    );
    const target = growth("each", { kind: "value", value: 100, date: "2020-12-31" });
    // 1 %, 20 %, 10 % of at least 8 %
    expect(historyOn([target], levels)).toStrictEqual({
      points: [
        { date: "2021-12-31", value: 1, met: false },
        { date: "2022-12-31", value: 20, met: true },
        { date: "2023-12-31", value: 10, met: true },
      ],
      firstMet: "2022-12-31",
      sustainedSince: "2022-12-31",
    });
  });

  test("of an average growth from levels has the average up to each day", () => {
    const levels = [110, 121].map((value, at) => on("output", `${2021 + at}-12-31`, value));
    const target = growth("average", { kind: "value", value: 100, date: "2020-12-31" });
    expect(historyOn([target], levels).points.map(({ value }) => value)).toStrictEqual([10, 10]);
  });

  test("of a change from a day looks its base up", () => {
    const target = change({ kind: "date", date: "2020-12-31" });
    const figures = [share("2020-12-31", 60), share("2021-12-31", 65), share("2022-12-31", 71)];
    expect(historyOn([target], figures).points).toStrictEqual([
      { date: "2020-12-31", value: 60, met: false },
      { date: "2021-12-31", value: 65, met: false },
      { date: "2022-12-31", value: 71, met: true },
    ]);
  });

  test("is not sustained over a value that cannot tell", () => {
    const figures = [
      share("2022-12-31", 81),
      on("share", "2023-12-31", 79, { qualifier: { kind: "moreThan" } }),
      share("2024-12-31", 84),
    ];
    expect(historyOn([level()], figures)).toMatchObject({
      firstMet: "2022-12-31",
      sustainedSince: "2024-12-31",
    });
  });

  test("of what is not met now is not sustained", () => {
    const figures = [share("2022-12-31", 81), share("2024-12-31", 70)];
    expect(historyOn([level()], figures)).toMatchObject({
      firstMet: "2022-12-31",
      sustainedSince: null,
    });
  });

  test("knows only what was published by the day of assessment", () => {
    const figures = [
      share("2022-12-31", 70),
      on("share", "2023-12-31", 81, { publishedAt: "2024-03-01" }),
    ];
    const points = (asOf: string) => historyOn([level()], figures, { asOf }).points.length;
    expect([points("2024-02-29"), points("2024-03-01")]).toStrictEqual([1, 2]);
  });

  test("leaves out days on which figures conflict, and values of another kind", () => {
    const figures = [
      share("2022-12-31", 70),
      figure(71, { period: { end: "2022-12-31" } }),
      figure(4, { period: { end: "2023-06-30" }, quantity: { kind: "change", in: "points" } }),
      share("2023-12-31", 75),
    ];
    const target = change({ kind: "value", value: 60, date: "2021-12-31" });
    expect(historyOn([target], figures).points).toStrictEqual([
      { date: "2023-12-31", value: 75, met: true },
    ]);
  });

  test("of a count follows the targets that it counts", () => {
    const done = (id: string, end: string) => ({
      unit: "gso63:84",
      milestone: { plan: "plan", target: id },
      period: { end },
      done: true,
      source: { publisher: "Made up", title: "A report" },
    });
    const targets = [milestone({ id: "one" }), milestone({ id: "two" }), count(2, ["one", "two"])];
    const acts = [done("one", "2022-12-31"), done("two", "2023-12-31")];
    expect(historyOn(targets, acts)).toStrictEqual({
      points: [
        { date: "2022-12-31", value: 1, met: null },
        { date: "2023-12-31", value: 2, met: true },
      ],
      firstMet: "2023-12-31",
      sustainedSince: "2023-12-31",
    });
  });

  test("of a count takes a growth of each year for failed from its first bad year on", () => {
    const grown = growth(
      "each",
      { kind: "value", value: 100, date: "2020-12-31" },
      { id: "grown" },
    );
    const levels = [110, 112, 150].map((value, at) => on("output", `${2021 + at}-12-31`, value));
    const { points } = historyOn([grown, count(1, ["grown"])], levels);
    expect(points.map(({ met }) => met)).toStrictEqual([true, false, false]);
  });

  test("of a growth goes on over a level that has no base to be counted from", () => {
    const rate = on("output", "2021-12-31", 50, { quantity: { kind: "growth", over: "average" } });
    const target = growth("average", { kind: "unstated" });
    expect(historyOn([target], [rate, on("output", "2022-06-30", 0)])).toStrictEqual({
      points: [{ date: "2021-12-31", value: 50, met: true }],
      firstMet: "2021-12-31",
      sustainedSince: "2021-12-31",
    });
  });

  test("of an act goes on over a forecast that it will not be", () => {
    const done = act(true, { period: { end: "2021-06-30" } });
    const forecast = act(false, { period: { end: "2022-06-30" }, obsStatus: "F" });
    expect(historyOn([milestone()], [done, forecast])).toStrictEqual({
      points: [{ date: "2021-06-30", value: 1, met: true }],
      firstMet: "2021-06-30",
      sustainedSince: "2021-06-30",
    });
  });

  test("of a statement is empty", () => {
    expect(historyOn([statement()], [])).toStrictEqual({
      points: [],
      firstMet: null,
      sustainedSince: null,
    });
  });
});

describe("the age of a value", () => {
  test("is counted in calendar days to the day of assessment", () => {
    const age = (asOf: string) => resultOn(cardOf([level()], [figure(70)], { asOf })).age;
    expect([age("2024-12-31"), age("2025-03-01")]).toStrictEqual([0, 60]);
  });

  test("is none where nothing decided", () => {
    expect(resultOn(cardOf([level()], [])).age).toBe(null);
  });
});
