import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { steady } from "../../../src/composite/mean/steady.ts";

const any = fc.double({ noNaN: true });

/** Numbers as they are written, most of them halfway between two of 12 digits, or just beside. */
const written = fc
  .tuple(
    fc.integer({ min: 1, max: 999_999_999_999 }),
    fc.constantFrom(".5", ".4999", ".5001", ".49999999", ".9999", ""),
    fc.integer({ min: -30, max: 30 }),
  )
  .map(([digits, rest, power]) => Number(`${digits}${rest}e${power}`));

const nextToPowers = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -20, max: 20 }))
  .map(([power, steps]) => Number(`1e${power}`) * (1 + steps * Number.EPSILON));

describe("what is rounded without digits", () => {
  given.prop([fc.oneof(any, written, nextToPowers)], { numRuns: 2000 })(
    "is what 12 digits are read as",
    (number) => {
      const digits = Number.isFinite(number) ? Number(number.toPrecision(12)) : number;

      expect(steady(number) + 0).toBe(digits + 0);
      expect(steady(0 - number) + 0).toBe(0 - digits + 0);
    },
  );

  test.for([
    // The 13th digit, a 4 or a 6, is dropped.
    { number: 0.123456789012_4, rounded: 0.123456789012 },
    { number: 98_765_432.101_26, rounded: 98_765_432.1013 },
    { number: 0.1 + 0.2, rounded: 0.3 },
    { number: 1e300, rounded: 1e300 },
    { number: 0, rounded: 0 },
    { number: Infinity, rounded: Infinity },
  ])("$number is $rounded", ({ number, rounded }) => {
    expect(steady(number)).toBe(rounded);
  });
});
