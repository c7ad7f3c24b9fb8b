import { describe, expect, test } from "vitest";
import { changeFrom } from "../../compare/fixture.ts";
import * as f from "../../fixture.ts";
import { by, type Case, count, fallingShare, found, share, type Told } from "../fixture.ts";

const limits = (low: number | undefined, high: number | undefined) => ({
  naturalLimits: { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) },
});

const fires: readonly (Case & { readonly title: string; readonly says: readonly Told[] })[] = [
  {
    title: "120 %: 20 beyond 100",
    targets: [by(2025, f.reach(120))],
    says: [{ stated: 120, statedAgainst: 100, difference: 20, differenceUnit: "points" }],
  },
  {
    title: "more than 100 %, which nothing is",
    targets: [by(2025, f.moreThan(100))],
    says: [{ stated: 100, statedAgainst: 100, difference: 0 }],
  },
  {
    title: "the far number of 90 to 110 %",
    targets: [by(2025, f.between(90, 110))],
    says: [{ stated: 110, statedAgainst: 100, difference: 10 }],
  },
  {
    title: "both numbers of 110 to 120 %",
    targets: [by(2025, f.between(110, 120))],
    says: [{ stated: 110 }, { stated: 120 }],
  },
  {
    title: "the upper edge of a corridor",
    targets: [by(2025, f.within(95, 105))],
    says: [{ stated: 105, statedAgainst: 100 }],
  },
  {
    title: "a fall to −5 %: 5 more than all of it",
    targets: [by(2025, f.atMost(-5))],
    indicator: fallingShare(),
    says: [{ stated: -5, statedAgainst: 0, difference: 5 }],
  },
  {
    title: "less than 0 %, which nothing is",
    targets: [by(2025, f.lessThan(0))],
    indicator: fallingShare(),
    says: [{ stated: 0, statedAgainst: 0, difference: 0 }],
  },
  {
    title: "600 of what has 500 at most",
    targets: [by(2025, f.reach(600))],
    indicator: count(limits(0, 500)),
    says: [{ stated: 600, statedAgainst: 500, difference: 100, differenceUnit: "units" }],
  },
  {
    title: "1.2 of an index from 0 to 1",
    targets: [by(2025, f.reach(1.2))],
    indicator: share({ unitOfMeasure: "index", ...limits(0, 1) }),
    says: [{ stated: 1.2, statedAgainst: 1, difference: 0.2 }],
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "100 %", targets: [by(2025, f.reach(100))] },
  { title: "100 % within the noise of doubles", targets: [by(2025, f.reach(100 + 1e-11))] },
  { title: "less than 5 %", targets: [by(2025, f.lessThan(5))], indicator: fallingShare() },
  { title: "more than 99 %", targets: [by(2025, f.moreThan(99))] },
  { title: "90 to 100 %", targets: [by(2025, f.between(90, 100))] },
  { title: "about 98 ± 5 %, whose number can be", targets: [by(2025, f.about(98, 5))] },
  { title: "about 2 ± 5 %, whose number can be", targets: [by(2025, f.about(2, 5))] },
  { title: "a fall to 0 %", targets: [by(2025, f.atMost(0))], indicator: fallingShare() },
  {
    title: "120 % of what may be 200 %",
    targets: [by(2025, f.reach(120))],
    indicator: share(limits(0, 200)),
  },
  {
    title: "120 % of what is only said not to be below 0",
    targets: [by(2025, f.reach(120))],
    indicator: share(limits(0, undefined)),
  },
  { title: "600 of what has no limits", targets: [by(2025, f.reach(600))], indicator: count() },
  { title: "a growth of 120 %", targets: [f.growth("average", f.reach(120))] },
  {
    title: "120 points more, of which impossible-rate says what there is to say",
    targets: [changeFrom({ kind: "value", value: 0 }, "points", f.reach(120))],
  },
];

describe("outside-range is said of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    const each = says.map((one) => ({
      severity: "error",
      target: "target",
      indicator: "share",
      other: null,
      due: "2025-12-31",
      ...one,
    }));
    expect(found("outside-range", given)).toMatchObject(each);
  });
});

describe("outside-range is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("outside-range", given)).toStrictEqual([]);
  });
});
