import { type Measurement, measure, type Plan, parsePlan, scaleOf, scorePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { type Case, isReason, numberOf } from "./cells/case.ts";
import { allCells, cases, nameOf, refusedCells, unmeasurable } from "./cells.ts";
import * as f from "./fixture.ts";

const names = (cells: readonly Parameters<typeof nameOf>[0][]) => new Set(cells.map(nameOf));

const valid = names([...cases, unmeasurable]);
const refused = names(refusedCells);

describe("every quantity × baseline × direction × bound", () => {
  test("640 cells: 272 that a plan can have, worked, and 368 that are refused", () => {
    expect({ cells: allCells.length, valid: valid.size, refused: refused.size }).toStrictEqual({
      cells: 640,
      valid: 272,
      refused: 368,
    });
    expect(new Set([...valid, ...refused])).toStrictEqual(names(allCells));
  });

  test.for([
    { quantity: "level", valid: 42, refused: 18, from: "3 baselines × 2 directions × 7 bounds" },
    { quantity: "rank", valid: 18, refused: 42, from: "3 baselines × 1 direction × 6 bounds" },
    { quantity: "change in points", valid: 28, refused: 32, from: "2 bases × 2 × 7" },
    { quantity: "change in percent", valid: 28, refused: 32, from: "2 bases × 2 × 7" },
    { quantity: "change in times", valid: 28, refused: 32, from: "2 bases × 2 × 7" },
    { quantity: "average growth", valid: 42, refused: 38, from: "3 ways to a rate × 2 × 7" },
    { quantity: "growth of each year", valid: 42, refused: 38, from: "3 ways to a rate × 2 × 7" },
    { quantity: "count of targets", valid: 6, refused: 34, from: "6 bounds" },
    { quantity: "share of units", valid: 36, refused: 24, from: "3 baselines × 2 × 6" },
    { quantity: "milestone", valid: 1, refused: 39, from: "no bound" },
    { quantity: "statement", valid: 1, refused: 39, from: "no bound" },
  ])("$quantity: $valid, of $from; $refused refused", ({ quantity, ...counts }) => {
    const of = (cells: ReadonlySet<string>) =>
      [...cells].filter((name) => name.startsWith(`${quantity}, `)).length;
    expect([of(valid), of(refused)]).toStrictEqual([counts.valid, counts.refused]);
  });
});

const titled = cases.map(
  (one) => [`${nameOf(one)}: ${one.shown} is ${one.attainment}`, one] as const,
);

const expectCase = (result: Measurement, expected: Case): void => {
  const { kind, gapUnit, met, reason, progressReason } = result;
  const why = isReason(expected.progress) ? expected.progress : null;
  expect({ kind, gapUnit, met, reason, progressReason }).toStrictEqual({
    kind: "measured",
    gapUnit: expected.gapUnit,
    met: expected.met,
    reason: null,
    progressReason: why,
  });
  expect(result.attainment).toBeCloseTo(numberOf(expected.attainment), 12);
  expect(result.gap).toBeCloseTo(expected.gap, 12);
  if (isReason(expected.progress)) expect(result.progress).toBe(null);
  else expect(result.progress).toBeCloseTo(numberOf(expected.progress), 12);
};

/** The result on the target of a plan, from the evidence at the end of 2024. */
const resultIn = (plan: Plan, { observations }: Pick<Case, "observations">) => {
  const card = scorePlan(plan, observations, { asOf: "2024-12-31" });
  const result = card.targets.find(({ id }) => id === "target");
  if (result === undefined) throw new Error("expected a result on the target");
  return result;
};

describe("a cell that a plan can have", () => {
  test.for(titled)("%s on its scale", ([, one]) => {
    const indicator = one.target.indicator === undefined ? null : one.indicator;
    const scale = scaleOf(one.target, indicator, one.options);
    expect(scale.form).toBe(one.form);
    expectCase(measure(scale, one.number), one);
  });

  test.for(titled)("%s on the card of a plan", ([, one]) => {
    const plan = parsePlan(f.planWith(one.target, one.indicator));
    expectCase(resultIn(plan, one), one);
  });

  test("a statement is on the card, not measurable", () => {
    const plan = parsePlan(f.planWith(f.statement(), f.share()));
    const { kind, reason, status } = resultIn(plan, { observations: [] });
    expect([kind, reason, status]).toStrictEqual([
      "unmeasured",
      "not-measurable",
      "not-measurable",
    ]);
  });
});
