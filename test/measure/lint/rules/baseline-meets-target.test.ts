import { describe, expect, test } from "vitest";
import { figure } from "../../evidence/fixture.ts";
import * as f from "../../fixture.ts";
import { by, type Case, fallingShare, found, reachBy } from "../fixture.ts";

const baseline = (value: number, date = "2020-12-31") => ({ baseline: { value, date } });

/** What has been reported for the end of 2020. */
const reported = (value: number, more = {}) => ({
  observations: [figure(value, { period: { end: "2020-12-31" }, ...more })],
});

const byDay = { baseline: { date: "2020-12-31" } };

const fires: readonly (Case & {
  readonly title: string;
  readonly says: readonly [stated: number, statedAgainst: number, difference: number];
})[] = [
  {
    title: "80 % from 85 %: 80 - 85",
    targets: [reachBy(2025, 80, baseline(85))],
    says: [80, 85, -5],
  },
  { title: "80 % from 80 %", targets: [reachBy(2025, 80, baseline(80))], says: [80, 80, 0] },
  {
    title: "more than 80 % from 80.5 %",
    targets: [by(2025, f.moreThan(80), baseline(80.5))],
    says: [80, 80.5, -0.5],
  },
  {
    title: "about 55 % (52 and more) from 53 %, though the number asks 2 more",
    targets: [by(2025, f.about(55, 3), baseline(53))],
    says: [55, 53, 2],
  },
  {
    title: "15 to 20 % from 16 %",
    targets: [by(2025, f.between(15, 20), baseline(16))],
    says: [15, 16, -1],
  },
  {
    title: "a fall to 20 % from 15 %: it asks 5 less",
    targets: [by(2025, f.atMost(20), baseline(15))],
    indicator: fallingShare(),
    says: [20, 15, -5],
  },
  {
    title: "among the first 30 from place 20",
    targets: [f.rankOf63(f.atMost(30), { due: "2025-12-31", ...baseline(20) })],
    indicator: f.place(),
    says: [30, 20, -10],
  },
  {
    title: "80 % from the 85 % that was reported for its day",
    targets: [reachBy(2025, 80, byDay)],
    options: reported(85),
    says: [80, 85, -5],
  },
  {
    title: "80 % from more than 81 %, as it was reported: all of it meets 80 %",
    targets: [reachBy(2025, 80, byDay)],
    options: reported(81, { qualifier: { kind: "moreThan" } }),
    says: [80, 81, -1],
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "80 % from 79.9 %", targets: [reachBy(2025, 80, baseline(79.9))] },
  { title: "more than 80 % from 80 %", targets: [by(2025, f.moreThan(80), baseline(80))] },
  { title: "80 % from nowhere", targets: [reachBy(2025, 80)] },
  { title: "80 % kept from 85 %", targets: [by(2025, f.maintain(80), baseline(85))] },
  {
    title: "a corridor from within it",
    targets: [by(2025, f.within(75, 85), baseline(80))],
  },
  {
    title: "a fall to 15 % from 20 %",
    targets: [by(2025, f.atMost(15), baseline(20))],
    indicator: fallingShare(),
  },
  { title: "80 % from a day that nobody reports of", targets: [reachBy(2025, 80, byDay)] },
  {
    title: "80 % from what was reported of another unit",
    targets: [reachBy(2025, 80, byDay)],
    options: reported(85, { unit: "gso63:46" }),
  },
  {
    title: "80 % from about 81 %, which may be less",
    targets: [reachBy(2025, 80, byDay)],
    options: reported(81, { qualifier: { kind: "about" } }),
  },
  {
    title: "80 % from figures that conflict",
    targets: [reachBy(2025, 80, byDay)],
    options: {
      observations: [
        ...reported(85).observations,
        ...reported(90, { source: { publisher: "Another", title: "A report" } }).observations,
      ],
    },
  },
];

describe("baseline-meets-target is said of", () => {
  test.for(fires)("$title", ({ says: [stated, statedAgainst, difference], ...given }) => {
    expect(found("baseline-meets-target", given)).toMatchObject([
      {
        severity: "warning",
        target: "target",
        indicator: "share",
        other: null,
        stated,
        statedAgainst,
        difference,
        due: "2025-12-31",
        dueAgainst: "2020-12-31",
      },
    ]);
  });
});

describe("baseline-meets-target is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("baseline-meets-target", given)).toStrictEqual([]);
  });
});
