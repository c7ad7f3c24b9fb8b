import { parsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, figure, level, resultOn } from "../measure/evidence/fixture.ts";
import { expectNode } from "./expect-node.ts";
import { economy, government, onPaper, paperCard, paperPlan } from "./paper-card.ts";

describe("scorePlan", () => {
  const card = paperCard();

  test("reads a plan that parsePlan passes", () => {
    expect(parsePlan(paperPlan)).toStrictEqual(paperPlan);
  });

  test.for(Object.entries(onPaper))("scores %s with %d", ([id, score]) => {
    if (score === null) expect(resultOn(card, id).score).toBe(null);
    else expect(resultOn(card, id).score).toBeCloseTo(score, 12);
  });

  test("clamps the score of a target, not its attainment: 60 / 50", () => {
    expect(resultOn(card, "portal").attainment).toBeCloseTo(1.2, 12);
  });

  test.for([
    { id: "files-province", weight: 1 / 6, from: "a third of one of two indicators" },
    { id: "files-district", weight: 1 / 6, from: "a third of one of two indicators" },
    { id: "files-commune", weight: 1 / 6, from: "a third of one of two indicators" },
    { id: "portal", weight: 1 / 2, from: "one of two indicators" },
    { id: "grdp", weight: 1 / 3, from: "one of three indicators" },
    { id: "cost", weight: 1 / 3, from: "one of three indicators" },
    { id: "firms", weight: 1 / 3, from: "one of three indicators, figure or no figure" },
    { id: "top-20", weight: 1, from: "the only one" },
    { id: "said", weight: 0, from: "a statement" },
  ])("gives $id a weight of $weight in its pillar: $from", ({ id, weight }) => {
    expect(resultOn(card, id).weight).toBeCloseTo(weight, 12);
  });

  test("scores a pillar that is all measured, with an interval of no width", () => {
    expectNode(card.pillars.government, {
      score: government,
      reason: null,
      coverage: 1,
      low: government,
      high: government,
      measured: 4,
      counting: 4,
    });
  });

  test("scores a pillar that is partly measured, with the interval that what is missing allows", () => {
    expectNode(card.pillars.economy, {
      score: economy,
      reason: null,
      coverage: 2 / 3,
      low: (0.6 + 0.75 + 0) / 3,
      high: (0.6 + 0.75 + 1) / 3,
      measured: 2,
      counting: 3,
    });
  });

  test("leaves out a pillar without targets", () => {
    expectNode(card.pillars.society, {
      score: null,
      reason: "no-targets",
      coverage: null,
      low: null,
      high: null,
      measured: 0,
      counting: 0,
    });
  });

  test("scores what stands above the pillars by itself: (63 − 25) / (63 − 20)", () => {
    const score = 38 / 43;
    expectNode(card.general, {
      score,
      reason: null,
      coverage: 1,
      low: score,
      high: score,
      measured: 1,
      counting: 1,
    });
  });

  test("scores the whole by its pillars, the general outside", () => {
    expectNode(card.overall, {
      score: (government + economy) / 2,
      reason: null,
      coverage: (1 + 2 / 3) / 2,
      low: (government + 0.45) / 2,
      high: (government + 2.35 / 3) / 2,
      measured: 6,
      counting: 7,
    });
  });

  test("says what each target contributes to its pillar: weights of ⅙, ⅙, ⅙ and ½", () => {
    const { contributions } = card.pillars.government;
    expect(
      contributions.map(({ member, weight, score, contribution }) => [
        member,
        weight,
        score,
        contribution,
      ]),
    ).toEqual([
      ["files-commune", expect.closeTo(1 / 6, 12), 0.5, expect.closeTo(1 / 12, 12)],
      ["files-district", expect.closeTo(1 / 6, 12), 0.75, expect.closeTo(0.125, 12)],
      ["files-province", expect.closeTo(1 / 6, 12), 0.9, expect.closeTo(0.15, 12)],
      ["portal", expect.closeTo(1 / 2, 12), 1, expect.closeTo(0.5, 12)],
    ]);
  });

  test("says what each pillar contributes to the whole, half of what it has; none where there are no targets", () => {
    expect(card.overall.contributions).toEqual([
      {
        member: "government",
        weight: 0.5,
        score: expect.closeTo(government, 12),
        imputed: null,
        contribution: expect.closeTo(government / 2, 12),
      },
      {
        member: "economy",
        weight: 0.5,
        score: expect.closeTo(economy, 12),
        imputed: null,
        contribution: expect.closeTo(economy / 2, 12),
      },
    ]);
  });

  test("lists the targets in the order of the plan, statements too", () => {
    expect(card.targets.map(({ id }) => id)).toStrictEqual(paperPlan.targets.map(({ id }) => id));
  });

  test("says of whom, of which plan and of which day it speaks", () => {
    const { plan, unit, asOf } = card;
    expect({ plan, unit, asOf }).toStrictEqual({
      plan: "plan",
      unit: paperPlan.unit,
      asOf: "2024-12-31",
    });
  });

  test("takes the interval of a figure into its own: from 60 / 80 without end, clamped", () => {
    const observation = figure(60, { qualifier: { kind: "atLeast" } });
    const { score, interval, coverage } = cardOf([level()], [observation]).pillars.government;
    expect([score, interval, coverage]).toStrictEqual([0.75, { low: 0.75, high: 1 }, 1]);
  });
});
