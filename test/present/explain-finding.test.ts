import { explainFinding, type Finding, languages, lintPlan } from "dxplan";
import { namesakes, observations, plans } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { refusedBy } from "../measure/refused.ts";

describe("a finding in words", () => {
  const common = {
    severity: "warning",
    target: "target",
    indicator: "share",
    other: null,
    differenceUnit: "points",
    due: "2025-12-31",
    dueAgainst: "2020-12-31",
  } as const;
  const step = {
    ...common,
    code: "impossible-rate",
    stated: 80,
    statedAgainst: 20,
    difference: 60,
  } as const;
  const noRate = { perYear: null, perYearUnit: null } as const;
  const slip = { stated: null, statedAgainst: null, difference: null, printed: null, read: null };

  test.for<{ readonly finding: Finding; readonly phrase: string }>([
    {
      finding: {
        ...common,
        code: "baseline-meets-target",
        stated: 80,
        statedAgainst: 85,
        difference: -5,
      },
      phrase: "the baseline meets it already: 80%, where the baseline is 85%",
    },
    {
      finding: {
        ...common,
        code: "outside-range",
        stated: 120,
        statedAgainst: 100,
        difference: 20,
      },
      phrase: "a number that cannot be: 120%, where the limit is 100%",
    },
    {
      finding: {
        ...common,
        code: "lower-tier-asks-more",
        other: { plan: "plan", target: "district" },
        stated: 90,
        statedAgainst: 80,
        difference: 10,
        dueAgainst: "2025-12-31",
        tier: "commune",
        tierAgainst: "district",
      },
      phrase:
        "more asked of a lower tier: 90% (commune tier), against 80% (district tier) of district (2025-12-31): 10 points more",
    },
    {
      finding: { ...step, cause: "too-steep", perYear: 60, perYearUnit: "points", limit: 50 },
      phrase:
        "a rate that cannot be: 80% from 20%: 60 points a year, where 50 points is the steepest",
    },
    {
      finding: {
        ...step,
        cause: "too-steep",
        stated: 120,
        statedAgainst: null,
        differenceUnit: "points-per-year",
        perYear: 120,
        perYearUnit: "percent",
        limit: 100,
      },
      phrase: "a rate that cannot be: 120% a year, where 100% a year is the steepest",
    },
    {
      finding: {
        ...common,
        code: "sources-disagree",
        other: { plan: "another", target: "target" },
        stated: 89.99996,
        statedAgainst: 90,
        difference: -0.00004,
        dueAgainst: null,
      },
      phrase: "sources disagree: 89.99996%, against 90% of target (another): 0.00004 points less",
    },
    {
      finding: { ...step, ...noRate, cause: "beyond-limits", stated: 105, limit: 100 },
      phrase: "a rate that cannot be: 105% from 20%, beyond the limit of 100%",
    },
    {
      finding: {
        ...step,
        ...noRate,
        cause: "beyond-limits",
        stated: 150,
        statedAgainst: null,
        difference: null,
        limit: 100,
      },
      phrase: "a rate that cannot be: 150 points, beyond the limit of 100%",
    },
    {
      finding: { ...step, ...noRate, cause: "no-time", limit: null },
      phrase: "a rate that cannot be: 80% from 20%, in no time",
    },
    {
      finding: { ...common, ...slip, code: "misprint", declared: false },
      phrase: "a slip: due 2025-12-31, counted from 2020-12-31",
    },
    {
      finding: { ...common, ...slip, code: "undefined-denominator", declared: false },
      phrase: "a share of what is not defined: the indicator does not say what it is a share of",
    },
  ])("$finding.code: $phrase", ({ finding, phrase }) => {
    expect(explainFinding(finding, { plan: "plan" })).toBe(phrase);
  });
});

describe("a finding in Vietnamese", () => {
  const [hue2024, hue2023] = ["hue-2024", "hue-2023"].map((id) =>
    plans.find((plan) => plan.id === id),
  );

  test("is said as it is in English", () => {
    if (hue2024 === undefined || hue2023 === undefined) throw new Error("no plans of Huế");
    const { findings } = lintPlan(hue2024, { against: [hue2023] });
    const less = findings.filter(({ code }) => code === "asks-less");
    expect(
      less.map((finding) => explainFinding(finding, { plan: "hue-2024", language: "vi" })),
    ).toStrictEqual([
      "thấp hơn kế hoạch khác: 75%, so với 90% của adults-smartphone-2023 (hue-2023, 31/12/2023): thấp hơn 15 điểm phần trăm",
      "thấp hơn kế hoạch khác: 75%, so với 80% của transaction-accounts-2023 (hue-2023, 31/12/2023): thấp hơn 5 điểm phần trăm",
    ]);
  });
});

describe("every finding of every plan", () => {
  test("is said in both languages, whole", () => {
    const said = plans.flatMap((plan) =>
      lintPlan(plan, { against: plans, namesakes, observations }).findings.flatMap((finding) =>
        languages.map((language) => explainFinding(finding, { plan: plan.id, language })),
      ),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => /undefined|null|NaN|\[object|: $/.test(text))).toStrictEqual([]);
  });
});

test("what is no finding, and another language, is refused at once", () => {
  const error = refusedBy(() => Reflect.apply(explainFinding, undefined, [{}, { language: "zz" }]));
  expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(["finding", "language"]);
});
