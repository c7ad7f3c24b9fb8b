import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { unitAggregations } from "../../model/indicator.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import type { Indicator } from "../../model/types.ts";
import { isRecord } from "./option-faults.ts";

/** What is no list of observations. */
export function observationFaults(observations: unknown): Issue[] {
  const isObservation = (value: unknown): boolean => {
    const { unit, period, indicator, milestone } = fieldsOf(value);
    return (
      typeof unit === "string" &&
      typeof fieldsOf(period)["end"] === "string" &&
      (typeof indicator === "string" || isRecord(milestone))
    );
  };
  return Array.isArray(observations) && Array.from(observations).every(isObservation)
    ? []
    : [badArgument(["observations"], "a list of observations", observations)];
}

/** What is no indicator. */
export function indicatorFaults(path: Issue["path"], indicator: unknown): Issue[] {
  const { id, aggregation, direction } = fieldsOf(indicator);
  const { units } = fieldsOf(aggregation);
  const isRule = unitAggregations.some((rule) => rule === units);
  return typeof id === "string" && typeof direction === "string" && isRule
    ? []
    : [badArgument(path, "the definition of an indicator", indicator)];
}

/** What is no list of indicators, each once. */
export function indicatorsFaults(indicators: readonly Indicator[]): Issue[] {
  if (!Array.isArray(indicators)) {
    return [badArgument(["indicators"], "a list of indicators", indicators)];
  }
  const first = new Map<unknown, number>();
  return Array.from(indicators).flatMap((indicator, at) => {
    const wrong = indicatorFaults(["indicators", at], indicator);
    const before = first.get(fieldsOf(indicator)["id"]);
    if (wrong.length > 0) return wrong;
    if (before === undefined) first.set(indicator.id, at);
    const expected = `an indicator other than indicators[${before}]`;
    return before === undefined
      ? []
      : [badArgument(["indicators", at, "id"], expected, indicator.id)];
  });
}
