import { isDxplanError } from "dxplan";
import { describe, expect, test } from "vitest";
import {
  cardOf,
  figure,
  level,
  on,
  resultOn,
  statement,
  top20,
} from "../measure/evidence/fixture.ts";
import { thrownBy } from "../model/outcome.ts";
import { expectNode } from "./expect-node.ts";
import { economy, government, paperCard } from "./paper-card.ts";

describe("what is missing", () => {
  test.for([
    { missing: "reweight", score: economy, from: "(0.6 + 0.75) / 2" },
    { missing: "zero", score: 0.45, from: "(0.6 + 0.75 + 0) / 3" },
  ] as const)("by $missing makes economy $from", ({ missing, score }) => {
    const card = paperCard({ missing });
    expectNode(card.pillars.economy, {
      score,
      reason: null,
      coverage: 2 / 3,
      low: 0.45,
      high: 2.35 / 3,
      measured: 2,
      counting: 3,
    });
    expect(card.overall.score).toBeCloseTo((government + score) / 2, 12);
    expect(resultOn(card, "firms").score).toBe(null);
  });

  test("by zero makes nothing 0, if no coverage is asked for", () => {
    const options = { missing: "zero", minimumCoverage: 0 } as const;
    expect(cardOf([level()], [], options).overall.score).toBe(0);
  });

  test("by error throws, naming each target that counts and has no score", () => {
    const targets = [
      level({ id: "measured" }),
      level({ id: "not-measured", indicator: "other-share" }),
      top20({ id: "among-34" }),
      statement({ id: "said" }),
    ];
    const observations = [figure(60), on("place", "2024-12-31", 18, { of: 34 })];
    const error = thrownBy(() => cardOf(targets, observations, { missing: "error" }));
    expect(
      isDxplanError(error)
        ? [error.code, error.issues.map(({ path, found }) => [...path, found])]
        : error,
    ).toStrictEqual([
      "missing-value",
      [
        ["targets", "not-measured", "missing-value"],
        ["targets", "among-34", "different-field"],
      ],
    ]);
  });

  test("by error is no matter when nothing is missing", () => {
    expect(
      cardOf([level(), statement({ id: "said" })], [figure(60)], { missing: "error" }).overall
        .score,
    ).toBe(0.75);
  });
});
