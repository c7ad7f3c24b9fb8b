import { fc, test as given } from "@fast-check/vitest";
import { snap } from "dxplan";
import { describe, expect, test } from "vitest";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("snap", () => {
  test.for([
    { title: "noise in the 16th digit", value: 28.999999999999996, snapped: 29 },
    { title: "0.1 + 0.2", value: 0.1 + 0.2, snapped: 0.3 },
    { title: "a third", value: 1 / 3, snapped: 0.333333333333 },
    { title: "the 13th digit, rounded down", value: 1.000000000004, snapped: 1 },
    { title: "the 13th digit, rounded up", value: 1.000000000006, snapped: 1.00000000001 },
    { title: "a large number", value: 123456789012345, snapped: 123456789012000 },
    { title: "a small number", value: -1.2345678901234e-20, snapped: -1.23456789012e-20 },
    { title: "a figure as it is published", value: 18.54, snapped: 18.54 },
    { title: "0", value: 0, snapped: 0 },
  ])("of $title is $snapped", ({ value, snapped }) => {
    expect(snap(value)).toBe(snapped);
  });

  given.prop([
    fc.oneof(
      finite,
      fc.integer().map((thousandths) => thousandths / 1000),
      fc.maxSafeInteger().map((thousandths) => thousandths / 1000),
      fc.maxSafeInteger(),
      fc.integer().map((n) => (100 * n) / 700),
    ),
  ])("is what the text of 12 digits says, of short numbers too", (value) => {
    expect(snap(value)).toBe(Number(value.toPrecision(12)));
  });

  test("of −0 is 0", () => {
    expect(snap(-0)).toBe(0);
  });

  given.prop([finite])("of a snapped number is that number", (value) => {
    expect(snap(snap(value))).toBe(snap(value));
  });

  given.prop([finite, finite])("keeps order", (left, right) => {
    expect(Math.sign(snap(left) - snap(right)) * Math.sign(left - right)).toBeGreaterThanOrEqual(0);
  });
});
