import { incomparableReasons } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../fixture.ts";
import { changeFrom, comparisonOf, verdictOf } from "./fixture.ts";

const { atLeast, atMost, level, rankOf63, reach, within } = f;

const unstated = { kind: "unstated" } as const;
const onDay = (date: string) => ({ kind: "date", date }) as const;

describe("comparePlans does not set beside each other", () => {
  test.for([
    {
      title: "a place of 63 and one of 34",
      comparison: () =>
        comparisonOf(
          rankOf63(atMost(5)),
          rankOf63(atMost(2), { quantity: { kind: "rank", of: 34 } }),
          f.place(),
        ),
      reason: "different-field",
      differenceUnit: "places",
    },
    {
      title: "a growth on average and one of each year",
      comparison: () => comparisonOf(f.growth("average", reach(7)), f.growth("each", reach(7))),
      reason: "different-quantity",
      differenceUnit: "points-per-year",
    },
    {
      title: "a level and a growth",
      comparison: () => comparisonOf(level(reach(7)), f.growth("each", reach(7))),
      reason: "different-quantity",
      differenceUnit: "points",
    },
    {
      title: "a change in points and one in percent",
      comparison: () =>
        comparisonOf(
          changeFrom(onDay("2020-12-31"), "points", reach(10)),
          changeFrom(onDay("2020-12-31"), "percent", reach(10)),
        ),
      reason: "different-quantity",
      differenceUnit: "points",
    },
    {
      title: "a change in percent and one in times",
      comparison: () =>
        comparisonOf(
          changeFrom(onDay("2020-12-31"), "percent", reach(50)),
          changeFrom(onDay("2020-12-31"), "times", reach(1.5)),
        ),
      reason: "different-quantity",
      differenceUnit: "percent",
    },
    {
      title: "a change and a level",
      comparison: () => comparisonOf(f.change("times", reach(2)), level(reach(80))),
      reason: "different-quantity",
      differenceUnit: "times",
    },
    {
      title: "changes from two days",
      comparison: () =>
        comparisonOf(
          changeFrom(onDay("2020-12-31"), "percent", reach(10)),
          changeFrom(onDay("2021-06-15"), "percent", reach(10)),
        ),
      reason: "different-base",
      differenceUnit: "percent",
    },
    {
      title: "a change from a day and one from what is not stated",
      comparison: () =>
        comparisonOf(
          changeFrom(onDay("2020-12-31"), "percent", reach(10)),
          changeFrom(unstated, "percent", reach(10)),
        ),
      reason: "different-base",
      differenceUnit: "percent",
    },
    {
      title: "changes from what is not stated, on either side",
      comparison: () => comparisonOf(f.change("points", reach(10)), f.change("points", reach(5))),
      reason: "different-base",
      differenceUnit: "points",
    },
    {
      title: "an indicator of another version of its definition",
      comparison: () =>
        comparisonOf(
          level(reach(80)),
          level(reach(70)),
          f.share(),
          f.share({ definitionVersion: "2" }),
        ),
      reason: "different-definition",
      differenceUnit: "points",
    },
    {
      title: "an indicator that should rise here and fall there",
      comparison: () =>
        comparisonOf(level(atLeast(80)), level(atMost(80)), f.share(), f.fallingShare()),
      reason: "different-definition",
      differenceUnit: "points",
    },
    {
      title: "a corridor and a level",
      comparison: () => comparisonOf(level(within(40, 50)), level(reach(40))),
      reason: "corridor",
      differenceUnit: "points",
    },
    {
      title: "a level and a corridor",
      comparison: () => comparisonOf(level(reach(40)), level(within(40, 50))),
      reason: "corridor",
      differenceUnit: "points",
    },
    {
      title: "two corridors, even alike",
      comparison: () => comparisonOf(level(within(40, 50)), level(within(40, 50))),
      reason: "corridor",
      differenceUnit: "points",
    },
  ])("$title", ({ comparison, reason, differenceUnit }) => {
    expect(verdictOf(comparison())).toStrictEqual({
      asks: null,
      reason,
      difference: null,
      differenceUnit,
    });
  });

  test("what it still shows with the numbers of both", () => {
    const comparison = comparisonOf(
      f.change("percent", reach(-30)),
      changeFrom(onDay("2021-06-15"), "percent", atMost(-20)),
      f.fallingShare(),
    );
    expect(comparison).toMatchObject({ stated: -30, statedAgainst: -20, assumedBase: false });
  });

  test("corridors, of which the near edge is the number that is stated", () => {
    const bounds = [level(within(40, 50)), level(within(45, 60))] as const;
    expect(comparisonOf(...bounds)).toMatchObject({ stated: 40, statedAgainst: 45 });
    expect(comparisonOf(...bounds, f.fallingShare())).toMatchObject({
      stated: 50,
      statedAgainst: 60,
    });
  });
});

describe("comparePlans sets beside each other", () => {
  test("indicators of other names and limits, if the version of the definition is one", () => {
    const other = f.share({
      name: { vi: "Tên khác", en: "Another name" },
      naturalLimits: { low: 0, high: 100 },
    });
    expect(comparisonOf(level(reach(80)), level(reach(70)), f.share(), other).asks).toBe("more");
  });
});

test("there are six reasons why two targets do not compare", () => {
  expect(incomparableReasons).toStrictEqual([
    "different-horizon",
    "different-field",
    "different-quantity",
    "different-base",
    "different-definition",
    "corridor",
  ]);
});
