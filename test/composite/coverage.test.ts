import { scorePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, level, on, statement, top20 } from "../measure/evidence/fixture.ts";
import { expectNode } from "./expect-node.ts";
import { economy, government, paperCard, paperPlan } from "./paper-card.ts";

describe("a score", () => {
  test.for([
    { minimumCoverage: 2 / 3, score: economy, title: "at" },
    { minimumCoverage: 0.6666, score: economy, title: "just under" },
    { minimumCoverage: 0.6667, score: null, title: "just over" },
    { minimumCoverage: 0, score: economy, title: "far under" },
    { minimumCoverage: 1, score: null, title: "far over" },
  ])("of a coverage of 2/3, the minimum $title it, is $score", ({ minimumCoverage, score }) => {
    const { economy } = paperCard({ minimumCoverage }).pillars;
    if (score === null)
      expect([economy.score, economy.reason]).toStrictEqual([null, "low-coverage"]);
    else expect(economy.score).toBeCloseTo(score, 12);
  });

  test.for([
    { known: 5, score: 1 },
    { known: 4, score: null },
  ])("of $known of 10 targets, the minimum a half unless given, is $score", ({ known, score }) => {
    const indicators = paperPlan.indicators
      .slice(0, 1)
      .flatMap((one) => Array.from({ length: 10 }, (_, at) => ({ ...one, id: `i${at}` })));
    const targets = indicators.map(({ id }) => level({ id, indicator: id }));
    const figures = indicators.slice(0, known).map(({ id }) => on(id, "2024-12-31", 80));
    const card = scorePlan({ ...paperPlan, indicators, targets }, figures, { asOf: "2024-12-31" });
    expect(card.overall.score).toBe(score);
  });

  test("of a coverage that only float noise puts below the minimum is given: 0.1 + 0.7 of 1", () => {
    const weights = { targets: { cost: 0.1, firms: 0.2, grdp: 0.7 } };
    const { economy } = paperCard({ minimumCoverage: 0.8, weights }).pillars;
    // (0.1 · 0.75 + 0.7 · 0.6) / 0.8
    expect(economy.score).toBeCloseTo(0.61875, 12);
  });

  test("that is withheld keeps its coverage and its interval, and still counts above: (5 + 4) / 6", () => {
    const card = paperCard({ minimumCoverage: 0.7 });
    expectNode(card.pillars.economy, {
      score: null,
      reason: "low-coverage",
      coverage: 2 / 3,
      low: 0.45,
      high: 2.35 / 3,
      measured: 2,
      counting: 3,
    });
    // The whole is covered by (1 + 2/3) / 2 = 5/6.
    expect(card.overall.score).toBeCloseTo((government + economy) / 2, 12);
    expect(paperCard({ minimumCoverage: 0.84 }).overall.reason).toBe("low-coverage");
  });

  test("of nothing measured is none, and may be anything", () => {
    const node = {
      score: null,
      reason: "nothing-measured",
      coverage: 0,
      low: 0,
      high: 1,
      measured: 0,
    } as const;
    const card = cardOf([level(), top20({ id: "top-20" })], []);
    expectNode(card.pillars.government, { ...node, counting: 1 });
    expectNode(card.overall, { ...node, counting: 1 });
    expectNode(card.general, { ...node, counting: 1 });
  });

  test("of statements alone is none: nothing counts", () => {
    const card = cardOf([statement()], []);
    const node = {
      score: null,
      reason: "no-targets",
      coverage: null,
      low: null,
      high: null,
      measured: 0,
      counting: 0,
    } as const;
    expectNode(card.pillars.government, node);
    expectNode(card.overall, node);
  });
});
