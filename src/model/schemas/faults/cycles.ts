import type { Fault } from "./fault.ts";
import { present } from "./loose.ts";
import type { PlanOutline, TargetOutline } from "./outline.ts";
import { baseOf, membersOf, type Reference, supersededBy } from "./references.ts";
import { type Link, ringsOf } from "./rings.ts";

/** Targets that, step by step, replace themselves. */
export function supersedesCycles({ targets }: PlanOutline): Fault[] {
  return ring(targets, (target) => present([supersededBy(target)])).map(({ path }) => ({
    code: "reference-cycle",
    path: [...path, "supersedes"],
    expected: "a target that does not, step by step, replace this one",
  }));
}

/** Targets that, step by step, are counted from themselves. */
export function baseCycles({ targets }: PlanOutline): Fault[] {
  return ring(targets, (target) => [...present([baseOf(target)]), ...membersOf(target)]).map(
    ({ path }) => ({
      code: "reference-cycle",
      path: [...path, "quantity"],
      expected: "targets that are not, step by step, counted from this one",
    }),
  );
}

/** The targets on a ring of references: those that, step by step, refer to themselves. */
function ring(
  targets: readonly TargetOutline[],
  referencesOf: (target: TargetOutline) => readonly Reference[],
): TargetOutline[] {
  const rings = ringsOf(
    targets.flatMap((target) =>
      present(referencesOf(target).map(({ target: to }) => to)).map((to): Link => [target.id, to]),
    ),
  );
  return targets.filter(({ id }) => id !== undefined && rings.has(id));
}
