import type { Plan } from "dxplan";
import { type Finding, lintPlan } from "dxplan";
import {
  hue2023,
  hue2024,
  hungYen2025,
  namesakes,
  national,
  observations,
  phuYen2025,
  plans,
  traVinh2025,
} from "dxplan/seeds";
import { describe, expect, test } from "vitest";

/** A plan beside the others of its unit and the nation's. */
const findingsOf = (plan: Plan): readonly Finding[] => {
  const against = plans.filter(({ id, unit }) => unit.id === plan.unit.id || id === "national");
  return lintPlan(plan, { against, namesakes, observations }).findings;
};

type Row = readonly [
  severity: Finding["severity"],
  code: Finding["code"],
  target: string,
  other?: string,
  stated?: number,
  statedAgainst?: number,
  difference?: number,
];

const rowOf = ({ severity, code, target, other, ...said }: Finding): Row =>
  other === null
    ? [severity, code, target]
    : [
        severity,
        code,
        target,
        `${other.plan} ${other.target}`,
        said.stated ?? Number.NaN,
        said.statedAgainst ?? Number.NaN,
        said.difference ?? Number.NaN,
      ];

/** What a reader finds in each plan, by its words and the other plans'. */
const read: readonly { readonly plan: Plan; readonly rows: readonly Row[] }[] = [
  {
    plan: hue2024,
    rows: [
      // "90% tiêu chí": of which set is not printed.
      ["note", "undefined-denominator", "digital-government-criteria-2024"],
      // "Thừa Thừa Thiên Huế".
      ["note", "misprint", "adults-smartphone-2024"],
      [
        "warning",
        "asks-less",
        "adults-smartphone-2024",
        "hue-2023 adults-smartphone-2023",
        75,
        90,
        -15,
      ],
      [
        "warning",
        "asks-less",
        "transaction-accounts-2024",
        "hue-2023 transaction-accounts-2023",
        75,
        80,
        -5,
      ],
      // Covered by fibre, after having access to it: near enough to ask why.
      [
        "warning",
        "asks-less",
        "households-fibre-2024",
        "hue-2023 households-fibre-access-2023",
        80,
        85,
        -5,
      ],
    ],
  },
  {
    plan: hue2023,
    // All that it shares with later plans is due sooner: less then is not less.
    rows: [
      ["note", "undefined-denominator", "sme-digital-transformation-2023"],
      ["note", "undefined-denominator", "internet-users-2023"],
    ],
  },
  {
    plan: hungYen2025,
    rows: [["note", "undefined-denominator", "e-payment-accounts-2025"]],
  },
  {
    plan: phuYen2025,
    rows: [
      ["note", "undefined-denominator", "work-files-province-2025"],
      ["note", "undefined-denominator", "work-files-district-2025"],
      ["note", "undefined-denominator", "work-files-commune-2025"],
      // "Đến năm 2023 … so với năm 2025", read as 2030.
      ["note", "undefined-denominator", "work-files-province-2030"],
      ["note", "misprint", "work-files-province-2030"],
      ["note", "undefined-denominator", "work-files-district-2030"],
      ["note", "misprint", "work-files-district-2030"],
      ["note", "undefined-denominator", "work-files-commune-2030"],
      ["note", "misprint", "work-files-commune-2030"],
      // 10 %, and 15 to 20 %, beside 20 and 30 % of two decisions.
      [
        "warning",
        "asks-less",
        "digital-economy-share-2025",
        "national digital-economy-share-411-2025",
        10,
        20,
        -10,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2025",
        "national digital-economy-share-749-2025",
        10,
        20,
        -10,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2030",
        "national digital-economy-share-411-2030",
        15,
        30,
        -15,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2030",
        "national digital-economy-share-749-2030",
        15,
        30,
        -15,
      ],
      // "sao với năm 2025", twice.
      ["note", "misprint", "certified-products-e-commerce-2030"],
      ["note", "misprint", "sme-digital-transformation-2030"],
    ],
  },
  {
    plan: traVinh2025,
    rows: [
      ["note", "misprint", "national-programme-goals-2030"],
      ["note", "undefined-denominator", "services-with-online-dossiers-2025"],
      ["note", "undefined-denominator", "satisfaction-online-services-2025"],
      ["note", "undefined-denominator", "public-services-level-4-2030"],
      ["note", "undefined-denominator", "agencies-databases-2025"],
      ["note", "undefined-denominator", "sme-digital-platform-2025"],
      [
        "warning",
        "asks-less",
        "sme-digital-platform-2025",
        "national sme-digital-platform-411-2025",
        30,
        50,
        -20,
      ],
      ["note", "undefined-denominator", "sme-digital-platform-2030"],
      [
        "warning",
        "asks-less",
        "sme-digital-platform-2030",
        "national sme-digital-platform-411-2030",
        65,
        70,
        -5,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2025",
        "national digital-economy-share-411-2025",
        10,
        20,
        -10,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2025",
        "national digital-economy-share-749-2025",
        10,
        20,
        -10,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2030",
        "national digital-economy-share-411-2030",
        25,
        30,
        -5,
      ],
      [
        "warning",
        "asks-less",
        "digital-economy-share-2030",
        "national digital-economy-share-749-2030",
        25,
        30,
        -5,
      ],
      // More than 11.5 % a year to 2025, then "duy trì mức 11,5%/năm".
      [
        "note",
        "easier-later",
        "labour-productivity-growth-2030",
        "tra-vinh-2025 labour-productivity-growth-2025",
        11.5,
        11.5,
        0,
      ],
      ["note", "undefined-denominator", "working-age-smartphone-2025"],
    ],
  },
  {
    plan: national,
    rows: [
      // Decision 942 of 2021 repeats 749 of 2020, and asks 20 places more of one index.
      [
        "note",
        "repeated",
        "work-files-province-942-2025",
        "national work-files-province-749-2025",
        90,
        90,
        0,
      ],
      [
        "note",
        "repeated",
        "work-files-district-942-2025",
        "national work-files-district-749-2025",
        80,
        80,
        0,
      ],
      [
        "note",
        "repeated",
        "work-files-commune-942-2025",
        "national work-files-commune-749-2025",
        60,
        60,
        0,
      ],
      [
        "warning",
        "sources-disagree",
        "egdi-rank-942-2025",
        "national egdi-rank-749-2025",
        50,
        70,
        20,
      ],
      [
        "warning",
        "sources-disagree",
        "egdi-rank-942-2030",
        "national egdi-rank-749-2030",
        30,
        50,
        20,
      ],
      // Decision 411 of 2022 repeats 749.
      [
        "note",
        "repeated",
        "digital-economy-share-411-2025",
        "national digital-economy-share-749-2025",
        20,
        20,
        0,
      ],
      [
        "note",
        "repeated",
        "digital-economy-share-411-2030",
        "national digital-economy-share-749-2030",
        30,
        30,
        0,
      ],
      [
        "note",
        "repeated",
        "lowest-sector-digital-share-411-2025",
        "national lowest-sector-digital-share-749-2025",
        10,
        10,
        0,
      ],
      [
        "note",
        "repeated",
        "lowest-sector-digital-share-411-2030",
        "national lowest-sector-digital-share-749-2030",
        20,
        20,
        0,
      ],
    ],
  },
];

describe("lintPlan, of the published plans,", () => {
  test.for(read)("finds in $plan.id what a reader finds, and no more", ({ plan, rows }) => {
    expect(findingsOf(plan).map(rowOf)).toStrictEqual(rows);
  });

  test("knows all of them", () => {
    expect(read.map(({ plan }) => plan.id)).toStrictEqual(plans.map(({ id }) => id));
  });

  test.for(plans)("finds nothing in $id that cannot be as printed", (plan) => {
    expect(findingsOf(plan).filter(({ severity }) => severity === "error")).toStrictEqual([]);
  });

  test("finds that Huế asks less in 2024 than in 2023 on smartphones, accounts and fibre", () => {
    const { findings } = lintPlan(hue2024, { against: [hue2023], namesakes });
    const less = findings.filter(({ code }) => code === "asks-less");
    expect(less.map((one) => [one.severity, one.indicator, one.difference])).toStrictEqual([
      ["warning", "adults-smartphone", -15],
      ["warning", "transaction-account-15", -5],
      ["warning", "households-fibre-coverage", -5],
    ]);
  });

  test("says of Huế's fibre why the two indicators are kept apart", () => {
    const fibre = findingsOf(hue2024).find(
      ({ other }) => other?.target === "households-fibre-access-2023",
    );
    expect(fibre).toMatchObject({
      indicator: "households-fibre-coverage",
      indicatorAgainst: "households-fibre-access",
      namesake: true,
      severity: "warning",
      why: { en: "Covered by fibre; with a line and access to fibre" },
      due: "2024-12-31",
      dueAgainst: "2023-12-31",
    });
  });

  test("finds, had Phú Yên's misprint been taken at its word, a deadline before its base", () => {
    const asPrinted: Plan = {
      ...phuYen2025,
      targets: phuYen2025.targets.map((target) =>
        target.id === "work-files-commune-2030" ? { ...target, due: "2023-12-31" } : target,
      ),
    };
    const errors = findingsOf(asPrinted).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      {
        code: "misprint",
        target: "work-files-commune-2030",
        other: { plan: "phu-yen-2025", target: "work-files-commune-2025" },
        due: "2023-12-31",
        dueAgainst: "2025-12-31",
        declared: false,
      },
    ]);
  });

  test("finds, were 95 % of 2025 the base of the same 10 points, more than all", () => {
    const raised: Plan = {
      ...phuYen2025,
      targets: phuYen2025.targets.map((target) =>
        target.id === "work-files-province-2025"
          ? {
              ...target,
              quantity: { kind: "level" },
              bound: { kind: "reach", value: 95 },
              indicator: "work-files-online",
            }
          : target,
      ),
    };
    const errors = lintPlan(raised).findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      { target: "work-files-province-2030", cause: "beyond-limits", stated: 105, limit: 100 },
    ]);
  });
});
