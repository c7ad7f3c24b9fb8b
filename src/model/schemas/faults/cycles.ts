import type { Fault } from "./fault.ts";
import { present } from "./loose.ts";
import type { PlanOutline, TargetOutline } from "./outline.ts";
import { baseOf, membersOf, type Reference, supersededBy } from "./references.ts";

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

type Edge = readonly [from: string | undefined, to: string | undefined];

/** The targets on a ring of references: those left when both loose ends of every chain are taken away. */
function ring(
  targets: readonly TargetOutline[],
  referencesOf: (target: TargetOutline) => readonly Reference[],
): TargetOutline[] {
  const edges = targets.flatMap((target) =>
    referencesOf(target).map((reference): Edge => [target.id, reference.target]),
  );
  const forward = withoutLooseEnds(edges);
  const backward = withoutLooseEnds(forward.map(([from, to]): Edge => [to, from]));
  const left = new Set(backward.map(([from]) => from));
  return targets.filter(({ id }) => id !== undefined && left.has(id));
}

/** The edges left when those that lead nowhere further are taken away, again and again. */
function withoutLooseEnds(edges: readonly Edge[]): readonly Edge[] {
  const outgoing = new Map<Edge[0], number>();
  const incoming = new Map<Edge[0], Edge[0][]>();
  for (const [from, to] of edges) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + 1);
    const before = incoming.get(to);
    if (before === undefined) incoming.set(to, [from]);
    else before.push(from);
  }
  /** Takes one edge away, and tells whether its start has become a loose end. */
  const loosens = (from: Edge[0]): boolean => {
    const left = (outgoing.get(from) ?? 0) - 1;
    outgoing.set(from, left);
    return left === 0;
  };
  const ends = [...incoming.keys()].filter((id) => !outgoing.has(id));
  // The list grows while it is read: a loop, since a chain of references may be long.
  for (const end of ends) ends.push(...(incoming.get(end) ?? []).filter(loosens));
  const gone = new Set(ends);
  return edges.filter(([from, to]) => !gone.has(from) && !gone.has(to));
}
