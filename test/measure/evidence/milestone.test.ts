import { describe, expect, test } from "vitest";
import { act, cardOf, elsewhere, fatesOn, milestone, resultOn } from "./fixture.ts";

describe("a milestone", () => {
  test.for([
    { done: true, value: 1, attainment: 1, gap: 0, status: "achieved" },
    { done: false, value: 0, attainment: 0, gap: 1, status: "open" },
  ])("reported as done: $done is $status", ({ done, ...expected }) => {
    const { value, attainment, gap, status, met } = resultOn(cardOf([milestone()], [act(done)]));
    expect({ value, attainment, gap, status, met }).toStrictEqual({ ...expected, met: done });
  });

  test("that nobody reports on has no data", () => {
    const { reason, status } = resultOn(cardOf([milestone()], []));
    expect([reason, status]).toStrictEqual(["missing-value", "no-data"]);
  });

  test("on which reports of equal standing disagree is undetermined", () => {
    const acts = [act(true), act(false, { source: elsewhere })];
    const card = cardOf([milestone()], acts);
    const { reason, status, observations } = resultOn(card);
    expect([reason, status]).toStrictEqual(["conflicting-observations", "undetermined"]);
    expect(new Set(observations)).toStrictEqual(new Set(acts));
    expect(fatesOn(card, acts)).toStrictEqual(["conflicting", "conflicting"]);
  });

  test("is known by the report of better standing", () => {
    const acts = [act(true, { obsStatus: "self-reported" }), act(false, { obsStatus: "verified" })];
    const card = cardOf([milestone()], acts);
    expect(resultOn(card).met).toBe(false);
    expect(fatesOn(card, acts)).toStrictEqual(["weaker-status", "used"]);
  });

  test("is not done by a forecast", () => {
    expect(resultOn(cardOf([milestone()], [act(true, { obsStatus: "F" })])).status).toBe("no-data");
  });
});
