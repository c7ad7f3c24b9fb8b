import { describe, expect, test } from "vitest";
import type { Fields } from "../../plan.ts";
import {
  atLeast,
  between,
  communes,
  falling,
  faultsOfTarget,
  growth,
  lessThan,
  level,
  ofTwo,
  placed,
  points,
  rising,
  times,
  within,
} from "./targets.ts";

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["a corridor of levels", rising(within(40, 60), level)],
    ["a corridor of points", rising(within(1, 2), points)],
    ["a corridor of yearly growth", rising(within(1, 2), growth)],
    ["a range of places", placed(between(10, 20))],
    ["0.01 times of what is to decrease", falling(lessThan(0.01), times)],
    ["1 to 2 times", rising(between(1, 2), times)],
  ])("accepts %s", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields, path: string]>([
    ["a corridor of places", placed(within(10, 20)), "bound.kind"],
    ["a corridor of counts", ofTwo(within(1, 2)), "bound.kind"],
    ["a corridor of shares of communes", rising(within(10, 20), communes), "bound.kind"],
    ["0 times", rising(atLeast(0), times), "bound"],
    ["−1 times", rising(atLeast(-1), times), "bound"],
    ["−1 to 2 times", rising(within(-1, 2), times), "bound"],
  ])("refuses %s: the quantity cannot have this bound", ([, given, path]) => {
    expect(faultsOfTarget(given)).toStrictEqual([`bound-mismatch targets[0].${path}`]);
  });
});
