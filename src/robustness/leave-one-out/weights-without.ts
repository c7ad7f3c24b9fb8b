import type { NodeWeights } from "../../columns/prepare.ts";
import { weightedNodes } from "../../composite/score/weights.ts";
import type { IndexDefinition } from "../../model/types.ts";

/**
 * The weights of every node of an index in which a component or a node is no member of anything: 0 for it, and of
 * nodes that weigh by maxima the points without its own, and without those of what drops out anyway.
 */
export function weightsWithout(
  index: IndexDefinition,
  id: string,
  dropsOut: (component: string) => boolean,
): NodeWeights {
  const maxima = new Map(
    index.components.map((one) => [one.id, dropsOut(one.id) ? 0 : (one.maximum ?? 0)]),
  );
  const weights = new Map<string, readonly number[]>();
  for (const { node, members } of weightedNodes(index, dropsOut)) {
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
