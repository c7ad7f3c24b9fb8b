import type { Fault } from "./fault.ts";
import { present } from "./loose.ts";
import type { PlanOutline, TargetOutline } from "./outline.ts";

/** Indicators that the plan does not define. */
export function unknownIndicators({ targets, indicators }: PlanOutline): Fault[] {
  return targets
    .filter(({ indicator }) => indicator !== undefined && !indicators.has(indicator))
    .map(({ path }) => ({
      code: "unknown-indicator",
      path: [...path, "indicator"],
      expected: "the id of an indicator that the plan defines",
    }));
}

/** A reference to a target, and where it stands. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly target: string | undefined;
}

/** What a change or a growth is counted from, if that is another target. */
export const baseOf = ({ path, quantity }: TargetOutline): Reference | undefined =>
  quantity.base === undefined
    ? undefined
    : { path: [...path, "quantity", "from", "target"], target: quantity.base };

/** The targets that a count counts. */
export const membersOf = ({ path, quantity }: TargetOutline): Reference[] => {
  if (quantity.kind !== "count") return [];
  const { targets = [], meets } = quantity;
  const named = targets.map((target, at) => ({
    path: [...path, "quantity", "targets", at],
    target,
  }));
  return meets === undefined
    ? named
    : [...named, { path: [...path, "quantity", "meets"], target: meets }];
};

/** The target that is replaced. */
export const supersededBy = ({ path, superseded }: TargetOutline): Reference | undefined =>
  superseded === undefined
    ? undefined
    : { path: [...path, "supersedes", "target"], target: superseded };

const targetExpected = "the id of a target of this plan";

/** Bases that name no target, or a target of something else: points of one thing added to another. */
export function unknownBases({ targets }: PlanOutline): Fault[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const isBase = (target: TargetOutline, base: Reference): boolean => {
    const named = byId.get(base.target);
    const isComparable = named?.indicator !== undefined && target.indicator !== undefined;
    return isComparable && named.indicator === target.indicator;
  };
  return targets.flatMap((target): Fault[] => {
    const base = baseOf(target);
    if (base === undefined || isBase(target, base)) return [];
    const expected = "the id of a target of this plan on the same indicator";
    return [{ code: "unknown-base", path: base.path, expected }];
  });
}

/** Other references to targets that the plan does not have. */
export function unknownTargets({ targets, references, targetIds }: PlanOutline): Fault[] {
  const named = references.flatMap(({ path, targets: ids }) =>
    ids.map((target, at): Reference => ({ path: [...path, "targets", at], target })),
  );
  return [...targets.flatMap(membersOf), ...present(targets.map(supersededBy)), ...named]
    .filter(({ target }) => target !== undefined && !targetIds.has(target))
    .map(({ path }) => ({ code: "unknown-target", path, expected: targetExpected }));
}

/** Owners that the plan does not name. */
export function unknownOwners({ references, organisationIds }: PlanOutline): Fault[] {
  return references
    .filter(({ owner }) => owner !== undefined && !organisationIds.has(owner))
    .map(({ path }) => ({
      code: "unknown-organisation",
      path: [...path, "owner"],
      expected: "the id of an organisation of this plan",
    }));
}
