import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  count,
  elsewhere,
  fatesOn,
  figure,
  level,
  milestone,
  resultOn,
} from "./fixture.ts";

const reportOn = (target: string, done: boolean) =>
  act(done, { milestone: { plan: "plan", target } });

describe("a count of targets", () => {
  const milestones = ["m1", "m2", "m3"].map((id) => milestone({ id }));
  const twoDone = [reportOn("m1", true), reportOn("m2", true), reportOn("m3", false)];

  test.for([
    { value: 1, met: true },
    { value: 2, met: false },
  ])("of which two are met is more than $value: $met", ({ value, met }) => {
    const target = count(0, ["m1", "m2", "m3"], { bound: { kind: "moreThan", value } });
    expect(resultOn(cardOf([...milestones, target], twoDone)).met).toBe(met);
  });

  test("does not rest on figures that conflict", () => {
    const figures = [figure(70), figure(85, { source: elsewhere })];
    const report = reportOn("m1", true);
    const targets = [milestone({ id: "m1" }), level({ id: "share" }), count(1, ["m1", "share"])];
    const card = cardOf(targets, [report, ...figures]);
    expect(resultOn(card).observations).toStrictEqual([report]);
    expect(fatesOn(card, figures)).toStrictEqual(["conflicting", "conflicting"]);
  });
});
