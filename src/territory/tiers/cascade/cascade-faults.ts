import { isRecord } from "../../../measure/lint/shape.ts";
import { badArgument, unknownFaults } from "../../../model/bad-argument.ts";
import type { Issue } from "../../../model/error.ts";
import { fieldsOf } from "../../../model/schemas/faults/loose.ts";
import type { Indicator, Target } from "../../../model/types.ts";
import { indicatorFaults } from "../../roll-up/input-faults.ts";
import { targetFaults } from "../../target-faults.ts";
import { aheadRules, cascadeRoundings, cascadeWays } from "./cascade-reasons.ts";
import type { CascadeOptions, CascadeUnit } from "./cascaded.ts";

const optionNames = ["by", "current", "weights", "ahead", "rounding", "limits", "caps"];

const oneOf = (name: string, known: readonly string[], found: unknown): Issue[] =>
  known.some((each) => each === found) ? [] : [badArgument([name], known.join(" or "), found)];

function unitsFaults(units: readonly CascadeUnit[]): Issue[] {
  if (!Array.isArray(units)) return [badArgument(["units"], "a list of units", units)];
  const seen = new Set<unknown>();
  return Array.from(units).flatMap((unit, at) => {
    const { id } = fieldsOf(unit);
    if (typeof id !== "string") return [badArgument(["units", at], "a unit with an id", unit)];
    const isNew = !seen.has(id);
    seen.add(id);
    const issue = badArgument(["units", at, "id"], "each unit once", id);
    return isNew ? [] : [{ ...issue, code: "duplicate-id" as const }];
  });
}

/** What is no number of a unit, by its id. */
function numbersFaults(
  name: "current" | "weights" | "caps",
  numbers: unknown,
  ids: ReadonlySet<string>,
  isNumber: (number: unknown) => boolean,
  expected: string,
): Issue[] {
  if (numbers === undefined) return [];
  if (!isRecord(numbers)) return [badArgument([name], "numbers by the id of a unit", numbers)];
  return Object.entries(numbers).flatMap(([id, number]: [string, unknown]) => {
    if (!ids.has(id)) return [badArgument([name, id], "the id of one of the units", id)];
    return isNumber(number) ? [] : [badArgument([name, id], expected, number)];
  });
}

function limitsFaults(limits: unknown): Issue[] {
  if (limits === undefined) return [];
  if (!isRecord(limits)) return [badArgument(["limits"], "a low, a high, or both", limits)];
  const wrong = Object.entries(limits).filter(([, limit]) => !Number.isFinite(limit));
  const unknown = unknownFaults(["limits"], limits, ["low", "high"]);
  if (unknown.length > 0) return unknown;
  return wrong.map(([name, limit]) => badArgument(["limits", name], "a finite number", limit));
}

/** What is wrong with how what is asked is laid upon units of this indicator. */
function wayFaults({ aggregation }: Indicator, { by, rounding = "none" }: CascadeOptions): Issue[] {
  const isSum = aggregation?.units === "sum";
  const ofSum = "another, or an indicator that is a sum over units";
  return [
    ...(by === "by-weight" && !isSum ? [badArgument(["by"], ofSum, by)] : []),
    ...(rounding !== "none" && !isSum ? [badArgument(["rounding"], ofSum, rounding)] : []),
  ];
}

const isWeight = (weight: unknown): boolean =>
  typeof weight === "number" && weight >= 0 && Number.isFinite(weight);

function optionsFaults(options: CascadeOptions, ids: ReadonlySet<string>): Issue[] {
  if (!isRecord(options)) return [badArgument(["options"], "options with by", options)];
  const { by, ahead = "asked", rounding = "none" } = options;
  const isWhole = rounding === "largest-remainder";
  const isCurrent = (value: unknown) =>
    value === null || (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value));
  const number = isWhole ? "a whole number, or null" : "a finite number, or null";
  return [
    ...unknownFaults([], options, optionNames),
    ...oneOf("by", cascadeWays, by),
    ...oneOf("ahead", aheadRules, ahead),
    ...oneOf("rounding", cascadeRoundings, rounding),
    ...numbersFaults("current", options.current, ids, isCurrent, number),
    ...numbersFaults("weights", options.weights, ids, isWeight, "a finite number from 0 up"),
    ...limitsFaults(options.limits),
    ...numbersFaults("caps", options.caps, ids, Number.isFinite, "a finite number"),
  ];
}

/** What is no target, or no definition of its indicator. */
function askedFaults(target: Target, indicator: Indicator | null): Issue[] {
  const wrong = targetFaults(target);
  if (wrong.length > 0 || indicator === null) return wrong;
  return indicatorFaults(["indicator"], indicator);
}

/** Everything that is wrong with a call of `cascade`. */
export function cascadeFaults(
  target: Target,
  indicator: Indicator | null,
  units: readonly CascadeUnit[],
  options: CascadeOptions,
): Issue[] {
  const wrong = askedFaults(target, indicator);
  if (wrong.length > 0) return wrong;
  const expected =
    target.indicator === undefined ? "null" : `the indicator ${String(target.indicator)}`;
  const isOwn = (indicator?.id ?? undefined) === target.indicator;
  const faults = unitsFaults(units);
  const ids = new Set(faults.length === 0 ? units.map(({ id }) => id) : []);
  return [
    ...(isOwn ? [] : [badArgument(["indicator"], expected, indicator)]),
    ...faults,
    ...(faults.length > 0 ? [] : optionsFaults(options, ids)),
    ...(isOwn && indicator !== null && isRecord(options) ? wayFaults(indicator, options) : []),
  ];
}
