import type { NodeWeights } from "../../columns/prepare.ts";
import { weightedNodes } from "../../composite/score/weights.ts";
import type { IndexDefinition } from "../../model/types.ts";

/**
 * The weights of every node of an index in which a component or a node is no member of anything: 0 for it, and of
 * nodes that weigh by maxima the points without its own.
 */
export function weightsWithout(index: IndexDefinition, id: string): NodeWeights {
  const maxima = new Map(index.components.map((one) => [one.id, one.maximum ?? 0]));
  const weights = new Map<string, readonly number[]>();
  for (const { node, members } of weightedNodes(index)) {
    const own = members.map(({ id: member, weight }) => {
      if (member === id) return 0;
      return node.weights === "maxima" ? (maxima.get(member) ?? 0) : weight;
    });
    weights.set(node.id, own);
    maxima.set(
      node.id,
      own.reduce((total, weight) => total + weight, 0),
    );
  }
  return weights;
}
