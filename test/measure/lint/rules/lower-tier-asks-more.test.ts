import type { LevelTarget, Tier } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../../fixture.ts";
import { by, type Case, fallingShare, found, reachBy, type Told } from "../fixture.ts";

const of = (...tiers: readonly Tier[]): Partial<LevelTarget> => ({ id: tiers.join("+"), tiers });

const fires: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "90 % of communes beside 80 % of districts",
    targets: [reachBy(2025, 80, of("district")), reachBy(2025, 90, of("commune"))],
    says: {
      severity: "warning",
      target: "commune",
      other: { plan: "plan", target: "district" },
      stated: 90,
      statedAgainst: 80,
      difference: 10,
      tier: "commune",
      tierAgainst: "district",
    },
  },
  {
    title: "the same, the lower one first",
    targets: [reachBy(2025, 90, of("commune")), reachBy(2025, 80, of("district"))],
    says: { target: "commune", tier: "commune", tierAgainst: "district" },
  },
  {
    title: "90 % of communes beside 80 % of the unit's own tier, which is not named",
    targets: [reachBy(2025, 80), reachBy(2025, 90, of("commune"))],
    says: { target: "commune", tier: "commune", tierAgainst: "province", difference: 10 },
  },
  {
    title: "a fall to 5 % of districts beside one to 10 % of the province",
    targets: [by(2025, f.atMost(10), of("province")), by(2025, f.atMost(5), of("district"))],
    indicator: fallingShare(),
    says: { target: "district", tierAgainst: "province", difference: 5 },
  },
  {
    title: "more than 80 % of communes beside 80 % of districts: another edge",
    targets: [reachBy(2025, 80, of("district")), by(2025, f.moreThan(80), of("commune"))],
    says: { severity: "note", target: "commune", difference: 0 },
  },
  {
    title: "both without a deadline",
    targets: [f.level(f.reach(80), of("district")), f.level(f.reach(90), of("commune"))],
    says: { target: "commune", due: null, dueAgainst: null },
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  {
    title: "less of communes",
    targets: [reachBy(2025, 80, of("district")), reachBy(2025, 60, of("commune"))],
  },
  {
    title: "the same of communes",
    targets: [reachBy(2025, 80, of("district")), reachBy(2025, 80, of("commune"))],
  },
  {
    title: "more of communes, later",
    targets: [reachBy(2025, 80, of("district")), reachBy(2030, 90, of("commune"))],
  },
  {
    title: "more of communes, sooner",
    targets: [reachBy(2030, 80, of("district")), reachBy(2025, 90, of("commune"))],
  },
  {
    title: "more of districts and communes together",
    targets: [reachBy(2025, 80, of("province")), reachBy(2025, 90, of("district", "commune"))],
  },
  {
    title: "more of communes than of districts and communes together",
    targets: [reachBy(2025, 80, of("district", "commune")), reachBy(2025, 90, of("commune"))],
  },
  {
    title: "more of a part of the communes",
    targets: [
      reachBy(2025, 80, of("district")),
      reachBy(2025, 90, { ...of("commune"), scope: { vi: "Y", en: "A part" } }),
    ],
  },
  {
    title: "more of one tier, twice",
    targets: [reachBy(2025, 80, of("commune")), reachBy(2025, 90, { ...of("commune"), id: "b" })],
  },
  {
    title: "more of communes, replaced by less",
    targets: [
      reachBy(2025, 80, of("district")),
      reachBy(2025, 90, of("commune")),
      reachBy(2025, 70, {
        id: "new",
        tiers: ["commune"],
        supersedes: { target: "commune", from: "2024-01-01" },
      }),
    ],
  },
  {
    title: "more of communes than a target that is replaced",
    targets: [
      reachBy(2025, 80, of("district")),
      reachBy(2025, 90, of("commune")),
      reachBy(2025, 95, {
        id: "new",
        tiers: ["district"],
        supersedes: { target: "district", from: "2024-01-01" },
      }),
    ],
  },
];

describe("lower-tier-asks-more is said of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    expect(found("lower-tier-asks-more", given)).toMatchObject([says]);
  });

  test("a commune beside both tiers above it", () => {
    const targets = [
      reachBy(2025, 70, of("province")),
      reachBy(2025, 80, of("district")),
      reachBy(2025, 90, of("commune")),
    ];
    const said = found("lower-tier-asks-more", { targets });
    expect(said.map(({ target, other }) => [target, other?.target])).toStrictEqual([
      ["district", "province"],
      ["commune", "district"],
      ["commune", "province"],
    ]);
  });
});

describe("lower-tier-asks-more is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("lower-tier-asks-more", given)).toStrictEqual([]);
  });
});
