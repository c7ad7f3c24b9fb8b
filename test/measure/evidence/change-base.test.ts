import type { ChangeTarget, Figure, Observation } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, change, elsewhere, fatesOn, level, on, resultOn } from "./fixture.ts";

const share = (year: number, value: number, more: Partial<Figure> = {}) =>
  on("share", `${year}-12-31`, value, more);

const later = { asOf: "2031-12-31" };

const resultOf = (target: ChangeTarget, ...observations: readonly Observation[]) =>
  resultOn(cardOf([target], observations, later));

describe("the base of a change", () => {
  test("from a day counts from the actual figure of that day", () => {
    const figures = [share(2021, 60), share(2024, 67)];
    const card = cardOf([change({ kind: "date", date: "2021-12-31" })], figures);
    const { attainment, base } = resultOn(card);
    // (67 − 60) / 10
    expect(attainment).toBeCloseTo(0.7, 12);
    expect(base).toStrictEqual({
      value: 60,
      date: "2021-12-31",
      figure: figures[0],
      assumed: false,
    });
    expect(fatesOn(card, figures)).toStrictEqual(["used", "used"]);
  });

  test.for([
    { title: "of another day", others: [share(2020, 60)], reason: "missing-baseline" },
    {
      title: "in conflict",
      others: [share(2021, 60), share(2021, 62, { source: elsewhere })],
      reason: "conflicting-observations",
    },
    {
      title: "that is a forecast",
      others: [share(2021, 60, { obsStatus: "F" })],
      reason: "missing-baseline",
    },
  ])("from a day is not measured by a base $title: $reason", ({ others, reason }) => {
    const target = change({ kind: "date", date: "2021-12-31" });
    expect(resultOf(target, ...others, share(2024, 67)).reason).toBe(reason);
  });

  describe("from another target", () => {
    const base = level({ id: "base", due: "2025-12-31", bound: { kind: "reach", value: 80 } });
    const target = change({ kind: "target", target: "base" }, { due: "2030-12-31" });

    test("counts from that target's number, and says so, until its figure is known", () => {
      const result = resultOn(cardOf([base, target], [share(2026, 85)], { asOf: "2027-01-01" }));
      // (85 − 80) / 10
      expect(result.attainment).toBeCloseTo(0.5, 12);
      expect(result.base).toStrictEqual({
        value: 80,
        date: "2025-12-31",
        figure: null,
        assumed: true,
      });
      expect(result.warnings).toStrictEqual(["assumed-base"]);
    });

    test("counts from the actual figure at that target's deadline once it is known", () => {
      const figures = [share(2025, 76), share(2026, 85)];
      const result = resultOn(cardOf([base, target], figures, { asOf: "2027-01-01" }));
      // (85 − 76) / 10
      expect(result.attainment).toBeCloseTo(0.9, 12);
      expect(result.base).toStrictEqual({
        value: 76,
        date: "2025-12-31",
        figure: figures[0],
        assumed: false,
      });
      expect(result.warnings).toStrictEqual([]);
    });

    test("does not count from a figure that was published later", () => {
      const figures = [share(2025, 76, { publishedAt: "2027-01-02" }), share(2026, 85)];
      const result = resultOn(cardOf([base, target], figures, { asOf: "2027-01-01" }));
      expect(result.base?.assumed).toBe(true);
    });
  });

  test.for([
    { unit: "percent", base: 0, reason: "zero-base" },
    { unit: "times", base: 0, reason: "zero-base" },
    { unit: "percent", base: -5, reason: "negative-base" },
  ] as const)("in $unit from $base is not measured: $reason", ({ unit, base, reason }) => {
    const quantity = { kind: "change", in: unit, from: { kind: "value", value: base } } as const;
    const target = change({ kind: "unstated" }, { quantity, bound: { kind: "reach", value: 2 } });
    const { kind, met, ...result } = resultOf(target, share(2024, 67));
    expect([kind, result.reason, met]).toStrictEqual(["unmeasured", reason, null]);
  });

  test("is not achieved by a figure from before its base", () => {
    const target = change({ kind: "value", value: 60, date: "2021-12-31" });
    expect(resultOf(target, share(2020, 90)).status).not.toBe("achieved");
  });

  test("from a base that is made up warns so", () => {
    const base = share(2021, 60, { synthetic: true });
    const result = resultOf(change({ kind: "date", date: "2021-12-31" }), base, share(2024, 67));
    expect(result.warnings).toStrictEqual(["synthetic"]);
  });

  test("from a base that is an interval warns so", () => {
    const base = share(2021, 60, { qualifier: { kind: "moreThan" } });
    const result = resultOf(change({ kind: "date", date: "2021-12-31" }), base, share(2024, 67));
    expect(result.warnings).toStrictEqual(["qualified-value"]);
  });

  test("in points from 0 is measured: 4 / 10", () => {
    expect(resultOf(change({ kind: "value", value: 0 }), share(2024, 4)).attainment).toBeCloseTo(
      0.4,
      12,
    );
  });
});
