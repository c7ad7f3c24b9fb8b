import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { unitAggregations } from "../../model/indicator.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { ruleFaults } from "./carry-faults.ts";

const isObservation = (value: unknown): boolean => {
  const { unit, period } = fieldsOf(value);
  return typeof unit === "string" && typeof fieldsOf(period)["end"] === "string";
};

function oneFaults(observation: unknown, at: number): Issue[] {
  const path = ["observations", at];
  if (!isObservation(observation)) return [badArgument(path, "an observation", observation)];
  const { value } = fieldsOf(observation);
  return typeof value === "number" && !Number.isFinite(value)
    ? [badArgument([...path, "value"], "a finite number", value)]
    : [];
}

/** What is no list of observations, and values that are no numbers. */
export const observationFaults = (observations: unknown): Issue[] =>
  Array.isArray(observations)
    ? Array.from(observations).flatMap(oneFaults)
    : [badArgument(["observations"], "a list of observations", observations)];

export const isIndicator = (value: unknown): boolean => {
  const { id, aggregation } = fieldsOf(value);
  const { units } = fieldsOf(aggregation);
  return typeof id === "string" && unitAggregations.some((rule) => rule === units);
};

/** What is no list of indicators, and indicators that stand twice. */
export function indicatorFaults(indicators: unknown): Issue[] {
  if (!Array.isArray(indicators) || !Array.from(indicators).every(isIndicator)) {
    return [badArgument(["indicators"], "a list of indicators", indicators)];
  }
  const seen = new Set<unknown>();
  return indicators.flatMap((indicator: unknown, at) => {
    const { id } = fieldsOf(indicator);
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [badArgument(["indicators", at, "id"], "each indicator once", id)] : [];
  });
}

/** What is wrong with rules by indicator. */
export function rulesFaults(rules: unknown): Issue[] {
  if (rules === undefined) return [];
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) {
    return [badArgument(["rules"], "rules by indicator", rules)];
  }
  return Object.entries(rules).flatMap(([id, rule]) =>
    ruleFaults(rule).map((fault) => ({ ...fault, path: ["rules", id] })),
  );
}
