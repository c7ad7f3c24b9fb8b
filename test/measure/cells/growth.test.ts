import { averageGrowth, parsePlan, scorePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../fixture.ts";
import { rates } from "./average-growth.ts";
import { numberOf } from "./case.ts";
import { figuresOf, growthSince, startLevel } from "./growth.ts";
import { yearlyGrowths } from "./yearly-growth.ts";

describe("an average growth from levels", () => {
  test.for(rates)("from 100 to $level in $years years: $rate", ({ level, years, rate }) => {
    expect(averageGrowth(startLevel, level, years).rate).toBe(numberOf(rate));
  });
});

describe("a growth of each year", () => {
  const months = { baseline: "levels over months", shown: "in months" } as const;
  const noYears = [
    { ...months, title: "6 months", base: "2023-12-31", days: ["2024-06-30"] },
    { ...months, title: "18 months", base: "2023-06-30", days: ["2024-12-31"] },
  ];
  const bounds = yearlyGrowths
    .filter(({ baseline }) => baseline === "levels over months")
    .flatMap(({ direction, target: { bound }, indicator }) =>
      bound === undefined ? [] : [{ direction, bound, indicator }],
    );
  const titled = noYears.flatMap((span) =>
    bounds.map((cell) => {
      const title = `${span.title}: ${cell.direction}, ${cell.bound.kind}`;
      return [title, span, cell] as const;
    }),
  );

  test("is told from 12 months, for every one of 14 cells", () => {
    expect(bounds).toHaveLength(14);
  });

  test.for(titled)("is not told from %s", ([, span, { bound, indicator }]) => {
    const plan = parsePlan(f.planWith(growthSince(span.base, "each", bound), indicator));
    const card = scorePlan(plan, figuresOf(span, [110]), { asOf: "2024-12-31" });
    const { kind, reason, met } = card.targets.find(({ id }) => id === "target") ?? {};
    expect([kind, reason, met]).toStrictEqual(["unmeasured", "incomplete-period", null]);
  });
});
