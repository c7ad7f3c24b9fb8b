import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import type { Indicator, IndicatorTarget, Plan, Target } from "../../model/types.ts";
import type { GapUnit } from "../scale.ts";
import { type Demand, demandOf } from "./demand.ts";
import type { IncomparableReason, UnmatchedReason } from "./reasons.ts";
import { verdictOn } from "./verdict.ts";

/**
 * A target of a plan beside one of another plan, on the same indicator and for the same offices.
 *
 * @category Comparing
 */
export interface TargetComparison {
  /** The target of the plan. */
  readonly target: IndicatorTarget;
  /** The target of the other plan. */
  readonly against: IndicatorTarget;
  /** The indicator of both, as the plan defines it. */
  readonly indicator: Indicator;
  /** Whether the target asks more, less or the same; `null` if that cannot be said. */
  readonly asks: "more" | "less" | "same" | null;
  /** Why that cannot be said, or `null`. */
  readonly reason: IncomparableReason | null;
  /** The number that the target states: the level, where a change counts from a known number. */
  readonly stated: number;
  /** The number that the other one states. */
  readonly statedAgainst: number;
  /** How much more the target asks, below 0 how much less; `null` where numbers do not compare. */
  readonly difference: number | null;
  /** The unit of the difference. */
  readonly differenceUnit: GapUnit;
  /** Whether the number of another target stands in for the figure that one of them is counted from. */
  readonly assumedBase: boolean;
}

/**
 * Two plans, target by target.
 *
 * @category Comparing
 */
export interface PlanComparison {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the plan that it is compared with. */
  readonly against: string;
  /** The pairs, in the order of the plan's targets, then of the other's. */
  readonly pairs: readonly TargetComparison[];
  /** The plan's targets that have nothing beside them, each with the reason. */
  readonly unmatched: readonly { readonly target: Target; readonly reason: UnmatchedReason }[];
}

const officesOf = ({ tiers }: Target, { unit }: Plan): ReadonlySet<string> =>
  new Set(tiers ?? [unit.tier]);

const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  [...inner].every((tier) => outer.has(tier));

/** Whether two targets bind the same offices: each its own unit's, or tiers of which one set holds the other. */
function bindAlike(one: Demand, plan: Plan, other: Demand, against: Plan): boolean {
  if (one.target.tiers === undefined && other.target.tiers === undefined) return true;
  const [offices, others] = [officesOf(one.target, plan), officesOf(other.target, against)];
  return holds(offices, others) || holds(others, offices);
}

/** Of the candidates those of the same deadline; else of the first after it, else of the last before. */
function nearest({ target }: Demand, candidates: readonly Demand[]): readonly Demand[] {
  const dues = candidates.map(({ target: { due = "" } }) => due).toSorted();
  const own = target.due ?? "";
  const wanted = dues.find((due) => due >= own) ?? dues.at(-1);
  return candidates.filter(({ target: { due = "" } }) => due === wanted);
}

function demandsOf(plan: Plan): readonly Demand[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.targets.flatMap((target) => {
    if (target.indicator === undefined) return [];
    const indicator = indicators.get(target.indicator);
    return indicator === undefined ? [] : [demandOf(target, indicator, plan)];
  });
}

function pairOf(one: Demand, other: Demand): TargetComparison {
  return {
    target: one.target,
    against: other.target,
    indicator: one.indicator,
    ...verdictOn(one, other),
    stated: one.scale.stated,
    statedAgainst: other.scale.stated,
    differenceUnit: one.scale.gapUnit,
    assumedBase: one.assumedBase || other.assumedBase,
  };
}

const isPlan = (plan: Plan): boolean =>
  Array.isArray(plan?.targets) && Array.isArray(plan.indicators);

function check(plan: Plan, against: Plan): void {
  const faults = Object.entries({ plan, against })
    .filter(([, given]) => !isPlan(given))
    .map(([name, given]) => badArgument([name], "a plan, from parsePlan or typed", given));
  if (faults.length > 0) throw new DxplanError("invalid-argument", "comparePlans", faults);
}

/**
 * Sets a plan beside another, target by target: which asks more, and which less.
 *
 * Targets meet on one indicator id and for the same offices, at the same deadline, else at the nearest one of
 * the other plan. The number that each states decides, in the indicator's direction; then what the bounds
 * accept ("more than 50" asks more than "reach 50"). At other deadlines, more that is due sooner is more, less
 * that is due later is less, and the rest cannot be said. A change that counts from a number, or from a target
 * with one, is compared as the level that it comes to.
 *
 * @param plan - A plan.
 * @param against - The plan to set it beside: the nation's, a neighbour's, an earlier one.
 * @returns The pairs, and the targets of the plan that have nothing beside them. Plain data.
 * @throws DxplanError `invalid-argument` for what is no plan.
 * @example
 * ```ts
 * const { pairs } = comparePlans(plan, national);
 * const share = pairs.find(({ target }) => target.id === "digital-economy-share-2025");
 * // Trà Vinh asks 10 % of GRDP of itself for 2025, the nation 20 % of GDP.
 * [share.asks, share.difference, share.differenceUnit];
 * // => ["less", -10, "points"]
 * ```
 * @category Comparing
 */
export function comparePlans(plan: Plan, against: Plan): PlanComparison {
  check(plan, against);
  const others = demandsOf(against);
  const matched = demandsOf(plan).map((demand) => {
    const candidates = others.filter(
      (other) =>
        other.indicator.id === demand.indicator.id && bindAlike(demand, plan, other, against),
    );
    return { demand, beside: nearest(demand, candidates) };
  });
  const paired = new Set(
    matched.filter(({ beside }) => beside.length > 0).map(({ demand }) => demand.target.id),
  );
  return {
    plan: plan.id,
    against: against.id,
    pairs: matched.flatMap(({ demand, beside }) => beside.map((other) => pairOf(demand, other))),
    unmatched: plan.targets
      .filter(({ id }) => !paired.has(id))
      .map((target) => ({
        target,
        reason: target.indicator === undefined ? "no-indicator" : "no-counterpart",
      })),
  };
}
