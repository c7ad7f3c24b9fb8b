import { describe, expect, test } from "vitest";
import { knownInterval } from "../../src/measure/known.ts";
import * as f from "./fixture.ts";

const none = { low: null, high: null };
const percent = { low: 0, high: 100 };
const closed = (at: number) => ({ at: expect.closeTo(at, 12), closed: true });
const open = (at: number) => ({ at: expect.closeTo(at, 12), closed: false });

describe("knownInterval", () => {
  test("of a figure without a word before it is the figure", () => {
    expect(knownInterval(60, f.figure(60), percent)).toStrictEqual({
      low: closed(60),
      high: closed(60),
    });
  });

  test("of a bare number is the number, even beyond a limit", () => {
    expect(knownInterval(120, null, percent)).toStrictEqual({
      low: closed(120),
      high: closed(120),
    });
  });

  test.for([
    { qualifier: { kind: "atLeast" }, value: 3000, low: closed(3000), high: null },
    { qualifier: { kind: "moreThan" }, value: 3000, low: open(3000), high: null },
    { qualifier: { kind: "atMost" }, value: 40, low: null, high: closed(40) },
    { qualifier: { kind: "lessThan" }, value: 40, low: null, high: open(40) },
    { qualifier: { kind: "about" }, value: 86, low: closed(81.7), high: closed(90.3) },
    { qualifier: { kind: "about" }, value: -20, low: closed(-21), high: closed(-19) },
    { qualifier: { kind: "about", width: 2 }, value: 86, low: closed(84), high: closed(88) },
    { qualifier: { kind: "nearly" }, value: 60, low: closed(57), high: open(60) },
    { qualifier: { kind: "nearly" }, value: -60, low: closed(-63), high: open(-60) },
    { qualifier: { kind: "nearly", width: 10 }, value: 60, low: closed(50), high: open(60) },
    { qualifier: { kind: "nearly" }, value: 0, low: null, high: open(0) },
    { qualifier: { kind: "moreThan" }, value: -5, low: open(-5), high: null },
    { qualifier: { kind: "lessThan" }, value: 5, low: null, high: open(5) },
  ] as const)("of $qualifier $value without limits is plain", ({ qualifier, value, low, high }) => {
    const figure = f.figure(value, { qualifier });
    expect(knownInterval(value, figure, none)).toStrictEqual({ low, high });
  });

  test.for([
    { qualifier: { kind: "moreThan" }, value: 60, low: open(60), high: closed(100) },
    { qualifier: { kind: "atLeast" }, value: 100, low: closed(100), high: closed(100) },
    { qualifier: { kind: "atMost" }, value: 40, low: closed(0), high: closed(40) },
    { qualifier: { kind: "atMost" }, value: 0, low: closed(0), high: closed(0) },
    { qualifier: { kind: "lessThan" }, value: 40, low: closed(0), high: open(40) },
    { qualifier: { kind: "about" }, value: 86, low: closed(81.7), high: closed(90.3) },
  ] as const)("of $qualifier $value ends at what can be", ({ qualifier, value, low, high }) => {
    const figure = f.figure(value, { qualifier });
    expect(knownInterval(value, figure, percent)).toStrictEqual({ low, high });
  });

  test.for([
    { qualifier: { kind: "moreThan" }, value: 120, low: open(120), high: null },
    { qualifier: { kind: "atLeast" }, value: 120, low: closed(120), high: null },
    { qualifier: { kind: "lessThan" }, value: -5, low: null, high: open(-5) },
    { qualifier: { kind: "atMost" }, value: -5, low: null, high: closed(-5) },
  ] as const)("of $qualifier $value is not closed by a limit that it has passed", (row) => {
    const { qualifier, value, low, high } = row;
    const figure = f.figure(value, { qualifier });
    expect(knownInterval(value, figure, percent)).toStrictEqual({ low, high });
  });
});
