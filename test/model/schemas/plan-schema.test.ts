import { observationsSchema, planSchema } from "dxplan";
import { observations, traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

describe("planSchema", () => {
  test("accepts what parsePlan accepts", () => {
    expect(planSchema.safeParse(traVinh2025).success).toBe(true);
  });

  test("holds what fits together by itself, beside a wrong shape", () => {
    const { goals } = traVinh2025;
    const lost = goals.map((goal) => ({ ...goal, targets: ["nothing"] }));
    const result = planSchema.safeParse({ ...traVinh2025, goals: lost, title: 5 });
    expect(result.error?.issues.map(({ path }) => path.join("."))).toStrictEqual([
      "title",
      ...goals.map((_, at) => `goals.${at}.targets.0`),
    ]);
  });
});

describe("observationsSchema", () => {
  test("accepts what parseObservations accepts", () => {
    expect(observationsSchema.safeParse(observations).success).toBe(true);
  });

  test("refuses a figure that stands twice", () => {
    const [first] = observations;
    const result = observationsSchema.safeParse([first, first]);
    expect(result.error?.issues.map(({ path }) => path)).toStrictEqual([[1]]);
  });
});
