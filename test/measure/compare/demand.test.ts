import type { Base, Bound, ChangeUnit, Indicator } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../fixture.ts";
import { changeFrom, comparisonOf, pairIn, planOn, verdictOf } from "./fixture.ts";

const { about, atLeast, atMost, between, level, moreThan, reach } = f;

const due = "2030-12-31";
const ofBase: Base = { kind: "target", target: "base" };

interface Row {
  readonly title: string;
  readonly base: Bound;
  readonly unit: ChangeUnit;
  readonly by: Bound;
  readonly against: Bound;
  readonly stated: number;
  readonly statedAgainst: number;
  readonly asks: "more" | "less" | "same";
  readonly indicator?: Indicator;
}

/** A change from the number of a target of 2025, beside a level, both due in 2030. */
const changeBesideLevel = ({ base, unit, by, against, indicator = f.share() }: Row) =>
  pairIn(
    planOn(
      [
        level(base, { id: "base", due: "2025-12-31" }),
        changeFrom(ofBase, unit, by, { id: "rise", due }),
      ],
      indicator,
    ),
    planOn([level(against, { due })], indicator),
    "rise",
  );

const rows: readonly Row[] = [
  {
    title: "10 points from 90 are 90 + 10, the same as 100",
    base: atLeast(90),
    unit: "points",
    by: reach(10),
    against: reach(100),
    stated: 100,
    statedAgainst: 100,
    asks: "same",
  },
  {
    title: "30 points from 60 are 60 + 30, more than 80",
    base: reach(60),
    unit: "points",
    by: reach(30),
    against: reach(80),
    stated: 90,
    statedAgainst: 80,
    asks: "more",
  },
  {
    title: "25 % from 80 are 80 · 1.25, the same as 100",
    base: reach(80),
    unit: "percent",
    by: reach(25),
    against: reach(100),
    stated: 100,
    statedAgainst: 100,
    asks: "same",
  },
  {
    title: "twice 25 is 2 · 25, less than 60",
    base: reach(25),
    unit: "times",
    by: reach(2),
    against: reach(60),
    stated: 50,
    statedAgainst: 60,
    asks: "less",
  },
  {
    title: "10 points from more than 50 are 50 + 10, the same as 60",
    base: moreThan(50),
    unit: "points",
    by: reach(10),
    against: reach(60),
    stated: 60,
    statedAgainst: 60,
    asks: "same",
  },
  {
    title: "10 points from about 50 are 50 + 10, less than 65",
    base: about(50, 5),
    unit: "points",
    by: reach(10),
    against: reach(65),
    stated: 60,
    statedAgainst: 65,
    asks: "less",
  },
  {
    title: "10 points from 15 to 20 are 15 + 10, the same as 25",
    base: between(15, 20),
    unit: "points",
    by: reach(10),
    against: reach(25),
    stated: 25,
    statedAgainst: 25,
    asks: "same",
  },
  {
    title: "more than 10 points from 50 are more than 60, which asks more than 60",
    base: reach(50),
    unit: "points",
    by: moreThan(10),
    against: reach(60),
    stated: 60,
    statedAgainst: 60,
    asks: "more",
  },
  {
    title: "about 10 points from 50 are met before 60 is, which asks less than 60",
    base: reach(50),
    unit: "points",
    by: about(10, 1),
    against: reach(60),
    stated: 60,
    statedAgainst: 60,
    asks: "less",
  },
  {
    title: "5 to 10 points from 50 are 50 + 5 to 50 + 10, the same as 55",
    base: reach(50),
    unit: "points",
    by: between(5, 10),
    against: reach(55),
    stated: 55,
    statedAgainst: 55,
    asks: "same",
  },
  {
    title: "10 points from 0 are 0 + 10, less than 15",
    base: reach(0),
    unit: "points",
    by: reach(10),
    against: reach(15),
    stated: 10,
    statedAgainst: 15,
    asks: "less",
  },
  {
    title: "of what should fall, 25 % less than 200 are 200 · 0.75, more than 160",
    base: atMost(200),
    unit: "percent",
    by: atMost(-25),
    against: atMost(160),
    stated: 150,
    statedAgainst: 160,
    asks: "more",
    indicator: f.fallingShare(),
  },
  {
    title: "of what should fall, 5 points less than 10 to 20 are 20 - 5, the same as 15",
    base: between(10, 20),
    unit: "points",
    by: reach(-5),
    against: reach(15),
    stated: 15,
    statedAgainst: 15,
    asks: "same",
    indicator: f.fallingShare(),
  },
  {
    title: "of what should fall, half of 40 is 40 · 0.5, less than 15",
    base: reach(40),
    unit: "times",
    by: reach(0.5),
    against: reach(15),
    stated: 20,
    statedAgainst: 15,
    asks: "less",
    indicator: f.fallingShare(),
  },
];

describe("comparePlans, of a change from the number of another target, says that", () => {
  test.for(rows)("$title", (row) => {
    const sign = row.indicator?.direction === "decrease" ? -1 : 1;
    const pair = changeBesideLevel(row);
    expect(verdictOf(pair)).toStrictEqual({
      asks: row.asks,
      reason: null,
      difference: sign * (row.stated - row.statedAgainst) + 0,
      differenceUnit: "points",
    });
    expect(pair).toMatchObject({
      stated: row.stated,
      statedAgainst: row.statedAgainst,
      assumedBase: true,
    });
  });

  test.for(rows)("the other way round, of: $title", (row) => {
    const { base, unit, by, against, indicator = f.share() } = row;
    const contrary = { more: "less", less: "more", same: "same" } as const;
    const pair = pairIn(
      planOn([level(against, { due })], indicator),
      planOn(
        [
          level(base, { id: "base", due: "2025-12-31" }),
          changeFrom(ofBase, unit, by, { id: "rise", due }),
        ],
        indicator,
      ),
    );
    expect(pair).toMatchObject({
      asks: contrary[row.asks],
      stated: row.statedAgainst,
      statedAgainst: row.stated,
      assumedBase: true,
    });
  });

  test("90 + 10 and 80 + 20 ask the same, both assumed", () => {
    const risingFrom = (base: number, by: number) =>
      planOn([
        level(reach(base), { id: "base", due: "2025-12-31" }),
        changeFrom(ofBase, "points", reach(by), { id: "rise", due }),
      ]);
    expect(pairIn(risingFrom(90, 10), risingFrom(80, 20), "rise")).toMatchObject({
      asks: "same",
      difference: 0,
      stated: 100,
      statedAgainst: 100,
      assumedBase: true,
    });
  });
});

describe("comparePlans, of a change from a given number, says that", () => {
  const from = (value: number) => ({ kind: "value", value }) as const;

  test.for([
    {
      title: "15 points from 40 are 40 + 15, more than 50",
      change: changeFrom(from(40), "points", reach(15)),
      against: level(reach(50)),
      expected: { asks: "more", difference: 5, stated: 55 },
    },
    {
      title: "15 points from −5 are 15 - 5, the same as 10",
      change: changeFrom(from(-5), "points", reach(15)),
      against: level(reach(10)),
      expected: { asks: "same", difference: 0, stated: 10 },
    },
    {
      title: "50 % from 40 are 40 · 1.5, less than 70",
      change: changeFrom(from(40), "percent", reach(50)),
      against: level(reach(70)),
      expected: { asks: "less", difference: -10, stated: 60 },
    },
    {
      title: "three times 20 are 3 · 20, more than 55",
      change: changeFrom(from(20), "times", reach(3)),
      against: level(reach(55)),
      expected: { asks: "more", difference: 5, stated: 60 },
    },
    {
      title: "15 points from 40 ask 55 - 50 more than 25 % from 40",
      change: changeFrom(from(40), "points", reach(15)),
      against: changeFrom(from(40), "percent", reach(25)),
      expected: { asks: "more", difference: 5, stated: 55 },
    },
    {
      title: "15 points from 40 ask 60 - 55 less than 10 points from 50",
      change: changeFrom(from(40), "points", reach(15)),
      against: changeFrom({ ...from(50), date: "2021-12-31" }, "points", reach(10)),
      expected: { asks: "less", difference: -5, stated: 55 },
    },
  ])("$title, nothing assumed", ({ change, against, expected }) => {
    const comparison = comparisonOf(change, against);
    expect(comparison).toMatchObject({ ...expected, reason: null, differenceUnit: "points" });
    expect(comparison.assumedBase).toBe(false);
  });

  test("a level in the indicator's own unit is what a change in percent comes to", () => {
    const firms = f.share({ unitOfMeasure: "count" });
    const change = changeFrom(from(400), "percent", reach(25));
    expect(verdictOf(comparisonOf(change, level(reach(450)), firms))).toStrictEqual({
      asks: "more",
      reason: null,
      difference: 50,
      differenceUnit: "units",
    });
  });

  test("a change in a corridor stays one", () => {
    const change = changeFrom(from(40), "points", f.within(5, 10));
    expect(comparisonOf(change, level(reach(45)))).toMatchObject({
      asks: null,
      reason: "corridor",
      stated: 45,
    });
  });
});

describe("comparePlans leaves as it is", () => {
  const zero = level(reach(0), { id: "base", due: "2025-12-31" });
  const riseFromZero = planOn([
    zero,
    changeFrom(ofBase, "percent", reach(10), { id: "rise", due }),
  ]);

  test("a change in percent from a target of 0, which comes to no level", () => {
    const pair = pairIn(riseFromZero, planOn([level(reach(10), { due })]), "rise");
    expect(verdictOf(pair)).toStrictEqual({
      asks: null,
      reason: "different-quantity",
      difference: null,
      differenceUnit: "percent",
    });
    expect(pair).toMatchObject({ stated: 10, assumedBase: false });
  });

  test("such a change beside a change in percent, for their bases are not known to be one", () => {
    const against = planOn([changeFrom({ kind: "unstated" }, "percent", reach(10), { due })]);
    expect(pairIn(riseFromZero, against, "rise").reason).toBe("different-base");
  });

  test("a change from a target of growth, whose number is no level", () => {
    const base = { ...f.growth("each", reach(8)), id: "base", due: "2025-12-31" };
    const plan = planOn([base, changeFrom(ofBase, "points", reach(10), { id: "rise", due })]);
    const pair = pairIn(plan, planOn([level(reach(18), { due })]), "rise");
    expect(pair).toMatchObject({ reason: "different-quantity", stated: 10, assumedBase: false });
  });

  test("a change from a day, for the figure of that day is in no plan", () => {
    const change = changeFrom({ kind: "date", date: "2020-12-31" }, "points", reach(10));
    expect(comparisonOf(change, level(reach(10)))).toMatchObject({
      asks: null,
      reason: "different-quantity",
      stated: 10,
      assumedBase: false,
    });
  });
});
