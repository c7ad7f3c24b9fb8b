import { comparePlans, type Plan, type TargetComparison } from "dxplan";
import {
  hue2023,
  hue2024,
  hungYen2025,
  national,
  phuYen2025,
  plans,
  traVinh2025,
} from "dxplan/seeds";
import { describe, expect, test } from "vitest";

type Said = readonly [
  target: string,
  against: string,
  asks: TargetComparison["asks"],
  difference: number | null,
];

/** What is said of the target beside each that it meets. */
const saidOf = (plan: Plan, against: Plan, id: string): Said[] =>
  comparePlans(plan, against)
    .pairs.filter(({ target }) => target.id === id)
    .map(({ target, against, asks, difference }) => [target.id, against.id, asks, difference]);

describe("comparePlans, of Trà Vinh's plan 50/KH-UBND beside the nation's targets,", () => {
  test.for<Said>([
    ["digital-economy-share-2025", "digital-economy-share-749-2025", "less", -10],
    ["digital-economy-share-2025", "digital-economy-share-411-2025", "less", -10],
    // More than 25 % beside 30 %.
    ["digital-economy-share-2030", "digital-economy-share-749-2030", "less", -5],
    ["work-files-province-2025", "work-files-province-749-2025", "same", 0],
    ["work-files-district-2025", "work-files-district-942-2025", "same", 0],
    ["work-files-commune-2030", "work-files-commune-749-2030", "same", 0],
    // At least 30 % beside more than 50 %, and 65 % beside more than 70 %.
    ["sme-digital-platform-2025", "sme-digital-platform-411-2025", "less", -20],
    ["sme-digital-platform-2030", "sme-digital-platform-411-2030", "less", -5],
    ["communes-fibre-2025", "communes-fibre-749-2025", "same", 0],
    ["households-fibre-2025", "households-fibre-749-2025", "same", 0],
  ])("says that %s beside %s asks %s, by %d", (said) => {
    expect(saidOf(traVinh2025, national, said[0])).toContainEqual(said);
  });

  test("keeps apart the tiers, and the two accounts of 15-year-olds and of the population", () => {
    expect(saidOf(traVinh2025, national, "work-files-commune-2025")).toStrictEqual([
      ["work-files-commune-2025", "work-files-commune-749-2025", "same", 0],
      ["work-files-commune-2025", "work-files-commune-942-2025", "same", 0],
    ]);
    expect(saidOf(traVinh2025, national, "e-payment-accounts-2025")).toStrictEqual([]);
  });
});

describe("comparePlans, of Huế's objectives of 2024 beside its plan of 2023,", () => {
  test.for<Said>([
    // 75 % beside 90 %, and 75 % beside 80 %.
    ["adults-smartphone-2024", "adults-smartphone-2023", "less", -15],
    ["transaction-accounts-2024", "transaction-accounts-2023", "less", -5],
    // The same 15 %, 80 % and 100 %, a year later.
    ["digital-economy-share-2024", "digital-economy-share-2023", "same", 0],
    ["dossiers-fully-online-2024", "dossiers-fully-online-2023", "same", 0],
    ["agencies-government-network-2024", "agencies-government-network-2023", "same", 0],
  ])("says that %s beside %s asks %s, by %d", (said) => {
    expect(saidOf(hue2024, hue2023, said[0])).toStrictEqual([said]);
  });

  test("sets nothing beside the procedures of 2024, for those of 2023 are of other tiers", () => {
    const { unmatched } = comparePlans(hue2024, hue2023);
    const reasons = new Map(unmatched.map(({ target, reason }) => [target.id, reason]));
    expect(reasons.get("eligible-procedures-full-process-2024")).toBe("no-counterpart");
  });
});

describe("comparePlans, of Huế's objectives of 2024 beside the nation's targets of 2025,", () => {
  test.for<Said>([
    // About 55 % a year before more than 50 %.
    ["sme-digital-platform-2024", "sme-digital-platform-411-2025", "more", 5],
    // The same 80 % a year before.
    ["dossiers-fully-online-2024", "dossiers-fully-online-942-2025", "same", 0],
    // 75 % a year before 80 %; 1.7 % before 2 %; 80 % before more than 80 %.
    ["adults-smartphone-2024", "adults-smartphone-411-2025", null, -5],
    ["digital-economy-labour-2024", "digital-economy-labour-411-2025", null, -0.3],
    ["households-fibre-2024", "households-fibre-749-2025", null, 0],
  ])("says of %s beside %s: %s, %d", (said) => {
    expect(saidOf(hue2024, national, said[0])).toStrictEqual([said]);
  });
});

describe("comparePlans, of Phú Yên's targets beside the nation's,", () => {
  test.for<Said>([
    // 100 % beside 80 %.
    ["level-4-services-multi-device-2025", "level-4-services-multi-device-749-2025", "more", 20],
    ["digital-economy-share-2025", "digital-economy-share-749-2025", "less", -10],
    // 15 to 20 % beside 30 %.
    ["digital-economy-share-2030", "digital-economy-share-749-2030", "less", -15],
  ])("says that %s beside %s asks %s, by %d", (said) => {
    expect(saidOf(phuYen2025, national, said[0])).toContainEqual(said);
  });

  test.for([
    { tier: "province", stated: 100, from: "90 + 10" },
    { tier: "district", stated: 90, from: "80 + 10" },
    { tier: "commune", stated: 70, from: "60 + 10" },
  ])(
    "reads its work files of the $tier in 2030 as $from, as in decision 749",
    ({ tier, stated }) => {
      const pairs = comparePlans(phuYen2025, national).pairs.filter(
        ({ target }) => target.id === `work-files-${tier}-2030`,
      );
      expect(pairs).toMatchObject([
        {
          against: { id: `work-files-${tier}-749-2030` },
          asks: "same",
          reason: null,
          stated,
          statedAgainst: stated,
          difference: 0,
          differenceUnit: "points",
          assumedBase: true,
        },
      ]);
    },
  );

  test("does not set its cut of procedures, from no stated day, beside that of decision 942", () => {
    const pairs = comparePlans(phuYen2025, national).pairs.filter(
      ({ target }) => target.id === "administrative-procedures-2030",
    );
    expect(pairs).toMatchObject([
      {
        against: { id: "procedures-cut-942-2025" },
        asks: null,
        reason: "different-base",
        stated: -30,
        statedAgainst: -20,
        difference: null,
        differenceUnit: "percent",
        assumedBase: false,
      },
    ]);
  });
});

describe("comparePlans, of Hưng Yên's targets,", () => {
  test("does not set 7 % every year beside Trà Vinh's more than 11.5 % on average", () => {
    const { pairs } = comparePlans(hungYen2025, traVinh2025);
    const growths = pairs.filter(({ indicator }) => indicator.id === "labour-productivity");
    expect(growths).toMatchObject([
      { against: { id: "labour-productivity-growth-2025" }, reason: "different-quantity" },
    ]);
  });

  test("says that it asks 20 % of the digital economy, as the nation, Trà Vinh 10 points less", () => {
    const id = "digital-economy-share-2025";
    expect(saidOf(hungYen2025, national, id)).toStrictEqual([
      [id, "digital-economy-share-749-2025", "same", 0],
      [id, "digital-economy-share-411-2025", "same", 0],
    ]);
    expect(saidOf(hungYen2025, traVinh2025, id)).toStrictEqual([[id, id, "more", 10]]);
  });
});

describe("comparePlans, of any two published plans,", () => {
  const couples = plans.flatMap((plan) => plans.map((against) => ({ plan, against })));

  test.for(couples)("has each target of $plan.id once, beside $against.id", ({ plan, against }) => {
    const { pairs, unmatched } = comparePlans(plan, against);
    const paired = new Set(pairs.map(({ target }) => target.id));
    const all = [...paired, ...unmatched.map(({ target }) => target.id)];
    expect(all.toSorted()).toStrictEqual(plan.targets.map(({ id }) => id).toSorted());
  });

  test.for(couples)("is plain data, of $plan.id beside $against.id", ({ plan, against }) => {
    const comparison = comparePlans(plan, against);
    const back: unknown = JSON.parse(JSON.stringify(comparison));
    expect(back).toStrictEqual(comparison);
  });

  test.for([hue2023, hue2024, hungYen2025, traVinh2025])(
    "says that $id asks the same as itself, and meets each target with itself alone",
    (plan) => {
      const { pairs } = comparePlans(plan, plan);
      expect(
        pairs.map(({ target, against, asks, difference }) => [
          target.id,
          against.id,
          asks,
          difference,
        ]),
      ).toStrictEqual(
        plan.targets
          .filter(({ indicator }) => indicator !== undefined)
          .map(({ id }) => [id, id, "same", 0]),
      );
    },
  );

  test("says that Phú Yên's plan asks the same as itself, but for changes from no stated day", () => {
    const { pairs } = comparePlans(phuYen2025, phuYen2025);
    const others = pairs.filter(({ asks }) => asks !== "same");
    expect(others.map(({ target, reason }) => [target.id, reason])).toStrictEqual([
      ["administrative-procedures-2030", "different-base"],
      ["data-driven-services-2030", "different-base"],
    ]);
  });
});
