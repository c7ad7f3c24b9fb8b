import { comparePlans } from "dxplan";
import { describe, expect, test } from "vitest";
import { planOf } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { changeFrom, comparisonOf, pairIn, planOn, verdictOf } from "./fixture.ts";

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

test("comparePlans counts a change from the target that it names, not from the first", () => {
  const plan = planOn([
    f.level(f.reach(50), { id: "another", due: "2023-12-31" }),
    f.level(f.reach(80), { id: "base", due: "2025-12-31" }),
    rise,
  ]);
  const { asks, stated } = pairIn(plan, against, "rise");
  // 80 + 10, the same as 90
  expect([asks, stated]).toStrictEqual(["same", 90]);
});

test("comparePlans has nothing beside a target whose indicator no plan defines", () => {
  const target = f.level(f.reach(80));
  const undefinedIn = planOf([target], { indicators: [] });
  expect(comparePlans(undefinedIn, against)).toMatchObject({
    pairs: [],
    unmatched: [{ target, reason: "no-counterpart" }],
  });
});

test("comparePlans does not pair tiers of which only one is the unit's own with another unit's", () => {
  const plan = planOn([f.level(f.reach(50), { tiers: ["province", "commune"] })]);
  const nation = planOn([f.level(f.reach(80))], undefined, {
    unit: { id: "iso3166:VN", name: { vi: "Việt Nam", en: "Viet Nam" }, tier: "country" },
  });
  expect(comparePlans(plan, nation).pairs).toStrictEqual([]);
});

test("comparePlans refuses a plan that defines an indicator and then nothing", () => {
  const half = { ...against, indicators: [f.share(), null] };
  expect(() => Reflect.apply(comparePlans, undefined, [half, against])).toThrow(
    expect.objectContaining({ name: "DxplanError", code: "invalid-argument" }),
  );
});

test("comparePlans finds the same number in bounds that ask for contrary things", () => {
  const pair = comparisonOf(f.level(f.atMost(80)), f.level(f.atLeast(80)));
  expect(pair.difference).toBe(0);
});
