import { fc, test as given } from "@fast-check/vitest";
import { type Interval, isAccepted } from "dxplan";
import { describe, expect, test } from "vitest";
import { pointAt } from "../../src/measure/interval.ts";

const closed = (at: number) => ({ at, closed: true });
const open = (at: number) => ({ at, closed: false });

const from = (at: number): Interval => ({ low: closed(at), high: null });
const above = (at: number): Interval => ({ low: open(at), high: null });
const upTo = (at: number): Interval => ({ low: null, high: closed(at) });
const below = (at: number): Interval => ({ low: null, high: open(at) });
const corridor = (low: number, high: number): Interval => ({
  low: closed(low),
  high: closed(high),
});
const everything: Interval = { low: null, high: null };

describe("isAccepted, of a point", () => {
  test.for([
    { title: "[3, ∞)", accept: from(3), verdicts: [false, true, true] },
    { title: "(3, ∞)", accept: above(3), verdicts: [false, false, true] },
    { title: "(−∞, 3]", accept: upTo(3), verdicts: [true, true, false] },
    { title: "(−∞, 3)", accept: below(3), verdicts: [true, false, false] },
    { title: "[3, 3]", accept: pointAt(3), verdicts: [false, true, false] },
    { title: "all numbers", accept: everything, verdicts: [true, true, true] },
  ])("2, 3 and 4 in $title is $verdicts", ({ accept, verdicts }) => {
    expect([2, 3, 4].map((value) => isAccepted(accept, pointAt(value)))).toStrictEqual(verdicts);
  });

  test("compares at 12 significant digits", () => {
    const noisy = pointAt(28.999999999999996);
    expect([isAccepted(from(29), noisy), isAccepted(above(29), noisy)]).toStrictEqual([
      true,
      false,
    ]);
  });
});

describe("isAccepted, of an interval", () => {
  test.for([
    { title: "(3, ∞) in [3, ∞)", accept: from(3), known: above(3), verdict: true },
    { title: "[3, ∞) in (3, ∞)", accept: above(3), known: from(3), verdict: null },
    { title: "(3, ∞) in (3, ∞)", accept: above(3), known: above(3), verdict: true },
    { title: "(−∞, 3) in [3, ∞)", accept: from(3), known: below(3), verdict: false },
    { title: "(−∞, 3] in [3, ∞)", accept: from(3), known: upTo(3), verdict: null },
    { title: "(−∞, 3] in (3, ∞)", accept: above(3), known: upTo(3), verdict: false },
    { title: "(3, ∞) in (−∞, 3]", accept: upTo(3), known: above(3), verdict: false },
    { title: "[1, 2] in [0, 3]", accept: corridor(0, 3), known: corridor(1, 2), verdict: true },
    { title: "[0, 3] in [0, 3]", accept: corridor(0, 3), known: corridor(0, 3), verdict: true },
    { title: "[0, 3] in [1, 2]", accept: corridor(1, 2), known: corridor(0, 3), verdict: null },
    { title: "[4, 5] in [1, 2]", accept: corridor(1, 2), known: corridor(4, 5), verdict: false },
    { title: "[2, 5] in [1, 2]", accept: corridor(1, 2), known: corridor(2, 5), verdict: null },
    { title: "all numbers in [1, 2]", accept: corridor(1, 2), known: everything, verdict: null },
    { title: "all numbers in all", accept: everything, known: everything, verdict: true },
  ])("$title is $verdict", ({ accept, known, verdict }) => {
    expect(isAccepted(accept, known)).toBe(verdict);
  });

  const whole = fc.integer({ min: -5, max: 5 });
  const lowEnd = fc.option(fc.record({ at: whole, closed: fc.boolean() }));
  const interval = fc
    .tuple(lowEnd, fc.nat({ max: 5 }), fc.boolean(), fc.boolean())
    .map(([low, width, isClosed, isOpenEnded]): Interval => {
      if (isOpenEnded) return { low, high: null };
      // A half-open interval of width 0 holds nothing.
      return { low, high: { at: (low?.at ?? 0) + width + 1, closed: isClosed } };
    });
  const halves = Array.from({ length: 61 }, (_, at) => (at - 30) / 2);

  given.prop([interval, interval])("agrees with every point in it", (accept, known) => {
    const verdict = isAccepted(accept, known);
    const points = halves.filter((at) => isAccepted(known, pointAt(at)) === true);
    const verdicts = new Set(points.map((at) => isAccepted(accept, pointAt(at))));
    if (verdict === null) expect(verdicts).toStrictEqual(new Set([true, false]));
    else expect(verdicts).toStrictEqual(new Set([verdict]));
  });
});
