import {
  isDxplanError,
  type ParseResult,
  parseObservations,
  parsePlan,
  safeParseObservations,
  safeParsePlan,
} from "dxplan";
import { describe, expect, test } from "vitest";
import { issuesOf, thrownBy } from "../outcome.ts";
import { plan } from "../plan.ts";

const cyclic = () => {
  const input: Record<string, unknown> = { ...plan() };
  for (const field of ["title", "unit", "targets", "goals", "itself"]) input[field] = input;
  return input;
};

const cyclicList = () => {
  const input: unknown[] = [];
  input.push(input, [input]);
  return input;
};

const refuse = () => {
  throw new Error("not to be read");
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const nested = (levels: number) => {
  let input: unknown[] = [];
  for (let level = 0; level < levels; level += 1) input = [input];
  return input;
};

type Row = readonly [what: string, input: unknown];

/** What is neither a plan nor a list of observations. */
const rubbish: readonly Row[] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["a number", 2025],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a bigint", 2025n],
  ["a symbol", Symbol("plan")],
  ["a function", () => plan()],
  ["a class", Map],
  ["an empty text", ""],
  ["a plan as text", JSON.stringify(plan())],
  ["10 MB of text", "x".repeat(10_000_000)],
  ["an empty object", {}],
  ["a date", new Date(0)],
  ["a map", new Map(Object.entries(plan()))],
  ["a set", new Set([plan()])],
  ["an error", new Error("plan")],
  ["an object with no prototype", Object.create(null)],
  ["a list of lists, 50,000 deep", nested(50_000)],
  ["a list with holes", Array(3)],
  ["a cyclic object", cyclic()],
  ["a cyclic list", cyclicList()],
  ["a getter that throws", Object.defineProperty({}, "id", { enumerable: true, get: refuse })],
  ["a list with a getter that throws", Object.defineProperty([], 0, { get: refuse })],
  ["a proxy that throws", new Proxy({}, { get: refuse, ownKeys: refuse })],
  ["a proxy of a list that throws", new Proxy([], { get: refuse, ownKeys: refuse })],
  ["a revoked proxy", revoked()],
];

/** A failed result with issues that a person can read. */
const expectRefusal = (result: ParseResult<unknown>) => {
  expect(result).toMatchObject({ success: false });
  expect(isDxplanError(result.success ? undefined : result.error)).toBe(true);
  expect(issuesOf(result).length).toBeGreaterThan(0);
  for (const { expected, found } of issuesOf(result)) {
    expect(expected).toMatch(/^.{1,250}$/);
    expect(found).toMatch(/^.{1,250}$/);
  }
};

describe("safeParsePlan", () => {
  test.for<Row>([...rubbish, ["an empty list", []]])("refuses %s", ([, input]) => {
    expectRefusal(safeParsePlan(input));
  });
});

describe("parsePlan", () => {
  test.for<Row>([...rubbish, ["an empty list", []]])("throws a DxplanError for %s", ([, input]) => {
    expect(isDxplanError(thrownBy(() => parsePlan(input)))).toBe(true);
  });
});

describe("safeParseObservations", () => {
  test.for<Row>(rubbish)("refuses %s", ([, input]) => {
    expectRefusal(safeParseObservations(input));
  });
});

describe("parseObservations", () => {
  test.for<Row>(rubbish)("throws a DxplanError for %s", ([, input]) => {
    expect(isDxplanError(thrownBy(() => parseObservations(input)))).toBe(true);
  });
});
