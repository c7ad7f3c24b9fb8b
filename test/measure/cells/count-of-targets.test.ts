import { parsePlan, scorePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../fixture.ts";
import { numberOf } from "./case.ts";
import { openCounts, reports } from "./count-of-targets.ts";

const resultOn = (bound: Parameters<typeof f.countOfTargets>[0], done: number, unknown: number) => {
  const plan = parsePlan(f.planWith(f.countOfTargets(bound), f.share()));
  const card = scorePlan(plan, reports(done, unknown), { asOf: "2024-12-31" });
  return card.targets.find(({ id }) => id === "target");
};

describe("a count of eight targets, some of which are unknown", () => {
  const titled = openCounts.map((line) => {
    const [{ kind }, done, unknown, least, most] = line;
    return [`${kind} 4: ${done} done, ${unknown} unknown is ${least} to ${most}`, line] as const;
  });

  test.for(titled)("%s", ([, [bound, done, unknown, least, most, met]]) => {
    const result = resultOn(bound, done, unknown);
    expect([result?.kind, result?.value, result?.met]).toStrictEqual(["measured", done, met]);
    expect(result?.warnings).toStrictEqual(["qualified-value"]);
    expect(result?.attainment).toBeCloseTo(numberOf(least), 12);
    expect(result?.attainmentRange?.low).toBeCloseTo(numberOf(least), 12);
    expect(result?.attainmentRange?.high).toBeCloseTo(numberOf(most), 12);
  });

  test("is not measured when all of them are", () => {
    const result = resultOn(f.atLeast(4), 0, 8);
    expect([result?.kind, result?.reason]).toStrictEqual(["unmeasured", "missing-value"]);
  });
});
