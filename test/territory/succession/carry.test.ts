import { type CarryOptions, type CarryRow, carry, territory } from "dxplan";
import { describe, expect, test } from "vitest";
import { frozen } from "../../model/frozen.ts";
import { carriedOf, codeOf, communes, lines, rowsOf } from "./fixture.ts";

const [in2020, in2025] = ["2020-01-01", "2025-01-01"];

/** What becomes of a code: its value, or the reason. */
const told = (rows: readonly CarryRow[], code: string, options: CarryOptions, of = lines) => {
  const own = carriedOf(carry(of, rows, options), code);
  return own === undefined ? "not there" : (own.reason ?? own.value);
};

const counted = (code: string, numerator: number, denominator: number): CarryRow => ({
  unit: `t:${code}`,
  numerator,
  denominator,
});

const weights = frozen({ "t:a": 1, "t:b": 3, "t:c": 4 });

describe("carry", () => {
  test.for([
    { rule: "sum", one: 6, chain: 15 },
    { rule: "mean-of-predecessors", one: 3, chain: 6 }, // (3 + 9) / 2: a mean at each step
    { rule: "weighted-mean", one: 3.5, chain: 6.25 }, // (2 + 12) / 4, (2 + 12 + 36) / 8
    { rule: "minimum", one: 2, chain: 2 },
    { rule: "maximum", one: 4, chain: 9 },
  ] as const)("puts 2 and 4, then 9, together by $rule", ({ rule, one, chain }) => {
    const rows = rowsOf({ a: 2, b: 4, c: 9 });
    expect(told(rows, "ab", { to: in2020, rule, weights })).toBe(one);
    expect(told(rows, "abc", { to: in2025, rule, weights })).toBe(chain);
  });

  test("forms a ratio of sums from what was counted, not from the ratios", () => {
    // 1 of 10 and 9 of 30: 10 of 40, where the plain mean of 10 % and 30 % is 20 %
    const rows = [counted("a", 1, 10), counted("b", 9, 30)];
    const { units } = carry(lines, rows, { to: in2020, rule: "ratio-of-sums" });
    expect(units[0]).toStrictEqual({
      unit: "t:ab",
      value: 25,
      reason: null,
      numerator: 10,
      denominator: 40,
      unchanged: false,
      predecessors: [
        { unit: "t:a", value: 10, share: 1 },
        { unit: "t:b", value: 30, share: 1 },
      ],
      missing: [],
      coverage: { units: 1, weight: null },
    });
  });

  test.for(["sum", "ratio-of-sums", "weighted-mean", "mean-of-predecessors", "minimum"] as const)(
    "leaves one that became another whole and alone as it was, by %s too",
    (rule) => {
      const { units } = carry(lines, rowsOf({ d: 7 }), { to: in2025, rule });
      expect(units).toStrictEqual([
        {
          unit: "t:d2",
          value: 7,
          reason: null,
          numerator: null,
          denominator: null,
          unchanged: true,
          predecessors: [{ unit: "t:d", value: 7, share: 1 }],
          missing: [],
          coverage: { units: 1, weight: null },
        },
      ]);
    },
  );

  test("leaves a unit of the day as it is", () => {
    const { units, unused } = carry(lines, rowsOf({ d2: 8, d: 7 }), { to: in2025, rule: "sum" });
    expect(units.map(({ unit, value, unchanged }) => [unit, value, unchanged])).toStrictEqual([
      ["t:d2", 8, true],
    ]);
    expect(unused).toStrictEqual([{ unit: "t:d", by: "t:d2", reason: "later-figure" }]);
  });

  test("never shows a part of the predecessors as the whole", () => {
    const { units } = carry(lines, rowsOf({ a: 2, c: 9 }), { to: in2025, rule: "sum", weights });
    expect(units).toStrictEqual([
      {
        unit: "t:abc",
        value: null,
        reason: "missing-predecessor",
        numerator: null,
        denominator: null,
        unchanged: false,
        predecessors: [
          { unit: "t:a", value: 2, share: 1 },
          { unit: "t:c", value: 9, share: 1 },
        ],
        missing: [{ unit: "t:b", reason: "missing-predecessor" }],
        // (1 + 4) of 1 + 3 + 4
        coverage: { units: 2 / 3, weight: 5 / 8 },
      },
    ]);
  });

  test("names the nearest unit of which nothing at all is known", () => {
    const { units } = carry(lines, rowsOf({ a: null }), { to: in2025, rule: "sum" });
    expect(units[0]?.missing.map(({ unit }) => unit)).toStrictEqual(["t:ab", "t:c"]);
    expect(units[0]?.coverage).toStrictEqual({ units: 0, weight: null });
  });

  test("takes a later figure before those of what it was made of", () => {
    const result = carry(lines, rowsOf({ a: 2, b: 4, ab: 10, c: 9 }), { to: in2025, rule: "sum" });
    expect(carriedOf(result, "abc")?.value).toBe(19);
    expect(result.unused).toStrictEqual([
      { unit: "t:a", by: "t:ab", reason: "later-figure" },
      { unit: "t:b", by: "t:ab", reason: "later-figure" },
    ]);
  });

  test.for([
    { code: "gone", to: in2025, reason: "no-successor", by: "gone" },
    { code: "ab", to: "2019-12-31", reason: "not-yet", by: "ab" },
  ])("says that the figure of $code is carried nowhere: $reason", ({ code, to, reason, by }) => {
    const { units, unused } = carry(lines, rowsOf({ [code]: 1 }), { to, rule: "sum" });
    expect(units).toStrictEqual([]);
    expect(unused).toStrictEqual([{ unit: `t:${code}`, by: `t:${by}`, reason }]);
  });

  test("names every part of a split unit that came to an end", () => {
    const ended = communes(
      ["s", null, "2019-12-31", "s2 s1"],
      ["s1", "2020-01-01", "2023-12-31"],
      ["s2", "2020-01-01", "2023-12-31"],
    );
    const { units, unused } = carry(ended, rowsOf({ s: 1 }), { to: in2025, rule: "sum" });
    expect(units).toStrictEqual([]);
    expect(unused).toStrictEqual([
      { unit: "t:s", by: "t:s1", reason: "no-successor" },
      { unit: "t:s", by: "t:s2", reason: "no-successor" },
    ]);
  });

  test("gives the units that are asked for, and says what led to others", () => {
    const options = { to: in2025, rule: "sum", units: ["t:abc", "t:e1"] } as const;
    const { units, unused } = carry(lines, rowsOf({ d: 7, c: 9 }), options);
    expect(units.map(({ unit, reason }) => [unit, reason])).toStrictEqual([
      ["t:abc", "missing-predecessor"],
      ["t:e1", "missing-predecessor"],
    ]);
    expect(unused).toStrictEqual([{ unit: "t:d", by: "t:d2", reason: "not-asked" }]);
  });

  test.for([
    {
      title: "no denominator",
      rows: rowsOf({ a: 2, b: 4 }),
      rule: "ratio-of-sums",
      is: "missing-denominator",
    },
    {
      title: "no weight",
      rows: rowsOf({ a: 2, b: 4 }),
      rule: "weighted-mean",
      is: "missing-weight",
    },
    {
      title: "0 of 0",
      rows: [counted("a", 0, 0), counted("b", 0, 0)],
      rule: "ratio-of-sums",
      is: "zero-denominator",
    },
    { title: "beyond a double", rows: rowsOf({ a: 1e308, b: 1e308 }), rule: "sum", is: "overflow" },
    {
      title: "a mean beyond a double",
      rows: rowsOf({ a: 1.7e308, b: 1.7e308 }),
      rule: "mean-of-predecessors",
      is: "overflow",
    },
    {
      title: "0 of 0, alone",
      rows: [counted("d", 0, 0)],
      rule: "ratio-of-sums",
      is: "zero-denominator",
    },
  ] as const)("has no value of $title: $is", ({ rows, rule, is }) => {
    const codes = carry(lines, rows, { to: in2025, rule, units: ["t:abc", "t:d2"] });
    const early = carry(lines, rows, { to: in2020, rule });
    const reasons = [...codes.units, ...early.units].map(({ reason }) => reason);
    expect(reasons).toContain(is);
    expect([...codes.units, ...early.units].every(({ value }) => value === null)).toBe(true);
  });

  test("has no weighted mean where all weights are 0", () => {
    const zero = { "t:a": 0, "t:b": 0 };
    const options = { to: in2020, rule: "weighted-mean", weights: zero } as const;
    expect(told(rowsOf({ a: 2, b: 4 }), "ab", options)).toBe("zero-denominator");
  });

  test("takes the weight of a unit on the way as given, before the sum of what it was made of", () => {
    const given = { ...weights, "t:ab": 12 };
    // (3.5 · 12 + 9 · 4) / 16
    const options = { to: in2025, rule: "weighted-mean", weights: given } as const;
    expect(told(rowsOf({ a: 2, b: 4, c: 9 }), "abc", options)).toBe(4.875);
  });

  test("takes no unit beside the one that it lies in", () => {
    const zone = territory([
      { id: "t:island", name: "island", tier: "district", end: "2025-06-30", successors: "t:zone" },
      { id: "t:town", name: "town", tier: "commune", parent: "t:island", successors: "t:zone" },
      { id: "t:zone", name: "zone", tier: "commune", start: "2025-07-01" },
    ]);
    const options = { to: "2025-07-01", rule: "sum" } as const;
    const { units } = carry(zone, rowsOf({ island: 5, town: 3 }), options);
    expect(units.map(({ value, reason }) => [value, reason])).toStrictEqual([
      [null, "overlapping-predecessors"],
    ]);
  });

  test("goes through a chain of ten thousand", () => {
    const day = (at: number) => new Date(86_400_000 * at).toISOString().slice(0, 10);
    const chain = communes(
      ...Array.from(
        { length: 10_000 },
        (_, at) => [`n${at}`, day(at), day(at), at < 9999 ? `n${at + 1}` : ""] as const,
      ),
    );
    const { units } = carry(chain, rowsOf({ n0: 3 }), { to: day(9999), rule: "sum" });
    expect(units.map(({ unit, value }) => [unit, value])).toStrictEqual([["t:n9999", 3]]);
  });

  test("does not go round in a ring of what was never checked", () => {
    const ring = structuredClone(
      communes(["a", null, "2019-12-31", "b"], ["b", "2020-01-01", null]),
    );
    const units = ring.units.map((unit) => ({
      ...unit,
      predecessors: ["t:a", "t:b"],
      successors: ["t:a", "t:b"],
    }));
    const result = carry({ units }, rowsOf({ a: null }), { to: "2020-01-01", rule: "sum" });
    expect(result.units.map(({ value }) => value)).toStrictEqual([null]);
  });
});

describe("carry of what was split", () => {
  const shares = frozen({ "t:e": { "t:e1": 0.4, "t:e2": 0.6 } });

  test.for(["sum", "weighted-mean", "mean-of-predecessors", "minimum", "maximum"] as const)(
    "is not comparable by %s without shares",
    (rule) => {
      const { units } = carry(lines, rowsOf({ e: 10 }), {
        to: in2025,
        rule,
        weights: { "t:e": 1 },
      });
      expect(units.map(({ reason }) => reason)).toStrictEqual(["not-comparable", "not-comparable"]);
      expect(units[0]?.predecessors).toStrictEqual([{ unit: "t:e", value: 10, share: null }]);
      expect(units[0]?.missing).toStrictEqual([{ unit: "t:e", reason: "not-comparable" }]);
    },
  );

  test.for([
    { rule: "sum", e1: 4, e2: 6 },
    { rule: "weighted-mean", e1: 10, e2: 10 },
    { rule: "mean-of-predecessors", e1: "not-comparable", e2: "not-comparable" },
    { rule: "minimum", e1: "not-comparable", e2: "not-comparable" },
  ] as const)("is $e1 and $e2 of 10 by $rule with shares", ({ rule, e1, e2 }) => {
    const options = { to: in2025, rule, shares, weights: { "t:e": 1 } };
    expect(told(rowsOf({ e: 10 }), "e1", options)).toBe(e1);
    expect(told(rowsOf({ e: 10 }), "e2", options)).toBe(e2);
  });

  test("cuts numerator and denominator alike", () => {
    const result = carry(lines, [counted("e", 4, 10)], {
      to: in2025,
      rule: "ratio-of-sums",
      shares,
    });
    const e1 = carriedOf(result, "e1");
    expect(e1?.value).toBe(40);
    expect(e1?.numerator).toBeCloseTo(1.6, 12);
    expect(e1?.denominator).toBe(4);
    expect(e1?.predecessors).toStrictEqual([{ unit: "t:e", value: 40, share: 0.4 }]);
    expect(e1?.unchanged).toBe(false);
  });

  test("asks nothing of a unit of which nothing was taken", () => {
    const all = { "t:e": { "t:e1": 0, "t:e2": 1 } };
    const mixed = communes(
      ["e", null, "2024-12-31", "e1 e2"],
      ["f", null, "2024-12-31", "e1"],
      ["e1", "2025-01-01", null],
      ["e2", "2025-01-01", null],
    );
    const options = { to: in2025, rule: "mean-of-predecessors", shares: all } as const;
    expect(told(rowsOf({ f: 5 }), "e1", options, mixed)).toBe(5);
    expect(told(rowsOf({ e: 3 }), "e2", options, mixed)).toBe(3);
  });

  test.for([
    { title: "0 of what is known", rows: rowsOf({ e: 10 }), is: 0, from: ["e"] },
    { title: "nothing of what is not", rows: rowsOf({ e: null }), is: null, from: [] },
  ])("is a total of $title where none of it was taken", ({ rows, is, from }) => {
    const none = { "t:e": { "t:e1": 0, "t:e2": 1 } };
    const own = carriedOf(carry(lines, rows, { to: in2025, rule: "sum", shares: none }), "e1");
    expect(own?.value).toBe(is);
    expect(own?.reason).toBe(is === null ? "missing-predecessor" : null);
    expect(own?.predecessors.map(({ unit, share }) => [codeOf(unit), share])).toStrictEqual(
      from.map((code) => [code, 0]),
    );
  });

  test("cuts a figure once for eight thousand parts, and they add up to it", () => {
    const parts = Array.from({ length: 8000 }, (_, at) => `p${at}`);
    const many = communes(
      ["e", null, "2024-12-31", parts.join(" ")],
      ...parts.map((code) => [code, "2025-01-01", null] as const),
    );
    const units = parts.map((code) => `t:${code}`);
    const equal = { "t:e": Object.fromEntries(units.map((id) => [id, 1 / 8000])) };
    const options = { to: in2025, rule: "sum", shares: equal, units } as const;
    const values = carry(many, rowsOf({ e: 1000 }), options).units.map(({ value }) => value ?? 0);
    expect(values).toHaveLength(8000);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(1000);
  });

  test("counts what came on two ways once, with the share of both", () => {
    const again = communes(
      ["e", null, "2019-12-31", "e1 e2"],
      ["e1", "2020-01-01", "2024-12-31", "whole"],
      ["e2", "2020-01-01", "2024-12-31", "whole"],
      ["whole", "2025-01-01", null],
    );
    const result = carry(again, rowsOf({ e: 10 }), { to: in2025, rule: "sum", shares });
    const whole = carriedOf(result, "whole");
    expect(whole?.value).toBe(10);
    expect(whole?.predecessors.map(({ unit, share }) => [codeOf(unit), share])).toStrictEqual([
      ["e", 1],
    ]);
  });
});
