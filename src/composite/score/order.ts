import type { IndexNode } from "../../model/types.ts";

/** The ids of a node's members. */
export const memberIds = (node: IndexNode): readonly string[] =>
  node.weights === "given" ? node.members.map(({ id }) => id) : node.members;

/** Which nodes stand above each, by their places. */
function placesAbove(nodes: readonly IndexNode[]): ReadonlyMap<string, readonly number[]> {
  const above = new Map<string, number[]>(nodes.map(({ id }) => [id, []]));
  nodes.forEach((node, at) => {
    for (const id of new Set(memberIds(node))) above.get(id)?.push(at);
  });
  return above;
}

/** Nodes in an order in which each stands after its members; what lies on a ring is left out. */
export function inOrder(nodes: readonly IndexNode[]): readonly IndexNode[] {
  const above = placesAbove(nodes);
  const waitsFor = nodes.map((node) => memberIds(node).filter((id) => above.has(id)));
  const open = waitsFor.map((ids) => new Set(ids).size);
  const ordered: IndexNode[] = [];
  let ready = [...nodes.keys()].filter((at) => open[at] === 0);
  // Level by level, each in the order of the definition.
  while (ready.length > 0) {
    const level = ready.flatMap((at) => nodes[at] ?? []);
    for (const node of level) ordered.push(node);
    ready = level
      .flatMap(({ id }) => above.get(id) ?? [])
      .filter((at) => {
        const left = (open[at] ?? 0) - 1;
        open[at] = left;
        return left === 0;
      })
      .toSorted((one, other) => one - other);
  }
  return ordered;
}
