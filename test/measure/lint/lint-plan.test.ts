import type { Plan } from "dxplan";
import { findingCodes, lintPlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { planOn } from "../compare/fixture.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { figure, statement } from "../evidence/fixture.ts";
import * as f from "../fixture.ts";
import { otherPlan, reachBy, share } from "./fixture.ts";

/** A target and a code of each finding, in their order. */
const saidOf = (plan: Plan, options = {}): string[] =>
  lintPlan(plan, options).findings.map(({ target, code }) => `${target} ${code}`);

/** A plan in which a good deal is odd, of an indicator that does not say what it is a share of. */
const odd = (targets: Plan["targets"]): Plan => planOn(targets, f.share());

const later = reachBy(2030, 70, {
  id: "later",
  baseline: { value: 75, date: "2020-12-31" },
});
const earlier = reachBy(2025, 80, { id: "earlier" });
const impossible = reachBy(2030, 120, { id: "impossible", scope: { vi: "Y", en: "A part" } });

describe("lintPlan", () => {
  test("names the plan and says nothing of one in which nothing is odd", () => {
    const plan = planOn([reachBy(2025, 80), reachBy(2030, 90, { id: "b" })], share());
    expect(lintPlan(plan)).toStrictEqual({ plan: "plan", findings: [] });
  });

  test("says nothing of a plan without targets", () => {
    expect(lintPlan(planOn([]))).toStrictEqual({ plan: "plan", findings: [] });
  });

  test("says nothing of statements", () => {
    expect(lintPlan(planOn([statement()])).findings).toStrictEqual([]);
  });

  test("says nothing of a target that another replaces, whatever it asks", () => {
    const targets = [
      reachBy(2023, 95, { id: "earlier" }),
      reachBy(2025, 90, { id: "z-old", supersedes: { target: "earlier", from: "2022-01-01" } }),
      reachBy(2025, 80, { id: "a-new", supersedes: { target: "z-old", from: "2024-01-01" } }),
      reachBy(2025, 70, { id: "commune", tiers: ["commune"] }),
    ];
    expect(lintPlan(planOn(targets, share())).findings).toStrictEqual([]);
  });

  test("says of a finding all that a sentence needs, in any language", () => {
    const plan = planOn([earlier, reachBy(2030, 70)], share());
    expect(lintPlan(plan).findings).toStrictEqual([
      {
        code: "easier-later",
        severity: "warning",
        target: "target",
        indicator: "share",
        other: { plan: "plan", target: "earlier" },
        stated: 70,
        statedAgainst: 80,
        difference: -10,
        differenceUnit: "points",
        due: "2030-12-31",
        dueAgainst: "2025-12-31",
      },
    ]);
  });

  test("has its findings in the order of the targets, then of the codes", () => {
    expect(saidOf(odd([later, earlier, impossible]))).toStrictEqual([
      "later baseline-meets-target",
      "later easier-later",
      "later undefined-denominator",
      "earlier undefined-denominator",
      "impossible outside-range",
      "impossible undefined-denominator",
    ]);
  });

  test("says the same of targets in another order, in theirs", () => {
    expect(saidOf(odd([impossible, earlier, later]))).toStrictEqual([
      "impossible outside-range",
      "impossible undefined-denominator",
      "earlier undefined-denominator",
      "later baseline-meets-target",
      "later easier-later",
      "later undefined-denominator",
    ]);
  });

  test("says the same whatever the order of the other plans, of the observations, of the namesakes", () => {
    const indicator = share({ id: "like-share" });
    const plan = planOn([reachBy(2025, 80, { baseline: { date: "2020-12-31" } })], share());
    const on2020 = { period: { end: "2020-12-31" } } as const;
    const against = [
      otherPlan([reachBy(2023, 90)], share(), { id: "first" }),
      otherPlan([reachBy(2023, 95, { indicator: "like-share" })], indicator, { id: "second" }),
    ];
    const observations = [figure(85, on2020), figure(70, { period: { end: "2019-12-31" } })];
    const namesakes = [
      { indicators: ["like-share", "share"], why: { vi: "Khác", en: "Other" }, comparable: true },
      { indicators: ["another"], why: { vi: "Khác", en: "Other" } },
    ];
    const said = lintPlan(plan, { against, observations, namesakes });
    expect(said.findings.map(({ code, other }) => [code, other?.plan])).toStrictEqual([
      ["baseline-meets-target", undefined],
      ["asks-less", "first"],
      ["asks-less", "second"],
    ]);
    const turned = lintPlan(plan, {
      against: against.toReversed(),
      observations: observations.toReversed(),
      namesakes: namesakes
        .toReversed()
        .map((group) => ({ ...group, indicators: group.indicators.toReversed() })),
    });
    expect(turned).toStrictEqual(said);
  });

  test("says once what another plan says that is given twice", () => {
    const plan = planOn([reachBy(2025, 80)], share());
    const other = otherPlan([reachBy(2023, 90)]);
    expect(lintPlan(plan, { against: [other, other] }).findings).toHaveLength(1);
  });

  test("changes nothing that it is given", () => {
    const plan = deepFreeze(odd([later, earlier, impossible]));
    const options = deepFreeze({
      against: [otherPlan([reachBy(2023, 90)])],
      namesakes: [{ indicators: ["share"], why: { vi: "Khác", en: "Other" }, comparable: true }],
      observations: [figure(85)],
      steepest: { points: 1 },
    });
    expect(lintPlan(plan, options).findings.length).toBeGreaterThan(0);
  });

  test("has a rule for every code", () => {
    expect(new Set(findingCodes).size).toBe(findingCodes.length);
    expect(findingCodes).toHaveLength(10);
  });
});
