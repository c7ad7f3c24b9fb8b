import { scorePlan, type Weights } from "dxplan";
import { describe, expect, test } from "vitest";
import { resultOn } from "../measure/evidence/fixture.ts";
import { expectNode } from "./expect-node.ts";
import { economy, government, paperCard, paperFigures, paperPlan, portal } from "./paper-card.ts";

/** The files of the three tiers and the portal. */
const [province, district, commune, onPortal] = [0.9, 0.75, 0.5, 1];

describe("weights by pillar", () => {
  test.for<{ pillars: Weights["pillars"]; overall: number; from: string }>([
    { pillars: {}, overall: (government + economy) / 2, from: "1 : 1" },
    { pillars: { government: 3 }, overall: (3 * government + economy) / 4, from: "3 : 1" },
    {
      pillars: { government: 0.2, economy: 0.3 },
      overall: (2 * government + 3 * economy) / 5,
      from: "2 : 3",
    },
    { pillars: { economy: 0 }, overall: government, from: "1 : 0" },
    {
      pillars: { society: 100 },
      overall: (government + economy) / 2,
      from: "1 : 1, a pillar without targets left out",
    },
  ])("make the whole: $from", ({ pillars = {}, overall }) => {
    const card = paperCard({ weights: { pillars } });
    expect(card.overall.score).toBeCloseTo(overall, 12);
    expect(card.method.pillarWeights).toStrictEqual({
      government: 1,
      economy: 1,
      society: 1,
      ...pillars,
    });
  });

  test("weigh coverage and interval alike: (3 · 1 + 2/3) / 4", () => {
    const { overall } = paperCard({ weights: { pillars: { government: 3 } } });
    expectNode(overall, {
      score: (3 * government + economy) / 4,
      reason: null,
      coverage: (3 + 2 / 3) / 4,
      low: (3 * government + 1.35 / 3) / 4,
      high: (3 * government + 2.35 / 3) / 4,
      measured: 6,
      counting: 7,
    });
  });

  test("do not touch the pillars", () => {
    const card = paperCard({ weights: { pillars: { government: 7, economy: 0.1 } } });
    expect(card.pillars).toStrictEqual(paperCard().pillars);
  });
});

describe("weights by target", () => {
  const third = 1 / 3;

  test.for([
    {
      title: "0 leaves one out",
      targets: { portal: 0 },
      score: (province + district + commune) / 3,
    },
    {
      title: "2 doubles one",
      targets: { portal: 2 },
      score: (third * (province + district + commune) + 2 * onPortal) / 3,
    },
    {
      title: "1 is a whole weight, not the share of a tier",
      targets: { "files-province": 1 },
      score: (province + third * (district + commune) + onPortal) / (1 + 2 * third + 1),
    },
    {
      title: "all alike are a plain mean",
      targets: { "files-province": 5, "files-district": 5, "files-commune": 5, portal: 5 },
      score: (province + district + commune + onPortal) / 4,
    },
  ])("make the pillar: $title", ({ targets, score }) => {
    expect(paperCard({ weights: { targets } }).pillars.government.score).toBeCloseTo(score, 12);
  });

  test("are shown as shares of the pillar: 2 of 3", () => {
    const card = paperCard({ weights: { targets: { portal: 2 } } });
    expect(resultOn(card, "portal").weight).toBeCloseTo(2 / 3, 12);
    expect(resultOn(card, "files-commune").weight).toBeCloseTo(1 / 9, 12);
  });

  test("weigh coverage: (1 + 1) / (1 + 1 + 4)", () => {
    expect(paperCard({ weights: { targets: { firms: 4 } } }).pillars.economy.coverage).toBeCloseTo(
      third,
      12,
    );
  });

  test("of 0 throughout leave a pillar without weight, to be anything", () => {
    const card = paperCard({ weights: { targets: { grdp: 0, cost: 0, firms: 0 } } });
    expectNode(card.pillars.economy, {
      score: null,
      reason: "no-weight",
      coverage: 0,
      low: 0,
      high: 1,
      measured: 2,
      counting: 3,
    });
    expect(resultOn(card, "grdp").weight).toBe(0);
  });
});

describe("weights in the plan", () => {
  const targets = paperPlan.targets.map((target) =>
    target.id === "portal" ? { ...portal, weight: 2 } : target,
  );
  const weighted = { ...paperPlan, targets };
  const score = (targets: Weights["targets"] = {}) =>
    scorePlan(weighted, paperFigures, { asOf: "2024-12-31", weights: { targets } }).pillars
      .government.score;

  test("count where none is given: (⅓ · 2.15 + 2 · 1) / 3", () => {
    expect(score()).toBeCloseTo(((province + district + commune) / 3 + 2 * onPortal) / 3, 12);
  });

  test("give way to the caller's: (⅓ · 2.15 + 1 · 1) / 2", () => {
    expect(score({ portal: 1 })).toBeCloseTo(government, 12);
  });
});
