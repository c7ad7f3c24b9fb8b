import {
  formatIssue,
  isDxplanError,
  parseObservations,
  parsePlan,
  safeParseObservations,
  safeParsePlan,
} from "dxplan";
import { observations, plans, traVinh2025Synthetic } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { frozen, objectsIn } from "../frozen.ts";
import { fullPlan } from "../full-plan.ts";
import { fullObservations } from "../observations.ts";
import { faultsOf, issuesOf, thrownBy } from "../outcome.ts";
import { figure, plan } from "../plan.ts";

/** What a result holds that the input holds too. */
const shared = (input: unknown, data: unknown) => {
  const given = new Set(objectsIn(input));
  return objectsIn(data).filter((object) => given.has(object));
};

describe("parsePlan", () => {
  test.for<[what: string, input: unknown]>([
    ["a small plan", plan()],
    ["a plan with every field", fullPlan],
    ...plans.map((seed): [string, unknown] => [`the seed ${seed.id}`, seed]),
  ])("returns %s as it is, in objects of its own", ([, input]) => {
    const data = parsePlan(frozen(structuredClone(input)));

    expect(data).toStrictEqual(input);
    expect(shared(input, parsePlan(input))).toStrictEqual([]);
    expect(parsePlan(data)).toStrictEqual(data);
    expect(parsePlan(JSON.parse(JSON.stringify(data)))).toStrictEqual(data);
  });

  test("throws the error that safeParsePlan returns", () => {
    const error = thrownBy(() => parsePlan({ ...plan(), title: 5 }));
    const result = safeParsePlan({ ...plan(), title: 5 });

    expect(isDxplanError(error)).toBe(true);
    expect(result).toStrictEqual({ success: false, error });
    expect(error).toHaveProperty("code", "invalid-plan");
  });

  test("says every fault in the message", () => {
    expect(() =>
      parsePlan({ ...plan(), title: 5, source: null }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: invalid plan
        title: expected an object, found 5 (wrong-type)
        source: expected an object, found null (wrong-type)]
    `);
  });
});

describe("safeParsePlan", () => {
  test("returns what parsePlan returns", () => {
    expect(safeParsePlan(fullPlan)).toStrictEqual({ success: true, data: parsePlan(fullPlan) });
  });

  test("leaves faulty input as it is", () => {
    const input = frozen({ ...plan(), title: 5, indicators: [], colour: ["red"] });

    expect(issuesOf(safeParsePlan(input)).map(formatIssue)).toStrictEqual([
      "title: expected an object, found 5 (wrong-type)",
      "colour: expected no field of this name, found a list of 1 (unknown-field)",
      'targets[0].indicator: expected the id of an indicator that the plan defines, found "share" (unknown-indicator)',
    ]);
  });
});

describe("parseObservations", () => {
  test.for<[what: string, input: unknown]>([
    ["no observations", []],
    ["observations with every field", fullObservations],
    ["the seeds", observations],
    ["the synthetic seeds", traVinh2025Synthetic],
  ])("returns %s as they are, in objects of their own", ([, input]) => {
    const data = parseObservations(frozen(structuredClone(input)));

    expect(data).toStrictEqual(input);
    expect(shared(input, parseObservations(input))).toStrictEqual([]);
    expect(parseObservations(data)).toStrictEqual(data);
    expect(parseObservations(JSON.parse(JSON.stringify(data)))).toStrictEqual(data);
  });

  test("throws the error that safeParseObservations returns", () => {
    const error = thrownBy(() => parseObservations([figure({ value: "75" })]));
    const result = safeParseObservations([figure({ value: "75" })]);

    expect(isDxplanError(error)).toBe(true);
    expect(result).toStrictEqual({ success: false, error });
    expect(error).toHaveProperty("code", "invalid-observations");
  });
});

describe("safeParseObservations", () => {
  test("returns what parseObservations returns", () => {
    expect(safeParseObservations(fullObservations)).toStrictEqual({
      success: true,
      data: parseObservations(fullObservations),
    });
  });

  test("reports every fault of every observation", () => {
    const input = frozen([
      figure({ unit: "Trà Vinh", value: "75", colour: "red" }),
      figure({ indicator: "place", value: 64, of: 63, tiers: ["commune", "commune"] }),
      5,
      figure({ period: { start: "2025-01-01", end: "2024-12-31" }, obsStatus: "rumour" }),
      figure({ publishedAt: "2025-01-31" }),
      figure({ publishedAt: "2025-01-31", value: 76 }),
    ]);

    expect(faultsOf(safeParseObservations(input))).toStrictEqual([
      "bad-format [0].unit",
      "duplicate-id [5]",
      "duplicate-tier [1].tiers[1]",
      "not-an-option [3].obsStatus",
      "rank-beyond-field [1].value",
      "start-after-end [3].period.start",
      "unknown-field [0].colour",
      "wrong-type [0].value",
      "wrong-type [2]",
    ]);
  });
});
