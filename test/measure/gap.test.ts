import { fc, test as given } from "@fast-check/vitest";
import type { Interval } from "dxplan";
import { describe, expect, test } from "vitest";
import { gapTo } from "../../src/measure/gap.ts";

const closed = (at: number) => ({ at, closed: true });
const from80: Interval = { low: closed(80), high: null };
const upTo20: Interval = { low: null, high: closed(20) };
const corridor: Interval = { low: closed(40), high: closed(50) };

describe("gapTo", () => {
  test.for([
    { title: "[80, ∞)", accept: from80, value: 60, gap: 20, from: "80 - 60" },
    { title: "[80, ∞)", accept: from80, value: 80, gap: 0, from: "80 - 80" },
    { title: "[80, ∞)", accept: from80, value: 95, gap: -15, from: "80 - 95" },
    { title: "[80, ∞)", accept: from80, value: -5, gap: 85, from: "80 + 5" },
    { title: "(−∞, 20]", accept: upTo20, value: 32, gap: 12, from: "32 - 20" },
    { title: "(−∞, 20]", accept: upTo20, value: 5, gap: -15, from: "5 - 20" },
    { title: "[40, 50]", accept: corridor, value: 30, gap: 10, from: "40 - 30" },
    { title: "[40, 50]", accept: corridor, value: 44, gap: -4, from: "40 - 44, the nearer edge" },
    { title: "[40, 50]", accept: corridor, value: 48, gap: -2, from: "48 - 50, the nearer edge" },
    { title: "[40, 50]", accept: corridor, value: 50, gap: 0, from: "50 - 50" },
    { title: "[40, 50]", accept: corridor, value: 57, gap: 7, from: "57 - 50" },
  ])("from $value to $title is $from", ({ accept, value, gap }) => {
    expect(gapTo(accept, value)).toBe(gap);
  });

  test("is exactly 0 where the two are equal at 12 digits", () => {
    expect(gapTo({ low: closed(29), high: null }, 28.999999999999996)).toBe(0);
  });

  test("is the same to an edge that does not belong to what is accepted", () => {
    expect(gapTo({ low: { at: 50, closed: false }, high: null }, 50)).toBe(0);
  });

  test("is 0 where everything is accepted", () => {
    expect(gapTo({ low: null, high: null }, 7)).toBe(0);
  });

  given.prop([fc.integer(), fc.integer()])("mirrors with the signs of its numbers", (at, value) => {
    const rising = gapTo({ low: closed(at), high: null }, value);
    expect(gapTo({ low: null, high: closed(-at) }, -value)).toBe(rising);
  });
});
