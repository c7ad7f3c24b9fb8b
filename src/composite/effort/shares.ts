import type { IndexDefinition } from "../../model/types.ts";
import type { IndexResult, UnitScores } from "../score/result.ts";
import { weightedNodes } from "../score/weights.ts";

/** The nodes of an index from one of them down: a node stands before its members. */
const downFrom = (index: IndexDefinition) =>
  weightedNodes(index)
    .map(({ node }) => node)
    .toReversed();

/** The share of each component in a node, for one unit: of the weights that count for it, over all ways down. */
export function sharesOf(
  index: IndexDefinition,
  { nodes }: UnitScores,
  node: string,
): ReadonlyMap<string, number> {
  const shares = new Map([[node, 1]]);
  for (const { id } of downFrom(index)) {
    const above = shares.get(id) ?? 0;
    for (const { member, weight } of nodes[id]?.contributions ?? []) {
      if (above * weight > 0) shares.set(member, (shares.get(member) ?? 0) + above * weight);
    }
  }
  return shares;
}

/** The members of a node that have a share of its weights. */
const membersOf = ({ method }: IndexResult, node: string): readonly string[] =>
  method
    .filter((one) => one.node === node)
    .flatMap(({ weights }) => weights.filter(({ weight }) => weight > 0))
    .map(({ member }) => member);

const addAll = (set: Set<string>, ids: readonly string[]): void => {
  for (const id of ids) set.add(id);
};

/** What counts beneath a node, and of that what lies beneath a mean that is not arithmetic. */
export function bendsIn(index: IndexDefinition, result: IndexResult, node: string) {
  const within = new Set([node]);
  const bent = new Set<string>();
  for (const { id, mean } of downFrom(index)) {
    const members = within.has(id) ? membersOf(result, id) : [];
    addAll(within, members);
    if (bent.has(id) || mean.kind !== "arithmetic") addAll(bent, members);
  }
  return { within, bent };
}
