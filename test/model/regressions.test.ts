import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { formatIssue, safeParseObservations, safeParsePlan, sourceSchema } from "dxplan";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { describe as inWords } from "../../src/model/describe.ts";
import { faultsOf, issuesOf } from "./outcome.ts";
import {
  type Fields,
  figure,
  goal,
  indicator,
  place,
  plan,
  planOf,
  source,
  statement,
  target,
} from "./plan.ts";

const faults = (input: unknown) => faultsOf(safeParsePlan(input));
const observationFaults = (...input: unknown[]) => faultsOf(safeParseObservations(input));
const noBase = { kind: "target", target: "nothing" };

describe("safeParsePlan", () => {
  test("reports what does not fit together beside a number that is not whole", () => {
    const given = plan({
      source: { ...source, paragraph: 2.5 },
      goals: [goal({ targets: ["nothing"] })],
    });

    expect(faults(given)).toStrictEqual([
      "unknown-target goals[0].targets[0]",
      "wrong-type source.paragraph",
    ]);
  });

  test("accepts 200,000 targets that replace one", { timeout: 60_000 }, () => {
    const targets = Array.from({ length: 200_000 }, (_, at) =>
      target({
        id: `t${at}`,
        ...(at === 0 ? {} : { supersedes: { target: "t0", from: "2025-01-01" } }),
      }),
    );

    expect(faults(plan({ targets }))).toStrictEqual([]);
  });

  test("reports an id of 10 MB of hyphens, and the other faults", () => {
    expect(faults(plan({ id: "a-".repeat(5_000_000), title: 5 }))).toEqual(
      expect.arrayContaining(["out-of-range id", "wrong-type title"]),
    );
  });

  test.for<[what: string, quantity: unknown, fault: string]>([
    ["no object", "level", "wrong-type targets[0].quantity"],
    ["of an unknown kind", { kind: "levle" }, "not-an-option targets[0].quantity.kind"],
  ])("reports the faults of a target whose quantity is %s", ([, quantity, fault]) => {
    const given = target({ quantity, indicator: 5, bound: 5, weight: "x", baseline: 5 });

    expect(faults(plan({ targets: [given] }))).toStrictEqual(
      [
        fault,
        "wrong-type targets[0].baseline",
        "wrong-type targets[0].bound",
        "wrong-type targets[0].indicator",
        "wrong-type targets[0].weight",
      ].toSorted(),
    );
  });

  test.for<[fault: string, quantity: Fields]>([
    [
      "unknown-base targets[0].quantity.from.target",
      { kind: "change", in: "bananas", from: noBase },
    ],
    ["unknown-base targets[0].quantity.from.target", { kind: "growth", over: 5, from: noBase }],
    ["unknown-target targets[0].quantity.meets", { kind: "count", tier: "ward", meets: "nothing" }],
    ["unknown-target targets[0].quantity.targets[1]", { kind: "count", targets: [5, "nothing"] }],
  ])("reports %s beside a wrong shape of the same quantity", ([fault, quantity]) => {
    expect(faults(planOf(target({ quantity })))).toContain(fault);
  });

  test("reports a contrary bound, and a number that is no place, beside an unknown field", () => {
    expect(
      faults(
        planOf(target({ bound: { kind: "between", low: "1", high: 2 }, indicator: "nothing" })),
      ),
    ).toContain("unknown-indicator targets[0].indicator");
    expect(faults(planOf(target({ bound: { kind: "atMost", value: "80" } })))).toContain(
      "contradicts-direction targets[0].bound",
    );
  });

  test("reports a rank that is to increase beside a wrong name", () => {
    expect(
      faults(plan({ indicators: [indicator(), place({ name: 5, direction: "increase" })] })),
    ).toStrictEqual([
      "contradicts-direction indicators[1].direction",
      "wrong-type indicators[1].name",
    ]);
  });

  test("does not compare with what is no day", () => {
    expect(faults(plan({ period: { start: "xyz", end: "2030-12-31" } }))).toStrictEqual([
      "bad-format period.start",
    ]);
  });

  test("refuses a count of the units of a tier above the plan's", () => {
    const quantity = { kind: "count", tier: "country", meets: "share-2025" };

    expect(faults(planOf(target(), target({ id: "count", quantity })))).toStrictEqual([
      "impossible-tier targets[1].quantity.tier",
    ]);
  });

  test("refuses two rings, and not what leads from one to the other", () => {
    const count = (id: string, ...targets: string[]) =>
      statement({ id, quantity: { kind: "count", targets }, bound: { kind: "atLeast", value: 1 } });
    const targets = [
      count("a", "b", "bridge"),
      count("b", "a"),
      count("bridge", "c"),
      count("c", "d"),
      count("d", "c"),
    ];

    expect(faults(planOf(...targets))).toStrictEqual(
      [0, 1, 3, 4].map((at) => `reference-cycle targets[${at}].quantity`),
    );
  });

  test.for<[what: string, value: unknown]>([
    ["a date", new Date(0)],
    ["a map", new Map([["low", 0]])],
  ])("refuses %s where an object is expected", ([, value]) => {
    expect(faults(plan({ indicators: [indicator({ naturalLimits: value })] }))).toStrictEqual([
      "missing-field indicators[0].naturalLimits",
    ]);
  });

  test("names an unknown field on one line, whatever its name", () => {
    const lines = issuesOf(safeParsePlan(plan({ "": 1, "a\nb": 2, "a.b": 3 }))).map(formatIssue);

    expect(lines.filter((line) => line.includes("\n"))).toStrictEqual([]);
    expect(lines.filter((line) => line.startsWith("input:"))).toStrictEqual([]);
    expect(lines.filter((line) => line.length > 200)).toStrictEqual([]);
  });

  test("keeps the message short, whatever the name of a field", () => {
    const long = "x".repeat(10_000_000);
    const result = safeParsePlan(plan({ [long]: 1, title: { [long]: 1 }, id: { [long]: 1 } }));

    expect(result.success ? 0 : result.error.message.length).toBeLessThan(2000);
  });

  test("refuses a count of one target twice", () => {
    const quantity = { kind: "count", targets: ["share-2025", "share-2025"] };
    const bound = { kind: "atLeast", value: 2 };

    expect(faults(planOf(target(), statement({ quantity, bound })))).not.toStrictEqual([]);
  });
});

describe("safeParseObservations", () => {
  test("reports the faults of a figure as those of a figure, however many", () => {
    const given = figure({ indicator: 5, value: "x", numerator: "x", denominator: "x" });

    expect(observationFaults(given)).toStrictEqual([
      "wrong-type [0].denominator",
      "wrong-type [0].indicator",
      "wrong-type [0].numerator",
      "wrong-type [0].value",
    ]);
  });

  test("reports an unknown reason for a missing value at its place", () => {
    expect(observationFaults(figure({ value: { missing: "lost" } }))).toStrictEqual([
      "not-an-option [0].value.missing",
    ]);
  });
});

describe("describe", () => {
  test("never fails", () => {
    const refuse = () => {
      throw new Error("not to be read");
    };

    expect(typeof inWords(Object.defineProperty({}, "id", { enumerable: true, get: refuse }))).toBe(
      "string",
    );
    expect(typeof inWords(new Proxy({}, { ownKeys: refuse }))).toBe("string");
  });

  test.for<[what: string, value: unknown]>([
    ["a field with a long name", { ["x".repeat(10_000)]: 1 }],
    ["a long bigint", 10n ** 10_000n],
    ["a symbol with a long name", Symbol("x".repeat(10_000))],
  ])("is never long, for %s", ([, value]) => {
    expect(inWords(value).length).toBeLessThan(200);
  });

  test.for<[words: RegExp, value: unknown]>([
    [/date/i, new Date(0)],
    [/map/i, new Map()],
    [/^\{\}$|empty/, {}],
    [/a: null/, { a: null }],
  ])("says %s", ([words, value]) => {
    expect(inWords(value)).toMatch(words);
  });
});

describe("the JSON Schema", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const accepts = ajv.compile(z.toJSONSchema(sourceSchema));

  test.for(["https://travinh.gov.vn/kế-hoạch", "ftp://travinh.gov.vn", "javascript:1"])(
    "19 agrees with the schema on the address %s",
    (url) => {
      const given = { ...source, url };

      expect(accepts(given)).toBe(sourceSchema.safeParse(given).success);
    },
  );
});
