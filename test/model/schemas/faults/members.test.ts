import { describe, expect, test } from "vitest";
import type { Fields } from "../../plan.ts";
import {
  atLeast,
  atMost,
  between,
  communes,
  faultsOfTarget,
  moreThan,
  ofTwo,
  placed,
  reach,
  rising,
} from "./targets.ts";

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["the first place of 63", placed(atMost(1))],
    ["the last place of 63", placed(atMost(63))],
    ["none of two targets", ofTwo(atLeast(0))],
    ["both of two targets", ofTwo(reach(2))],
    ["no commune", rising(atLeast(0), communes)],
    ["every commune", rising(reach(100), communes)],
    ["a share of the communes that is not whole", rising(moreThan(12.5), communes)],
  ])("accepts %s", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields]>([
    ["place 0", placed(atMost(0))],
    ["place 64 of 63", placed(atMost(64))],
    ["place 2.5", placed(atMost(2.5))],
    ["place −1", placed(atMost(-1))],
    ["places 60 to 64 of 63", placed(between(60, 64))],
  ])("refuses %s: the field has no such place", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual(["rank-beyond-field targets[0].bound"]);
  });

  test.for<[what: string, given: Fields]>([
    ["3 of two targets", ofTwo(atLeast(3))],
    ["−1 of two targets", ofTwo(atLeast(-1))],
    ["1 to 3 of two targets", ofTwo(between(1, 3))],
    ["101 % of the communes", rising(reach(101), communes)],
    ["−1 % of the communes", rising(atLeast(-1), communes)],
  ])("refuses %s: there are no so many", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual(["count-beyond-members targets[0].bound"]);
  });
});
