import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import type { Indicator, IndicatorTarget, Plan, Target } from "../../model/types.ts";
import type { GapUnit } from "../scale.ts";
import { snap } from "../snap.ts";
import { type Demand, demandOf } from "./demand.ts";
import { misfitOf } from "./misfit.ts";
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
  /** How much more the target asks, below 0 how much less; `null` where numbers do not compare or overflow. */
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

/** Whether a target binds its unit's own offices alone: no tier named, or only the unit's. */
const isOwn = (offices: ReadonlySet<string>, { unit }: Plan): boolean =>
  offices.size === 1 && offices.has(unit.tier);

/** Whether two targets bind alike: each its own unit's offices, or tiers of which one set holds the other. */
function bindAlike(one: Demand, plan: Plan, other: Demand, against: Plan): boolean {
  const [offices, others] = [officesOf(one.target, plan), officesOf(other.target, against)];
  if (isOwn(offices, plan) && isOwn(others, against)) return true;
  return holds(offices, others) || holds(others, offices);
}

/** Of the candidates those of the same deadline; else of the first after it, else of the last before. */
function nearest({ target }: Demand, candidates: readonly Demand[]): readonly Demand[] {
  const dues = candidates.map(({ target: { due = "" } }) => due).toSorted();
  const own = target.due ?? "";
  const wanted = dues.find((due) => due >= own) ?? dues.at(-1);
  return candidates.filter(({ target: { due = "" } }) => due === wanted);
}

/** Those that stand beside a demand: what compares with it hides what does not. */
function besideOf(demand: Demand, candidates: readonly Demand[]): readonly Demand[] {
  const fitting = candidates.filter((other) => misfitOf(demand, other) === null);
  return nearest(demand, fitting.length > 0 ? fitting : candidates);
}

/** The ids of the targets that others replace. */
const supersededIn = ({ targets }: Plan): ReadonlySet<string> =>
  new Set(
    targets.flatMap(({ supersedes }) => (supersedes === undefined ? [] : [supersedes.target])),
  );

/** What the targets in force of a plan ask. */
function demandsOf(plan: Plan): readonly Demand[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const superseded = supersededIn(plan);
  return plan.targets.flatMap((target) => {
    if (target.indicator === undefined || superseded.has(target.id)) return [];
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
    stated: snap(one.scale.stated) + 0,
    statedAgainst: snap(other.scale.stated) + 0,
    differenceUnit: one.scale.gapUnit,
    assumedBase: one.assumedBase || other.assumedBase,
  };
}

function whyUnmatched(target: Target, superseded: ReadonlySet<string>): UnmatchedReason {
  if (target.indicator === undefined) return "no-indicator";
  return superseded.has(target.id) ? "superseded" : "no-counterpart";
}

const isTarget = (target: Target): boolean => typeof target?.quantity === "object";

const isPlan = (plan: Plan): boolean =>
  Array.isArray(plan?.targets) &&
  plan.targets.every(isTarget) &&
  Array.isArray(plan.indicators) &&
  plan.indicators.every((indicator) => typeof indicator?.id === "string") &&
  typeof plan.unit?.tier === "string";

function check(plan: Plan, against: Plan): void {
  const faults = Object.entries({ plan, against })
    .filter(([, given]) => !isPlan(given))
    .map(([name, given]) => badArgument([name], "a plan, from parsePlan or typed", given));
  if (faults.length > 0) throw new DxplanError("invalid-argument", "comparePlans", faults);
}

/**
 * Sets a plan beside another, target by target: which asks more, and which less.
 *
 * Targets meet on one indicator id and for the same offices: each its own unit's, or tiers of which one set
 * holds the other. Beside a target stand those of its deadline, else of the first deadline after it, else of
 * the last before; one that compares, on whatever day, comes before one that does not. The number that each states decides, in the indicator's direction; at equal numbers what
 * the bounds accept ("more than 50" asks more than "reach 50"). What asks the same is the same whenever it is
 * due; at other deadlines, more that is due sooner is more, less that is due later is less, and the rest
 * cannot be said. A change that counts from a number, or from a target of levels, is compared as the level
 * that it comes to. Targets that others replace are left out, and listed.
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
  const superseded = supersededIn(plan);
  const matched = demandsOf(plan).map((demand) => {
    const candidates = others.filter(
      (other) =>
        other.indicator.id === demand.indicator.id && bindAlike(demand, plan, other, against),
    );
    return { demand, beside: besideOf(demand, candidates) };
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
      .map((target) => ({ target, reason: whyUnmatched(target, superseded) })),
  };
}
