import { type Observation, scorePlan, type Target } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, figure, level, on, planOf, resultOn } from "../measure/evidence/fixture.ts";

const in2024 = level({ due: "2024-12-31" });

describe("a target", () => {
  const { unit } = planOf([]);
  const ended = { ...unit, validity: { start: "1991-12-26", end: "2025-06-30" } };
  const inUnit = (target: Target, asOf: string, ...observations: readonly Observation[]) =>
    resultOn(scorePlan(planOf([target], { unit: ended }), observations, { asOf })).status;
  const in2025 = level({ due: "2025-12-31" });

  test.for([
    {
      title: "not met, on the last day of its unit",
      target: in2025,
      asOf: "2025-06-30",
      value: 70,
      status: "open",
    },
    {
      title: "not met, a day after",
      target: in2025,
      asOf: "2025-07-01",
      value: 70,
      status: "lapsed",
    },
    {
      title: "not met, long after",
      target: in2025,
      asOf: "2026-07-01",
      value: 70,
      status: "lapsed",
    },
    {
      title: "without a deadline, not met",
      target: level(),
      asOf: "2025-07-01",
      value: 70,
      status: "lapsed",
    },
    {
      title: "met while its unit stood",
      target: in2025,
      asOf: "2025-07-01",
      value: 85,
      status: "achieved",
    },
    {
      title: "missed while its unit stood",
      target: in2024,
      asOf: "2025-07-01",
      value: 70,
      status: "missed",
    },
    {
      title: "due on the last day of its unit",
      target: level({ due: "2025-06-30" }),
      asOf: "2025-07-01",
      value: 70,
      status: "missed",
    },
  ])("of a unit that ended: $title, is $status", ({ target, asOf, value, status }) => {
    expect(inUnit(target, asOf, figure(value))).toBe(status);
  });

  test.for([
    { title: "before its deadline", end: "2025-09-30" },
    { title: "after its deadline", end: "2026-03-31" },
  ])("of a unit that ended, met only afterwards, $title, is lapsed", ({ end }) => {
    expect(inUnit(in2025, "2026-07-01", on("share", end, 85))).toBe("lapsed");
  });

  test("of a unit that ended, with no figure, is lapsed", () => {
    expect(inUnit(in2025, "2025-07-01")).toBe("lapsed");
  });

  test.for([
    { tiers: ["district"], asOf: "2025-06-30", status: "open" },
    { tiers: ["district"], asOf: "2025-07-01", status: "lapsed" },
    { tiers: ["commune"], asOf: "2025-07-01", status: "open" },
    { tiers: ["province"], asOf: "2025-07-01", status: "open" },
  ] as const)(
    "of the tier $tiers, due at the end of 2025 and not met, is $status at $asOf",
    ({ tiers, asOf, status }) => {
      const target = level({ tiers: [...tiers], due: "2025-12-31" });
      const result = resultOn(cardOf([target], [figure(70, { tiers: [...tiers] })], { asOf }));
      expect(result.status).toBe(status);
    },
  );
});
