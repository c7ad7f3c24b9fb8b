import { scoreIndex } from "dxplan";
import { leaveOneOut, robustness, splitChange } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { byMaxima, component, indexOf, tableOf } from "../composite/score/fixture.ts";
import { byUnit, draw } from "./fixture.ts";

/** Nobody has ai: of the 100 points of gov 10 are left, of the whole 110. */
const index = indexOf(
  [
    component("portal", { scale: { kind: "points" }, maximum: 10 }),
    component("net", { scale: { kind: "points" }, maximum: 100 }),
    component("ai", { scale: { kind: "fraction-of-best" }, maximum: 90 }),
  ],
  [
    byMaxima("overall", ["gov", "infra"]),
    byMaxima("gov", ["ai", "portal"]),
    byMaxima("infra", ["net"]),
  ],
);
const before = tableOf({ portal: [10, 0], net: [0, 100], ai: [null, null] });
const after = tableOf({ portal: [10, 0], net: [50, 100], ai: [null, null] });

describe("a component that drops out", () => {
  test("does nothing when it is left out", () => {
    const { full, variants } = leaveOneOut(index, before, "overall");
    const without = variants.find((variant) => variant.without === "ai");
    expect(full.map(({ score }) => score)).toStrictEqual([
      expect.closeTo(10 / 110, 12),
      expect.closeTo(100 / 110, 12),
    ]);
    expect(without?.units.map(({ score, placesGained }) => [score, placesGained])).toStrictEqual(
      full.map(({ score }) => [score, 0]),
    );
  });

  test("is not weighed where weights are drawn around the maxima", async () => {
    // A thousandth more or less of 10 and 100 of 110.
    const { u1 } = byUnit(
      await robustness(index, before, { ...draw, weights: [{ kind: "around", share: 0.001 }] }),
    );
    expect(u1?.score).toBeCloseTo(10 / 110, 12);
    expect(u1?.scores?.lowest ?? 0).toBeGreaterThan(0.09);
    expect(u1?.scores?.highest ?? 1).toBeLessThan(0.092);
  });

  test("has no part in a change: 50 of 110 points by the data", () => {
    const found = splitChange(
      { index, data: before },
      { index, data: after },
      { unit: "u1", node: "overall" },
    );
    expect(found).toMatchObject({ reason: null, change: expect.closeTo(50 / 110, 12) });
    expect(found.parts).toStrictEqual({
      data: expect.closeTo(50 / 110, 12),
      weights: 0,
      targets: 0,
      units: 0,
    });
    expect(found.after).toBe(scoreIndex(index, after).units[0]?.nodes["overall"]?.score);
  });
});
