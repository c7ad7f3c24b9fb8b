import { describe, expect, test } from "vitest";
import type { Fields } from "../../plan.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  communes,
  falling,
  faultsOfTarget,
  growth,
  lessThan,
  maintain,
  moreThan,
  ofTwo,
  percent,
  placed,
  points,
  reach,
  rising,
  times,
  within,
} from "./targets.ts";

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["at least 80 % of what is to increase", rising(atLeast(80))],
    ["more than 80 %", rising(moreThan(80))],
    ["80 % reached", rising(reach(80))],
    ["about 80 %", rising(about(80))],
    ["80 % maintained", rising(maintain(80))],
    ["15 to 20 %", rising(between(15, 20))],
    ["a corridor of 40 to 60 %", rising(within(40, 60))],
    ["at most 20 % of what is to decrease", falling(atMost(20))],
    ["less than 20 %", falling(lessThan(20))],
    ["20 % reached from above", falling(reach(20))],
    ["a corridor of 40 to 60 % from above", falling(within(40, 60))],
    ["the 20th place or better", placed(atMost(20))],
    ["better than the 20th place", placed(lessThan(20))],
    ["the 20th place reached", placed(reach(20))],
    ["10 points more", rising(reach(10), points)],
    ["no change maintained", rising(maintain(0), points)],
    ["at least −5 points, a limit on a loss", rising(atLeast(-5), points)],
    ["a corridor around no change", rising(within(-5, 5), points)],
    ["30 % less of what is to decrease", falling(reach(-30), percent)],
    ["at most +2 % a year of what is to decrease", falling(atMost(2), growth)],
    ["less than +2 points of what is to decrease", falling(lessThan(2), points)],
    ["twice as much", rising(reach(2), times)],
    ["half of what is to decrease", falling(reach(0.5), times)],
    ["7 % a year", rising(about(7), growth)],
    ["at least one of two targets", ofTwo(atLeast(1))],
    ["at least 90 % of the communes", rising(atLeast(90), communes)],
    ["at most 10 % of the communes, of what is to decrease", falling(atMost(10), communes)],
  ])("accepts %s", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields]>([
    ["at most 80 % of what is to increase", rising(atMost(80))],
    ["less than 80 %", rising(lessThan(80))],
    ["at least 20 % of what is to decrease", falling(atLeast(20))],
    ["more than 20 % of what is to decrease", falling(moreThan(20))],
    ["the 20th place or worse", placed(atLeast(20))],
    ["worse than the 20th place", placed(moreThan(20))],
    ["−30 % reached of what is to increase", rising(reach(-30), percent)],
    ["+30 % reached of what is to decrease", falling(reach(30), percent)],
    ["about −7 % a year of what is to increase", rising(about(-7), growth)],
    ["+2 % a year reached of what is to decrease", falling(reach(2), growth)],
    ["+1 point maintained of what is to decrease", falling(maintain(1), points)],
    ["−5 to +5 points of what is to increase", rising(between(-5, 5), points)],
    ["half of what is to increase", rising(reach(0.5), times)],
    ["twice what is to decrease", falling(reach(2), times)],
    ["at most −5 points of what is to increase", rising(atMost(-5), points)],
    ["at least −5 % a year of what is to decrease", falling(atLeast(-5), growth)],
    ["at most one of two targets", ofTwo(atMost(1))],
    ["at most 90 % of the communes", rising(atMost(90), communes)],
  ])("refuses %s: it asks for the worse", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual(["contradicts-direction targets[0].bound"]);
  });
});
