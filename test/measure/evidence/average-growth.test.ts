import { describe, expect, test } from "vitest";
import { cardOf, fatesOn, growth, level, on, resultOn } from "./fixture.ts";
import { from2020, later, output, rate, resultOf } from "./output.ts";

describe("an average growth", () => {
  test.for([
    { title: "10 % a year", value: 161.051, year: 2025, percent: 10, from: "1.1⁵ = 1.61051" },
    { title: "10 % in one year", value: 110, year: 2021, percent: 10, from: "1.1" },
    { title: "−50 % a year", value: 25, year: 2022, percent: -50, from: "0.5² = 0.25" },
    { title: "0 %", value: 100, year: 2025, percent: 0, from: "1⁵ = 1" },
    {
      title: "−100 %, from something to nothing",
      value: 0,
      year: 2022,
      percent: -100,
      from: "0² = 0",
    },
  ])("is $title: $from", ({ value, year, percent }) => {
    const {
      value: found,
      gap,
      attainment,
    } = resultOf(growth("average", from2020), output(year, value));
    expect(found).toBeCloseTo(percent, 12);
    expect(gap).toBeCloseTo(8 - percent, 12);
    expect(attainment).toBeCloseTo(percent / 8, 12);
  });

  test("over a year and a half is 21 % a year: 1.331 is 1.1³ and 1.21 is 1.1²", () => {
    const result = resultOf(growth("average", from2020), on("output", "2022-06-30", 133.1));
    expect(result.value).toBeCloseTo(21, 12);
  });

  test("exactly at its number is met", () => {
    expect(resultOf(growth("average", from2020), output(2021, 108)).met).toBe(true);
  });

  test("counts from the actual figure of a day", () => {
    const figures = [output(2020, 200), output(2022, 242)];
    const card = cardOf([growth("average", { kind: "date", date: "2020-12-31" })], figures, later);
    // (242 / 200) ^ (1 / 2) = 1.1
    expect(resultOn(card).value).toBeCloseTo(10, 12);
    expect(resultOn(card).base).toStrictEqual({
      value: 200,
      date: "2020-12-31",
      figure: figures[0],
      assumed: false,
    });
    expect(fatesOn(card, figures)).toStrictEqual(["used", "used"]);
  });

  test("counts from another target's number until its figure is known", () => {
    const base = level({
      id: "base",
      indicator: "output",
      bound: { kind: "reach", value: 100 },
      due: "2020-12-31",
    });
    const target = growth("average", { kind: "target", target: "base" });
    const assumed = resultOn(cardOf([base, target], [output(2022, 121)], later));
    expect([assumed.value, assumed.warnings]).toStrictEqual([10, ["assumed-base"]]);
    const actual = resultOn(
      cardOf([base, target], [output(2020, 121 / 1.44), output(2022, 121)], later),
    );
    // 1.2² = 1.44
    expect(actual.value).toBeCloseTo(20, 11);
    expect(actual.warnings).toStrictEqual([]);
  });

  test.for([
    { title: "without a base", target: growth("average", { kind: "unstated" }) },
    { title: "from a number of no day", target: growth("average", { kind: "value", value: 100 }) },
    {
      title: "from a day without a figure",
      target: growth("average", { kind: "date", date: "2019-12-31" }),
    },
  ])("$title is not measured by levels", ({ target }) => {
    const { kind, reason, value, status } = resultOf(target, output(2022, 121));
    expect({ kind, reason, value, status }).toStrictEqual({
      kind: "unmeasured",
      reason: "missing-baseline",
      value: null,
      status: "undetermined",
    });
  });

  test.for([
    { from: 0, value: 121, reason: "zero-base" },
    { from: -5, value: 121, reason: "negative-base" },
    { from: 100, value: -5, reason: "sign-change" },
  ])("from $from to $value is none: $reason", ({ from, value, reason }) => {
    const target = growth("average", { ...from2020, value: from });
    expect(resultOf(target, output(2022, value)).reason).toBe(reason);
  });

  test("is taken as it is reported, also without a base", () => {
    const result = resultOf(growth("average", { kind: "unstated" }), rate(2024, 10, "average"));
    // 10 / 8
    expect([result.value, result.attainment, result.met]).toStrictEqual([10, 1.25, true]);
  });

  test("is not a growth of a single year that is reported", () => {
    const result = resultOf(growth("average", { kind: "unstated" }), rate(2024, 10, "each"));
    expect(result.reason).toBe("different-quantity");
  });

  test("without any figure is missing", () => {
    expect(resultOf(growth("average", from2020)).reason).toBe("missing-value");
  });

  test.for([
    { value: 110, met: null, why: "4.88 % or more" },
    { value: 121, met: true, why: "10 % or more" },
  ])("of a level above $value after two years is met: $met ($why)", ({ value, met }) => {
    const above = on("output", "2022-12-31", value, { qualifier: { kind: "moreThan" } });
    const result = resultOf(growth("average", from2020), above);
    expect([result.met, result.warnings]).toStrictEqual([met, ["qualified-value"]]);
  });
});
