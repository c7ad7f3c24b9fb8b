import type { Base, ChangeTarget, GrowthTarget, Indicator } from "dxplan";
import { describe, expect, test } from "vitest";
import { changeFrom } from "../../compare/fixture.ts";
import { figure } from "../../evidence/fixture.ts";
import * as f from "../../fixture.ts";
import {
  by,
  type Case,
  count,
  endOf,
  fallingShare,
  found,
  reachBy,
  share,
  type Told,
} from "../fixture.ts";

const value = (number: number, year?: number): Base => ({
  kind: "value",
  value: number,
  ...(year === undefined ? {} : { date: endOf(year) }),
});

const changed = (
  from: Base,
  unit: "points" | "percent" | "times",
  bound: ChangeTarget["bound"],
): ChangeTarget => changeFrom(from, unit, bound, { due: "2030-12-31" });

const grown = (from: Base, percent: number, more: Partial<GrowthTarget> = {}): GrowthTarget => ({
  ...f.growth("average", f.reach(percent)),
  quantity: { kind: "growth", over: "average", from },
  due: "2022-12-31",
  ...more,
});

const fallingCount: Indicator = count({ direction: "decrease" });

interface Row extends Case {
  readonly title: string;
}

interface Firing extends Row {
  readonly from: string;
  readonly says: Told;
}

const beyond: readonly Firing[] = [
  {
    title: "10 points more than 95 %",
    from: "95 + 10 = 105",
    targets: [changed(value(95), "points", f.reach(10))],
    says: { stated: 105, statedAgainst: 95, difference: 10, dueAgainst: null, limit: 100 },
  },
  {
    title: "10 points more than a target of 95 %",
    from: "95 + 10 = 105",
    targets: [
      reachBy(2025, 95, { id: "base" }),
      changed({ kind: "target", target: "base" }, "points", f.reach(10)),
    ],
    says: { other: { plan: "plan", target: "base" }, stated: 105, dueAgainst: "2025-12-31" },
  },
  {
    title: "10 points more than what was reported at the end of 2020",
    from: "92 + 10 = 102",
    targets: [changed({ kind: "date", date: "2020-12-31" }, "points", f.reach(10))],
    options: { observations: [figure(92, { period: { end: "2020-12-31" } })] },
    says: { stated: 102, statedAgainst: 92, dueAgainst: "2020-12-31" },
  },
  {
    title: "twice 60 %",
    from: "60 · 2 = 120",
    targets: [changed(value(60), "times", f.reach(2))],
    says: { stated: 120, limit: 100 },
  },
  {
    title: "more than 20 points more than 80 %: nothing is more than 100 %",
    from: "80 + 20 = 100",
    targets: [changed(value(80), "points", f.moreThan(20))],
    says: { stated: 100, limit: 100 },
  },
  {
    title: "the far number of 10 to 30 points more than 80 %",
    from: "80 + 30 = 110",
    targets: [changed(value(80), "points", f.between(10, 30))],
    says: { stated: 110, limit: 100 },
  },
  {
    title: "30 points less than 20 % of what should fall",
    from: "20 - 30 = -10",
    targets: [changed(value(20), "points", f.reach(-30))],
    indicator: fallingShare(),
    says: { stated: -10, statedAgainst: 20, difference: 30, limit: 0 },
  },
  {
    title: "10 % a year from 90 %",
    from: "90 · 1.1² = 108.9",
    targets: [grown(value(90, 2020), 10)],
    says: { stated: 108.9, statedAgainst: 90, difference: 18.9, dueAgainst: "2020-12-31" },
  },
  {
    title: "twice 300 of what has 500 at most",
    from: "300 · 2 = 600",
    targets: [changed(value(300), "times", f.reach(2))],
    indicator: count({ naturalLimits: { low: 0, high: 500 } }),
    says: { stated: 600, limit: 500, differenceUnit: "units" },
  },
  {
    title: "a fall by all of it every year, of what is 10 at least",
    from: "50 · (1 - 1)² = 0",
    targets: [grown(value(50, 2020), -100)],
    indicator: share({
      unitOfMeasure: "index",
      direction: "decrease",
      naturalLimits: { low: 10, high: 100 },
    }),
    says: { stated: 0, statedAgainst: 50, difference: 50, limit: 10 },
  },
];

const unstated: Base = { kind: "unstated" };
const fromOne = { limit: 0, differenceUnit: "times" } as const;
const allOfIt = { limit: -100, differenceUnit: "percent" } as const;
const belowNothing: Indicator = count({ naturalLimits: { low: -1000, high: 1000 } });

/** What no change can be, whatever it is counted from. */
const beyondAnything: readonly Firing[] = [
  {
    title: "150 points more of a percentage",
    from: "100 - 0 = 100 at most",
    targets: [changed(unstated, "points", f.reach(150))],
    says: { stated: 150, limit: 100, differenceUnit: "points" },
  },
  {
    title: "150 points more than a day that nobody reports of",
    from: "100 - 0 = 100 at most",
    targets: [changed({ kind: "date", date: "2020-12-31" }, "points", f.reach(150))],
    says: { stated: 150, limit: 100 },
  },
  {
    title: "150 points less of what should fall",
    from: "0 - 100 = -100 at most",
    targets: [changed(unstated, "points", f.reach(-150))],
    indicator: fallingShare(),
    says: { stated: -150, limit: -100 },
  },
  {
    title: "more than 100 points more: nothing is",
    from: "100 - 0 = 100",
    targets: [changed(unstated, "points", f.moreThan(100))],
    says: { stated: 100, limit: 100 },
  },
  {
    title: "the far number of 90 to 110 points more",
    from: "110 above 100",
    targets: [changed(unstated, "points", f.between(90, 110))],
    says: { stated: 110, limit: 100 },
  },
  {
    title: "25 points more of an index from 10 to 30",
    from: "30 - 10 = 20 at most",
    targets: [changed(unstated, "points", f.reach(25))],
    indicator: share({ unitOfMeasure: "index", naturalLimits: { low: 10, high: 30 } }),
    says: { stated: 25, limit: 20, differenceUnit: "units" },
  },
  {
    title: "150 % less of things without limits",
    from: "-150 below -100",
    targets: [changed(unstated, "percent", f.atMost(-150))],
    indicator: fallingCount,
    says: { stated: -150, ...allOfIt },
  },
  {
    title: "150 % less of 400 things without limits: what it leads to is no limit passed",
    from: "400 · (1 - 1.5) = -200; -150 below -100",
    targets: [changed(value(400), "percent", f.atMost(-150))],
    indicator: fallingCount,
    says: { stated: -150, ...allOfIt },
  },
  {
    title: "150 % less of a percentage",
    from: "-150 below -100",
    targets: [changed(unstated, "percent", f.atMost(-150))],
    indicator: fallingShare(),
    says: { stated: -150, ...allOfIt },
  },
  {
    title: "less than nothing of it, as times",
    from: "below 0 times",
    targets: [changed(unstated, "times", f.atMost(-0.5))],
    indicator: fallingCount,
    says: { stated: -0.5, ...fromOne },
  },
  {
    title: "a fall by 150 % a year, from nobody knows where",
    from: "-150 below -100",
    targets: [grown(unstated, -150)],
    indicator: fallingCount,
    says: { stated: -150, limit: -100, differenceUnit: "points-per-year" },
  },
  {
    title: "a fall by 350 % a year from 90 %, of which no level is computed",
    from: "-350 below -100; not 90 · 2.5² = 562.5 %",
    targets: [grown(value(90, 2020), -350)],
    indicator: fallingShare(),
    says: { stated: -350, limit: -100 },
  },
  {
    title: "the far number of a fall by 10 to 350 % a year from 90 %",
    from: "-350 below -100",
    targets: [grown(value(90, 2020), -10, { bound: f.between(-350, -10) })],
    indicator: fallingShare(),
    says: { stated: -350, limit: -100 },
  },
];

const steep: readonly Firing[] = [
  {
    title: "80 % a year after a baseline of 20 %",
    from: "(80 - 20) ÷ 1 = 60 points a year, above 50",
    targets: [reachBy(2021, 80, { baseline: { value: 20, date: "2020-12-31" } })],
    says: { perYear: 60, perYearUnit: "points", limit: 50, statedAgainst: 20, difference: 60 },
  },
  {
    title: "80 % half a year after a baseline of 50 %",
    from: "(80 - 50) ÷ 0.5 = 60",
    targets: [by(2021, f.reach(80), { baseline: { value: 50, date: "2021-06-30" } })],
    says: { perYear: 60, limit: 50 },
  },
  {
    title: "90 % a year after a target of 30 %",
    from: "(90 - 30) ÷ 1 = 60",
    targets: [reachBy(2020, 30, { id: "earlier" }), reachBy(2021, 90)],
    says: { other: { plan: "plan", target: "earlier" }, perYear: 60, dueAgainst: "2020-12-31" },
  },
  {
    title: "a fall to 10 % a year after a target of 70 %",
    from: "(10 - 70) ÷ 1 = -60",
    targets: [by(2020, f.atMost(70), { id: "earlier" }), by(2021, f.atMost(10))],
    indicator: fallingShare(),
    says: { perYear: -60, limit: -50, difference: 60 },
  },
  {
    title: "60 points more than a year before",
    from: "(30 + 60 - 30) ÷ 1 = 60",
    targets: [changed(value(30, 2029), "points", f.reach(60))],
    says: { stated: 90, statedAgainst: 30, perYear: 60, other: null },
  },
  {
    title: "ten times as many things in two years",
    from: "1000 ÷ 100 = 10 = 3.16…² : 216.227766017 % a year, above 100",
    targets: [reachBy(2022, 1000, { baseline: { value: 100, date: "2020-12-31" } })],
    indicator: count(),
    says: { perYear: 216.227766017, perYearUnit: "percent", limit: 100, differenceUnit: "units" },
  },
  {
    title: "a quarter of so many things in a year",
    from: "100 ÷ 400 = 1 - 75 % a year, below -50",
    targets: [by(2021, f.atMost(100), { baseline: { value: 400, date: "2020-12-31" } })],
    indicator: fallingCount,
    says: { perYear: -75, limit: -50, difference: 300 },
  },
  {
    title: "a growth of 120 % a year, wherever it starts from",
    from: "120 above 100",
    targets: [grown({ kind: "unstated" }, 120)],
    indicator: count(),
    says: { stated: 120, statedAgainst: null, perYear: 120, limit: 100, difference: null },
  },
  {
    title: "55 points in a year, where 40 are the steepest",
    from: "(85 - 40) ÷ 1 = 45, above 40",
    targets: [reachBy(2021, 85, { baseline: { value: 40, date: "2020-12-31" } })],
    options: { steepest: { points: 40 } },
    says: { perYear: 45, limit: 40 },
  },
  {
    title: "a fall by half in a year, where a growth by half is the steepest",
    from: "100 ÷ 1.5 - 100 = -33.3333333333",
    targets: [by(2021, f.atMost(50), { baseline: { value: 100, date: "2020-12-31" } })],
    indicator: fallingCount,
    options: { steepest: { percent: 50 } },
    says: { perYear: -50, limit: -33.3333333333 },
  },
];

const silent: readonly Row[] = [
  {
    title: "10 points more than a day of which two figures conflict",
    targets: [changed({ kind: "date", date: "2020-12-31" }, "points", f.reach(10))],
    options: {
      observations: [92, 95].map((number) => figure(number, { period: { end: "2020-12-31" } })),
    },
  },
  {
    title: "150 % more than nothing, which leads to no level",
    targets: [changed(value(0), "percent", f.reach(150))],
  },
  { title: "5 % a year from 120 %, on no stated day", targets: [grown(value(120), 5)] },
  {
    title: "a level of -150 %, which lies outside the range",
    targets: [by(2025, f.atMost(-150))],
    indicator: fallingShare(),
  },
  {
    title: "150 points more of what is only said not to be above 50",
    targets: [changed(unstated, "points", f.reach(150))],
    indicator: share({ naturalLimits: { high: 50 } }),
  },
  {
    title: "150 fewer of things without limits",
    targets: [changed(unstated, "points", f.reach(-150))],
    indicator: fallingCount,
  },
  { title: "100 points more", targets: [changed(unstated, "points", f.reach(100))] },
  {
    title: "150 points more of a percentage that may be 200",
    targets: [changed(unstated, "points", f.reach(150))],
    indicator: share({ naturalLimits: { low: 0, high: 200 } }),
  },
  {
    title: "150 points more of what is only said not to be below 0",
    targets: [changed(unstated, "points", f.reach(150))],
    indicator: share({ naturalLimits: { low: 0 } }),
  },
  {
    title: "150 more of things without limits",
    targets: [changed(unstated, "points", f.reach(150))],
    indicator: count(),
  },
  {
    title: "150 % more, of nobody knows how little",
    targets: [changed(unstated, "percent", f.reach(150))],
  },
  {
    title: "all of it gone, in percent",
    targets: [changed(unstated, "percent", f.atMost(-100))],
    indicator: fallingCount,
  },
  {
    title: "all of it gone, in percent, within the noise of doubles",
    targets: [changed(unstated, "percent", f.atMost(-100 - 1e-11))],
    indicator: fallingCount,
  },
  {
    title: "all of it gone, as times",
    targets: [changed(unstated, "times", f.atMost(0))],
    indicator: fallingCount,
  },
  {
    title: "all of it gone every year",
    targets: [grown(unstated, -100, { bound: f.reach(-100) })],
    indicator: share({ unitOfMeasure: "index", direction: "decrease" }),
  },
  {
    title: "150 % less of what may be below 0",
    targets: [changed(unstated, "percent", f.reach(-150))],
    indicator: belowNothing,
  },
  {
    title: "29 points less than a reported 29 of 100, which leaves nothing and not a hair less",
    targets: [changed({ kind: "date", date: "2020-12-31" }, "points", f.reach(-29))],
    indicator: fallingShare(),
    options: { observations: [figure(0.29 * 100, { period: { end: "2020-12-31" } })] },
  },
  { title: "10 points more than 90 %", targets: [changed(value(90), "points", f.reach(10))] },
  {
    title: "10 points more than nobody knows what",
    targets: [changed({ kind: "unstated" }, "points", f.reach(10))],
  },
  {
    title: "10 points more than a day that nobody reports of",
    targets: [changed({ kind: "date", date: "2020-12-31" }, "points", f.reach(10))],
  },
  {
    title: "10 points more than 95 of a percentage that may be 200",
    targets: [changed(value(95), "points", f.reach(10))],
    indicator: share({ naturalLimits: { low: 0, high: 200 } }),
  },
  {
    title: "a fall of what should fall to 0",
    targets: [changed(value(20), "points", f.reach(-20))],
    indicator: fallingShare(),
  },
  { title: "10 % a year from 90 %, on no stated day", targets: [grown(value(90), 10)] },
  { title: "5 % a year from 90 %: 99.225", targets: [grown(value(90, 2020), 5)] },
  {
    title: "twice as many things without limits",
    targets: [changed(value(300), "times", f.reach(2))],
    indicator: count(),
  },
  {
    title: "50 points in a year",
    targets: [reachBy(2021, 80, { baseline: { value: 30, date: "2020-12-31" } })],
  },
  {
    title: "60 points in two years",
    targets: [reachBy(2022, 80, { baseline: { value: 20, date: "2020-12-31" } })],
  },
  {
    title: "60 points less, which is easier and not steep",
    targets: [reachBy(2020, 90, { id: "earlier" }), reachBy(2021, 30)],
  },
  {
    title: "60 points after a target of another tier",
    targets: [reachBy(2020, 30, { id: "earlier", tiers: ["commune"] }), reachBy(2021, 90)],
  },
  {
    title: "60 points after a target that is replaced",
    targets: [
      reachBy(2020, 30, { id: "earlier" }),
      reachBy(2021, 90, { supersedes: { target: "earlier", from: "2020-06-30" } }),
    ],
  },
  {
    title: "twice as many things in a year",
    targets: [reachBy(2021, 200, { baseline: { value: 100, date: "2020-12-31" } })],
    indicator: count(),
  },
  {
    title: "half as many things in a year",
    targets: [by(2021, f.atMost(50), { baseline: { value: 100, date: "2020-12-31" } })],
    indicator: fallingCount,
  },
  {
    title: "all of so many things gone in a year: to 0 there is no rate",
    targets: [by(2021, f.atMost(0), { baseline: { value: 100, date: "2020-12-31" } })],
    indicator: fallingCount,
  },
  {
    title: "things where there were none: from 0 there is no rate",
    targets: [reachBy(2021, 100, { baseline: { value: 0, date: "2020-12-31" } })],
    indicator: count(),
  },
  {
    title: "40 places in a year",
    targets: [
      f.rankOf63(f.atMost(10), {
        due: "2021-12-31",
        baseline: { value: 50, date: "2020-12-31" },
      }),
    ],
    indicator: f.place(),
  },
  {
    title: "40 places in no time",
    targets: [
      f.rankOf63(f.atMost(10), {
        due: "2021-12-31",
        baseline: { value: 50, date: "2021-12-30" },
      }),
    ],
    indicator: f.place(),
  },
  {
    title: "less in no time, which is easier",
    targets: [by(2025, f.reach(80), { id: "earlier", due: "2025-12-30" }), by(2025, f.reach(70))],
  },
  {
    title: "a value of an index, ten times as high in a year",
    targets: [reachBy(2021, 1, { baseline: { value: 0.1, date: "2020-12-31" } })],
    indicator: share({ unitOfMeasure: "index" }),
  },
  {
    title: "a growth of a percentage by 120 % a year, from nobody knows where",
    targets: [grown({ kind: "unstated" }, 120)],
  },
  {
    title: "a target without a deadline",
    targets: [f.level(f.reach(80), { baseline: { value: 20, date: "2020-12-31" } })],
  },
  {
    title: "a baseline on the day of the deadline, which is a misprint",
    targets: [reachBy(2021, 80, { baseline: { value: 20, date: "2021-12-31" } })],
  },
  {
    title: "a growth of a percentage to more than a computer can hold",
    targets: [grown(value(1e300, 2020), 99, { due: "2059-12-31" })],
  },
  {
    title: "a growth of a count to more than a computer can hold",
    targets: [grown(value(1e300, 2020), 99, { due: "2059-12-31" })],
    indicator: count(),
  },
];

describe("impossible-rate is said, beyond the limits, of", () => {
  test.for(beyond)("$title: $from", ({ says, title: _title, from: _from, ...given }) => {
    expect(found("impossible-rate", given)).toMatchObject([
      {
        severity: "error",
        target: "target",
        cause: "beyond-limits",
        perYear: null,
        perYearUnit: null,
        ...says,
      },
    ]);
  });
});

describe("impossible-rate is said, as beyond the limits of any change, of", () => {
  test.for(beyondAnything)("$title: $from", ({ says, title: _title, from: _from, ...given }) => {
    expect(found("impossible-rate", given)).toMatchObject([
      {
        severity: "error",
        target: "target",
        cause: "beyond-limits",
        other: null,
        statedAgainst: null,
        difference: null,
        dueAgainst: null,
        perYear: null,
        perYearUnit: null,
        ...says,
      },
    ]);
  });

  test("a change from a target of another indicator, naming that target", () => {
    const from = { kind: "target", target: "base" } as const;
    const targets = [
      f.level(f.reach(8), { id: "base", indicator: "b" }),
      changed(from, "points", f.reach(150)),
    ];
    const plan = { indicators: [share(), share({ id: "b" })] };
    expect(found("impossible-rate", { targets, plan })).toMatchObject([
      { other: { plan: "plan", target: "base" }, stated: 150, statedAgainst: null },
    ]);
  });
});

describe("impossible-rate is said, as too steep, of", () => {
  test.for(steep)("$title: $from", ({ says, title: _title, from: _from, ...given }) => {
    expect(found("impossible-rate", given)).toMatchObject([
      { severity: "warning", target: "target", cause: "too-steep", ...says },
    ]);
  });

  test("the step from the last of the earlier targets, and from each of that day", () => {
    // From 10 % in 2019 it would be (90 - 10) ÷ 2 = 40 a year, too steep as well.
    const options = { steepest: { points: 30 } };
    const targets = [
      reachBy(2019, 10, { id: "first" }),
      reachBy(2020, 20, { id: "second" }),
      reachBy(2020, 25, { id: "third" }),
      reachBy(2021, 90),
    ];
    const said = found("impossible-rate", { targets, options });
    expect(said).toMatchObject([
      // 90 - 20, and 90 - 25
      { target: "target", other: { target: "second" }, perYear: 70 },
      { target: "target", other: { target: "third" }, perYear: 65 },
    ]);
  });

  test("a step from a target that is also the base, once", () => {
    const targets = [
      reachBy(2029, 30, { id: "base" }),
      changed({ kind: "target", target: "base" }, "points", f.reach(60)),
    ];
    expect(found("impossible-rate", { targets })).toMatchObject([
      { other: { plan: "plan", target: "base" }, stated: 90, statedAgainst: 30, perYear: 60 },
    ]);
  });
});

describe("impossible-rate is said, for no time, of", () => {
  test("a step from one end of December to another: of 30 days each month has none left", () => {
    const targets = [
      by(2025, f.reach(70), { id: "earlier", due: "2025-12-30" }),
      by(2025, f.reach(80)),
    ];
    expect(found("impossible-rate", { targets })).toMatchObject([
      {
        severity: "error",
        target: "target",
        other: { plan: "plan", target: "earlier" },
        cause: "no-time",
        stated: 80,
        statedAgainst: 70,
        difference: 10,
        due: "2025-12-31",
        dueAgainst: "2025-12-30",
        perYear: null,
        perYearUnit: null,
        limit: null,
      },
    ]);
  });
});

describe("impossible-rate is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("impossible-rate", given)).toStrictEqual([]);
  });
});
