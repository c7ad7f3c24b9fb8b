import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { dayFaults, optionFaults } from "../checks.ts";
import type { Register } from "../register.ts";
import { tierOn } from "../tier-on.ts";
import { carryRules } from "./rules.ts";
import { shareFaults } from "./shares.ts";

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): boolean =>
  value === undefined || value === null || Number.isFinite(value);

const isWeight = (weight: unknown): boolean =>
  typeof weight === "number" && Number.isFinite(weight) && weight >= 0;

function numberFaults(path: Issue["path"], row: Fields): Issue[] {
  const { denominator } = row;
  const isBelow = typeof denominator === "number" && denominator < 0;
  return [
    ...["value", "numerator", "denominator"]
      .filter((field) => !isNumber(row[field]))
      .map((field) => badArgument([...path, field], "a finite number or null", row[field])),
    ...(isBelow ? [badArgument([...path, "denominator"], "a number from 0 on", denominator)] : []),
  ];
}

/** What is wrong with rows: what is no row, units that are unknown or stand twice, numbers that are none. */
export function rowFaults(rows: unknown, { byId }: Register): Issue[] {
  if (!Array.isArray(rows)) return [badArgument(["values"], "a list of rows", rows)];
  const seen = new Set<unknown>();
  return Array.from(rows).flatMap((row: unknown, at) => {
    const path = ["values", at];
    if (!isRecord(row)) return [badArgument(path, "a row: unit and value", row)];
    const { unit } = row;
    const expected = seen.has(unit) ? "each unit once" : "the id of a unit of the territory";
    const isUnit = typeof unit === "string" && byId.has(unit) && !seen.has(unit);
    seen.add(unit);
    return [
      ...(isUnit ? [] : [badArgument([...path, "unit"], expected, unit)]),
      ...numberFaults(path, row),
    ];
  });
}

/** What is wrong with weights by unit. */
function weightFaults(weights: unknown, { byId }: Register): Issue[] {
  if (weights === undefined) return [];
  if (!isRecord(weights)) return [badArgument(["weights"], "weights by unit", weights)];
  return Object.entries(weights).flatMap(([id, weight]) => {
    const path = ["weights", id];
    if (!byId.has(id)) return [badArgument(path, "the id of a unit of the territory", id)];
    return isWeight(weight) ? [] : [badArgument(path, "a finite number from 0 on", weight)];
  });
}

function unitFaults(units: unknown, to: unknown, { byId }: Register): Issue[] {
  if (units === undefined) return [];
  if (!Array.isArray(units)) return [badArgument(["units"], "a list of ids", units)];
  return Array.from(units).flatMap((id: unknown, at) => {
    const unit = typeof id === "string" ? byId.get(id) : undefined;
    const isThere = unit !== undefined && typeof to === "string" && tierOn(unit, to) !== null;
    return isThere ? [] : [badArgument(["units", at], "a unit that exists on the day", id)];
  });
}

/** What is wrong with the rule. */
export const ruleFaults = (rule: unknown, rules: readonly string[] = carryRules): Issue[] =>
  rules.some((known) => known === rule)
    ? []
    : [badArgument(["rule"], `one of ${rules.join(", ")}`, rule)];

/** What is wrong with what is common to all options: the day, weights, shares, units, and unknown names. */
export function settingFaults(
  options: unknown,
  known: readonly string[],
  register: Register,
): Issue[] {
  const faults = optionFaults(options, known);
  if (!isRecord(options)) return faults;
  const { to, weights, shares, units } = options;
  return [
    ...faults,
    ...(known.includes("to") ? dayFaults("to", to) : []),
    ...weightFaults(weights, register),
    ...shareFaults(shares, register),
    ...unitFaults(units, to, register),
  ];
}
