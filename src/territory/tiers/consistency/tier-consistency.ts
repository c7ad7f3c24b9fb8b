import { revisions } from "../../../composite/counting.ts";
import { acceptance } from "../../../measure/acceptance.ts";
import { tiersOf } from "../../../measure/evidence.ts";
import { isAccepted } from "../../../measure/interval.ts";
import { badArgument, unknownFaults } from "../../../model/bad-argument.ts";
import type { Issue } from "../../../model/error.ts";
import type { Indicator, Plan, Target } from "../../../model/types.ts";
import { refuse } from "../../checks.ts";
import { type Register, registerOf } from "../../register.ts";
import type { Territory } from "../../unit.ts";
import { planFaults } from "../arguments.ts";
import { madeOf } from "./made-of.ts";
import { isLevel, type Part, partsOf, topOf } from "./parts.ts";
import type { ConsistencyFinding, TierFindingReason } from "./tier-finding.ts";

/**
 * Options of {@link tierConsistency}.
 *
 * @category Territory
 */
export interface TierConsistencyOptions {
  /**
   * The weight of each unit, by id, not below 0: denominators of a ratio of sums. That of the plan's unit is of its own
   * offices.
   */
  readonly weights?: Readonly<Record<string, number>>;
}

function optionsFaults(options: TierConsistencyOptions, { byId }: Register): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "an object of options", options)];
  }
  const unknown = unknownFaults([], options, ["weights"]);
  const { weights = {} } = options;
  if (typeof weights !== "object" || weights === null) {
    return [...unknown, badArgument(["weights"], "numbers by the id of a unit", weights)];
  }
  const wrong = Object.entries(weights).flatMap(([id, weight]) => {
    if (!byId.has(id)) return [badArgument(["weights", id], "the id of a unit", id)];
    const isWeight = Number.isFinite(weight) && weight >= 0;
    return isWeight ? [] : [badArgument(["weights", id], "a finite number from 0 up", weight)];
  });
  return [...unknown, ...wrong];
}

/** Whether the upper target binds the offices of the lower one; one that names no tiers speaks of the whole unit. */
const isMadeOf = (upper: Target, lower: Target, plan: Plan): boolean =>
  upper.tiers === undefined || tiersOf(lower, plan).every((tier) => upper.tiers?.includes(tier));

/** What is compared with what: the lower targets that an upper one is made of together, each other by itself. */
function pairsOf(upper: Target, plan: Plan): readonly (readonly Target[])[] {
  const top = topOf(upper, plan);
  const lower = plan.targets.filter(
    (target) =>
      target.indicator === upper.indicator && target.due === upper.due && topOf(target, plan) > top,
  );
  const outOfForce = revisions(plan, upper.due ?? "9999-12-31");
  const isPart = (target: Target) =>
    isMadeOf(upper, target, plan) && isLevel(target) && !outOfForce.has(target.id);
  const parts = lower.filter(isPart);
  const others = lower.filter((target) => !isPart(target)).map((target) => [target]);
  return [...(parts.length === 0 ? [] : [parts]), ...others];
}

/** Why an upper target cannot be compared with lower ones, whatever their numbers. */
function refusal(
  upper: Target,
  lower: readonly Target[],
  indicator: Indicator,
  plan: Plan,
): TierFindingReason | null {
  if (indicator.aggregation.units === "none") return "not-aggregable";
  if (!lower.every((target) => isMadeOf(upper, target, plan))) return "other-offices";
  if (![upper, ...lower].every(isLevel)) return "not-a-level";
  const outOfForce = revisions(plan, upper.due ?? "9999-12-31");
  return [upper, ...lower].some(({ id }) => outOfForce.has(id)) ? "superseded" : null;
}

/** A sum hangs on how many units there are. */
const isUncounted = (parts: readonly Part[], { aggregation }: Indicator): boolean =>
  aggregation.units === "sum" && parts.some(({ units }) => units === 0);

function findingOf(
  upper: Target,
  lower: readonly Target[],
  indicator: Indicator,
  plan: Plan,
  territory: Territory,
  weights: ReadonlyMap<string, number>,
): ConsistencyFinding {
  const asked = isLevel(upper) ? acceptance(upper.bound, indicator.direction) : null;
  const named = {
    upper: upper.id,
    lower: lower.map(({ id }) => id),
    indicator: indicator.id,
    due: upper.due ?? null,
    required: asked === null ? null : asked.stated + 0,
  };
  const untold = { ...named, range: null, reaches: null };
  const reason = refusal(upper, lower, indicator, plan);
  if (reason !== null) return { ...untold, reason };
  const parts = partsOf(upper, lower.filter(isLevel), indicator, plan, territory, weights);
  if (asked === null || isUncounted(parts, indicator)) return { ...untold, reason: "no-such-unit" };
  const known = madeOf(parts, indicator);
  const reaches = isAccepted(asked.accept, known);
  const range = { low: known.low?.at ?? null, high: known.high?.at ?? null };
  return { ...named, range, reaches, reason: reaches === null ? "weights-decide" : null };
}

/**
 * Whether the targets that a plan declares for lower tiers add up to the upper one on the same indicator and deadline:
 * what the upper value can be at best and at worst if every lower unit just meets its own.
 *
 * The indicator's aggregation says what the upper value is made of: a mean by weight, a sum over the units that there
 * are, the lowest or highest. A target that names tiers speaks of their offices alone; one that names none speaks of
 * the whole unit. Every pair of tiers is listed: those that cannot be compared with the reason.
 *
 * @param plan - The plan.
 * @param territory - The territory, with the plan's unit and those beneath it.
 * @param options - Weights, if they are known.
 * @returns The findings, in the order of the plan's upper targets; none if no indicator has targets of several tiers.
 * @throws DxplanError `invalid-argument` for what is no plan or territory, for an unknown unit, and for what is no
 *   weight.
 * @example
 * ```ts
 * // 90 % of the province's own files is not made of 80 % of the districts' and 60 % of the communes'.
 * tierConsistency(plan, vietnam).find(({ upper }) => upper === "work-files-province-2025").reason;
 * // => "other-offices"
 * // 90 % of all of them together could not be reached by that.
 * const all = plan.targets.map(({ tiers, ...target }) => (
 *   target.id === "work-files-province-2025" ? target : { ...target, ...(tiers && { tiers }) }
 * ));
 * const { range, reaches } = tierConsistency({ ...plan, targets: all }, vietnam)[0];
 * [range, reaches];
 * // => [{ low: 60, high: 80 }, false]
 * ```
 * @category Territory
 */
export function tierConsistency(
  plan: Plan,
  territory: Territory,
  options: TierConsistencyOptions = {},
): readonly ConsistencyFinding[] {
  const register = registerOf(territory, "tierConsistency");
  refuse("tierConsistency", [
    ...planFaults(plan, register, ["plan"]),
    ...optionsFaults(options, register),
  ]);
  const weights = new Map(Object.entries(options.weights ?? {}));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.targets.flatMap((upper) => {
    const indicator = indicators.get(upper.indicator ?? "");
    if (indicator === undefined) return [];
    return pairsOf(upper, plan).map((lower) =>
      findingOf(upper, lower, indicator, plan, territory, weights),
    );
  });
}
