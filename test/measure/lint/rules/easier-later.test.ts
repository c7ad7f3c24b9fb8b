import { describe, expect, test } from "vitest";
import { changeFrom } from "../../compare/fixture.ts";
import * as f from "../../fixture.ts";
import { by, type Case, fallingShare, found, reachBy, type Told } from "../fixture.ts";

const early = { id: "early" };

const fires: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "70 % five years after 80 %: 10 points less",
    targets: [reachBy(2025, 80, early), reachBy(2030, 70)],
    says: { severity: "warning", stated: 70, statedAgainst: 80, difference: -10 },
  },
  {
    title: "the same, printed the other way round",
    targets: [reachBy(2030, 70), reachBy(2025, 80, early)],
    says: { severity: "warning", difference: -10 },
  },
  {
    title: "a fall to 30 % after one to 20 %",
    targets: [by(2025, f.atMost(20), early), by(2030, f.atMost(30))],
    indicator: fallingShare(),
    says: { severity: "warning", difference: -10 },
  },
  {
    title: "reach 80 % after more than 80 %: the same number, another edge",
    targets: [by(2025, f.moreThan(80), early), reachBy(2030, 80)],
    says: { severity: "note", difference: 0 },
  },
  {
    title: "90 + 5 points after 97 %",
    targets: [
      reachBy(2025, 97, early),
      changeFrom({ kind: "value", value: 90 }, "points", f.reach(5), { due: "2030-12-31" }),
    ],
    says: { severity: "warning", stated: 95, statedAgainst: 97, difference: -2 },
  },
  {
    title: "6 % a year after 7 %: slower growth is good to know, no more",
    targets: [
      { ...f.growth("average", f.reach(7)), ...early, due: "2025-12-31" },
      { ...f.growth("average", f.reach(6)), due: "2030-12-31" },
    ],
    says: { severity: "note", difference: -1, differenceUnit: "points-per-year" },
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "the same later", targets: [reachBy(2025, 80, early), reachBy(2030, 80)] },
  { title: "more later", targets: [reachBy(2025, 80, early), reachBy(2030, 90)] },
  {
    title: "less later of another tier",
    targets: [reachBy(2025, 80, early), reachBy(2030, 70, { tiers: ["commune"] })],
  },
  {
    title: "less later of a part",
    targets: [reachBy(2025, 80, early), reachBy(2030, 70, { scope: { vi: "Y", en: "A part" } })],
  },
  {
    title: "less later with something left out",
    targets: [
      reachBy(2025, 80, early),
      reachBy(2030, 70, { exclusions: [{ vi: "Mật", en: "Secrets" }] }),
    ],
  },
  { title: "less on the same day", targets: [reachBy(2025, 80, early), reachBy(2025, 70)] },
  {
    title: "less without a deadline",
    targets: [reachBy(2025, 80, early), f.level(f.reach(70))],
  },
  {
    title: "less later than what it replaces",
    targets: [
      reachBy(2025, 80, early),
      reachBy(2030, 70, { supersedes: { target: "early", from: "2024-01-01" } }),
    ],
  },
  {
    title: "less later, but replaced",
    targets: [
      reachBy(2025, 80, early),
      reachBy(2030, 70),
      reachBy(2030, 90, { id: "new", supersedes: { target: "target", from: "2024-01-01" } }),
    ],
  },
  {
    title: "a growth after a level",
    targets: [reachBy(2025, 80, early), { ...f.growth("average", f.reach(6)), due: "2030-12-31" }],
  },
];

describe("easier-later is said of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    expect(found("easier-later", given)).toMatchObject([
      {
        target: "target",
        indicator: "share",
        other: { plan: "plan", target: "early" },
        due: "2030-12-31",
        dueAgainst: "2025-12-31",
        ...says,
      },
    ]);
  });

  test("tiers named and not named, where they are the unit's own", () => {
    const targets = [reachBy(2025, 80, { ...early, tiers: ["province"] }), reachBy(2030, 70)];
    expect(found("easier-later", { targets })).toHaveLength(1);
  });

  test("exclusions in another order", () => {
    const [one, other] = [
      { vi: "Mật", en: "Secrets" },
      { vi: "Nháp", en: "Drafts" },
    ] as const;
    const targets = [
      reachBy(2025, 80, { ...early, exclusions: [one, other] }),
      reachBy(2030, 70, { exclusions: [other, one] }),
    ];
    expect(found("easier-later", { targets })).toHaveLength(1);
  });

  test("a target beside each earlier one that asks more", () => {
    const targets = [
      reachBy(2023, 90, { id: "first" }),
      reachBy(2024, 60, { id: "second" }),
      reachBy(2025, 85, { id: "third" }),
      reachBy(2030, 70),
    ];
    const said = found("easier-later", { targets });
    expect(said.map(({ target, other }) => [target, other?.target])).toStrictEqual([
      ["second", "first"],
      ["third", "first"],
      ["target", "first"],
      ["target", "third"],
    ]);
  });
});

describe("easier-later is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("easier-later", given)).toStrictEqual([]);
  });
});
