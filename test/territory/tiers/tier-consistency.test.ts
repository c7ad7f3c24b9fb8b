import { type Indicator, type Target, type Tier, tierConsistency } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { change, indicator, level } from "../../measure/evidence/fixture.ts";
import { planWith, units } from "./fixture.ts";

const limits = { low: 0, high: 100 };
const share = indicator("share", { naturalLimits: limits });
const put = (rule: Indicator["aggregation"]["units"], more: Partial<Indicator> = {}) =>
  indicator("share", { aggregation: { units: rule, time: "last" }, ...more });

const due = "2024-12-31";

/** At least so much of some tiers, or of the whole. */
const atLeast = (value: number, ...tiers: readonly Tier[]): Target =>
  level({
    id: [...tiers, value].join("-"),
    bound: { kind: "atLeast", value },
    due,
    ...(tiers.length === 0 ? {} : { tiers: [...tiers] }),
  });

const found = (
  targets: readonly Target[],
  of: Indicator = share,
  weights: Readonly<Record<string, number>> = {},
) =>
  tierConsistency(planWith(targets, { indicators: [of] }), units, { weights }).map(
    ({ upper, lower, range, reaches, reason }) => ({ upper, lower, range, reaches, reason }),
  );

describe("targets of lower tiers", () => {
  test.for([
    // A mean of 60s is 60.
    [[atLeast(70), atLeast(60, "commune")], { low: 60, high: 60 }, false, null],
    [[atLeast(60), atLeast(60, "commune")], { low: 60, high: 60 }, true, null],
    // Between 60 and 80, by the weights.
    [
      [atLeast(90), atLeast(80, "district"), atLeast(60, "commune")],
      { low: 60, high: 80 },
      false,
      null,
    ],
    [
      [atLeast(70), atLeast(80, "district"), atLeast(60, "commune")],
      { low: 60, high: 80 },
      null,
      "weights-decide",
    ],
    // Nothing is asked of the province's own offices: anything from 0 to 100.
    [
      [atLeast(90, "province", "commune"), atLeast(60, "commune")],
      { low: 0, high: 100 },
      null,
      "weights-decide",
    ],
  ] as const)("of a share: %j", ([targets, range, reaches, reason]) => {
    const [first] = found(targets);
    expect(first).toMatchObject({ range, reaches, reason });
    expect(first?.lower).toHaveLength(targets.length - 1);
  });

  test("by weight, if they are known of all", () => {
    const targets = [atLeast(70), atLeast(80, "district"), atLeast(60, "commune")];
    const communes = { "my:c1": 1, "my:c2": 1, "my:c3": 2 };
    // (12 · 80 + 4 · 60) ÷ 16 = 75
    const weights = { "my:d1": 6, "my:d2": 6, ...communes };
    expect(found(targets, share, weights)[0]).toMatchObject({
      range: { low: 75, high: 75 },
      reaches: true,
    });
    expect(found(targets, share, communes)[0]).toMatchObject({ reason: "weights-decide" });
  });

  test("by weight, with anything of the offices of which nothing is asked", () => {
    const targets = [atLeast(90, "province", "commune"), atLeast(60, "commune")];
    const weights = { "gso63:84": 4, "my:c1": 2, "my:c2": 2, "my:c3": 2 };
    // (4 · 0 + 6 · 60) ÷ 10 and (4 · 100 + 6 · 60) ÷ 10
    expect(found(targets, share, weights)[0]).toMatchObject({
      range: { low: 36, high: 76 },
      reaches: false,
    });
  });

  test("of a sum are counted: three communes of 20", () => {
    const [first] = found([atLeast(70), atLeast(20, "commune")], put("sum"));
    expect(first).toMatchObject({ range: { low: 60, high: 60 }, reaches: false });
    const [second] = found([atLeast(60), atLeast(20, "commune")], put("sum"));
    expect(second).toMatchObject({ reaches: true, reason: null });
  });

  test("of a lowest and a highest value", () => {
    const targets = [atLeast(70), atLeast(80, "district"), atLeast(60, "commune")];
    expect(found(targets, put("minimum"))[0]).toMatchObject({
      range: { low: 60, high: 60 },
      reaches: false,
    });
    expect(found(targets, put("maximum"))[0]).toMatchObject({
      range: { low: 80, high: 80 },
      reaches: true,
    });
  });

  test("that fall: no more than 20 of each is no more than 20", () => {
    const falls = put("ratio-of-sums", { direction: "decrease" });
    const atMost = (value: number, more: Partial<Parameters<typeof level>[0]> = {}) =>
      level({ id: `at-most-${value}`, due, bound: { kind: "atMost", value }, ...more });
    const lower = atMost(20, { tiers: ["commune"] });
    expect(found([atMost(25), lower], falls)[0]).toMatchObject({ reaches: true });
    expect(found([atMost(15), lower], falls)[0]).toMatchObject({ reaches: false });
  });

  test("at more than 60 each are more than 60 together", () => {
    const more = level({ id: "more", due, bound: { kind: "moreThan", value: 60 } });
    const each = level({
      id: "each",
      due,
      tiers: ["commune"],
      bound: { kind: "moreThan", value: 60 },
    });
    expect(found([more, each])[0]).toMatchObject({ reaches: true });
    expect(found([more, atLeast(60, "commune")])[0]).toMatchObject({ reaches: false });
  });

  test("of one tier twice count by the harder one", () => {
    const targets = [atLeast(70), atLeast(60, "commune"), atLeast(75, "commune")];
    expect(found(targets)[0]).toMatchObject({ range: { low: 75, high: 75 }, reaches: true });
  });
});

describe("what cannot be compared", () => {
  const own = atLeast(90, "province");
  const communes = atLeast(60, "commune");
  test.for([
    ["other-offices", [own, communes], share],
    ["not-aggregable", [atLeast(90), communes], put("none")],
    [
      "not-a-level",
      [atLeast(90), change({ kind: "unstated" }, { id: "c", due, tiers: ["commune"] })],
      share,
    ],
    [
      "superseded",
      [atLeast(90), communes, level({ id: "x", supersedes: { target: "commune-60", from: due } })],
      share,
    ],
    [
      "no-such-unit",
      [
        { ...atLeast(90), due: "2010-12-31" },
        { ...communes, due: "2010-12-31" },
      ],
      put("sum"),
    ],
  ] as const)("is listed: %s", ([reason, targets, of]) => {
    const unit = {
      id: "gso63:86",
      name: { vi: "Vĩnh Long", en: "Vinh Long" },
      tier: "province",
    } as const;
    const more = reason === "no-such-unit" ? { unit } : {};
    const [first] = tierConsistency(planWith(targets, { indicators: [of], ...more }), units);
    expect(first).toMatchObject({ reason, reaches: null, range: null });
  });

  test("90/80/60 of Trà Vinh: each pair of tiers, in both years", () => {
    const list = tierConsistency(traVinh2025, units);
    expect(list.map(({ upper, lower, reason }) => [upper, lower.join(), reason])).toStrictEqual([
      ["work-files-province-2025", "work-files-district-2025", "other-offices"],
      ["work-files-province-2025", "work-files-commune-2025", "other-offices"],
      ["work-files-province-2030", "work-files-district-2030", "other-offices"],
      ["work-files-province-2030", "work-files-commune-2030", "other-offices"],
      ["work-files-district-2025", "work-files-commune-2025", "other-offices"],
      ["work-files-district-2030", "work-files-commune-2030", "other-offices"],
    ]);
  });

  test("nothing is found where no indicator has targets of several tiers", () => {
    expect(found([atLeast(90), atLeast(80, "province")])).toStrictEqual([]);
  });
});

test.for([
  // @ts-expect-error [ts2345] no plan
  [() => tierConsistency({}, units), /plan: expected a plan/],
  // @ts-expect-error [ts2345] no options
  [() => tierConsistency(planWith([]), units, null), /options: /],
  // @ts-expect-error [ts2353] no option
  [() => tierConsistency(planWith([]), units, { weight: {} }), /weight: expected one of weights/],
  // @ts-expect-error [ts2322] no weights
  [() => tierConsistency(planWith([]), units, { weights: 7 }), /weights: expected numbers/],
  [
    () => tierConsistency(planWith([]), units, { weights: { x: 1 } }),
    /weights\.x: expected the id/,
  ],
  [
    () => tierConsistency(planWith([]), units, { weights: { "my:c1": -1 } }),
    /weights\["my:c1"\]: expected a finite number from 0 up/,
  ],
] as const)("refuses %s", ([call, message]) => {
  expect(call).toThrow(message);
});
