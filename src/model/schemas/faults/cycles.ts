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

type Links = ReadonlyMap<string, readonly string[]>;

/** The targets on a ring of references: those that, step by step, refer to themselves. */
function ring(
  targets: readonly TargetOutline[],
  referencesOf: (target: TargetOutline) => readonly Reference[],
): TargetOutline[] {
  const known = new Set(targets.flatMap(({ id }) => id ?? []));
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  for (const target of targets) {
    for (const reference of referencesOf(target)) {
      if (target.id === undefined || reference.target === undefined) continue;
      if (!known.has(reference.target)) continue;
      link(forward, target.id, reference.target);
      link(backward, reference.target, target.id);
    }
  }
  const rings = onRings(forward, backward);
  return targets.filter(({ id }) => id !== undefined && rings.has(id));
}

function link(links: Map<string, string[]>, from: string, to: string): void {
  const before = links.get(from);
  if (before === undefined) links.set(from, [to]);
  else before.push(to);
}

/**
 * The ids that lie on a ring, by strongly connected components (Kosaraju): what can be reached back from
 * an id, taken in the order in which a walk forward leaves the ids last, is one component.
 */
function onRings(forward: Links, backward: Links): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [...forward.keys()].flatMap((id) => walk(id, forward, seen));
  const taken = new Set<string>();
  const components = left.toReversed().map((id) => walk(id, backward, taken));
  const isRing = (component: readonly string[]) =>
    component.length > 1 || component.some((id) => forward.get(id)?.includes(id));
  return new Set(components.filter(isRing).flat());
}

/** Walks from an id to all that is not seen yet: the ids in the order in which the walk leaves them. */
function walk(start: string, links: Links, seen: Set<string>): string[] {
  const order: string[] = [];
  // A stack of our own: a chain of references may be longer than calls can nest.
  const stack: { readonly id: string; readonly rest: Iterator<string> }[] = [];
  const enter = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    stack.push({ id, rest: (links.get(id) ?? []).values() });
  };
  enter(start);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.rest.next();
    if (next.done !== true) enter(next.value);
    else {
      order.push(top.id);
      stack.pop();
    }
  }
  return order;
}
