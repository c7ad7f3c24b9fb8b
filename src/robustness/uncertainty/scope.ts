import { type WeightedNode, weightedNodes } from "../../composite/score/weights.ts";
import type { IndexComponent, IndexDefinition } from "../../model/types.ts";

/** What counts in the score of a node. */
export interface Scope {
  /** The node itself and the nodes beneath it, with the weights of their members. */
  readonly nodes: readonly WeightedNode[];
  readonly components: readonly IndexComponent[];
}

/** What counts in the score of a node: its members that have a weight, and theirs. */
export function scopeOf(
  index: IndexDefinition,
  node: string,
  dropsOut: (component: string) => boolean,
): Scope {
  const counting = new Set([node]);
  const weighted = new Map(weightedNodes(index, dropsOut).map((one) => [one.node.id, one]));
  // From the top down: each node stands after all that it is a member of.
  for (const { node: above, members } of [...weighted.values()].toReversed()) {
    if (!counting.has(above.id)) continue;
    for (const { id, weight } of members) if (weight > 0) counting.add(id);
  }
  const nodes = index.nodes.flatMap(({ id }) => (counting.has(id) ? (weighted.get(id) ?? []) : []));
  return { nodes, components: index.components.filter(({ id }) => counting.has(id)) };
}

/** The members of a node that have a weight. */
export const countingMembers = ({ members }: WeightedNode): number =>
  members.filter(({ weight }) => weight > 0).length;
