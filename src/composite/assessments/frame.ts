import type { IndexComponent, IndexDefinition, IndexNode } from "../../model/types.ts";
import { inOrder, memberIds } from "../score/order.ts";
import type { AssessmentReason } from "./reasons.ts";

/** What of an index is the same for every unit. */
export interface Frame {
  readonly components: readonly IndexComponent[];
  /** Each after its members. */
  readonly nodes: readonly IndexNode[];
  /** The points that each component and node can earn; `null` for one that earns none. */
  readonly maxima: ReadonlyMap<string, number | null>;
}

/** Why the points of a node's members do not add up to its own. */
export function whyNoSum({ mean, weights }: IndexNode): AssessmentReason | null {
  if (mean.kind !== "arithmetic") return "other-mean";
  return weights === "maxima" ? null : "other-weights";
}

/** The frame of an index: a graph, so nodes are gone through from below, each once. */
export function frameOf({ components, nodes }: IndexDefinition): Frame {
  const ordered = inOrder(nodes);
  const maxima = new Map<string, number | null>(
    components.map(({ id, maximum = null }) => [id, maximum]),
  );
  for (const node of ordered) {
    const own = memberIds(node).map((id) => maxima.get(id) ?? null);
    const sum = own.reduce<number>((total, maximum) => total + (maximum ?? Number.NaN), 0);
    maxima.set(node.id, whyNoSum(node) === null && Number.isFinite(sum) ? sum : null);
  }
  return { components, nodes: ordered, maxima };
}
