import { describe, expect, test } from "vitest";
import { changeFrom } from "../../compare/fixture.ts";
import * as f from "../../fixture.ts";
import {
  anotherUnit,
  by,
  type Case,
  count,
  decided,
  found,
  otherPlan,
  planIn,
  reachBy,
  share,
  type Told,
} from "../fixture.ts";

const first = { id: "a-first" };

const fires: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "80 % and 85 % by 2025",
    targets: [reachBy(2025, 80, first), reachBy(2025, 85)],
    says: {
      severity: "warning",
      target: "target",
      other: { plan: "plan", target: "a-first" },
      stated: 85,
      statedAgainst: 80,
      difference: 5,
    },
  },
  {
    title: "two decisions: the later one disagrees",
    targets: [
      reachBy(2025, 80, { ...first, source: decided("942", "2021-06-15") }),
      reachBy(2025, 85, { source: decided("749", "2020-06-03") }),
    ],
    says: {
      severity: "warning",
      target: "a-first",
      other: { plan: "plan", target: "target" },
      difference: -5,
    },
  },
  {
    title: "80 % and more than 80 %: the same number, another edge",
    targets: [reachBy(2025, 80, first), by(2025, f.moreThan(80))],
    says: { severity: "note", difference: 0 },
  },
  {
    title: "80 % and 10 points more than 75 %",
    targets: [
      reachBy(2025, 80, first),
      changeFrom({ kind: "value", value: 75 }, "points", f.reach(10), { due: "2025-12-31" }),
    ],
    says: { stated: 85, statedAgainst: 80, difference: 5 },
  },
  {
    title: "80 % and 85 % without a deadline",
    targets: [f.level(f.reach(80), first), f.level(f.reach(85))],
    says: { difference: 5, due: null, dueAgainst: null },
  },
  {
    title: "80 % beside 85 % of another plan of the unit",
    targets: [reachBy(2025, 80)],
    options: { against: [otherPlan([reachBy(2025, 85, { id: "theirs" })])] },
    says: {
      severity: "warning",
      other: { plan: "other-plan", target: "theirs" },
      stated: 80,
      statedAgainst: 85,
      difference: -5,
    },
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "80 % and at least 80 %", targets: [reachBy(2025, 80, first), by(2025, f.atLeast(80))] },
  { title: "another deadline", targets: [reachBy(2025, 80, first), reachBy(2026, 85)] },
  {
    title: "other tiers",
    targets: [reachBy(2025, 80, first), reachBy(2025, 85, { tiers: ["commune"] })],
  },
  {
    title: "another scope",
    targets: [reachBy(2025, 80, first), reachBy(2025, 85, { scope: { vi: "Y", en: "A part" } })],
  },
  {
    title: "what replaces the other number",
    targets: [
      reachBy(2025, 80, first),
      reachBy(2025, 85, { supersedes: { target: "a-first", from: "2024-01-01" } }),
    ],
  },
  {
    title: "what is replaced by the same number",
    targets: [
      reachBy(2025, 80, first),
      reachBy(2025, 85),
      reachBy(2025, 80, { id: "new", supersedes: { target: "target", from: "2024-01-01" } }),
    ],
  },
  {
    title: "what is replaced by another number, though its id sorts last",
    targets: [
      reachBy(2025, 85, { id: "z-old" }),
      reachBy(2025, 80, { supersedes: { target: "z-old", from: "2024-01-01" } }),
    ],
  },
  {
    title: "what is replaced, beside another plan of the unit",
    targets: [
      reachBy(2025, 85, { id: "old" }),
      reachBy(2025, 80, { supersedes: { target: "old", from: "2024-01-01" } }),
    ],
    options: { against: [otherPlan([reachBy(2025, 80, { id: "theirs" })])] },
  },
  {
    title: "places among other numbers of units",
    targets: [
      f.rankOf63(f.atMost(20), { ...first, due: "2025-12-31" }),
      f.rankOf63(f.atMost(10), { quantity: { kind: "rank", of: 34 }, due: "2025-12-31" }),
    ],
    indicator: f.place(),
  },
  {
    title: "changes from no stated base",
    targets: [
      { ...f.change("points", f.reach(10)), ...first },
      { ...f.change("points", f.reach(20)) },
    ],
  },
  {
    title: "a plan of another unit",
    targets: [reachBy(2025, 80)],
    options: { against: [otherPlan([reachBy(2025, 85)], share(), anotherUnit)] },
  },
  {
    title: "another deadline of a plan of the unit",
    targets: [reachBy(2025, 80)],
    options: { against: [otherPlan([reachBy(2026, 85)])] },
  },
  {
    title: "a target of a plan of the unit that is replaced",
    targets: [reachBy(2025, 80)],
    options: {
      against: [
        otherPlan([
          reachBy(2025, 85, { id: "old" }),
          reachBy(2025, 80, { id: "new", supersedes: { target: "old", from: "2024-01-01" } }),
        ]),
      ],
    },
  },
  {
    title: "an indicator that a plan of the unit defines otherwise",
    targets: [reachBy(2025, 80)],
    options: { against: [otherPlan([reachBy(2025, 85)], count())] },
  },
];

describe("sources-disagree is said of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    expect(found("sources-disagree", given)).toMatchObject([says]);
  });

  test("every two of three numbers", () => {
    const targets = [
      reachBy(2025, 80, { id: "a" }),
      reachBy(2025, 85, { id: "b" }),
      reachBy(2025, 90, { id: "c" }),
    ];
    const said = found("sources-disagree", { targets });
    expect(said.map(({ target, other }) => [target, other?.target])).toStrictEqual([
      ["b", "a"],
      ["c", "a"],
      ["c", "b"],
    ]);
  });
});

describe("sources-disagree is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("sources-disagree", given)).toStrictEqual([]);
  });

  test("the plan itself, however often it is among the others", () => {
    const given = { targets: [reachBy(2025, 80, first), reachBy(2025, 85)] };
    const itself = planIn(given);
    const said = found("sources-disagree", { ...given, options: { against: [itself, itself] } });
    expect(said).toHaveLength(1);
  });
});
