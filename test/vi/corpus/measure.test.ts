import { describe, expect, test } from "vitest";
import type { Clause } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { atLeast, between, committed, reach, reported, stated } from "./label.ts";
import { measure, measureClause } from "./measure.ts";
import { report } from "./report.ts";

const draft = (part: Partial<Draft> = {}): Draft => ({
  act: "commitment",
  quantity: { kind: "level" },
  bound: reach(80),
  unit: { measure: "percent" },
  tiers: [],
  due: "2025-12-31",
  baseline: null,
  exclusions: [],
  ...part,
});

const clause = (...targets: Clause["targets"]): Clause => ({ id: "d-000", text: "", targets });

const eighty = committed("level", reach(80), "percent", "2025-12-31");

const counts = (asked: Clause, drafts: readonly Draft[]) => {
  const { matches, missed, unasked } = measureClause(asked, drafts);
  return [matches.length, missed.length, unasked.length];
};

describe("measureClause", () => {
  test.for([
    ["the same", {}, [1, 0, 0]],
    ["another number", { bound: reach(81) }, [0, 1, 1]],
    ["another comparator", { bound: atLeast(80) }, [0, 1, 1]],
    ["a range", { bound: between(80, 85) }, [0, 1, 1]],
    ["no bound", { bound: null }, [0, 1, 1]],
    ["another horizon", { due: "2030-12-31" }, [0, 1, 1]],
    ["another quantity", { quantity: { kind: "rank", of: null } }, [0, 1, 1]],
    ["another act, which is not asked for", { act: "result" }, [1, 0, 0]],
  ] as const)("of %s", ([, part, expected]) => {
    expect(counts(clause(eighty), [draft(part)])).toStrictEqual(expected);
  });

  test("uses a draft once", () => {
    expect(counts(clause(eighty, eighty), [draft()])).toStrictEqual([1, 1, 0]);
    expect(counts(clause(eighty), [draft(), draft()])).toStrictEqual([1, 0, 1]);
  });

  test("leaves the draft that only it can take to the label with a horizon", () => {
    const open = committed("level", reach(80), "percent", null, { doubt: "implied-horizon" });
    const drafts = [draft(), draft({ due: null })];
    expect(counts(clause(open, eighty), drafts)).toStrictEqual([2, 0, 0]);
  });

  test("does not hold a doubted comparator against a draft", () => {
    const doubted = committed("level", atLeast(80), "percent", "2025-12-31", {
      doubt: "implied-bound",
    });
    expect(counts(clause(doubted), [draft()])).toStrictEqual([1, 0, 0]);
  });

  test("takes a fraction as its count or as its share", () => {
    // 15 of 20 is 75 %.
    const part = reported("level", reach(15), "count", "2025-12-31", { of: 20 });
    expect(counts(clause(part), [draft({ bound: reach(15) })])).toStrictEqual([1, 0, 0]);
    expect(counts(clause(part), [draft({ bound: reach(75) })])).toStrictEqual([1, 0, 0]);
    expect(counts(clause(part), [draft({ bound: reach(20) })])).toStrictEqual([0, 1, 1]);
  });

  test("reads a count as a level, and a milestone as a statement", () => {
    const done = reported("count", reach(80), "count", "2025-12-31");
    expect(counts(clause(done), [draft()])).toStrictEqual([1, 0, 0]);
    const founded = draft({ quantity: { kind: "milestone" }, bound: null, unit: null });
    expect(counts(clause(stated("2025-12-31")), [founded])).toStrictEqual([1, 0, 0]);
  });
});

describe("measure", () => {
  test("counts over all clauses", () => {
    // Three labels, two drafts asked for of three: 2 of 3 either way. One clause of three is right.
    const clauses = [clause(eighty), clause(eighty, stated(null)), clause()];
    const { precision, recall, clausesRight, faults } = measure(clauses, ({ targets }) =>
      targets.length === 0 ? [draft({ bound: reach(4) })] : [draft()],
    );
    expect(precision).toBe(2 / 3);
    expect(recall).toBe(2 / 3);
    expect(clausesRight).toBe(1 / 3);
    expect(faults.map(({ missed, unasked }) => [missed.length, unasked.length])).toStrictEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("has no share of nothing", () => {
    const { precision, recall, clausesRight, agreement } = measure([], () => []);
    expect([precision, recall, clausesRight, agreement.act]).toStrictEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("compares what a match does not ask for", () => {
    const label = committed("change", reach(-30), "percent", "2025-12-31", {
      tiers: ["province", "commune"],
      baseline: 2020,
      exclusions: 1,
    });
    const agreed = draft({
      quantity: { kind: "change", in: "percent" },
      bound: reach(-30),
      tiers: ["commune", "province"],
      baseline: { year: 2020 },
      exclusions: ["văn bản mật"],
    });
    const other = draft({
      act: "result",
      quantity: { kind: "change", in: "points" },
      bound: reach(-30),
    });
    const of = (made: Draft) => measure([clause(label)], () => [made]).agreement;
    expect(of(agreed)).toStrictEqual({
      act: 1,
      unit: 1,
      tiers: 1,
      baseline: 1,
      exclusions: 1,
      of: 1,
    });
    expect(of(other)).toStrictEqual({
      act: 0,
      unit: 0,
      tiers: 0,
      baseline: 0,
      exclusions: 0,
      of: 1,
    });
  });

  test("takes any measure that a unit can have, and the field of a rank", () => {
    const score = reported("level", reach(0.7), "score", null);
    const rank = reported("rank", reach(7), "rank", null, { of: 63 });
    const drafts = [
      draft({ bound: reach(0.7), unit: { measure: "index" }, due: null }),
      draft({ bound: reach(7), unit: null, quantity: { kind: "rank", of: 34 }, due: null }),
    ];
    const { agreement } = measure([clause(score, rank)], () => drafts);
    expect(agreement.unit).toBe(1 / 2);
    expect(agreement.of).toBe(1 / 2);
  });
});

describe("report", () => {
  test("says the shares, and every clause that is not right", () => {
    const range = reported("level", between(2, 3), "count", null);
    const clauses = [clause(eighty, range), clause(stated(null))];
    const drafts = [draft(), draft({ bound: null, quantity: { kind: "statement" }, unit: null })];
    // One of three labels is met, and one of three drafts asked for; neither clause is right.
    expect(report(measure(clauses, ({ targets }) => drafts.slice(0, targets.length)))).toBe(
      [
        "precision 33.3 %, recall 33.3 %, whole clauses 0.0 %",
        "of the matches: act 100.0 %, unit 100.0 %, tiers 100.0 %, baseline 100.0 %, exclusions 100.0 %, of 100.0 %",
        "d-000: ",
        "  missed  result level between 2 and 3 by null",
        "  unasked commitment statement by 2025-12-31",
        "d-000: ",
        "  missed  commitment statement by null",
        "  unasked commitment level reach 80 by 2025-12-31",
      ].join("\n"),
    );
    expect(report(measure([], () => []))).toMatch(/^precision none, recall none/);
  });
});
