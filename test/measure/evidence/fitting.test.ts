import type { MissingReason, Observation, Tier } from "dxplan";
import { missingReasons } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, elsewhere, fatesOn, figure, level, on, resultOn, top20 } from "./fixture.ts";

/** What a card says of a target that one observation is to answer. */
const answerTo = (
  target: Parameters<typeof cardOf>[0][number],
  ...figures: readonly Observation[]
) => {
  const { kind, reason, value, status } = resultOn(cardOf([target], figures));
  return { kind, reason, value, status };
};

const noFigure = { kind: "unmeasured", reason: "missing-value", value: null, status: "no-data" };

describe("a place", () => {
  test("among 34 does not answer a target among 63", () => {
    expect(answerTo(top20(), on("place", "2024-12-31", 18, { of: 34 }))).toStrictEqual({
      kind: "unmeasured",
      reason: "different-field",
      value: null,
      status: "undetermined",
    });
  });

  test("among 63 does, though a later one among 34 is known", () => {
    const figures = [
      on("place", "2024-12-31", 18, { of: 34 }),
      on("place", "2023-12-31", 22, { of: 63 }),
    ];
    const card = cardOf([top20()], figures);
    expect(resultOn(card).value).toBe(22);
    expect(fatesOn(card, figures)).toStrictEqual(["different-field", "used"]);
  });
});

describe("a figure", () => {
  test.for<{ target: Tier[] | null; figure: Tier[] | null; answers: boolean }>([
    { target: null, figure: null, answers: true },
    { target: null, figure: ["province"], answers: true },
    { target: ["province"], figure: null, answers: true },
    { target: ["district", "commune"], figure: ["commune", "district"], answers: true },
    { target: null, figure: ["district"], answers: false },
    { target: ["district"], figure: null, answers: false },
    { target: ["district"], figure: ["district", "commune"], answers: false },
    { target: ["district", "commune"], figure: ["district"], answers: false },
    { target: ["district", "commune"], figure: ["commune", "province"], answers: false },
    { target: ["province", "district", "commune"], figure: null, answers: false },
  ])("of the tiers $figure answers a target of the tiers $target: $answers", (row) => {
    const target = level(row.target === null ? {} : { tiers: row.target });
    const observation = figure(70, row.figure === null ? {} : { tiers: row.figure });
    expect(answerTo(target, observation).value).toBe(row.answers ? 70 : null);
  });

  test.for([
    {
      title: "later than the last figure",
      figures: [on("share", "2025-03-31", 90, { obsStatus: "F" }), figure(70)],
      value: 70,
    },
    { title: "alone", figures: [figure(90, { obsStatus: "F" })], value: null },
  ])("that is a forecast never counts, $title", ({ figures, value }) => {
    expect(answerTo(level(), ...figures).value).toBe(value);
  });

  test("that is a forecast of something else than it is asked leaves no data", () => {
    expect(answerTo(level(), figure(90, { obsStatus: "F" }))).toStrictEqual(noFigure);
  });

  test.for<MissingReason>([...missingReasons])("that is missing, %s, says so", (missing) => {
    const result = resultOn(cardOf([level()], [figure({ missing })]));
    expect(answerTo(level(), figure({ missing }))).toStrictEqual(noFigure);
    expect(result.missing).toBe(missing);
  });

  test("that is missing for two reasons has the same one whatever their order", () => {
    const [one, other] = [
      figure({ missing: "suppressed" }),
      figure({ missing: "not-collected" }, { source: elsewhere }),
    ];
    expect(cardOf([level()], [one, other])).toStrictEqual(cardOf([level()], [other, one]));
  });

  test("that is missing leaves an earlier one to count", () => {
    const figures = [figure({ missing: "suppressed" }), on("share", "2023-12-31", 60)];
    const card = cardOf([level()], figures);
    expect([resultOn(card).value, resultOn(card).missing]).toStrictEqual([60, null]);
    expect(fatesOn(card, figures)).toStrictEqual(["missing-value", "used"]);
  });

  test("that is not there is missing for no reason", () => {
    expect(answerTo(level())).toStrictEqual(noFigure);
    expect(resultOn(cardOf([level()], [])).missing).toBe(null);
  });

  test("of a change does not answer a level", () => {
    const reported = figure(7, { quantity: { kind: "change", in: "points" } });
    expect(answerTo(level(), reported).reason).toBe("different-quantity");
  });
});

describe("a flow", () => {
  const half = { start: "2024-01-01", end: "2024-06-30" };

  test.for([
    { indicator: "new-firms", title: "a count over half a year", period: half },
    {
      indicator: "output",
      title: "an amount over nine months",
      period: { start: "2024-01-01", end: "2024-09-30" },
    },
    {
      indicator: "new-firms",
      title: "a count over a year less a day",
      period: { start: "2024-01-02", end: "2024-12-31" },
    },
    {
      indicator: "new-firms",
      title: "a count over two years",
      period: { start: "2023-01-01", end: "2024-12-31" },
    },
  ])("that adds up does not answer with $title", ({ indicator, period }) => {
    expect(answerTo(level({ indicator }), figure(40, { indicator, period }))).toStrictEqual({
      kind: "unmeasured",
      reason: "incomplete-period",
      value: null,
      status: "undetermined",
    });
  });

  test.for([
    {
      indicator: "new-firms",
      title: "that adds up, over a year",
      period: { start: "2024-01-01", end: "2024-12-31" },
    },
    {
      indicator: "new-firms",
      title: "that adds up, over a year across two",
      period: { start: "2023-07-01", end: "2024-06-30" },
    },
    {
      indicator: "new-firms",
      title: "that adds up, with no start given",
      period: { end: "2024-06-30" },
    },
    { indicator: "share-of-files", title: "that is a share, over half a year", period: half },
  ])("$title, answers", ({ indicator, period }) => {
    // 40 of 80
    expect(
      resultOn(cardOf([level({ indicator })], [figure(40, { indicator, period })])).attainment,
    ).toBe(0.5);
  });

  test("that is a stock over half a year, answers", () => {
    expect(
      answerTo(level({ indicator: "firms" }), figure(40, { indicator: "firms", period: half }))
        .value,
    ).toBe(40);
  });
});
