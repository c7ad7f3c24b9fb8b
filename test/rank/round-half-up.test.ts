import { fc, test as given } from "@fast-check/vitest";
import { isDxplanError, roundHalfUp } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../model/outcome.ts";

describe("roundHalfUp", () => {
  test.for([
    {
      title: "DTI 2020 of Thừa Thiên Huế as the ministry prints it",
      value: 0.40965,
      decimals: 4,
      rounded: 0.4097,
    },
    { title: "a half up to the odd", value: 2.5, decimals: 0, rounded: 3 },
    { title: "a half up to the even", value: 3.5, decimals: 0, rounded: 4 },
    { title: "a half whose double lies below it", value: 1.005, decimals: 2, rounded: 1.01 },
    { title: "another whose double lies below it", value: 8.345, decimals: 2, rounded: 8.35 },
    { title: "a half with noise below it", value: 0.285 - 1e-16, decimals: 2, rounded: 0.29 },
    { title: "less than a half down", value: 0.40964999, decimals: 4, rounded: 0.4096 },
    // The fifth decimal is 4, the fourth after the third: both lie below the half.
    {
      title: "less than a half of ten digits",
      value: 337908.0635495484,
      decimals: 4,
      rounded: 337908.0635,
    },
    {
      title: "less than a half below 0",
      value: -337908.0635495484,
      decimals: 4,
      rounded: -337908.0635,
    },
    {
      title: "less than a half of a million",
      value: 1234567.89049999,
      decimals: 3,
      rounded: 1234567.89,
    },
    { title: "a half of a million", value: 1234567.8905, decimals: 3, rounded: 1234567.891 },
    { title: "a half that carries over", value: 99.95, decimals: 1, rounded: 100 },
    { title: "a half below 0 away from 0", value: -2.5, decimals: 0, rounded: -3 },
    { title: "a half below 0 at 2 decimals", value: -1.005, decimals: 2, rounded: -1.01 },
    { title: "a little below 0 to a plain 0", value: -0.4, decimals: 0, rounded: 0 },
    { title: "−0 to a plain 0", value: -0, decimals: 2, rounded: 0 },
    { title: "0", value: 0, decimals: 4, rounded: 0 },
    { title: "1e-7 to nothing at 6 decimals", value: 1e-7, decimals: 6, rounded: 0 },
    { title: "1e-7 to itself at 7 decimals", value: 1e-7, decimals: 7, rounded: 1e-7 },
    { title: "5e-7 as a half at 6 decimals", value: 5e-7, decimals: 6, rounded: 1e-6 },
    { title: "1.5e-12 at 12 decimals", value: 1.5e-12, decimals: 12, rounded: 2e-12 },
    { title: "1e21 to itself", value: 1e21, decimals: 0, rounded: 1e21 },
    { title: "1e21 to itself at 12 decimals", value: 1e21, decimals: 12, rounded: 1e21 },
    {
      title: "1e308 to itself, whose shifted digits no double holds",
      value: 1e308,
      decimals: 12,
      rounded: 1e308,
    },
    {
      title: "a whole number of 13 digits to itself",
      value: 1234567890123,
      decimals: 0,
      rounded: 1234567890123,
    },
    { title: "a count to itself", value: 72865, decimals: 2, rounded: 72865 },
  ])("rounds $title", ({ value, decimals, rounded }) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  test.for([
    { value: Number.NaN, decimals: 2, found: "NaN and 2" },
    { value: Infinity, decimals: 2, found: "Infinity and 2" },
    { value: 1, decimals: -1, found: "1 and -1" },
    { value: 1, decimals: 13, found: "1 and 13" },
    { value: 1, decimals: 0.5, found: "1 and 0.5" },
    { value: 1, decimals: Number.NaN, found: "1 and NaN" },
  ])("refuses $value at $decimals decimals", ({ value, decimals, found }) => {
    const error = thrownBy(() => roundHalfUp(value, decimals));
    expect(isDxplanError(error) ? [error.code, error.issues[0]?.found] : error).toStrictEqual([
      "invalid-argument",
      found,
    ]);
  });

  // Thousandths from whole numbers: what is a half is known without a double.
  given.prop([fc.integer({ min: -1e8, max: 1e8 })])(
    "rounds thousandths as whole numbers do",
    (n) => {
      const hundredths = Math.sign(n) * Math.floor((Math.abs(n) + 5) / 10);
      expect(roundHalfUp(n / 1000, 2)).toBe(hundredths / 100 + 0);
    },
  );

  const decimals = fc.integer({ min: 0, max: 6 });
  const value = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

  given.prop([value, decimals])("of what is rounded is that number", (value, decimals) => {
    const rounded = roundHalfUp(value, decimals);
    expect(roundHalfUp(rounded, decimals)).toBe(rounded);
  });

  given.prop([value, value, decimals])("keeps order", (left, right, decimals) => {
    const order = roundHalfUp(left, decimals) - roundHalfUp(right, decimals);
    expect(Math.sign(order) * Math.sign(left - right)).toBeGreaterThanOrEqual(0);
  });

  given.prop([finite, fc.integer({ min: 0, max: 12 })])(
    "is finite and no −0",
    (value, decimals) => {
      const rounded = roundHalfUp(value, decimals);
      expect(Number.isFinite(rounded) && !Object.is(rounded, -0)).toBe(true);
    },
  );
});
