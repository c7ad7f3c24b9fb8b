import { describe, expect, test } from "vitest";
import { indexOf } from "../score/fixture.ts";
import { both, earning, lineOf, sum } from "./fixture.ts";

const index = indexOf([earning("a", 1000), earning("b", 1e9)], [sum("all", ["a", "b"])]);

describe("differences of decimals", () => {
  test.for([
    // In doubles 50 − 59.47 is −9.469999999999999, 0.3 − 0.1 is 0.19999999999999998.
    { from: 59.47, to: 50, difference: -9.47 },
    { from: 0.1, to: 0.3, difference: 0.2 },
    // Where nearly all cancels, 12 digits of the rest would still be noise: 0.0099999999999909.
    { from: 787.83, to: 787.84, difference: 0.01 },
    { from: 787.84, to: 787.83, difference: -0.01 },
    { from: 999.99999999, to: 1000, difference: 1e-8 },
    { from: 0.001, to: 999.999, difference: 999.998 },
    { from: 0, to: 0.07, difference: 0.07 },
    // The same at 12 digits: 0, and not a trace.
    { from: 0.1 + 0.2, to: 0.3, difference: 0 },
  ])("$to − $from is $difference", ({ from, to, difference }) => {
    const { differences } = lineOf(index, both({ a: from }, { a: to }), "a");
    expect(differences[0]?.points).toBe(difference);
  });

  test("of sums are cut as the sums are", () => {
    // 0.1 + 0.7 is 0.7999999999999999 in doubles, and 0.1 + 0.2 is 0.30000000000000004.
    const { values, differences } = lineOf(
      index,
      both({ a: 0.1, b: 0.7 }, { a: 0.1, b: 0.2 }),
      "all",
    );
    expect(values.selfAssessed?.points).toBe(0.8);
    expect(values.verified?.points).toBe(0.3);
    expect(differences[0]?.points).toBe(-0.5);
  });

  test("are 0, never −0, where nothing changed", () => {
    const { differences } = lineOf(index, both({ a: 7 }, { a: 7 }), "a");
    expect(differences[0]?.points).toBe(0);
    expect(differences[0]?.score).toBe(0);
  });

  test("of scores are cut alike", () => {
    // 0.5 ÷ 1000 and 0.1 ÷ 1000: 0.0001 − 0.0005 is −0.00039999999999999996 or so in doubles.
    const { differences } = lineOf(index, both({ a: 0.5 }, { a: 0.1 }), "a");
    expect(differences[0]?.score).toBe(-0.0004);
  });
});
