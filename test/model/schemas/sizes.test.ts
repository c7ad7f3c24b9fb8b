import { safeParseObservations, safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../outcome.ts";
import { type Fields, figure, plan, target } from "../plan.ts";

const minute = 60_000;

const planOfMany = (many: number, targetAt: (at: number) => unknown): Fields =>
  plan({ targets: Array.from({ length: many }, (_, at) => targetAt(at)) });

const replaces = (at: number) => ({ supersedes: { target: `t${at}`, from: "2025-01-01" } });

describe("safeParsePlan", () => {
  test("accepts a chain of 200,000 targets that replace each other", { timeout: minute }, () => {
    const given = planOfMany(200_000, (at) =>
      target({ id: `t${at}`, ...(at === 0 ? {} : replaces(at - 1)) }),
    );

    expect(safeParsePlan(given)).toHaveProperty("success", true);
  });

  test("refuses each of a ring of 20,000 targets", { timeout: minute }, () => {
    const given = planOfMany(20_000, (at) =>
      target({ id: `t${at}`, ...replaces((at + 1) % 20_000) }),
    );
    const codes = issuesOf(safeParsePlan(given)).map(({ code }) => code);

    expect(codes).toHaveLength(20_000);
    expect(new Set(codes)).toStrictEqual(new Set(["reference-cycle"]));
  });

  test("refuses each of 20,000 targets that are none", { timeout: minute }, () => {
    expect(issuesOf(safeParsePlan(planOfMany(20_000, (at) => at)))).toHaveLength(20_000);
  });

  test("refuses a list that holds nothing at 10,000 places", { timeout: minute }, () => {
    const targets: unknown[] = [];
    targets[10_000] = target();

    expect(issuesOf(safeParsePlan(plan({ targets })))).toHaveLength(10_000);
  });
});

describe("safeParseObservations", () => {
  test("refuses a figure that stands 10,000 times", { timeout: minute }, () => {
    const given = Array.from({ length: 10_000 }, () => figure());

    expect(issuesOf(safeParseObservations(given))).toHaveLength(9_999);
  });
});
