import { fc, test as given } from "@fast-check/vitest";
import {
  type Observation,
  type Plan,
  planFor,
  scorePlan,
  scoreTerritory,
  type TerritoryScoreOptions,
  type TerritoryScores,
} from "dxplan";
import { hue2023, hue2024, observations, traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { act, count, level, milestone, statement } from "../../measure/evidence/fixture.ts";
import { of, planWith, units } from "./fixture.ts";

const asOf = "2025-06-30";
const in2025 = { due: "2025-12-31" };

/** At least 90, 80 and 60 %. */
const targets = [
  level({ id: "province", tiers: ["province"], bound: { kind: "atLeast", value: 90 }, ...in2025 }),
  level({ id: "district", tiers: ["district"], ...in2025 }),
  level({ id: "commune", tiers: ["commune"], bound: { kind: "atLeast", value: 60 }, ...in2025 }),
];

const plan = planWith(targets);

const scoreOf = (
  reported: readonly Observation[],
  options: Partial<TerritoryScoreOptions> = {},
  plans: readonly Plan[] = [plan],
): TerritoryScores => scoreTerritory(units, plans, reported, { asOf, ...options });

const scores = ({ units: cards }: TerritoryScores) =>
  Object.fromEntries(cards.map(({ unit, overall }) => [unit, overall.score]));

describe("every unit", () => {
  test("is held to the target of its own tier, by its own figure", () => {
    // 72 ÷ 90, 60 ÷ 80, 30 ÷ 60, 66 ÷ 60 clamped
    const found = scoreOf([of("gso63:84", 72), of("my:d1", 60), of("my:c1", 30), of("my:c2", 66)]);
    expect(scores(found)).toStrictEqual({
      "gso63:84": 0.8,
      "my:d1": 0.75,
      "my:d2": null,
      "my:c1": 0.5,
      "my:c2": 1,
      "my:c3": null,
    });
    expect(
      found.units.map(({ unit, targets: own }) => [unit, own.map(({ id }) => id)]),
    ).toContainEqual(["my:c1", ["commune"]]);
    expect(found.unused).toStrictEqual([]);
  });

  test("stands with its numbers, and what the card would say", () => {
    const [card] = scoreOf([of("my:c1", 30)]).units.filter(({ unit }) => unit === "my:c1");
    expect(card).toMatchObject({
      plan: "plan",
      tier: "commune",
      lapsed: null,
      horizon: asOf,
      overall: { score: 0.5, reason: null, coverage: 1, interval: { low: 0.5, high: 0.5 } },
      pillars: { government: { score: 0.5 }, economy: { reason: "no-targets" } },
      targets: [
        {
          id: "commune",
          status: "open",
          value: 30,
          met: false,
          attainment: 0.5,
          gap: 30,
          counts: true,
        },
      ],
    });
  });

  test("is not helped by a figure of the unit above that covers it", () => {
    const covering = of("gso63:84", 99, { tiers: ["commune"] });
    const found = scoreOf([covering]);
    expect(scores(found)["my:c1"]).toBeNull();
    expect(found.unused).toStrictEqual([{ observation: covering, reason: "other-tiers" }]);
  });

  test("does its own acts", () => {
    const acts = planWith([milestone({ id: "target", tiers: ["commune"] })]);
    const found = scoreOf([act(true, { unit: "my:c1" })], {}, [acts]);
    expect(scores(found)).toMatchObject({ "my:c1": 1, "my:c2": null });
  });

  test("has a place among those of its tier; ties, and those without a score, are told", () => {
    const { rankings } = scoreOf([of("my:c1", 30), of("my:c2", 66), of("my:c3", 70)]);
    expect(rankings.map(({ tier, ranked }) => [tier, ranked.length])).toStrictEqual([
      ["province", 0],
      ["district", 0],
      ["commune", 3],
    ]);
    expect(rankings[2]?.ranked).toStrictEqual([
      { unit: "my:c2", rank: 1, score: 1, of: 3, tied: 2 },
      { unit: "my:c3", rank: 1, score: 1, of: 3, tied: 2 },
      { unit: "my:c1", rank: 3, score: 0.5, of: 3, tied: 1 },
    ]);
    expect(rankings[1]?.unranked).toStrictEqual([
      { unit: "my:d1", reason: "nothing-measured" },
      { unit: "my:d2", reason: "nothing-measured" },
    ]);
  });

  test("is ranked by the rule and to the decimals that are asked for", () => {
    const reported = [of("my:c1", 30), of("my:c2", 30.01), of("my:c3", 60)];
    const { rankings, method } = scoreOf(reported, { ties: "dense", decimals: 2 });
    // 0.5, 0.5002 and 1
    expect(rankings[2]?.ranked.map(({ unit, rank, score }) => [unit, rank, score])).toStrictEqual([
      ["my:c3", 1, 1],
      ["my:c1", 2, 0.5],
      ["my:c2", 2, 0.5],
    ]);
    expect(method).toMatchObject({
      ties: "dense",
      decimals: 2,
      score: "attainment",
      horizon: asOf,
    });
  });
});

describe("after the reform", () => {
  const reported = [of("my:d1", 60), of("my:c2", 66), of("my:c1", 30)];

  test("units that are gone are scored up to their last day, by the targets of then, without a place", () => {
    const later = [
      ...targets,
      level({
        id: "later",
        tiers: ["commune"],
        due: "2030-12-31",
        bound: { kind: "reach", value: 70 },
      }),
    ];
    const found = scoreOf(reported, { asOf: "2026-06-30" }, [planWith(later)]);
    expect(scores(found)).toMatchObject({ "my:d1": 0.75, "my:c1": 0.5, "my:c2": 1 });
    const [card] = found.units.filter(({ unit }) => unit === "my:c1");
    expect(card).toMatchObject({ lapsed: "2025-06-30", horizon: "2025-06-30" });
    expect(card?.targets.map(({ id, status, counts }) => [id, status, counts])).toStrictEqual([
      ["commune", "lapsed", true],
      ["later", "lapsed", false],
    ]);
    expect(found.rankings.flatMap(({ ranked }) => ranked)).toStrictEqual([]);
    expect(found.rankings[1]?.unranked).toStrictEqual([
      { unit: "my:d1", reason: "lapsed" },
      { unit: "my:d2", reason: "lapsed" },
    ]);
  });

  test("what was met by the last day is achieved, and a figure from after it decides nothing", () => {
    const late = of("my:c1", 99, { period: { end: "2025-09-30" } });
    const found = scoreOf([...reported, late], { asOf: "2026-06-30" });
    const status = found.units.map(({ unit, targets: own }) => [unit, own[0]?.status]);
    expect(status).toContainEqual(["my:c2", "achieved"]);
    expect(status).toContainEqual(["my:c1", "lapsed"]);
    expect(found.unused).toStrictEqual([{ observation: late, reason: "after-deadline" }]);
  });

  test("a horizon that is given holds for all", () => {
    const found = scoreOf(reported, { asOf: "2026-06-30", horizon: "2030-12-31" });
    expect(new Set(found.units.map(({ horizon }) => horizon))).toStrictEqual(
      new Set(["2030-12-31"]),
    );
  });
});

describe("what decided nothing", () => {
  test.for([
    ["my:x", "unknown-unit"],
    ["gso63:01", "outside-plans"],
    ["my:n1", "outside-plans"],
  ] as const)("of %s: %s", ([unit, reason]) => {
    const observation = of(unit, 50);
    expect(scoreOf([observation]).unused).toStrictEqual([{ observation, reason }]);
  });

  test("of a unit that is to come", () => {
    const unit = {
      id: "gso34:86",
      name: { vi: "Vĩnh Long", en: "Vinh Long" },
      tier: "province",
    } as const;
    const observation = of("my:n1", 50);
    const found = scoreOf([observation], {}, [planWith(targets, { unit })]);
    expect(found.unused).toStrictEqual([{ observation, reason: "unit-to-come" }]);
    expect(found.units).toStrictEqual([]);
  });

  test("of several plans only what none of them uses, with the nearest reason", () => {
    const other = planWith([level({ id: "o", tiers: ["commune"], indicator: "other-share" })], {
      id: "other",
    });
    const reported = [
      of("my:c1", 30),
      of("my:c1", 20, { period: { end: "2023-12-31" } }),
      of("my:c1", 40, { indicator: "other-share" }),
    ];
    const found = scoreOf(reported, {}, [other, plan]);
    expect(found.unused).toStrictEqual([{ observation: reported[1], reason: "earlier-period" }]);
    expect(found.units.filter(({ unit }) => unit === "my:c1")).toHaveLength(2);
  });

  test("targets that are asked of nobody", () => {
    const lonely = planWith(
      [
        level({ id: "both", tiers: ["province", "commune"] }),
        milestone({ id: "act", tiers: ["commune"] }),
        count(1, ["act"], { id: "counted" }),
        statement({ id: "said", tiers: ["commune"] }),
      ],
      { unit: { id: "gso63:86", name: { vi: "Vĩnh Long", en: "Vinh Long" }, tier: "province" } },
    );
    expect(scoreOf([], {}, [lonely]).unasked).toStrictEqual([
      { plan: "plan", target: "both", tier: "commune", reason: "no-such-unit" },
      { plan: "plan", target: "act", tier: "commune", reason: "no-such-unit" },
      { plan: "plan", target: "counted", tier: "province", reason: "counts-other-tiers" },
      { plan: "plan", target: "said", tier: "commune", reason: "no-such-unit" },
    ]);
  });
});

describe("one call", () => {
  test("is the card of each unit's own plan", () => {
    const plans = [traVinh2025, hue2023, hue2024];
    const found = scoreTerritory(units, plans, observations, { asOf });
    for (const { plan: id, unit, overall, targets: own } of found.units) {
      const [whole] = plans.filter((one) => one.id === id);
      if (whole === undefined) throw new Error(`no plan ${id}`);
      const card = scorePlan(planFor(whole, units, unit), observations, { asOf });
      const { contributions: _, ...expected } = card.overall;
      expect(overall).toStrictEqual(expected);
      expect(own.map(({ score }) => score)).toStrictEqual(card.targets.map(({ score }) => score));
    }
    expect(found.units.map((card) => card.plan)).toContain("hue-2023");
  });

  test("takes the weight of a target wherever a plan has it", () => {
    const two = planWith([
      level({ id: "a", tiers: ["commune"] }),
      level({ id: "b", tiers: ["commune"], indicator: "other-share" }),
      level({ id: "c", tiers: ["district"] }),
    ]);
    const reported = [of("my:c1", 80), of("my:c1", 40, { indicator: "other-share" })];
    // (3 · 1 + 1 · 0.5) ÷ 4
    const found = scoreOf(reported, { weights: { targets: { a: 3, b: 1, c: 7 } } }, [two]);
    expect(scores(found)["my:c1"]).toBe(0.875);
  });

  given.prop([fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })], { numRuns: 20 })(
    "gives the same whatever the order of what is put in, and survives JSON",
    (order) => {
      const reported = [
        of("gso63:84", 72),
        of("my:d1", 60),
        of("my:c1", 30),
        of("my:c2", 66),
        of("my:x", 1),
        of("gso63:01", 2),
      ];
      const plans = [plan, planWith(targets, { id: "another" })];
      const expected = scoreOf(reported, {}, plans);
      const shuffled = order.flatMap((at) => reported[at] ?? []);
      const found = scoreOf(shuffled, {}, plans.toReversed());
      expect(found).toStrictEqual(expected);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(expected);
    },
  );

  test("changes nothing that it is given", () => {
    const frozen = Object.freeze([Object.freeze(of("my:c1", 30))]);
    expect(() => scoreOf(frozen, Object.freeze({}))).not.toThrow();
  });

  test("says whether figures are made up", () => {
    const made = of("my:c1", 30, { synthetic: true });
    expect(scoreOf([]).synthetic).toBe("none");
    expect(scoreOf([made]).synthetic).toBe("all");
    expect(scoreOf([made, of("my:c2", 30)]).synthetic).toBe("some");
  });
});

describe("refuses", () => {
  test.for([
    [() => scoreOf([], {}, []), /plans: expected a list of plans, at least one, found a list of 0/],
    [() => scoreOf([], {}, [plan, plan]), /plans\[1\]\.id: expected each plan once.*duplicate-id/],
    // @ts-expect-error [ts2322] no observation
    [() => scoreOf([{}]), /observations\[0\]: expected an observation/],
    [() => scoreOf([], { asOf: "2025" }), /asOf: expected a calendar day/],
    [() => scoreOf([], { decimals: 1.5 }), /decimals: /],
    // @ts-expect-error [ts2322] no rule
    [() => scoreOf([], { ties: "fair" }), /ties: /],
    // @ts-expect-error [ts2353] no option
    [() => scoreOf([], { horizn: "2025-12-31" }), /horizn: expected one of asOf/],
    [() => scoreOf([], { weights: { targets: { x: 1 } } }), /weights\.targets\.x: expected the id/],
    // @ts-expect-error [ts2345] no options
    [() => scoreTerritory(units, [plan], []), /options: expected options with asOf/],
  ] as const)("%s", ([call, message]) => {
    expect(call).toThrow(message);
    expect(call).toThrow(/^scoreTerritory\n/);
  });

  test("a missing value if that is an error, of every unit at once", () => {
    const call = () => scoreOf([of("gso63:84", 72), of("my:d1", 60)], { missing: "error" });
    expect(call).toThrow(
      /plans\.plan\.units\["my:d2"\]\.targets\.district: .*\n.*my:c1.*\n.*my:c2.*\n.*my:c3/,
    );
    expect(call).toThrow(expect.objectContaining({ code: "missing-value" }));
  });
});

describe("a plan that was typed by hand", () => {
  const wrong = (more: object) => planWith([{ ...level({ tiers: ["commune"] }), ...more }]);

  test.for([
    [
      { bound: { kind: "atLeast", value: "80" } },
      /plans\[0\]\.targets\[0\]\.bound: expected a bound/,
    ],
    [{ tiers: ["ward"] }, /plans\[0\]\.targets\[0\]\.tiers: expected tiers/],
    [{ indicator: undefined }, /plans\[0\]: expected a plan/],
    [{ due: "2025" }, /plans\[0\]\.targets\[0\]\.due: expected a calendar day/],
  ] as const)("is refused with its place: %j", ([more, message]) => {
    expect(() => scoreOf([], {}, [wrong(more)])).toThrow(message);
  });

  test("is refused for goals and tasks that are none", () => {
    // @ts-expect-error [ts2740] no goal
    expect(() => scoreOf([], {}, [planWith([], { goals: [{}] })])).toThrow(/expected a plan/);
    // @ts-expect-error [ts2740] no task
    expect(() => scoreOf([], {}, [planWith([], { tasks: [1] })])).toThrow(/expected a plan/);
  });
});

describe("reports that are no numbers", () => {
  test("are refused with their places, though they would decide nothing", () => {
    const old = of("my:c1", Number.NaN, { period: { end: "2020-12-31" } });
    // @ts-expect-error [ts2322] no word
    const odd = of("my:c1", 30, { qualifier: { kind: "some" } });
    expect(() => scoreOf([of("my:c1", 30), old, odd])).toThrow(
      /observations\[1\]\.value: expected a finite number.*\n.*observations\[2\]\.qualifier/,
    );
    const undated = of("my:c1", 30, { period: { start: "soon", end: "2024-12-31" } });
    expect(() => scoreOf([undated])).toThrow(/observations\[0\]: expected an observation/);
  });
});

test("a figure that is similar only is told as such", () => {
  const related = of("my:c1", 30, {
    indicator: "other-share",
    related: [{ indicator: "share", why: { vi: "khác", en: "another" } }],
  });
  const stray = of("my:c1", 30, { indicator: "firms" });
  const { unused } = scoreOf([related, stray]);
  expect(unused.map(({ reason }) => reason)).toStrictEqual(["no-target", "related"]);
});

test("a baseline that is no number is refused as by `scorePlan`", () => {
  const baseline = { date: "2020-12-31", value: Number.NaN };
  const odd = planWith([level({ tiers: ["province"], baseline })]);
  expect(() => scoreOf([of("gso63:84", 72)], {}, [odd])).toThrow(/baseline: expected a day/);
});
