import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { directions, unitsOfMeasure } from "../../model/indicator.ts";
import { tiers } from "../../model/tier.ts";
import { type FieldRule, isNumber, isRecord, isText, itemsOf, oneOf, orAbsent } from "./shape.ts";
import { askedRules, targetRules } from "./shape-of-target.ts";

const faultsOf = (record: unknown, path: Issue["path"], rules: readonly FieldRule[]): Issue[] =>
  isRecord(record)
    ? rules
        .filter(([field, , isRight]) => !isRight(record[field]))
        .map(([field, expected]) => badArgument([...path, field], expected, record[field]))
    : [badArgument(path, "an object", record)];

const isLimits = (limits: unknown): boolean =>
  isRecord(limits) && [limits["low"], limits["high"]].every(orAbsent(isNumber));

const indicatorRules = (): readonly FieldRule[] => [
  ["id", "an id", isText],
  ["direction", directions.join(" or "), oneOf(directions)],
  ["unitOfMeasure", unitsOfMeasure.join(" or "), oneOf(unitsOfMeasure)],
  ["naturalLimits", "finite limits", orAbsent(isLimits)],
];

const isUnit = (unit: unknown): boolean =>
  isRecord(unit) && isText(unit["id"]) && oneOf(tiers)(unit["tier"]);

const planRules = (): readonly FieldRule[] => [
  ["id", "an id", isText],
  ["unit", "a unit with an id and a tier", isUnit],
  ["indicators", "a list of indicators", Array.isArray],
  ["targets", "a list of targets", Array.isArray],
];

/** The fields of a target that are looked at: of one on an indicator, those that it needs as well. */
const rulesOf = (target: unknown, known: readonly unknown[]): readonly FieldRule[] =>
  isRecord(target) && target["indicator"] !== undefined
    ? [...targetRules(), ...askedRules(known)]
    : targetRules();

/** What is wrong with a plan that was typed by hand, as far as it would mislead what reads it. */
export function shapeFaults(plan: unknown, path: Issue["path"]): Issue[] {
  if (!isRecord(plan)) return [badArgument(path, "a plan, from parsePlan or typed", plan)];
  const faults = faultsOf(plan, path, planRules());
  if (faults.length > 0) return faults;
  const indicators = itemsOf(plan["indicators"]);
  const known = indicators.filter(isRecord).map(({ id }) => id);
  const ofIndicators = indicators.flatMap((indicator, at) =>
    faultsOf(indicator, [...path, "indicators", at], indicatorRules()),
  );
  const ofTargets = itemsOf(plan["targets"]).flatMap((target, at) =>
    faultsOf(target, [...path, "targets", at], rulesOf(target, known)),
  );
  return [...ofIndicators, ...ofTargets];
}
