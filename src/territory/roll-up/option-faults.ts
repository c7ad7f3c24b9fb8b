import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import type { Indicator } from "../../model/types.ts";
import { dayFaults } from "../checks.ts";
import { optionNames, type RollUpOptions, rollUpMissing } from "./options.ts";
import { periodFaults } from "./period.ts";

export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isTier = (value: unknown): value is Tier => allTiers.some((tier) => tier === value);

/** Weights of what is not put together, or by what is no name. */
export function weightFaults(weights: unknown, indicators: readonly Indicator[]): Issue[] {
  if (!isRecord(weights)) return [badArgument(["weights"], "ids of weights by indicator", weights)];
  const ids = new Set(indicators.map((indicator) => fieldsOf(indicator)["id"]));
  return Object.entries(weights).flatMap(([id, weight]) => {
    if (!ids.has(id)) return [badArgument(["weights", id], "the id of an indicator given", id)];
    return typeof weight === "string"
      ? []
      : [badArgument(["weights", id], "the id of an indicator that weighs", weight)];
  });
}

function tiersFaults(tiers: unknown): Issue[] {
  const isSet =
    Array.isArray(tiers) &&
    tiers.length > 0 &&
    tiers.every(isTier) &&
    new Set(tiers).size === tiers.length;
  return tiers === undefined || tiers === "own" || isSet
    ? []
    : [badArgument(["tiers"], `some of ${allTiers.join(", ")}, each once; or "own"`, tiers)];
}

/** What is wrong with options that can be looked at by themselves. */
export function ownFaults(options: RollUpOptions): Issue[] {
  const { asOf, on, from, period, missing, minimumCoverage = 1, plainMean } = options;
  const isShare =
    typeof minimumCoverage === "number" && minimumCoverage >= 0 && minimumCoverage <= 1;
  return [
    ...unknownFaults([], options, optionNames),
    ...dayFaults("asOf", asOf),
    ...(on === undefined ? [] : dayFaults("on", on)),
    ...(from === undefined || isTier(from)
      ? []
      : [badArgument(["from"], `one of ${allTiers.join(", ")}`, from)]),
    ...(period === undefined ? [] : periodFaults(period)),
    ...tiersFaults(options.tiers),
    ...(missing === undefined || rollUpMissing.includes(missing)
      ? []
      : [badArgument(["missing"], rollUpMissing.join(" or "), missing)]),
    ...(isShare ? [] : [badArgument(["minimumCoverage"], "a number from 0 to 1", minimumCoverage)]),
    ...(plainMean === undefined || typeof plainMean === "boolean"
      ? []
      : [badArgument(["plainMean"], "true or false", plainMean)]),
  ];
}
