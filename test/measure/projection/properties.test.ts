import { fc, test as given } from "@fast-check/vitest";
import { type DatedValue, type Projection, type ProjectionOptions, project } from "dxplan";
import { describe, expect } from "vitest";
import { yearsBetween } from "../../../src/measure/time.ts";
import { deepFreeze } from "../deep-freeze.ts";
import {
  anyDirection,
  anyMethod,
  anyMonth,
  anythingFinite,
  monthEnd,
  series,
  sixMonths,
} from "./arbitraries.ts";
import { percent } from "./fixture.ts";

const whole = (min: number, max: number) => fc.integer({ min, max });

const valuesTimes = (points: readonly DatedValue[], factor: number): DatedValue[] =>
  points.map(({ date, value }) => ({ date, value: factor * value }));

/** Every value at the bottom of an object. */
const leaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

const isStray = (leaf: unknown): boolean =>
  leaf === undefined ||
  (typeof leaf === "number" &&
    (!Number.isFinite(leaf) || Object.is(leaf, -0) || Number(leaf.toPrecision(12)) !== leaf));

/** The numbers of a projection that has an interval. */
const numbersOf = ({ value, interval }: Projection): number[] =>
  [value, interval?.low, interval?.high].map((number) => number ?? Number.NaN);

/** How far the farthest of the numbers lies from what they should be. */
const error = (projection: Projection, expected: number): number =>
  Math.max(...numbersOf(projection).map((number) => Math.abs(number - expected)));

/** The calendar day so many days before another. */
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000 * days).toISOString().slice(0, 10);

/** The day before another; before the 31st the 29th, since the 30th and the 31st are one time. */
const dayBefore = (day: string): string => {
  const before = daysBefore(day, 1);
  return yearsBetween(before, day) > 0 ? before : daysBefore(day, 2);
};

const options = fc.record({
  by: anyMonth.map(monthEnd),
  method: anyMethod,
  target: whole(-20, 120),
  direction: anyDirection,
  limits: fc.constant(percent),
});

/** Equal but for what 12 digits, carried far along a line, leave open. */
const expectNear = (received: number | null | undefined, expected: number) =>
  expect(Math.abs((received ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    1e-7 * Math.max(1, Math.abs(expected)),
  );

describe("project", () => {
  given.prop([series, options, fc.nat()])(
    "does not depend on the order of the values",
    (points, choice, turn) => {
      const at = turn % points.length;
      const turned = [...points.slice(at), ...points.slice(0, at)].reverse();
      expect(project(turned, choice)).toStrictEqual(project(points, choice));
    },
  );

  given.prop([series, options])("leaves its input alone, and survives JSON", (points, choice) => {
    const projection = project(deepFreeze(points), deepFreeze(choice));
    expect(JSON.parse(JSON.stringify(projection))).toStrictEqual(projection);
  });

  given.prop([anythingFinite])(
    "gives plain numbers of 12 digits, or null with a reason, for any finite numbers",
    ({ points, options }) => {
      const projection = project(points, options);
      expect(leaves(projection).filter(isStray)).toStrictEqual([]);
      const { value, reason, interval, intervalReason, date, dateReason } = projection;
      const { perYear, perYearReason } = projection;
      const pairs = [
        [value, reason],
        [interval, intervalReason],
        [date, dateReason],
        [perYear, perYearReason],
      ];
      expect(pairs.map((pair) => pair.filter((one) => one === null).length)).toStrictEqual([
        1, 1, 1, 1,
      ]);
    },
  );

  given.prop([series, options])("has its value inside the interval", (points, choice) => {
    const projection = project(points, choice);
    fc.pre(projection.interval !== null);
    const [value = Number.NaN, low, high] = numbersOf(projection);
    expect(value).toBeGreaterThanOrEqual(low ?? Number.NaN);
    expect(value).toBeLessThanOrEqual(high ?? Number.NaN);
  });

  given.prop([series, options])(
    "has reached the target on its day, and not on the day before or that of the last value",
    (points, choice) => {
      const { date, to } = project(points, choice);
      fc.pre(date !== null);
      const sign = choice.direction === "increase" ? 1 : -1;
      const beyond = (day: string | null) =>
        sign *
        ((project(points, { ...choice, by: day ?? "" }).value ?? Number.NaN) - choice.target);
      expect(beyond(date)).toBeGreaterThan(-1e-9);
      expect(beyond(dayBefore(date ?? ""))).toBeLessThan(1e-9);
      expect(beyond(to)).toBeLessThan(0);
    },
  );
});

describe("project, of points that lie on a curve, gives that curve, with no width:", () => {
  given.prop([sixMonths, anyMonth, whole(-100, 100), whole(-100, 100)])(
    "a line",
    (months, by, start, rise) => {
      const valueAt = (month: number) => start + rise * month;
      const points = months.map((month) => ({ date: monthEnd(month), value: valueAt(month) }));
      const projection = project(points, { by: monthEnd(by), method: "linear" });
      expect(error(projection, valueAt(by))).toBeLessThan(1e-8);
      expectNear(projection.perYear, 12 * rise);
    },
  );

  given.prop([
    sixMonths,
    anyMonth,
    whole(1, 1000),
    fc.double({ min: 0.8, max: 1.25, noNaN: true }),
  ])("an exponential", (months, by, start, times) => {
    const valueAt = (month: number) => start * times ** (month / 12);
    const points = months.map((month) => ({ date: monthEnd(month), value: valueAt(month) }));
    const projection = project(points, { by: monthEnd(by), method: "compound" });
    expect(error(projection, valueAt(by)) / valueAt(by)).toBeLessThan(1e-8);
    expectNear(projection.perYear, 100 * (times - 1));
  });

  given.prop([sixMonths, anyMonth, whole(0, 240), fc.double({ min: -0.4, max: 0.4, noNaN: true })])(
    "an S",
    (months, by, middle, slope) => {
      const valueAt = (month: number) => 100 / (1 + Math.exp((-slope * (month - middle)) / 12));
      const points = months.map((month) => ({ date: monthEnd(month), value: valueAt(month) }));
      const limits = percent;
      const projection = project(points, { by: monthEnd(by), method: "logistic", limits });
      expect(error(projection, valueAt(by))).toBeLessThan(1e-4);
      expectNear(projection.perYear, slope);
    },
  );
});

describe("project, linear,", () => {
  const aim = fc.record({
    by: anyMonth.map(monthEnd),
    method: fc.constant("linear" as const),
    target: whole(-20, 120),
    direction: anyDirection,
  });

  given.prop([series, aim, whole(2, 1000)])(
    "in other units gives the same in those units",
    (points, choice, factor) => {
      const one = project(points, choice);
      const scaled = { ...choice, target: factor * choice.target };
      const other = project(valuesTimes(points, factor), scaled);
      expectNear((other.value ?? 0) / factor, one.value ?? Number.NaN);
      expectNear((other.perYear ?? 0) / factor, one.perYear ?? Number.NaN);
      expect([other.date, other.dateReason]).toStrictEqual([one.date, one.dateReason]);
      if (one.interval === null) expect(other.interval).toBe(null);
      else expectNear((other.interval?.high ?? 0) / factor, one.interval.high);
    },
  );

  given.prop([series, aim])("mirrored at 0 gives the mirrored", (points, choice) => {
    const { value, perYear, interval, date, dateReason } = project(points, choice);
    const mirrored: ProjectionOptions = {
      ...choice,
      target: -choice.target,
      direction: choice.direction === "increase" ? "decrease" : "increase",
    };
    expect(project(valuesTimes(points, -1), mirrored)).toMatchObject({
      value: 0 - (value ?? Number.NaN),
      perYear: 0 - (perYear ?? Number.NaN),
      interval: interval === null ? null : { low: 0 - interval.high, high: 0 - interval.low },
      date,
      dateReason,
    });
  });

  given.prop([series, aim])("of logarithms is compound growth of the values", (points, choice) => {
    const logarithms = points.map(({ date, value }) => ({ date, value: Math.log(value) }));
    const line = project(logarithms, choice);
    const growth = project(points, { ...choice, method: "compound" });
    const height = line.value ?? Number.NaN;
    fc.pre(Math.abs(height) < 100);
    expectNear((growth.value ?? 0) / Math.exp(height), 1);
  });
});

describe("project, logistic,", () => {
  given.prop([series.filter((points) => points.length >= 6), anyMonth])(
    "of what is missing from the limit gives what is missing",
    (points, month) => {
      const choice = { by: monthEnd(month), method: "logistic", limits: percent } as const;
      const missing = points.map(({ date, value }) => ({ date, value: 100 - value }));
      const [one, other] = [project(points, choice), project(missing, choice)];
      expectNear(100 - (other.value ?? Number.NaN), one.value ?? Number.NaN);
      expectNear(other.perYear, -(one.perYear ?? Number.NaN));
    },
  );
});
