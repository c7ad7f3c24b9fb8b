import type { Figure } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, elsewhere, fatesOn, growth, on, resultOn } from "./fixture.ts";
import { from2020, later, output, rate, resultOf } from "./output.ts";

const ofADay = { kind: "date", date: "2020-12-31" } as const;
const unstated = { kind: "unstated" } as const;

/** An average growth that is reported of a span. */
const over = (period: Figure["period"]) => ({ ...rate(2024, 9, "average"), period });

describe("an average growth that is reported, beside levels,", () => {
  // 133.1 / 100 = 1.1³
  const grown = output(2023, 133.1);

  test.for([
    { title: "is passed over for a later level", year: 2022, percent: 10 },
    { title: "is taken when both speak of one day", year: 2023, percent: 9 },
    { title: "is taken when it is the later one", year: 2024, percent: 9 },
  ])("$title: $percent %", ({ year, percent }) => {
    const result = resultOf(growth("average", from2020), rate(year, 9, "average"), grown);
    expect(result.value).toBeCloseTo(percent, 12);
  });

  test("is taken, though the level is later, when there is no base to count that from", () => {
    expect(resultOf(growth("average", unstated), rate(2022, 9, "average"), grown).value).toBe(9);
  });
});

describe("an average growth that is reported", () => {
  test.for([
    { title: "with no start, from after the base", period: { end: "2024-12-31" }, value: 9 },
    {
      title: "from the very day of the base",
      period: { start: "2020-12-31", end: "2024-12-31" },
      value: 9,
    },
    { title: "with no start, up to the base", period: { end: "2020-12-31" }, value: null },
    { title: "with no start, up to before the base", period: { end: "2019-12-31" }, value: null },
  ])("$title is worth $value", ({ period, value }) => {
    expect(resultOf(growth("average", ofADay), over(period)).value).toBe(value);
  });

  test("of a single year decides nothing of an average, nor the reverse", () => {
    for (const [asked, told] of [
      ["average", "each"],
      ["each", "average"],
    ] as const) {
      const figures = [rate(2024, 9, told)];
      const card = cardOf([growth(asked, unstated)], figures, later);
      expect(resultOn(card).observations).toStrictEqual([]);
      expect(fatesOn(card, figures)).toStrictEqual(["different-quantity"]);
    }
  });

  test("up to the base is of another quantity, and left over", () => {
    const figures = [over({ end: "2020-12-31" })];
    const card = cardOf([growth("average", ofADay)], figures, later);
    expect(resultOn(card).reason).toBe("different-quantity");
    expect(fatesOn(card, figures)).toStrictEqual(["different-quantity"]);
  });
});

describe("an average growth, of levels", () => {
  test.for([
    { title: "less than a month after the base is none", day: "2021-01-15", value: null },
    // 1.01¹² = 1.126825030131969720661201
    { title: "a month after the base counts", day: "2021-01-31", value: 12.682503013197 },
  ])("$title: $value", ({ day, value }) => {
    const result = resultOf(growth("average", from2020), on("output", day, 101));
    expect(result.value).toStrictEqual(value === null ? null : expect.closeTo(value, 10));
    expect(result.reason).toBe(value === null ? "incomplete-period" : null);
  });

  test("that disagree is none, and shows them all", () => {
    const figures = [output(2022, 121), { ...output(2022, 119), source: elsewhere }];
    const card = cardOf([growth("average", from2020)], figures, later);
    const { kind, reason, observations } = resultOn(card);
    expect([kind, reason]).toStrictEqual(["unmeasured", "conflicting-observations"]);
    expect(new Set(observations)).toStrictEqual(new Set(figures));
    expect(fatesOn(card, figures)).toStrictEqual(["conflicting", "conflicting"]);
  });

  test.for(["average", "each"] as const)("%s is none when those of the base disagree", (span) => {
    const result = resultOf(
      growth(span, ofADay),
      output(2020, 100),
      { ...output(2020, 105), source: elsewhere },
      output(2021, 121),
    );
    expect([result.kind, result.reason]).toStrictEqual(["unmeasured", "conflicting-observations"]);
    expect(result.base).toBeNull();
  });
});

describe("an average growth of levels that are intervals", () => {
  const above100 = on("output", "2020-12-31", 100, { qualifier: { kind: "moreThan" } });
  const from100 = on("output", "2020-12-31", 100, { qualifier: { kind: "atLeast" } });
  const upTo = (value: number) =>
    on("output", "2021-12-31", value, { qualifier: { kind: "atMost" } });
  const below = (value: number) =>
    on("output", "2021-12-31", value, { qualifier: { kind: "lessThan" } });

  // From 100 to 108 are exactly the 8 % that "at least 8 %" asks for.
  test.for([
    { title: "from 100 or more to 108 or less", figures: [from100, upTo(108)], met: null },
    { title: "from more than 100 to 108 or less", figures: [above100, upTo(108)], met: false },
    { title: "from 100 or more to less than 108", figures: [from100, below(108)], met: false },
    { title: "from more than 100 to less than 108", figures: [above100, below(108)], met: false },
    { title: "from more than 100 to 108", figures: [above100, output(2021, 108)], met: false },
    { title: "from 100 or more to 108", figures: [from100, output(2021, 108)], met: null },
  ])("$title is met: $met", ({ figures, met }) => {
    expect(resultOf(growth("average", ofADay), ...figures).met).toBe(met);
  });

  test("from anything down to nothing can have grown without end", () => {
    const around = on("output", "2020-12-31", 100, { qualifier: { kind: "about", width: 100 } });
    // At least from 200 to 121, which is −39.5 %.
    expect(resultOf(growth("average", ofADay), around, output(2021, 121)).met).toBeNull();
  });
});
