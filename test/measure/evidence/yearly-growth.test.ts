import { describe, expect, test } from "vitest";
import { cardOf, elsewhere, fatesOn, growth, on, resultOn } from "./fixture.ts";
import { from2020, later, output, rate, resultOf } from "./output.ts";

describe("a growth of each year", () => {
  const unstated = growth("each", { kind: "unstated" });

  test.for([
    {
      title: "the worst of three",
      figures: [output(2021, 110), output(2022, 118.8), output(2023, 130.68)],
      value: 8,
      from: "110/100, 118.8/110, 130.68/118.8 = 1.1, 1.08, 1.1",
    },
    {
      title: "the worst, though the average is above it",
      figures: [output(2021, 150), output(2022, 150)],
      value: 0,
      from: "150/100, 150/150 = 1.5, 1",
    },
    { title: "the only one", figures: [output(2021, 112)], value: 12, from: "112/100" },
    {
      title: "a year as reported, before what its levels say",
      figures: [output(2021, 112), rate(2021, 11.5, "each")],
      value: 11.5,
      from: "11.5 reported",
    },
    {
      title: "years reported and computed together",
      figures: [rate(2021, 9, "each"), output(2021, 109), output(2022, 130.8)],
      value: 9,
      from: "9 reported, 130.8/109 = 1.2",
    },
  ])("is $title: $from", ({ figures, value }) => {
    expect(resultOf(growth("each", from2020), ...figures).value).toBeCloseTo(value, 11);
  });

  test.for([
    { title: "at the start, one level alone", figures: [output(2022, 121)] },
    { title: "between two", figures: [output(2021, 110), output(2023, 133.1)] },
    { title: "at the start", figures: [output(2022, 121), output(2023, 133.1)] },
    {
      title: "between two that are reported",
      figures: [rate(2021, 9, "each"), rate(2023, 9, "each")],
    },
  ])("is none when a year is missing $title", ({ figures }) => {
    const { kind, reason, met } = resultOf(growth("each", from2020), ...figures);
    expect({ kind, reason, met }).toStrictEqual({
      kind: "unmeasured",
      reason: "incomplete-period",
      met: null,
    });
  });

  test.for([
    { title: "between", others: [output(2021, 110), output(2023, 133.1)] },
    { title: "that is the only one", others: [] },
  ])("is none when the figures of a year $title conflict", ({ others }) => {
    const year = others.length === 0 ? 2021 : 2022;
    const figures = [output(year, 121), on("output", `${year}-12-31`, 119, { source: elsewhere })];
    const card = cardOf([growth("each", from2020)], [...figures, ...others], later);
    expect([resultOn(card).value, resultOn(card).reason]).toStrictEqual([
      null,
      "conflicting-observations",
    ]);
    expect(fatesOn(card, figures)).toStrictEqual(["conflicting", "conflicting"]);
  });

  test("is none when the only year that is reported ends with the base", () => {
    const { kind, met } = resultOf(growth("each", from2020), rate(2020, 10, "each"));
    expect([kind, met]).toStrictEqual(["unmeasured", null]);
  });

  test("is not met by its deadline when the years before it are not known", () => {
    const target = growth("each", from2020, { due: "2025-12-31" });
    expect(resultOf(target, output(2021, 110)).met).not.toBe(true);
  });

  test("without a base begins with the first year that is known", () => {
    // 108/100, 121/108
    expect(resultOf(unstated, output(2021, 100), output(2022, 108), output(2023, 121)).value).toBe(
      8,
    );
  });

  test.for([
    { title: "one level and no base", figures: [output(2022, 121)], reason: "missing-baseline" },
    { title: "no figure", figures: [], reason: "missing-value" },
  ])("of $title is none: $reason", ({ figures, reason }) => {
    expect(resultOf(unstated, ...figures).reason).toBe(reason);
  });

  test("rests on the figures of every year, none of which is left over", () => {
    // Without 2021 or 2022 a year would be missing: each of them decides.
    const figures = [output(2021, 110), output(2022, 121), output(2023, 130.68)];
    const card = cardOf([growth("each", from2020)], figures, later);
    expect(resultOn(card).value).toBeCloseTo(8, 11);
    expect(fatesOn(card, figures)).toStrictEqual(["used", "used", "used"]);
  });

  test("of what should fall is worst where it rises most", () => {
    const target = growth(
      "each",
      { ...from2020 },
      { indicator: "procedures", bound: { kind: "atMost", value: -5 } },
    );
    const procedures = (year: number, value: number) => on("procedures", `${year}-12-31`, value);
    // 90/100, 88.2/90: −10 %, −2 %; achieved ÷ required is −2 / −5
    const result = resultOf(target, procedures(2021, 90), procedures(2022, 88.2));
    expect(result.value).toBeCloseTo(-2, 11);
    expect(result.attainment).toBeCloseTo(0.4, 11);
    expect(result.met).toBe(false);
  });
});
