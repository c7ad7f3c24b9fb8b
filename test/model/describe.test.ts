import { describe, expect, test } from "vitest";
import { describe as inWords } from "../../src/model/describe.ts";

describe("describe", () => {
  test.for<[words: string, value: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["true", true],
    ["false", false],
    ["80", 80],
    ["-2.5", -2.5],
    ["1e+21", 1e21],
    ["NaN", Number.NaN],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["80", 80n],
    ["Symbol(due)", Symbol("due")],
    ["a function", () => 80],
    ["a function", class Plan {}],
    ['""', ""],
    ['"80"', "80"],
    ['"Kế hoạch"', "Kế hoạch"],
    ['"one\\n\\"two\\""', 'one\n"two"'],
    ["a list of 0", []],
    ["a list of 3", [1, [2], {}]],
    ["a list of 1000000", Array(1_000_000)],
    ['{ kind: "reach", value: 80 }', { kind: "reach", value: 80 }],
    ["{ vi: nothing }", { vi: undefined }],
    ["{ bound: …, tiers: … }", { bound: { kind: "reach" }, tiers: ["commune"] }],
    ["{ a: 1, b: 2, c: 3 }", { a: 1, b: 2, c: 3 }],
    ["{ a: 1, b: 2, c: 3, … }", { a: 1, b: 2, c: 3, d: 4, e: 5 }],
    ["{ a: 1 }", Object.assign(Object.create(null), { a: 1 })],
  ])("says %s", ([words, value]) => {
    expect(inWords(value)).toBe(words);
  });

  test("says text of 60 characters in full", () => {
    expect(inWords("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
  });

  test.for([61, 10_000_000])("cuts text of %d characters and says how long it is", (length) => {
    expect(inWords("x".repeat(length))).toBe(`"${"x".repeat(60)}"… (${length} characters)`);
  });

  test("cuts long text inside an object", () => {
    expect(inWords({ vi: "x".repeat(61) })).toBe(`{ vi: "${"x".repeat(60)}"… (61 characters) }`);
  });

  test("says a cyclic object without going round", () => {
    const cyclic: Record<string, unknown> = { id: "plan" };
    cyclic["itself"] = cyclic;

    expect(inWords(cyclic)).toBe('{ id: "plan", itself: … }');
  });
});
