import { describe, expect, test } from "vitest";
import { cardOf, elsewhere, fatesOn, growth, on, resultOn } from "./fixture.ts";
import { from2020, later, output, rate, resultOf } from "./output.ts";

const unstated = growth("each", { kind: "unstated" });

/** What another publisher says of the output of a year. */
const otherwise = (year: number, value: number) => ({ ...output(year, value), source: elsewhere });

describe("a growth of each year is none", () => {
  test.for([
    {
      title: "when a year is missing between two, and no base is stated",
      target: unstated,
      figures: [output(2021, 100), output(2023, 121)],
      reason: "incomplete-period",
    },
    {
      title: "when a year and a half lie between two levels",
      target: unstated,
      figures: [on("output", "2021-06-30", 100), output(2022, 121)],
      reason: "incomplete-period",
    },
    {
      title: "when the level that a year starts from is disputed",
      target: unstated,
      figures: [output(2021, 100), otherwise(2021, 105), output(2022, 121)],
      reason: "conflicting-observations",
    },
    {
      title: "when a year is reported in two ways",
      target: growth("each", from2020),
      figures: [rate(2021, 9, "each"), { ...rate(2021, 7, "each"), source: elsewhere }],
      reason: "conflicting-observations",
    },
    {
      title: "when a year starts from nothing",
      target: growth("each", from2020),
      figures: [output(2021, 0), output(2022, 5)],
      reason: "zero-base",
    },
    {
      title: "when the only year that is known ends with the base",
      target: growth("each", from2020),
      figures: [rate(2020, 9, "each")],
      reason: "incomplete-period",
    },
    {
      title: "when a year leads below 0",
      target: growth("each", from2020),
      figures: [output(2021, -5)],
      reason: "sign-change",
    },
  ])("$title: $reason", ({ target, figures, reason }) => {
    const result = resultOf(target, ...figures);
    expect([result.kind, result.value, result.reason]).toStrictEqual(["unmeasured", null, reason]);
  });
});

describe("a growth of each year shows the figures that decide it:", () => {
  test.for([
    { title: "the level after the base", target: from2020, figures: [output(2021, 112)] },
    { title: "a rate as it is reported", target: from2020, figures: [rate(2021, 9, "each")] },
    {
      title: "both levels of the first year",
      target: { kind: "unstated" } as const,
      figures: [output(2021, 100), output(2022, 112)],
    },
  ])("$title", ({ target, figures }) => {
    const card = cardOf([growth("each", target)], figures, later);
    expect(new Set(resultOn(card).observations)).toStrictEqual(new Set(figures));
    expect(fatesOn(card, figures)).toStrictEqual(figures.map(() => "used"));
  });
});

describe("a growth of a year that is reported as an interval", () => {
  test.for([
    { said: "trên 8", qualifier: { kind: "moreThan" }, met: true },
    { said: "dưới 8", qualifier: { kind: "lessThan" }, met: false },
    { said: "không quá 8", qualifier: { kind: "atMost" }, met: null },
  ] as const)("$said, against at least 8 %, is met: $met", ({ qualifier, met }) => {
    const result = resultOf(growth("each", from2020), { ...rate(2021, 8, "each"), qualifier });
    expect([result.met, result.warnings]).toStrictEqual([met, ["qualified-value"]]);
  });
});

describe("a growth of each year, met by its worst year,", () => {
  test("is not known to be met when another may lie below", () => {
    // 8.1 % is worse than the 9 % that 2022 stayed below, by how much is not told.
    const below9 = { ...rate(2022, 9, "each"), qualifier: { kind: "lessThan" } } as const;
    const { value, met } = resultOf(growth("each", from2020), rate(2021, 8.1, "each"), below9);
    expect([value, met]).toStrictEqual([8.1, null]);
  });

  test.for([
    { title: "waits, on the day of its deadline, for the last", asOf: "2022-12-31", met: true },
    { title: "misses the last, on the day after", asOf: "2023-01-01", met: null },
  ])("$title: met $met", ({ asOf, met }) => {
    const target = growth("each", from2020, { due: "2022-12-31" });
    expect(resultOn(cardOf([target], [output(2021, 110)], { asOf })).met).toBe(met);
  });
});
