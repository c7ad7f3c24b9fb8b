import type { IndexNode } from "../../model/types.ts";

/** The ids of a node's members. */
const memberIds = (node: IndexNode): readonly string[] =>
  node.weights === "given" ? node.members.map(({ id }) => id) : node.members;

/** Nodes in an order in which each stands after its members; what lies on a ring is left out. */
export function inOrder(nodes: readonly IndexNode[]): readonly IndexNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const done = new Set<string>();
  const ordered: IndexNode[] = [];
  let waiting = nodes;
  while (waiting.length > 0) {
    const ready = waiting.filter((node) =>
      memberIds(node).every((id) => !known.has(id) || done.has(id)),
    );
    if (ready.length === 0) return ordered;
    for (const node of ready) done.add(node.id);
    ordered.push(...ready);
    waiting = waiting.filter(({ id }) => !done.has(id));
  }
  return ordered;
}
