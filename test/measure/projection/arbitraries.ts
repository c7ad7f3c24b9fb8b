import { fc } from "@fast-check/vitest";
import { type DatedValue, projectionMethods } from "dxplan";
import { dayAfter } from "../../../src/measure/time.ts";

/** The end of the month so many months after the last one of 1999. */
export const monthEnd = (months: number): string => dayAfter("1999-12-31", months / 12) ?? "";

const months = fc.integer({ min: 0, max: 240 });

/** Different months, as many as every method needs. */
export const sixMonths = fc.uniqueArray(months, { minLength: 6, maxLength: 20 });

/** A month to project to. */
export const anyMonth = months;

/** Values of different months, at least two. */
export const series: fc.Arbitrary<DatedValue[]> = fc.uniqueArray(
  fc.record({
    date: months.map(monthEnd),
    value: fc.integer({ min: 1, max: 99 }),
  }),
  { minLength: 2, maxLength: 20, selector: ({ date }) => date },
);

export const anyMethod = fc.constantFrom(...projectionMethods);

export const anyDirection = fc.constantFrom("increase" as const, "decrease" as const);

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(0, -0, Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE),
);

const text = (number: number, length: number): string => String(number).padStart(length, "0");

/** Any day, whole months apart or not, mostly of a few years. */
const anyDay = fc.oneof(
  months.map(monthEnd),
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 2000, max: 2002 }), fc.integer({ min: 0, max: 9999 })),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => `${text(year, 4)}-${text(month, 2)}-${text(date, 2)}`),
);

const limit = fc.option(finite);

/** Any finite numbers wherever one can stand, whether they make sense or not. */
export const anythingFinite = fc.record({
  points: fc.uniqueArray(fc.record({ date: anyDay, value: finite }), {
    maxLength: 12,
    selector: ({ date }) => date,
  }),
  options: fc
    .record({
      by: anyDay,
      method: anyMethod,
      target: finite,
      direction: anyDirection,
      limits: fc
        .record({ low: limit, high: limit })
        .filter(({ low, high }) => low === null || high === null || low < high),
      level: fc.double({ min: Number.MIN_VALUE, max: 0.999999, noNaN: true }),
    })
    // Limits that are the same at 12 digits are refused.
    .filter(
      ({ limits: { low, high } }) =>
        low === null || high === null || low.toPrecision(12) !== high.toPrecision(12),
    ),
});
