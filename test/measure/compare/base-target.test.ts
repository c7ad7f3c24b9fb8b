import { describe, expect, test } from "vitest";
import { planOf } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { changeFrom, pairIn, planOn, verdictOf } from "./fixture.ts";

const rise = changeFrom({ kind: "target", target: "base" }, "points", f.reach(10), { id: "rise" });
const against = planOn([f.level(f.reach(90))]);
const firms = f.share({ id: "firms" });

describe("comparePlans takes a change for no level", () => {
  test.for([
    { title: "when the plan lacks the target that it counts from", plan: planOn([rise]) },
    {
      title: "when that target is on another indicator",
      plan: planOf([rise, f.level(f.reach(80), { id: "base", indicator: "firms" })], {
        indicators: [f.share(), firms],
      }),
    },
  ])("$title", ({ plan }) => {
    const pair = pairIn(plan, against, "rise");
    expect(verdictOf(pair)).toStrictEqual({
      asks: null,
      reason: "different-quantity",
      difference: null,
      differenceUnit: "points",
    });
    expect([pair.stated, pair.assumedBase]).toStrictEqual([10, false]);
  });
});
