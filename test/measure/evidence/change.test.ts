import type { ChangeTarget, Figure, Observation } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, change, fatesOn, on, resultOn } from "./fixture.ts";

const share = (year: number, value: number, more: Partial<Figure> = {}) =>
  on("share", `${year}-12-31`, value, more);

/** A change as it is reported. */
const changed = (year: number, value: number, from?: string) =>
  share(year, value, {
    quantity: { kind: "change", in: "points", ...(from === undefined ? {} : { from }) },
  });

const later = { asOf: "2031-12-31" };

const resultOf = (target: ChangeTarget, ...observations: readonly Observation[]) =>
  resultOn(cardOf([target], observations, later));

describe("a change", () => {
  const of = (unit: "points" | "percent" | "times", value: number) =>
    ({
      quantity: { kind: "change", in: unit, from: { kind: "value", value: 200 } },
      bound: { kind: "reach", value },
    }) as const;

  test.for([
    {
      title: "+40 points from 200",
      more: of("points", 40),
      value: 210,
      stated: 240,
      attainment: 0.25,
      from: "10 / 40",
    },
    {
      title: "+20 % from 200",
      more: of("percent", 20),
      value: 210,
      stated: 240,
      attainment: 0.25,
      from: "5 / 20",
    },
    {
      title: "twice 200",
      more: of("times", 2),
      value: 250,
      stated: 400,
      attainment: 0.25,
      from: "(1.25 − 1) / (2 − 1)",
    },
    {
      title: "+40 points from 200, gone back",
      more: of("points", 40),
      value: 190,
      stated: 240,
      attainment: -0.25,
      from: "−10 / 40",
    },
    {
      title: "+20 % from 200, more than asked",
      more: of("percent", 20),
      value: 260,
      stated: 240,
      attainment: 1.5,
      from: "30 / 20",
    },
  ])("of $title, at $value, is $from of what is asked", ({ more, value, ...expected }) => {
    const result = resultOf(
      change({ kind: "unstated" }, { indicator: "firms", ...more }),
      on("firms", "2024-12-31", value),
    );
    expect(result.attainment).toBeCloseTo(expected.attainment, 12);
    expect(result.stated).toBeCloseTo(expected.stated, 12);
    expect(result.gap).toBeCloseTo(expected.stated - value, 12);
    expect(result.met).toBe(value >= expected.stated);
  });

  test("of −30 % from 200 procedures, at 160, is 20 / 30 of what is asked", () => {
    const target = change(
      { kind: "unstated" },
      {
        indicator: "procedures",
        quantity: { kind: "change", in: "percent", from: { kind: "value", value: 200 } },
        bound: { kind: "reach", value: -30 },
      },
    );
    const result = resultOf(target, on("procedures", "2024-12-31", 160));
    expect(result.attainment).toBeCloseTo(2 / 3, 12);
    // 160 − 200 · 0.7
    expect([result.gap, result.met]).toStrictEqual([20, false]);
  });

  describe("with no base stated", () => {
    const target = change({ kind: "unstated" });

    test("is taken as it is reported", () => {
      const result = resultOf(target, changed(2024, 4));
      const { value, stated, attainment, gap, gapUnit, met } = result;
      // 4 / 10; 10 − 4
      expect({ value, stated, attainment, gap, gapUnit, met }).toStrictEqual({
        value: 4,
        stated: 10,
        attainment: 0.4,
        gap: 6,
        gapUnit: "points",
        met: false,
      });
    });

    test("is not measured by a level", () => {
      expect(resultOf(target, share(2024, 67)).reason).toBe("missing-baseline");
    });

    test("is not a change in percent that is reported", () => {
      const percent = share(2024, 4, { quantity: { kind: "change", in: "percent" } });
      expect(resultOf(target, percent).reason).toBe("different-quantity");
    });

    test("without any figure is missing", () => {
      expect(resultOf(target).reason).toBe("missing-value");
    });
  });

  test("is not one that is reported from another day", () => {
    const figures = [changed(2024, 4, "2022-12-31"), share(2021, 60)];
    const card = cardOf([change({ kind: "date", date: "2021-12-31" })], figures);
    expect(fatesOn(card, figures)[0]).toBe("different-quantity");
  });

  test("is one that is reported from its own day", () => {
    const figures = [changed(2024, 4, "2021-12-31"), share(2021, 60)];
    expect(
      resultOf(change({ kind: "date", date: "2021-12-31" }), ...figures).attainment,
    ).toBeCloseTo(0.4, 12);
  });
});
