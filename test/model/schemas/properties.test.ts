import { fc, test as given } from "@fast-check/vitest";
import {
  isDxplanError,
  issueCodes,
  type ParseResult,
  parseObservations,
  parsePlan,
  safeParseObservations,
  safeParsePlan,
} from "dxplan";
import { describe, expect } from "vitest";
import { fullPlan } from "../full-plan.ts";
import { fullObservations } from "../observations.ts";
import { issuesOf, thrownBy } from "../outcome.ts";
import { pathsIn, valueAt, withValue } from "../plan.ts";

const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
);

/** The data with another JSON value in one of its fields, or with the value of another field. */
const withOneChange = (data: unknown) => {
  const path = fc.constantFrom(...pathsIn(data));
  return fc
    .tuple(
      path,
      fc.oneof(
        fc.jsonValue(),
        path.map((other) => valueAt(data, other)),
      ),
    )
    .map(([changed, value]) => withValue(data, changed, value));
};

/** A result is the data, or an error with at least one issue that a person can read. */
const expectResult = (result: ParseResult<unknown>) => {
  expect(result.success || isDxplanError(result.error)).toBe(true);
  expect(issuesOf(result).length === 0).toBe(result.success);
  for (const { code, path, expected, found } of issuesOf(result)) {
    expect(issueCodes).toContain(code);
    expect(path.filter((step) => !["string", "number"].includes(typeof step))).toStrictEqual([]);
    expect(expected).not.toBe("");
    expect(found).not.toBe("");
  }
};

const jsonOf = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const parsers = [
  { name: "Plan", safeParse: safeParsePlan, parse: parsePlan, valid: fullPlan },
  {
    name: "Observations",
    safeParse: safeParseObservations,
    parse: parseObservations,
    valid: fullObservations,
  },
];

describe.for(parsers)("safeParse$name", ({ safeParse, valid }) => {
  given.prop([anything])("never throws, whatever the input", (input) => {
    expectResult(safeParse(input));
  });

  given.prop([withOneChange(valid)], { numRuns: 300 })(
    "never throws, whatever one field holds",
    (input) => {
      expectResult(safeParse(input));
    },
  );

  given.prop([withOneChange(valid)], { numRuns: 300 })(
    "returns data that is equal to the input, and that it returns again",
    (input) => {
      const result = safeParse(input);
      const data = result.success ? result.data : input;

      expect(data).toStrictEqual(input);
      expect(safeParse(data)).toStrictEqual(result);
    },
  );

  given.prop([withOneChange(valid)])("returns what survives as JSON", (input) => {
    const result = safeParse(input);
    const again = safeParse(jsonOf(input));

    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
    expect(jsonOf(issuesOf(result))).toStrictEqual(issuesOf(result));
  });
});

describe.for(parsers)("parse$name", ({ safeParse, parse, valid }) => {
  given.prop([fc.oneof(anything, withOneChange(valid))])(
    "returns or throws what the safe one returns",
    (input) => {
      const result = safeParse(input);

      if (result.success) expect(parse(input)).toStrictEqual(result.data);
      else expect(thrownBy(() => parse(input))).toStrictEqual(result.error);
    },
  );
});
