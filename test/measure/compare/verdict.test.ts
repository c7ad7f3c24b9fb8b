import type { Bound } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../fixture.ts";
import { changeFrom, comparisonOf, verdictOf } from "./fixture.ts";

interface Row {
  readonly title: string;
  readonly bounds: readonly [bound: Bound, against: Bound];
  readonly asks: "more" | "less" | "same";
  readonly difference: number;
}

const {
  about,
  atLeast,
  atMost,
  between,
  fallingShare,
  lessThan,
  level,
  maintain,
  moreThan,
  place,
  rankOf63,
  reach,
  share,
} = f;

describe("comparePlans, of a level that should rise, says that", () => {
  test.for<Row>([
    {
      title: "at least 80 asks 80 - 70 more than at least 70",
      bounds: [atLeast(80), atLeast(70)],
      asks: "more",
      difference: 10,
    },
    {
      title: "at least 70 asks 80 - 70 less than reach 80",
      bounds: [atLeast(70), reach(80)],
      asks: "less",
      difference: -10,
    },
    {
      title: "more than 50 asks 80 - 50 less than more than 80",
      bounds: [moreThan(50), moreThan(80)],
      asks: "less",
      difference: -30,
    },
    {
      title: "maintain 60 asks 60 - 55 more than at least 55",
      bounds: [maintain(60), atLeast(55)],
      asks: "more",
      difference: 5,
    },
    {
      title: "reach 90 asks the same as maintain 90",
      bounds: [reach(90), maintain(90)],
      asks: "same",
      difference: 0,
    },
    {
      title: "reach 90 asks the same as at least 90",
      bounds: [reach(90), atLeast(90)],
      asks: "same",
      difference: 0,
    },
    {
      title: "more than 50 asks 55 - 50 less than reach 55",
      bounds: [moreThan(50), reach(55)],
      asks: "less",
      difference: -5,
    },
    {
      title: "about 55 ± 2.75 asks 55 - 50 more than about 50 ± 10",
      bounds: [about(55, 2.75), about(50, 10)],
      asks: "more",
      difference: 5,
    },
    {
      title: "about 55 ± 10 asks 55 - 50 more than reach 50, for its number decides",
      bounds: [about(55, 10), reach(50)],
      asks: "more",
      difference: 5,
    },
    {
      title: "15 to 20 asks 15 - 10 more than 10 to 30, near edge from near edge",
      bounds: [between(15, 20), between(10, 30)],
      asks: "more",
      difference: 5,
    },
    {
      title: "15 to 20 asks 20 - 15 less than reach 20",
      bounds: [between(15, 20), reach(20)],
      asks: "less",
      difference: -5,
    },
    {
      title: "15 to 20 asks the same as 15 to 30, of which the far edge is no demand",
      bounds: [between(15, 20), between(15, 30)],
      asks: "same",
      difference: 0,
    },
    {
      title: "reach −10 asks 20 - 10 more than reach −20",
      bounds: [reach(-10), reach(-20)],
      asks: "more",
      difference: 10,
    },
    {
      title: "reach 2 asks 2 - 1.7 more than reach 1.7, with no noise in the 16th digit",
      bounds: [reach(2), reach(1.7)],
      asks: "more",
      difference: 0.3,
    },
  ])("$title", ({ bounds: [bound, against], asks, difference }) => {
    expect(verdictOf(comparisonOf(level(bound), level(against)))).toStrictEqual({
      asks,
      reason: null,
      difference,
      differenceUnit: "points",
    });
  });
});

describe("comparePlans, of a level that should fall, says that", () => {
  test.for<Row>([
    {
      title: "at most 20 asks 30 - 20 more than at most 30",
      bounds: [atMost(20), atMost(30)],
      asks: "more",
      difference: 10,
    },
    {
      title: "less than 30 asks 30 - 20 less than less than 20",
      bounds: [lessThan(30), lessThan(20)],
      asks: "less",
      difference: -10,
    },
    {
      title: "reach 10 asks 15 - 10 more than at most 15",
      bounds: [reach(10), atMost(15)],
      asks: "more",
      difference: 5,
    },
    {
      title: "maintain 10 asks the same as reach 10",
      bounds: [maintain(10), reach(10)],
      asks: "same",
      difference: 0,
    },
    {
      title: "about 20 ± 2 asks 25 - 20 more than about 25 ± 2",
      bounds: [about(20, 2), about(25, 2)],
      asks: "more",
      difference: 5,
    },
    {
      title: "10 to 20 asks 20 - 15 less than 5 to 15, near edge from near edge",
      bounds: [between(10, 20), between(5, 15)],
      asks: "less",
      difference: -5,
    },
    {
      title: "10 to 20 asks the same as 15 to 20, of which the far edge is no demand",
      bounds: [between(10, 20), between(15, 20)],
      asks: "same",
      difference: 0,
    },
    {
      title: "at most 0 asks 5 - 0 more than at most 5",
      bounds: [atMost(0), atMost(5)],
      asks: "more",
      difference: 5,
    },
  ])("$title", ({ bounds: [bound, against], asks, difference }) => {
    expect(verdictOf(comparisonOf(level(bound), level(against), fallingShare()))).toStrictEqual({
      asks,
      reason: null,
      difference,
      differenceUnit: "points",
    });
  });
});

describe("comparePlans, of one number with another word, says that", () => {
  test.for<Row>([
    {
      title: "more than 50 asks more than at least 50",
      bounds: [moreThan(50), atLeast(50)],
      asks: "more",
      difference: 0,
    },
    {
      title: "more than 50 asks more than reach 50",
      bounds: [moreThan(50), reach(50)],
      asks: "more",
      difference: 0,
    },
    {
      title: "maintain 50 asks less than more than 50",
      bounds: [maintain(50), moreThan(50)],
      asks: "less",
      difference: 0,
    },
    {
      title: "50 to 60 asks less than more than 50",
      bounds: [between(50, 60), moreThan(50)],
      asks: "less",
      difference: 0,
    },
    {
      title: "more than 50 asks the same as more than 50",
      bounds: [moreThan(50), moreThan(50)],
      asks: "same",
      difference: 0,
    },
    {
      title: "about 55 ± 2.75, met from 52.25 on, asks less than reach 55",
      bounds: [about(55, 2.75), reach(55)],
      asks: "less",
      difference: 0,
    },
    {
      title: "about 55 ± 2.75, met from 52.25 on, asks more than about 55 ± 5, met from 50 on",
      bounds: [about(55, 2.75), about(55, 5)],
      asks: "more",
      difference: 0,
    },
    {
      title: "more than 55 asks more than about 55 ± 2.75",
      bounds: [moreThan(55), about(55, 2.75)],
      asks: "more",
      difference: 0,
    },
  ])("of what should rise $title", ({ bounds: [bound, against], asks, difference }) => {
    expect(comparisonOf(level(bound), level(against))).toMatchObject({
      asks,
      reason: null,
      difference,
    });
  });

  test.for<Row>([
    {
      title: "less than 20 asks more than at most 20",
      bounds: [lessThan(20), atMost(20)],
      asks: "more",
      difference: 0,
    },
    {
      title: "reach 20 asks less than less than 20",
      bounds: [reach(20), lessThan(20)],
      asks: "less",
      difference: 0,
    },
    {
      title: "10 to 20 asks less than less than 20",
      bounds: [between(10, 20), lessThan(20)],
      asks: "less",
      difference: 0,
    },
    {
      title: "about 20 ± 2, met up to 22, asks less than reach 20",
      bounds: [about(20, 2), reach(20)],
      asks: "less",
      difference: 0,
    },
    {
      title: "about 20 ± 2, met up to 22, asks more than about 20 ± 3, met up to 23",
      bounds: [about(20, 2), about(20, 3)],
      asks: "more",
      difference: 0,
    },
  ])("of what should fall $title", ({ bounds: [bound, against], asks, difference }) => {
    const comparison = comparisonOf(level(bound), level(against), fallingShare());
    expect(comparison).toMatchObject({ asks, reason: null, difference });
  });
});

describe("comparePlans, of other quantities, says that", () => {
  const yearly = { kind: "date", date: "2020-12-31" } as const;
  const fallingCount = f.fallingShare({ unitOfMeasure: "count" });

  test.for([
    {
      title: "among the first 20 asks 10 places more than among the first 30",
      comparison: () => comparisonOf(rankOf63(atMost(20)), rankOf63(atMost(30)), place()),
      expected: ["more", 10, "places"],
    },
    {
      title: "among the first 20 asks 5 places less than place 15",
      comparison: () => comparisonOf(rankOf63(atMost(20)), rankOf63(reach(15)), place()),
      expected: ["less", -5, "places"],
    },
    {
      title: "better than place 20 asks more than place 20",
      comparison: () => comparisonOf(rankOf63(lessThan(20)), rankOf63(reach(20)), place()),
      expected: ["more", 0, "places"],
    },
    {
      title: "11.5 % a year on average asks 11.5 - 7 more than 7 %",
      comparison: () =>
        comparisonOf(f.growth("average", reach(11.5)), f.growth("average", reach(7))),
      expected: ["more", 4.5, "points-per-year"],
    },
    {
      title: "7 % every year asks 8 - 7 less than 8 %",
      comparison: () => comparisonOf(f.growth("each", atLeast(7)), f.growth("each", atLeast(8))),
      expected: ["less", -1, "points-per-year"],
    },
    {
      title: "a growth kept at 11.5 % asks less than one above 11.5 %",
      comparison: () =>
        comparisonOf(f.growth("average", maintain(11.5)), f.growth("average", moreThan(11.5))),
      expected: ["less", 0, "points-per-year"],
    },
    {
      title: "90 % of the communes ask 90 - 80 more than 80 % of them",
      comparison: () => comparisonOf(f.shareOfUnits(reach(90)), f.shareOfUnits(reach(80))),
      expected: ["more", 10, "points"],
    },
    {
      title: "500 enterprises are 500 - 300 more than 300",
      comparison: () =>
        comparisonOf(level(reach(500)), level(reach(300)), share({ unitOfMeasure: "count" })),
      expected: ["more", 200, "units"],
    },
    {
      title: "an amount of 40 is 60 - 40 less than one of 60",
      comparison: () =>
        comparisonOf(level(reach(40)), level(reach(60)), share({ unitOfMeasure: "amount" })),
      expected: ["less", -20, "units"],
    },
    {
      title: "a fall by 30 % asks 30 - 20 more than one by 20 % from the same day",
      comparison: () =>
        comparisonOf(
          changeFrom(yearly, "percent", reach(-30)),
          changeFrom(yearly, "percent", atMost(-20)),
          fallingCount,
        ),
      expected: ["more", 10, "percent"],
    },
    {
      title: "15 points more ask 20 - 15 less than 20 points from the same day",
      comparison: () =>
        comparisonOf(
          changeFrom(yearly, "points", reach(15)),
          changeFrom(yearly, "points", reach(20)),
        ),
      expected: ["less", -5, "points"],
    },
    {
      title: "three times as much asks 3 - 2 more than twice as much of the same day",
      comparison: () =>
        comparisonOf(changeFrom(yearly, "times", reach(3)), changeFrom(yearly, "times", reach(2))),
      expected: ["more", 1, "times"],
    },
  ])("$title", ({ comparison, expected }) => {
    const { asks, reason, difference, differenceUnit } = comparison();
    expect([asks, difference, differenceUnit]).toStrictEqual(expected);
    expect(reason).toBeNull();
  });
});

describe("comparePlans, of other deadlines, says that", () => {
  interface Dated {
    readonly title: string;
    readonly target: readonly [bound: Bound, year: number | null];
    readonly against: readonly [bound: Bound, year: number | null];
    readonly asks: "more" | "less" | "same" | null;
    readonly difference: number;
  }

  const dated = ([bound, year]: Dated["target"]) =>
    level(bound, year === null ? {} : { due: `${year}-12-31` });

  test.for<Dated>([
    {
      title: "the same number sooner asks the same",
      target: [reach(80), 2024],
      against: [reach(80), 2025],
      asks: "same",
      difference: 0,
    },
    {
      title: "the same number later asks the same",
      target: [reach(80), 2025],
      against: [reach(80), 2024],
      asks: "same",
      difference: 0,
    },
    {
      title: "a higher number sooner asks more",
      target: [reach(90), 2024],
      against: [reach(80), 2025],
      asks: "more",
      difference: 10,
    },
    {
      title: "a lower number later asks less",
      target: [reach(70), 2025],
      against: [reach(80), 2024],
      asks: "less",
      difference: -10,
    },
    {
      title: "of a lower number sooner it cannot be said",
      target: [reach(70), 2024],
      against: [reach(80), 2025],
      asks: null,
      difference: -10,
    },
    {
      title: "of a higher number later it cannot be said",
      target: [reach(90), 2025],
      against: [reach(80), 2024],
      asks: null,
      difference: 10,
    },
    {
      title: "more than 50 sooner asks more than reach 50",
      target: [moreThan(50), 2024],
      against: [reach(50), 2025],
      asks: "more",
      difference: 0,
    },
    {
      title: "of reach 50 sooner than more than 50 it cannot be said",
      target: [reach(50), 2024],
      against: [moreThan(50), 2025],
      asks: null,
      difference: 0,
    },
    {
      title: "of a higher number without a deadline it cannot be said",
      target: [reach(90), null],
      against: [reach(80), 2025],
      asks: null,
      difference: 10,
    },
    {
      title: "of a lower number, the other one without a deadline, it cannot be said",
      target: [reach(70), 2025],
      against: [reach(80), null],
      asks: null,
      difference: -10,
    },
    {
      title: "the same number without a deadline asks the same",
      target: [reach(80), null],
      against: [reach(80), 2025],
      asks: "same",
      difference: 0,
    },
    {
      title: "with no deadline on either side a higher number asks more",
      target: [reach(90), null],
      against: [reach(80), null],
      asks: "more",
      difference: 10,
    },
  ])("$title", ({ target, against, asks, difference }) => {
    expect(verdictOf(comparisonOf(dated(target), dated(against)))).toStrictEqual({
      asks,
      reason: asks === null ? "different-horizon" : null,
      difference,
      differenceUnit: "points",
    });
  });

  test.for<Omit<Dated, "difference">>([
    {
      title: "of what should fall a lower number sooner asks more",
      target: [atMost(10), 2024],
      against: [atMost(20), 2025],
      asks: "more",
    },
    {
      title: "of what should fall a higher number later asks less",
      target: [atMost(30), 2025],
      against: [atMost(20), 2024],
      asks: "less",
    },
    {
      title: "of what should fall, of a lower number later it cannot be said",
      target: [atMost(10), 2025],
      against: [atMost(20), 2024],
      asks: null,
    },
  ])("$title", ({ target, against, asks }) => {
    const comparison = comparisonOf(dated(target), dated(against), fallingShare());
    expect(comparison.asks).toBe(asks);
  });

  test("a higher number sooner within one year asks more", () => {
    const inJune = level(reach(90), { due: "2025-06-30" });
    const inDecember = level(reach(80), { due: "2025-12-31" });
    expect(comparisonOf(inJune, inDecember).asks).toBe("more");
  });
});
