import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { directions } from "../../model/indicator.ts";
import type { DatedValue } from "../pace/trajectory.ts";
import type { Limits } from "../scale.ts";
import { snap } from "../snap.ts";
import { isDay } from "../time.ts";
import { projectionMethods } from "./methods.ts";
import type { ProjectionOptions } from "./options.ts";

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;

const isDayText = (day: unknown): boolean => typeof day === "string" && isDay(day);

const faultUnless = (
  isRight: boolean,
  path: Issue["path"],
  expected: string,
  found: unknown,
): Issue[] => (isRight ? [] : [badArgument(path, expected, found)]);

function pointFaults(point: DatedValue, at: number): Issue[] {
  if (!isRecord(point)) return [badArgument(["points", at], "a date and a value", point)];
  const { date, value } = point;
  return [
    ...faultUnless(isDayText(date), ["points", at, "date"], "a day such as 2024-12-31", date),
    ...faultUnless(Number.isFinite(value), ["points", at, "value"], "a finite number", value),
  ];
}

function repeatedFaults(points: readonly DatedValue[]): Issue[] {
  const days: readonly unknown[] = points.map((point) => point?.date);
  const firsts = new Map(days.map((day, at) => [day, at] as const).reverse());
  return days.flatMap((day, at): Issue[] => {
    const first = firsts.get(day);
    if (first === at || !isDayText(day)) return [];
    const expected = `a day that stands once (points[${first}] is the same)`;
    return [{ ...badArgument(["points", at, "date"], expected, day), code: "duplicate-id" }];
  });
}

function pointsFaults(points: readonly DatedValue[]): Issue[] {
  if (!Array.isArray(points))
    return [badArgument(["points"], "a list of dates and values", points)];
  // A list with holes has nothing in their place.
  const filled = Array.from<DatedValue>(points);
  return [...filled.flatMap(pointFaults), ...repeatedFaults(filled)];
}

const isLimit = (limit: unknown): boolean => limit === null || Number.isFinite(limit);

/** What is no number has a fault of its own. */
const isInOrder = (low: unknown, high: unknown): boolean =>
  typeof low !== "number" || typeof high !== "number" || !(snap(low) >= snap(high));

function limitsFaults(limits: Limits | undefined): Issue[] {
  if (limits === undefined) return [];
  if (!isRecord(limits)) return [badArgument(["limits"], "the limits low and high", limits)];
  const { low, high } = limits;
  const expected = "a finite number, or null for an open end";
  return [
    ...unknownFaults(["limits"], limits, ["low", "high"]),
    ...faultUnless(isLimit(low), ["limits", "low"], expected, low),
    ...faultUnless(isLimit(high), ["limits", "high"], expected, high),
    ...faultUnless(isInOrder(low, high), ["limits", "high"], "a limit above the low one", high),
  ];
}

function aimFaults({ target, direction }: ProjectionOptions): Issue[] {
  const isNeeded = target !== undefined || direction !== undefined;
  const isDirection = !isNeeded || directions.some((known) => known === direction);
  const isTarget = target === undefined || Number.isFinite(target);
  return [
    ...faultUnless(isTarget, ["target"], "a finite number", target),
    ...faultUnless(isDirection, ["direction"], directions.join(" or "), direction),
  ];
}

/** A level counts at 12 digits: what is 1 at them leaves nothing outside the interval. */
const isLevel = (level: unknown): boolean =>
  typeof level === "number" && level > 0 && snap(level) < 1;

const optionNames = ["by", "method", "target", "direction", "limits", "level"];

function optionsFaults(options: ProjectionOptions): Issue[] {
  if (!isRecord(options)) return [badArgument(["options"], "a day and a method", options)];
  const { by, method, limits, level = 0.95 } = options;
  const isMethod = projectionMethods.includes(method);
  return [
    ...unknownFaults([], options, optionNames),
    ...faultUnless(isDayText(by), ["by"], "a day such as 2025-12-31", by),
    ...faultUnless(isMethod, ["method"], projectionMethods.join(" or "), method),
    ...aimFaults(options),
    ...limitsFaults(limits),
    ...faultUnless(isLevel(level), ["level"], "a number above 0 and below 1", level),
  ];
}

/** Throws whatever is wrong with a call, all of it at once. */
export function check(points: readonly DatedValue[], options: ProjectionOptions): void {
  const faults = [...pointsFaults(points), ...optionsFaults(options)];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "project", faults);
}
