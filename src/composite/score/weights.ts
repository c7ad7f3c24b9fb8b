import type { IndexDefinition, IndexNode } from "../../model/types.ts";
import { inOrder } from "./order.ts";

/** A member with its weight. */
export interface MemberWeight {
  readonly id: string;
  readonly weight: number;
}

function weightsIn(node: IndexNode, maxima: ReadonlyMap<string, number>): readonly MemberWeight[] {
  switch (node.weights) {
    case "given":
      return node.members;
    case "equal":
      return node.members.map((id) => ({ id, weight: 1 }));
    case "maxima":
      return node.members.map((id) => ({ id, weight: maxima.get(id) ?? 0 }));
  }
}

/** A node, and its members with their weights. */
export interface WeightedNode {
  readonly node: IndexNode;
  readonly members: readonly MemberWeight[];
}

/**
 * The members of each node with their weights, in an order in which a node stands after its members. The points of
 * a component that drops out are nobody's: they weigh in no node above it.
 */
export function weightedNodes(
  { components, nodes }: IndexDefinition,
  dropsOut: (component: string) => boolean = () => false,
): readonly WeightedNode[] {
  const maxima = new Map(
    components.map(({ id, maximum }) => [id, dropsOut(id) ? 0 : (maximum ?? 0)]),
  );
  return inOrder(nodes).map((node) => {
    const members = weightsIn(node, maxima);
    maxima.set(
      node.id,
      members.reduce((total, { weight }) => total + weight, 0),
    );
    return { node, members };
  });
}
