import { comparePlans, type Indicator } from "dxplan";
import { describe, expect, test } from "vitest";
import { planOf } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { changeFrom, comparisonOf, pairIn, planOn, verdictOf } from "./fixture.ts";

const from = (value: number) => ({ kind: "value", value }) as const;

describe("comparePlans, against the noise of doubles,", () => {
  test.for([
    { change: 10, base: 50, level: 55 },
    { change: 10, base: 90, level: 99 },
    { change: 10, base: 110, level: 121 },
    { change: 15, base: 100, level: 115 },
  ])("takes +$change % of $base for $level", ({ change, base, level }) => {
    const target = changeFrom(from(base), "percent", f.reach(change));
    const { asks, difference, stated } = comparisonOf(target, f.level(f.reach(level)));
    expect({ asks, difference, stated }).toStrictEqual({
      asks: "same",
      difference: 0,
      stated: level,
    });
  });

  test("takes 0.1 + 0.2 for 0.3", () => {
    const pair = comparisonOf(f.level(f.reach(0.1 + 0.2)), f.level(f.reach(0.3)));
    expect([pair.asks, pair.difference]).toStrictEqual(["same", 0]);
  });

  test("says 0 of a bound of −0", () => {
    const pair = comparisonOf(f.level(f.reach(-0)), f.level(f.reach(0)));
    expect([pair.stated, pair.difference, pair.asks]).toStrictEqual([0, 0, "same"]);
  });

  test("gives no difference beyond the numbers that a computer can hold", () => {
    const pair = comparisonOf(f.level(f.reach(1.7e308)), f.level(f.reach(-1.7e308)));
    expect([pair.asks, pair.difference]).toStrictEqual(["more", null]);
  });
});

describe("comparePlans does not compare numbers of different units", () => {
  const label = (en: string) => ({ vi: en, en });
  const amount = (en: string): Indicator =>
    ({ ...f.share(), unitOfMeasure: "amount", unitLabel: label(en) }) as const;

  test.for<[title: string, one: Indicator, other: Indicator]>([
    ["a percent and a count", f.share(), { ...f.share(), unitOfMeasure: "count" }],
    ["billions and millions", amount("billion đồng"), amount("million đồng")],
  ])("%s", ([, one, other]) => {
    const pair = comparisonOf(f.level(f.reach(50)), f.level(f.reach(40)), one, other);
    expect(verdictOf(pair)).toMatchObject({
      asks: null,
      reason: "different-definition",
      difference: null,
    });
  });
});

describe("comparePlans pairs", () => {
  const due = "2025-12-31";

  test("a target in force, not the one that it replaces, and lists that", () => {
    const plan = planOn([
      f.level(f.reach(50), { id: "first", due }),
      f.level(f.reach(60), {
        id: "second",
        due,
        supersedes: { target: "first", from: "2024-01-01" },
      }),
    ]);
    const nation = planOn([f.level(f.reach(80), { id: "nation", due })], undefined, { id: "n" });
    const { pairs, unmatched } = comparePlans(plan, nation);
    expect(pairs.map(({ target }) => target.id)).toStrictEqual(["second"]);
    expect(unmatched.map(({ target, reason }) => [target.id, reason])).toStrictEqual([
      ["first", "superseded"],
    ]);
    expect(comparePlans(nation, plan).pairs.map(({ against }) => against.id)).toStrictEqual([
      "second",
    ]);
  });

  test("a province's own tier, named, with the nation's own, not named", () => {
    const plan = planOn([f.level(f.reach(50), { id: "target", due, tiers: ["province"] })]);
    const nation = planOf([f.level(f.reach(80), { id: "nation", due })], {
      id: "nation",
      indicators: [f.share()],
      unit: { id: "iso3166:VN", name: { vi: "Việt Nam", en: "Viet Nam" }, tier: "country" },
    });
    expect(pairIn(plan, nation).difference).toBe(-30);
  });

  test("what compares, before what is due on the same day and does not", () => {
    const plan = planOn([f.level(f.reach(50), { id: "target", due })]);
    const other = planOn(
      [
        f.level(f.within(40, 60), { id: "corridor", due }),
        f.level(f.reach(80), { id: "level", due: "2030-12-31" }),
      ],
      undefined,
      { id: "other" },
    );
    const { against, asks, reason } = pairIn(plan, other);
    expect([against.id, asks, reason]).toStrictEqual(["level", null, "different-horizon"]);
  });

  test("two changes in percent of one value that gives no level", () => {
    const pair = comparisonOf(
      changeFrom(from(0), "percent", f.reach(30)),
      changeFrom(from(0), "percent", f.reach(20)),
    );
    expect([pair.asks, pair.difference, pair.differenceUnit]).toStrictEqual([
      "more",
      10,
      "percent",
    ]);
  });
});
