import type { ChangeTarget, Figure, Observation } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, change, elsewhere, fatesOn, on, resultOn } from "./fixture.ts";

const share = (year: number, value: number, more: Partial<Figure> = {}) =>
  on("share", `${year}-12-31`, value, more);

/** A change in points as it is reported. */
const changed = (year: number, value: number, from?: string) =>
  share(year, value, {
    quantity: { kind: "change", in: "points", ...(from === undefined ? {} : { from }) },
  });

const from60 = { kind: "value", value: 60, date: "2021-12-31" } as const;
const ofADay = { kind: "date", date: "2021-12-31" } as const;

const resultOf = (target: ChangeTarget, ...observations: readonly Observation[]) =>
  resultOn(cardOf([target], observations));

describe("a change that is reported, beside a level,", () => {
  test.for([
    {
      title: "is passed over for a later level",
      figures: [changed(2023, 4), share(2024, 67)],
      attainment: 0.7,
      from: "(67 − 60) / 10",
    },
    {
      title: "is taken when it is the later one",
      figures: [changed(2024, 4), share(2023, 67)],
      attainment: 0.4,
      from: "4 / 10",
    },
    {
      title: "is taken when both speak of one day",
      figures: [changed(2024, 4), share(2024, 67)],
      attainment: 0.4,
      from: "4 / 10",
    },
    {
      title: "is taken when there is no level",
      figures: [changed(2024, 4)],
      attainment: 0.4,
      from: "4 / 10",
    },
  ])("$title: $from", ({ figures, attainment }) => {
    expect(resultOf(change(from60), ...figures).attainment).toBeCloseTo(attainment, 12);
  });

  test("is taken, though the level is later, when there is no base to count that from", () => {
    // 4 / 10
    const result = resultOf(change({ kind: "unstated" }), changed(2023, 4), share(2024, 67));
    expect(result.attainment).toBeCloseTo(0.4, 12);
  });
});

describe("a change that is reported", () => {
  test("without its day answers a target with one", () => {
    expect(resultOf(change(ofADay), changed(2024, 4)).attainment).toBeCloseTo(0.4, 12);
  });

  test("from a day answers a target with none", () => {
    const target = change({ kind: "unstated" });
    expect(resultOf(target, changed(2024, 4, "2022-12-31")).attainment).toBeCloseTo(0.4, 12);
  });

  test("in percent decides nothing of one in points", () => {
    const percent = share(2024, 4, { quantity: { kind: "change", in: "percent" } });
    const card = cardOf([change({ kind: "unstated" })], [percent]);
    expect(resultOn(card).observations).toStrictEqual([]);
    expect(fatesOn(card, [percent])).toStrictEqual(["different-quantity"]);
  });

  test("by two publishers who disagree decides nothing", () => {
    const figures = [changed(2024, 4), { ...changed(2024, 5), source: elsewhere }];
    const card = cardOf([change(from60)], figures);
    expect(resultOn(card).reason).toBe("conflicting-observations");
    expect(fatesOn(card, figures)).toStrictEqual(["conflicting", "conflicting"]);
  });
});

describe("a change, of levels at the edge of its span,", () => {
  test("is 0 on the day of its base", () => {
    expect(resultOf(change(from60), share(2021, 60)).attainment).toBe(0);
  });

  test("has none from before its base, which are left over", () => {
    const figures = [share(2020, 90)];
    const card = cardOf([change(from60)], figures);
    expect([resultOn(card).kind, resultOn(card).value]).toStrictEqual(["unmeasured", null]);
    expect(fatesOn(card, figures)).toStrictEqual(["incomplete-period"]);
  });

  test("still says what it counts from when there is nothing to measure", () => {
    const { kind, reason, base } = resultOf(change(from60));
    expect([kind, reason]).toStrictEqual(["unmeasured", "missing-value"]);
    expect(base).toStrictEqual({ value: 60, date: "2021-12-31", figure: null, assumed: false });
  });
});
