import { type ParseResult, safeParseObservations, safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { fullPlan } from "../full-plan.ts";
import { fullObservations } from "../observations.ts";
import { issuesOf } from "../outcome.ts";
import { type Path, pathsIn, withValue } from "../plan.ts";

/** What no field of a plan or an observation can be. */
const rubbish: readonly (readonly [what: string, value: unknown])[] = [
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a bigint", 80n],
  ["a symbol", Symbol("80")],
  ["a function", () => 80],
  ["an empty text", ""],
  ["10 MB of text", "8".repeat(10_000_000)],
];

/** One path to each field: the places in a list are alike. */
const fieldsIn = (data: unknown): Path[] => {
  const shapeOf = (path: Path) =>
    path.map((step) => (typeof step === "number" ? "item" : step)).join(".");
  return [...new Map(pathsIn(data).map((path) => [shapeOf(path), path])).values()];
};

const isReportedAt = (path: Path, result: ParseResult<unknown>) =>
  issuesOf(result).some((issue) => JSON.stringify(issue.path) === JSON.stringify(path));

describe("safeParsePlan", () => {
  test.for(rubbish)("reports %s in any field, at its place", ([, value]) => {
    const unreported = fieldsIn(fullPlan).filter(
      (path) => !isReportedAt(path, safeParsePlan(withValue(fullPlan, path, value))),
    );

    expect(unreported).toStrictEqual([]);
  });
});

describe("safeParseObservations", () => {
  const figures = fullObservations.filter(({ value }) => typeof value !== "object");

  test.for(rubbish)("reports %s in any field, at its place", ([, rubbishValue]) => {
    const unreported = fieldsIn(figures).filter(
      (path) => !isReportedAt(path, safeParseObservations(withValue(figures, path, rubbishValue))),
    );

    expect(unreported).toStrictEqual([]);
  });
});
