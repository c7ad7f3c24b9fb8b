import { tiersOf } from "../../measure/evidence.ts";
import type { Tier } from "../../model/tier.ts";
import type { Plan, Target } from "../../model/types.ts";
import { ownBase, withoutForeignBase } from "./own-base.ts";
import type { NotApplicableReason } from "./reasons.ts";

/** Why a target of a plan binds no unit of a tier. */
type NotBound = Extract<NotApplicableReason, "other-tier" | "counts-other-tiers">;

/** The targets of a plan that bind a unit of a tier, as they bind it, and why each of the others does not. */
export interface BoundTargets {
  readonly targets: readonly Target[];
  readonly others: ReadonlyMap<string, NotBound>;
}

const countedBy = ({ quantity }: Target): readonly string[] =>
  quantity.kind === "count" && "targets" in quantity ? quantity.targets : [];

/** Notes the counts of targets that are not all bound; step by step, since a count may count another. */
function noteOpenCounts(targets: readonly Target[], others: Map<string, NotBound>): void {
  const isOpen = (target: Target) =>
    !others.has(target.id) && countedBy(target).some((id) => others.has(id));
  for (let open = targets.filter(isOpen); open.length > 0; open = targets.filter(isOpen)) {
    for (const { id } of open) others.set(id, "counts-other-tiers");
  }
}

/** What a target replaces is of no concern to a unit that it did not bind. */
function withoutForeignPast(target: Target, isForeign: (id: string) => boolean): Target {
  const { supersedes, ...others } = target;
  return supersedes !== undefined && isForeign(supersedes.target) ? others : target;
}

/**
 * The plan's own unit answers for everything that a target of its tier binds; a unit beneath it for its own offices
 * alone.
 */
export function boundTargets(plan: Plan, tier: Tier): BoundTargets {
  const isOwn = tier === plan.unit.tier;
  const others = new Map<string, NotBound>();
  for (const target of plan.targets) {
    if (!tiersOf(target, plan).includes(tier)) others.set(target.id, "other-tier");
  }
  noteOpenCounts(plan.targets, others);
  const isForeign = (id: string) => others.has(id);
  const targets = plan.targets
    .filter(({ id }) => !others.has(id))
    .map((target) => (isOwn ? target : { ...ownBase(target), tiers: [tier] }))
    .map((target) => withoutForeignPast(withoutForeignBase(target, isForeign), isForeign));
  return { targets, others };
}
