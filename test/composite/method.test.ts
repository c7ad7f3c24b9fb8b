import { paceBands } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, figure, level, resultOn } from "../measure/evidence/fixture.ts";
import { expectNode } from "./expect-node.ts";
import { paperCard } from "./paper-card.ts";

describe("the method", () => {
  test("progress scores the way from a baseline, and what has none is missing", () => {
    const card = paperCard({ method: "progress", minimumCoverage: 0 });
    // (12 − 4) / (20 − 4); (60 − 20) / (50 − 20), clamped
    expect(resultOn(card, "grdp").score).toBeCloseTo(0.5, 12);
    expect(resultOn(card, "portal").score).toBe(1);
    expect(resultOn(card, "cost").score).toBe(null);
    expectNode(card.pillars.economy, {
      score: 0.5,
      reason: null,
      coverage: 1 / 3,
      low: 0.5 / 3,
      high: 2.5 / 3,
      measured: 1,
      counting: 3,
    });
    expectNode(card.pillars.government, {
      score: 1,
      reason: null,
      coverage: 0.5,
      low: 0.5,
      high: 1,
      measured: 1,
      counting: 4,
    });
  });

  test("progress of an interval may be anything, as far as the node can tell", () => {
    const target = level({ baseline: { value: 40, date: "2021-12-31" } });
    const observation = figure(60, { qualifier: { kind: "atLeast" } });
    const { score, interval } = cardOf([target], [observation], { method: "progress" }).overall;
    // (60 − 40) / (80 − 40)
    expect([score, interval]).toStrictEqual([0.5, { low: 0, high: 1 }]);
  });

  test("is echoed with its defaults", () => {
    expect(paperCard().method).toStrictEqual({
      score: "attainment",
      mean: "weighted-arithmetic",
      horizon: "2024-12-31",
      missing: "reweight",
      minimumCoverage: 0.5,
      baseline: null,
      trajectory: "linear",
      bands: paceBands,
      pillarWeights: { government: 1, economy: 1, society: 1 },
    });
  });

  test("is echoed as it is given", () => {
    const bands = { closed: "from", bands: [{ name: "on-track", from: null, to: null }] } as const;
    const card = paperCard({
      horizon: "2030-12-31",
      weights: { pillars: { society: 0.2 }, targets: { portal: 2 } },
      missing: "zero",
      minimumCoverage: 0.25,
      method: "progress",
      baseline: "2021-12-31",
      trajectory: "lines",
      bands,
    });
    expect(card.method).toStrictEqual({
      score: "progress",
      mean: "weighted-arithmetic",
      horizon: "2030-12-31",
      missing: "zero",
      minimumCoverage: 0.25,
      baseline: "2021-12-31",
      trajectory: "lines",
      bands,
      pillarWeights: { government: 1, economy: 1, society: 0.2 },
    });
  });
});
