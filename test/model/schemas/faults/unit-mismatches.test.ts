import { describe, expect, test } from "vitest";
import type { Fields } from "../../plan.ts";
import {
  atLeast,
  atMost,
  communes,
  faultsOfTarget,
  growth,
  level,
  placed,
  points,
  rank,
  reach,
  rising,
} from "./targets.ts";

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["a place of an indicator that is a rank", placed(atMost(20), rank)],
    ["a level of one that is none", rising(atLeast(80), level)],
  ])("accepts %s", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields]>([
    ["a place of an indicator that is no rank", rising(reach(20), rank)],
    ["a level of a rank", placed(atMost(20), level)],
    ["a change of a rank", placed(reach(-14), points)],
    ["a growth of a rank", placed(reach(-1), growth)],
    ["a share of communes as a rank", placed(atMost(90), communes)],
  ])("refuses %s", ([, given]) => {
    expect(faultsOfTarget(given)).toStrictEqual(["unit-mismatch targets[0].quantity.kind"]);
  });
});
