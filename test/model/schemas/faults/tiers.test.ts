import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { name, plan, target } from "../../plan.ts";

const planFor = (tier: string, tiers: readonly string[]) =>
  plan({ unit: { id: "gso63:84", name, tier }, targets: [target({ tiers })] });

describe("safeParsePlan", () => {
  test.for<[unit: string, tiers: readonly string[]]>([
    ["country", ["country", "province", "district", "commune"]],
    ["province", ["province", "district", "commune"]],
    ["province", ["commune"]],
    ["district", ["commune", "district"]],
    ["commune", ["commune"]],
  ])("accepts in a plan of a %s the tiers %j", ([unit, tiers]) => {
    expect(faultsOf(safeParsePlan(planFor(unit, tiers)))).toStrictEqual([]);
  });

  test.for<[unit: string, tiers: readonly string[], places: readonly number[]]>([
    ["province", ["country"], [0]],
    ["district", ["district", "province", "country"], [1, 2]],
    ["commune", ["district", "commune"], [0]],
  ])("refuses in a plan of a %s some of the tiers %j", ([unit, tiers, places]) => {
    expect(faultsOf(safeParsePlan(planFor(unit, tiers)))).toStrictEqual(
      places.map((place) => `impossible-tier targets[0].tiers[${place}]`),
    );
  });

  test("refuses a tier that stands in a target three times, at the second and the third", () => {
    const given = planFor("province", ["commune", "district", "commune", "commune"]);

    expect(faultsOf(safeParsePlan(given))).toStrictEqual([
      "duplicate-tier targets[0].tiers[2]",
      "duplicate-tier targets[0].tiers[3]",
    ]);
  });
});
