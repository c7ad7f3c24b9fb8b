import { comparePlans, type Plan, type Target, type Tier, unmatchedReasons } from "dxplan";
import { describe, expect, test } from "vitest";
import { codesIn, thrownBy } from "../../model/outcome.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { count, indicator, milestone, planOf, statement } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { changeFrom, planOn } from "./fixture.ts";

const { level, reach } = f;

const ofTier = (tier: Tier) => ({
  unit: { id: "unit", name: { vi: "Đơn vị", en: "A unit" }, tier },
});

/** Which targets stand beside which: `a-b`, in the order of the pairs. */
const pairsOf = (plan: Plan, against: Plan) =>
  comparePlans(plan, against)
    .pairs.map(({ target, against }) => `${target.id}-${against.id}`)
    .join(" ");

describe("comparePlans", () => {
  const plan = planOn([level(reach(80), { id: "ours" })], f.share(), { id: "province-plan" });
  const other = f.share({ name: { vi: "Tên khác", en: "Another name" } });
  const against = planOn([level(reach(70), { id: "theirs" })], other, { id: "nation-plan" });

  test("names both plans, both targets and the indicator as the plan defines it", () => {
    expect(comparePlans(plan, against)).toStrictEqual({
      plan: "province-plan",
      against: "nation-plan",
      pairs: [
        {
          target: plan.targets[0],
          against: against.targets[0],
          indicator: plan.indicators[0],
          asks: "more",
          reason: null,
          stated: 80,
          statedAgainst: 70,
          difference: 10,
          differenceUnit: "points",
          assumedBase: false,
        },
      ],
      unmatched: [],
    });
  });

  test("of a plan with no targets has no pairs", () => {
    expect(comparePlans(planOn([]), against)).toStrictEqual({
      plan: "plan",
      against: "nation-plan",
      pairs: [],
      unmatched: [],
    });
  });

  test("against a plan with no targets leaves every target without a counterpart", () => {
    expect(comparePlans(plan, planOn([]))).toMatchObject({
      pairs: [],
      unmatched: [{ target: plan.targets[0], reason: "no-counterpart" }],
    });
  });

  test("says nothing of what only the other plan asks", () => {
    const more = planOf([level(reach(70)), level(reach(5), { id: "b", indicator: "firms" })]);
    const { pairs, unmatched } = comparePlans(plan, more);
    expect(pairs.map((pair) => pair.against.id)).toStrictEqual(["target"]);
    expect(unmatched).toStrictEqual([]);
  });

  test("is plain data", () => {
    const targets = [level(reach(80), { tiers: ["province"] }), statement({ id: "said" })];
    const comparison = comparePlans(planOn(targets), against);
    const back: unknown = JSON.parse(JSON.stringify(comparison));
    expect(back).toStrictEqual(comparison);
  });

  test("changes neither plan", () => {
    const [frozen, beside] = [deepFreeze(plan), deepFreeze(against)];
    expect(comparePlans(frozen, beside).pairs).toHaveLength(1);
  });
});

describe("comparePlans, of the deadlines of the other plan, takes", () => {
  const dueIn = (year: number | null) => (year === null ? {} : { due: `${year}-12-31` });

  interface Row {
    readonly title: string;
    readonly due: number | null;
    readonly others: readonly (number | null)[];
    readonly taken: readonly (number | null)[];
  }

  test.for<Row>([
    { title: "the same", due: 2025, others: [2024, 2025, 2030], taken: [2025] },
    { title: "the first after it, with none the same", due: 2025, others: [2030], taken: [2030] },
    {
      title: "the first after it, not a later one",
      due: 2025,
      others: [2030, 2027],
      taken: [2027],
    },
    {
      title: "the first after it, not one before it",
      due: 2025,
      others: [2020, 2026],
      taken: [2026],
    },
    {
      title: "the last before it, with none after",
      due: 2025,
      others: [2021, 2023],
      taken: [2023],
    },
    {
      title: "the same twice, from two decisions",
      due: 2025,
      others: [2025, 2025],
      taken: [2025, 2025],
    },
    {
      title: "the first after it twice",
      due: 2025,
      others: [2027, 2030, 2027],
      taken: [2027, 2027],
    },
    { title: "the last before it twice", due: 2030, others: [2025, 2025], taken: [2025, 2025] },
    { title: "none, where none has one", due: null, others: [null], taken: [null] },
    {
      title: "none, where the target has none either",
      due: null,
      others: [2025, null],
      taken: [null],
    },
    { title: "a day rather than none", due: 2025, others: [null, 2024], taken: [2024] },
    { title: "none, where there is no other", due: 2025, others: [null], taken: [null] },
    { title: "a day, where there is no other", due: null, others: [2025], taken: [2025] },
  ])("$title", ({ due, others, taken }) => {
    const plan = planOn([level(reach(80), dueIn(due))]);
    const against = planOn(
      others.map((year, at) => level(reach(70), { id: `t${at}`, ...dueIn(year) })),
    );
    const { pairs } = comparePlans(plan, against);
    expect(pairs.map(({ against: { due } }) => due)).toStrictEqual(
      taken.map((year) => dueIn(year).due),
    );
  });

  test("that of the same offices, not a nearer one of others", () => {
    const plan = planOn([level(reach(80), { tiers: ["province"], due: "2025-12-31" })]);
    const against = planOn([
      level(reach(60), { id: "commune", tiers: ["commune"], due: "2025-12-31" }),
      level(reach(90), { id: "province", tiers: ["province"], due: "2030-12-31" }),
    ]);
    expect(pairsOf(plan, against)).toBe("target-province");
  });
});

describe("comparePlans, of the offices of two targets,", () => {
  interface Side {
    readonly of: Tier;
    readonly tiers?: readonly Tier[];
  }

  const planOfSide = ({ of, tiers }: Side): Plan =>
    planOn([level(reach(80), tiers === undefined ? {} : { tiers })], f.share(), ofTier(of));

  test.for<{ title: string; one: Side; other: Side }>([
    {
      title: "those of a province's and the nation's own",
      one: { of: "province" },
      other: { of: "country" },
    },
    {
      title: "those of two units' own of one tier",
      one: { of: "province" },
      other: { of: "province" },
    },
    {
      title: "those of a province's own and of the province tier",
      one: { of: "province" },
      other: { of: "country", tiers: ["province"] },
    },
    {
      title: "those of a province's own and of country and province",
      one: { of: "province" },
      other: { of: "country", tiers: ["country", "province"] },
    },
    {
      title: "those of province and of country and province",
      one: { of: "province", tiers: ["province"] },
      other: { of: "country", tiers: ["country", "province"] },
    },
    {
      title: "those of district and commune and of commune and district",
      one: { of: "province", tiers: ["district", "commune"] },
      other: { of: "province", tiers: ["commune", "district"] },
    },
    {
      title: "those of three tiers and of one of these",
      one: { of: "province", tiers: ["province", "district", "commune"] },
      other: { of: "province", tiers: ["district"] },
    },
  ])("sets beside each other $title", ({ one, other }) => {
    expect(pairsOf(planOfSide(one), planOfSide(other))).toBe("target-target");
    expect(pairsOf(planOfSide(other), planOfSide(one))).toBe("target-target");
  });

  test.for<{ title: string; one: Side; other: Side }>([
    {
      title: "those of province and of commune",
      one: { of: "province", tiers: ["province"] },
      other: { of: "province", tiers: ["commune"] },
    },
    {
      title: "those of a province's own and of commune",
      one: { of: "province" },
      other: { of: "country", tiers: ["commune"] },
    },
    {
      title: "those of province and district and of district and commune, neither set in the other",
      one: { of: "province", tiers: ["province", "district"] },
      other: { of: "province", tiers: ["district", "commune"] },
    },
  ])("does not set beside each other $title", ({ one, other }) => {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(comparePlans(planOfSide(left), planOfSide(right))).toMatchObject({
        pairs: [],
        unmatched: [{ reason: "no-counterpart" }],
      });
    }
  });
});

describe("comparePlans leaves unmatched", () => {
  const others = planOf([level(reach(70), { id: "theirs" })]);

  test.for<{ title: string; target: Target; reason: string }>([
    { title: "a statement", target: statement(), reason: "no-indicator" },
    { title: "a milestone", target: milestone(), reason: "no-indicator" },
    { title: "a count of targets", target: count(1, ["kept"]), reason: "no-indicator" },
    {
      title: "a target on an indicator that the other plan only defines",
      target: level(reach(80), { indicator: "other-share" }),
      reason: "no-counterpart",
    },
  ])("$title, $reason", ({ target, reason }) => {
    const kept = level(reach(80), { id: "kept" });
    const { pairs, unmatched } = comparePlans(planOf([kept, target]), others);
    expect(pairs.map((pair) => pair.target.id)).toStrictEqual(["kept"]);
    expect(unmatched).toStrictEqual([{ target, reason }]);
  });

  test("milestones and statements that both plans have", () => {
    const plan = planOf([milestone({ id: "m" }), statement({ id: "s" })]);
    expect(comparePlans(plan, plan)).toMatchObject({
      pairs: [],
      unmatched: [{ reason: "no-indicator" }, { reason: "no-indicator" }],
    });
  });

  test("in the order of the plan", () => {
    const alone = { indicator: "other-share" } as const;
    const plan = planOf([
      statement({ id: "z" }),
      level(reach(80), { id: "paired" }),
      level(reach(80), { id: "y", ...alone }),
      milestone({ id: "a" }),
    ]);
    const { unmatched } = comparePlans(plan, others);
    expect(unmatched.map(({ target, reason }) => [target.id, reason])).toStrictEqual([
      ["z", "no-indicator"],
      ["y", "no-counterpart"],
      ["a", "no-indicator"],
    ]);
  });

  test("nothing that is paired and cannot be compared", () => {
    const plan = planOn([f.change("percent", reach(10))]);
    const { pairs, unmatched } = comparePlans(plan, plan);
    expect(pairs.map(({ reason }) => reason)).toStrictEqual(["different-base"]);
    expect(unmatched).toStrictEqual([]);
  });

  test("with one of three reasons", () => {
    expect(unmatchedReasons).toStrictEqual(["no-indicator", "superseded", "no-counterpart"]);
  });
});

describe("comparePlans lists its pairs", () => {
  const due = { due: "2025-12-31" };
  const plan = planOf([
    level(reach(80), { id: "z", ...due }),
    level(reach(5), { id: "firms", indicator: "firms", ...due }),
    level(reach(90), { id: "a", ...due }),
  ]);
  const others = [
    level(reach(70), { id: "y", ...due }),
    level(reach(3), { id: "firms", indicator: "firms", ...due }),
    level(reach(75), { id: "b", ...due }),
  ];

  test("in the order of the plan's targets, then of the other's", () => {
    expect(pairsOf(plan, planOf(others))).toBe("z-y z-b firms-firms a-y a-b");
    expect(pairsOf(plan, planOf(others.toReversed()))).toBe("z-b z-y firms-firms a-b a-y");
  });

  test("of indicators whose ids are names of an object's own machinery", () => {
    const indicators = ["constructor", "__proto__"].map((id) => indicator(id));
    const targets = indicators.map(({ id }) => level(reach(80), { id, indicator: id }));
    const odd = planOf(targets, { indicators });
    expect(pairsOf(odd, odd)).toBe("constructor-constructor __proto__-__proto__");
    expect(pairsOf(odd, planOf([]))).toBe("");
  });
});

describe("comparePlans, of a plan with itself,", () => {
  test("says the same of every target that compares, with a difference of 0", () => {
    const plan = planOf([
      level(f.moreThan(80), { due: "2025-12-31" }),
      level(f.about(90, 4.5), { id: "later", due: "2030-12-31" }),
      f.rankOf63(f.atMost(20), { id: "top", indicator: "place" }),
      { ...f.growth("each", f.atLeast(7)), id: "growth", indicator: "output" },
      changeFrom({ kind: "value", value: 40 }, "percent", reach(25), {
        id: "rise",
        indicator: "firms",
      }),
    ]);
    const { pairs, unmatched } = comparePlans(plan, plan);
    expect(unmatched).toStrictEqual([]);
    expect(
      pairs.map(({ target, against, asks, difference }) => [
        target.id,
        against.id,
        asks,
        difference,
      ]),
    ).toStrictEqual(["target", "later", "top", "growth", "rise"].map((id) => [id, id, "same", 0]));
  });
});

describe("comparePlans refuses", () => {
  const plan = planOn([level(reach(80))]);

  test.for([
    { title: "nothing at all", args: [], paths: ["plan", "against"] },
    { title: "one plan alone", args: [plan], paths: ["against"] },
    { title: "null for a plan", args: [null, plan], paths: ["plan"] },
    { title: "null for the other", args: [plan, null], paths: ["against"] },
    { title: "a plan as text", args: ["{}", plan], paths: ["plan"] },
    { title: "the id of a plan", args: [plan, "national"], paths: ["against"] },
    { title: "a list of plans", args: [[plan], plan], paths: ["plan"] },
    { title: "the targets of a plan", args: [plan, plan.targets], paths: ["against"] },
    { title: "a plan without targets", args: [{ ...plan, targets: null }, plan], paths: ["plan"] },
    {
      title: "a plan without indicators",
      args: [plan, { ...plan, indicators: {} }],
      paths: ["against"],
    },
    {
      title: "a target that is null",
      args: [{ ...plan, targets: [null] }, plan],
      paths: ["plan"],
    },
    {
      title: "an indicator that is no record",
      args: [plan, { ...plan, indicators: [7] }],
      paths: ["against"],
    },
    { title: "a plan without a unit", args: [{ ...plan, unit: null }, plan], paths: ["plan"] },
    { title: "rubbish on both sides", args: [7, {}], paths: ["plan", "against"] },
  ])("$title", ({ args, paths }) => {
    const error = thrownBy(() => Reflect.apply(comparePlans, undefined, args));
    expect(codesIn(error)).toStrictEqual([
      "invalid-argument",
      ...paths.map((path) => `bad-argument ${path}`),
    ]);
  });

  test("what is no plan, saying so", () => {
    const error = thrownBy(() => Reflect.apply(comparePlans, undefined, [plan, null]));
    expect(String(error)).toBe(
      "DxplanError: comparePlans\n" +
        "  against: expected a plan, from parsePlan or typed, found null (bad-argument)",
    );
  });
});
