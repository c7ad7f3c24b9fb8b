/** A reference from one id to another. */
export type Link = readonly [from: string | undefined, to: string];

type Links = ReadonlyMap<string, readonly string[]>;

/** The ids that, step by step, refer to themselves, among those that refer to something. */
export function ringsOf(references: readonly Link[]): ReadonlySet<string> {
  const known = new Set(references.map(([from]) => from));
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  for (const [from, to] of references) {
    // What refers to nothing lies on no ring.
    if (from === undefined || !known.has(to)) continue;
    link(forward, from, to);
    link(backward, to, from);
  }
  return onRings(forward, backward);
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
