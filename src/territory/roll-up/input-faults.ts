import { isDay } from "../../measure/time.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { unitAggregations } from "../../model/indicator.ts";
import { qualifierKinds } from "../../model/observation.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import type { Indicator } from "../../model/types.ts";
import { isRecord } from "./option-faults.ts";

/** The faults of a list, each with its place; an empty place in it is one as well. */
const listFaults = (
  name: string,
  list: unknown,
  expected: string,
  faultsAt: (item: unknown, path: Issue["path"]) => Issue[],
): Issue[] =>
  Array.isArray(list)
    ? Array.from(list).flatMap((item: unknown, at) => faultsAt(item, [name, at]))
    : [badArgument([name], expected, list)];

const isNumberOrNone = (number: unknown): boolean =>
  number === undefined || Number.isFinite(number);

const isQualifier = (qualifier: unknown): boolean => {
  if (qualifier === undefined) return true;
  const { kind, width } = fieldsOf(qualifier);
  return qualifierKinds.some((one) => one === kind) && isNumberOrNone(width);
};

/** Whether texts are days; most of them are the same few. */
function dayChecker(): (day: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (day) => {
    const isOne = known.get(day) ?? (typeof day === "string" && isDay(day));
    known.set(day, isOne);
    return isOne;
  };
}

function figureFaults(fields: Readonly<Record<string, unknown>>, path: Issue["path"]): Issue[] {
  const { value, numerator, denominator, qualifier } = fields;
  const isValue = Number.isFinite(value) || isRecord(value);
  const isWord = isQualifier(qualifier);
  if (isValue && isWord && isNumberOrNone(numerator) && isNumberOrNone(denominator)) return [];
  const parts = (["numerator", "denominator"] as const).filter(
    (name) => !isNumberOrNone(fields[name]),
  );
  return [
    ...(isValue
      ? []
      : [badArgument([...path, "value"], "a finite number, or why there is none", value)]),
    ...(isWord ? [] : [badArgument([...path, "qualifier"], "a qualifier", qualifier)]),
    ...parts.map((name) => badArgument([...path, name], "a finite number", fields[name])),
  ];
}

/** What is wrong with one observation, as far as it is put together with others. */
const faultsBy =
  (isDayText: (day: unknown) => boolean) =>
  (observation: unknown, path: Issue["path"]): Issue[] => {
    const fields = fieldsOf(observation);
    const { unit, period, indicator, milestone } = fields;
    const { start, end } = fieldsOf(period);
    const isDated = isDayText(end) && (start === undefined || isDayText(start));
    const isOne = typeof unit === "string" && isDated;
    if (isOne && typeof indicator === "string") return figureFaults(fields, path);
    return isOne && isRecord(milestone)
      ? []
      : [badArgument(path, "an observation, with its unit and its period", observation)];
  };

/** What is no list of observations; every number in them is to be one. */
export const observationFaults = (observations: unknown): Issue[] =>
  listFaults("observations", observations, "a list of observations", faultsBy(dayChecker()));

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
export function indicatorsFaults(
  indicators: readonly Indicator[],
  above: Issue["path"] = [],
): Issue[] {
  const path = [...above, "indicators"];
  if (!Array.isArray(indicators)) return [badArgument(path, "a list of indicators", indicators)];
  const first = new Map<unknown, number>();
  return Array.from(indicators).flatMap((indicator, at) => {
    const wrong = indicatorFaults([...path, at], indicator);
    const before = first.get(fieldsOf(indicator)["id"]);
    if (wrong.length > 0) return wrong;
    if (before === undefined) first.set(indicator.id, at);
    const expected = `an indicator other than indicators[${before}]`;
    return before === undefined ? [] : [badArgument([...path, at, "id"], expected, indicator.id)];
  });
}
