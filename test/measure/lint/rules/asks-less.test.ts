import type { Indicator } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../../fixture.ts";
import {
  anotherUnit,
  by,
  type Case,
  fallingShare,
  found,
  otherPlan,
  reachBy,
  share,
  type Told,
} from "../fixture.ts";

const why = { vi: "Mẫu số khác", en: "Another denominator" } as const;
const group = { indicators: ["share", "like-share"], why } as const;
const namesakes = [{ ...group, comparable: true }];

const likeShare = (more: Partial<Indicator> = {}) => share({ id: "like-share", ...more });
const onLike = { id: "theirs", indicator: "like-share" };
const theirs = { id: "theirs" };

/** Beside a plan of another unit. */
const beside = (targets: Parameters<typeof otherPlan>[0], indicator = share()) => ({
  against: [otherPlan(targets, indicator, anotherUnit)],
});

const fires: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "75 % beside 90 %",
    targets: [reachBy(2025, 75)],
    options: beside([reachBy(2025, 90, theirs)]),
    says: { severity: "warning", stated: 75, statedAgainst: 90, difference: -15 },
  },
  {
    title: "75 % later than 90 %",
    targets: [reachBy(2025, 75)],
    options: beside([reachBy(2023, 90, theirs)]),
    says: { severity: "warning", difference: -15, dueAgainst: "2023-12-31" },
  },
  {
    title: "75 % later than 90 % of another plan of the unit",
    targets: [reachBy(2025, 75)],
    options: { against: [otherPlan([reachBy(2023, 90, theirs)])] },
    says: { severity: "warning", difference: -15 },
  },
  {
    title: "50 % beside more than 50 %: the same number, another edge",
    targets: [reachBy(2025, 50)],
    options: beside([by(2025, f.moreThan(50), theirs)]),
    says: { severity: "note", difference: 0 },
  },
  {
    title: "a fall to 20 % beside one to 10 %",
    targets: [by(2025, f.atMost(20))],
    indicator: fallingShare(),
    options: beside([by(2025, f.atMost(10), theirs)], fallingShare()),
    says: { severity: "warning", difference: -10 },
  },
];

const alike: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "80 % beside 85 % of a like share",
    targets: [reachBy(2025, 80)],
    options: { ...beside([reachBy(2025, 85, onLike)], likeShare()), namesakes },
    says: { severity: "warning", stated: 80, statedAgainst: 85, difference: -5 },
  },
  {
    title: "80 % beside more than 80 % of a like share: the same number, another edge",
    targets: [reachBy(2025, 80)],
    options: { ...beside([by(2025, f.moreThan(80), onLike)], likeShare()), namesakes },
    says: { severity: "note", difference: 0 },
  },
  {
    title: "80 % later than 85 % of a like share of the unit",
    targets: [reachBy(2025, 80)],
    options: { against: [otherPlan([reachBy(2023, 85, onLike)], likeShare())], namesakes },
    says: { difference: -5 },
  },
  {
    title: "80 % beside 85 % of a like share, of another version",
    targets: [reachBy(2025, 80)],
    options: {
      ...beside([reachBy(2025, 85, onLike)], likeShare({ definitionVersion: "2" })),
      namesakes,
    },
    says: { difference: -5 },
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "more", targets: [reachBy(2025, 90)], options: beside([reachBy(2025, 75)]) },
  { title: "the same", targets: [reachBy(2025, 75)], options: beside([reachBy(2025, 75)]) },
  { title: "less, but sooner", targets: [reachBy(2023, 75)], options: beside([reachBy(2025, 90)]) },
  {
    title: "less than another tier",
    targets: [reachBy(2025, 75)],
    options: beside([reachBy(2025, 90, { tiers: ["commune"] })]),
  },
  {
    title: "less than what is replaced",
    targets: [reachBy(2025, 75)],
    options: beside([
      reachBy(2025, 90, { id: "old" }),
      reachBy(2025, 70, { id: "new", supersedes: { target: "old", from: "2024-01-01" } }),
    ]),
  },
  { title: "less than no plan", targets: [reachBy(2025, 75)] },
  {
    title: "what is replaced",
    targets: [
      reachBy(2025, 75),
      reachBy(2025, 95, { id: "new", supersedes: { target: "target", from: "2024-01-01" } }),
    ],
    options: beside([reachBy(2025, 90)]),
  },
  {
    title: "less than another plan of the unit on one day, which disagrees",
    targets: [reachBy(2025, 75)],
    options: { against: [otherPlan([reachBy(2025, 90)])] },
  },
  {
    title: "less than a like share that is not said to be one",
    targets: [reachBy(2025, 80)],
    options: beside([reachBy(2025, 85, onLike)], likeShare()),
  },
  {
    title: "less than a like share of a group that does not say that it is comparable",
    targets: [reachBy(2025, 80)],
    options: { ...beside([reachBy(2025, 85, onLike)], likeShare()), namesakes: [group] },
  },
  {
    title: "less than a like share of a group that says that it is not",
    targets: [reachBy(2025, 80)],
    options: {
      ...beside([reachBy(2025, 85, onLike)], likeShare()),
      namesakes: [{ ...group, comparable: false }],
    },
  },
  {
    title: "less than a like share of another group",
    targets: [reachBy(2025, 80)],
    options: {
      ...beside([reachBy(2025, 85, onLike)], likeShare()),
      namesakes: [
        { indicators: ["share"], why, comparable: true },
        { indicators: ["like-share"], why, comparable: true },
      ],
    },
  },
  {
    title: "less than a like count",
    targets: [reachBy(2025, 80)],
    options: {
      ...beside([reachBy(2025, 85, onLike)], likeShare({ unitOfMeasure: "count" })),
      namesakes,
    },
  },
  {
    title: "less than a like share that should fall",
    targets: [reachBy(2025, 80)],
    options: {
      ...beside([by(2025, f.atMost(85), onLike)], likeShare({ direction: "decrease" })),
      namesakes,
    },
  },
  {
    title: "less than a like amount of another unit",
    targets: [reachBy(2025, 80)],
    indicator: share({ unitOfMeasure: "amount", unitLabel: { vi: "tỷ đồng", en: "billion đồng" } }),
    options: {
      ...beside(
        [reachBy(2025, 85, onLike)],
        likeShare({ unitOfMeasure: "amount", unitLabel: { vi: "đô la", en: "dollars" } }),
      ),
      namesakes,
    },
  },
  {
    title: "less than a like share of another tier",
    targets: [reachBy(2025, 80)],
    options: {
      ...beside([reachBy(2025, 85, { ...onLike, tiers: ["commune"] })], likeShare()),
      namesakes,
    },
  },
  {
    title: "what is on no like share, where the plan has one",
    targets: [reachBy(2025, 90), reachBy(2025, 10, { id: "unlike", indicator: "unlike" })],
    plan: { indicators: [share(), share({ id: "unlike" })] },
    options: { ...beside([reachBy(2025, 85, onLike)], likeShare()), namesakes },
  },
  {
    title: "more than a like share",
    targets: [reachBy(2025, 90)],
    options: { ...beside([reachBy(2025, 85, onLike)], likeShare()), namesakes },
  },
];

const said = {
  target: "target",
  indicator: "share",
  other: { plan: "other-plan", target: "theirs" },
  due: "2025-12-31",
};

describe("asks-less is said of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    const onOne = { indicatorAgainst: "share", namesake: false, why: null };
    expect(found("asks-less", given)).toMatchObject([{ ...said, ...onOne, ...says }]);
  });

  test.for(alike)("$title, with the reason why they are two", ({ says, ...given }) => {
    const onAnother = { indicatorAgainst: "like-share", namesake: true, why };
    expect(found("asks-less", given)).toMatchObject([{ ...said, ...onAnother, ...says }]);
  });

  test("a like share only of a plan that asks nothing of the share itself", () => {
    const both = otherPlan([reachBy(2025, 70), reachBy(2025, 85, onLike)], share(), {
      ...anotherUnit,
      indicators: [share(), likeShare()],
    });
    const given = { targets: [reachBy(2025, 80)], options: { against: [both], namesakes } };
    expect(found("asks-less", given)).toStrictEqual([]);
  });

  test("each target beside what asks more of its own offices", () => {
    const communes = { tiers: ["commune"] } as const;
    const targets = [reachBy(2025, 75), reachBy(2025, 60, { ...communes, id: "communes" })];
    const options = beside([
      reachBy(2025, 90, theirs),
      reachBy(2025, 80, { ...communes, id: "their-communes" }),
    ]);
    const said = found("asks-less", { targets, options });
    expect(
      said.map(({ target, other, difference }) => [target, other?.target, difference]),
    ).toStrictEqual([
      ["target", "theirs", -15],
      ["communes", "their-communes", -20],
    ]);
  });

  test("a target on the indicator, whatever other targets have nothing beside them", () => {
    const targets = [reachBy(2025, 75), reachBy(2025, 75, { id: "alone", indicator: "alone" })];
    const plan = { indicators: [share(), share({ id: "alone" })] };
    const options = beside([reachBy(2025, 90, theirs)]);
    expect(found("asks-less", { targets, plan, options })).toMatchObject([
      { target: "target", other: { target: "theirs" } },
    ]);
  });

  test("a plan of another unit, though one of the unit says the same by a target of that name", () => {
    const ofUnit = otherPlan([reachBy(2025, 75, theirs)], share(), { id: "of-unit" });
    const ofAnother = otherPlan([reachBy(2025, 90, theirs)], share(), anotherUnit);
    const given = { targets: [reachBy(2025, 75)], options: { against: [ofUnit, ofAnother] } };
    expect(found("asks-less", given)).toMatchObject([
      { other: { plan: "other-plan", target: "theirs" } },
    ]);
  });

  test("a part, of a plan of the unit that says the same of the whole", () => {
    const scope = { vi: "Y", en: "A part" };
    const ofUnit = otherPlan([
      reachBy(2025, 75, { id: "whole" }),
      reachBy(2025, 90, { id: "part", scope }),
    ]);
    const given = { targets: [reachBy(2025, 75)], options: { against: [ofUnit] } };
    expect(found("asks-less", given)).toMatchObject([{ other: { target: "part" } }]);
  });

  test("each plan that asks more, in the order of their ids", () => {
    const others = ["b-plan", "a-plan"].map((id) =>
      otherPlan([reachBy(2025, 90, theirs)], share(), { ...anotherUnit, id }),
    );
    const each = found("asks-less", { targets: [reachBy(2025, 80)], options: { against: others } });
    expect(each.map(({ other }) => other?.plan)).toStrictEqual(["a-plan", "b-plan"]);
  });
});

describe("asks-less is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("asks-less", given)).toStrictEqual([]);
  });
});
