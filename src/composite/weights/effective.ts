import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { unparsedIndexFaults } from "../../model/schemas/faults/composite.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { refuse } from "../score/table.ts";
import { type MemberWeight, type WeightedNode, weightedNodes } from "../score/weights.ts";
import type { ComponentWeight } from "./component-weight.ts";
import { sumOf } from "./spread.ts";

const subject = "effectiveWeights";

const isIndex = (index: IndexDefinition): boolean =>
  Array.isArray(index?.components) && Array.isArray(index.nodes);

/** An index that was typed by hand, or read from JSON, may hold what `defineIndex` refuses. */
function checkIndex(index: IndexDefinition): void {
  refuse(
    subject,
    isIndex(index) ? [] : [badArgument(["index"], "an index, from defineIndex", index)],
  );
  const found = "something else (safeDefineIndex tells what)";
  const faults = unparsedIndexFaults(index).map((fault) => ({ ...fault, found }));
  if (faults.length > 0) throw new DxplanError("invalid-index", subject, faults);
}

/** Weights of which none would be a share: maxima over many levels, or weights that `defineIndex` refuses. */
const endless = (nodes: readonly WeightedNode[]): Issue[] =>
  nodes.flatMap(({ node: { id }, members }) => {
    const total = sumOf(members.map(({ weight }) => weight));
    const expected = "weights that add up to a finite number";
    return Number.isFinite(total) ? [] : [badArgument(["index", id], expected, total)];
  });

/** The ids of what can have a score: components that can earn points, nodes with such a member of some weight. */
function scorable({ components }: IndexDefinition, nodes: readonly WeightedNode[]) {
  const ids = new Set(components.filter(({ maximum }) => maximum !== 0).map(({ id }) => id));
  for (const { node, members } of nodes) {
    if (members.some(({ id, weight }) => weight > 0 && ids.has(id))) ids.add(node.id);
  }
  return ids;
}

/** The members of a node with their shares; 0 for one that drops out. */
function sharesIn(members: readonly MemberWeight[], counting: ReadonlySet<string>) {
  const counted = members.map(({ id, weight }) => ({ id, weight: counting.has(id) ? weight : 0 }));
  const total = sumOf(counted.map(({ weight }) => weight));
  return counted.map(({ id, weight }) => ({ id, share: total === 0 ? 0 : weight / total }));
}

/** Rising, so that the sum does not depend on the order of the nodes. */
const steadySum = (numbers: readonly number[]): number =>
  sumOf(numbers.toSorted((left, right) => left - right));

/** The shares in a node of what lies beneath it, one for each way down. */
function waysDown(
  top: string,
  nodes: readonly WeightedNode[],
  counting: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const ways = new Map([[top, [1]]]);
  for (const { node, members } of nodes.toReversed()) {
    const above = ways.get(node.id);
    if (above === undefined) continue;
    const own = steadySum(above);
    for (const { id, share } of sharesIn(members, counting)) {
      const shares = ways.get(id);
      if (shares === undefined) ways.set(id, [own * share]);
      else shares.push(own * share);
    }
  }
  return ways;
}

/**
 * The share that each component has in a node: the product of the shares on the way down, summed over all
 * ways, since a component may stand in several nodes.
 *
 * What can never be scored, a component with a maximum of 0, has no share, and neither has a node of such
 * alone: the others share theirs, as in {@link scoreIndex}. There a component without a scale for its data
 * drops out alike, and missing values shift weights for one unit. Shares are those of the weights alone; a
 * minimum passes over them.
 *
 * @param index - The index, from `defineIndex`.
 * @param node - The id of a node.
 * @returns The components beneath the node, in the order of the index; their shares sum to 1, but for rounding.
 * @throws DxplanError `invalid-argument` for what is no index, for an id that is none of its nodes, for a node that
 *   can never be scored, and for weights that add up to no finite number; `invalid-index` for an index that
 *   `defineIndex` refuses.
 * @example
 * ```ts
 * const component = { direction: "increase", scale: { kind: "min-max" } };
 * const node = { mean: { kind: "arithmetic" }, weights: "given" };
 * const index = defineIndex({
 *   id: "dti",
 *   components: [{ id: "portal", ...component }, { id: "cloud", ...component }],
 *   nodes: [
 *     { id: "government", ...node, members: [{ id: "portal", weight: 1 }, { id: "cloud", weight: 3 }] },
 *     { id: "overall", ...node, members: [{ id: "government", weight: 1 }, { id: "cloud", weight: 1 }] },
 *   ],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * effectiveWeights(index, "overall");
 * // => [{ id: "portal", weight: 0.125 }, { id: "cloud", weight: 0.875 }]
 * ```
 * @category Composite
 */
export function effectiveWeights(index: IndexDefinition, node: string): readonly ComponentWeight[] {
  checkIndex(index);
  const nodes = weightedNodes(index);
  refuse(subject, endless(nodes));
  const counting = scorable(index, nodes);
  const isKnown = nodes.some(({ node: { id } }) => id === node);
  refuse(subject, isKnown ? [] : [badArgument(["node"], "the id of a node of the index", node)]);
  const expected = "a node with a member that has a weight and can be scored";
  refuse(subject, counting.has(node) ? [] : [badArgument(["node"], expected, node)]);
  const ways = waysDown(node, nodes, counting);
  return index.components.flatMap(({ id }) => {
    const shares = ways.get(id);
    return shares === undefined ? [] : [{ id, weight: steadySum(shares) }];
  });
}
