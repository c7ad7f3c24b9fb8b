import { weightedNodes } from "../../composite/score/weights.ts";
import { canonical } from "../../measure/order.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { beneath } from "../beneath.ts";
import type { ChangeReason } from "./result.ts";

/** The nodes of an index up to one of them. */
function nodesUpTo(index: IndexDefinition, node: string) {
  const within = beneath(index, node);
  return weightedNodes(index).filter(({ node: { id } }) => id === node || within.has(id));
}

/** What of the nodes is no weight: members, means and rules. */
const frameOf = (index: IndexDefinition, node: string): readonly string[] =>
  nodesUpTo(index, node)
    .map(({ node: { id, mean, missing, minimumCoverage }, members }) =>
      canonical({
        id,
        mean,
        missing: missing ?? index.missing,
        minimumCoverage: minimumCoverage ?? index.minimumCoverage,
        members: members.map((member) => member.id).toSorted(),
      }),
    )
    .toSorted();

const componentsOf = (index: IndexDefinition, node: string): readonly string[] => {
  const within = beneath(index, node);
  return index.components
    .map(({ id }) => id)
    .filter((id) => within.has(id))
    .toSorted();
};

const isWeightless = (index: IndexDefinition, node: string): boolean =>
  nodesUpTo(index, node).some(({ members }) => members.every(({ weight }) => weight === 0));

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Why two indices cannot be mixed, or `null`. */
export function whyNotMixed(
  one: IndexDefinition,
  other: IndexDefinition,
  node: string,
): ChangeReason | null {
  if (!areSame(componentsOf(one, node), componentsOf(other, node))) return "different-components";
  if (!areSame(frameOf(one, node), frameOf(other, node))) return "different-nodes";
  return isWeightless(one, node) || isWeightless(other, node) ? "no-weight" : null;
}
