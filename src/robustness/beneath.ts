import { weightedNodes } from "../composite/score/weights.ts";
import type { IndexDefinition } from "../model/types.ts";

/** The ids of all that lies beneath a node. */
export function beneath(index: IndexDefinition, node: string): ReadonlySet<string> {
  const found = new Set<string>();
  // From above to below: a node stands after its members.
  for (const { node: own, members } of weightedNodes(index).toReversed()) {
    if (own.id !== node && !found.has(own.id)) continue;
    for (const { id } of members) found.add(id);
  }
  return found;
}
