import { DxplanError, type Issue } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { componentScores, fittedComponents, shownScale, statesOf } from "./components.ts";
import { missingFault } from "./missing-fault.ts";
import { type NodeOver, nodeOver } from "./node.ts";
import type { NodeMember, State } from "./part.ts";
import type { IndexResult, NodeMethod, UnitScores } from "./result.ts";
import { rulesOf } from "./rules.ts";
import { type IndexOptions, inputOf } from "./settings.ts";
import type { Columns, IndexData } from "./table.ts";
import { type WeightedNode, weightedNodes } from "./weights.ts";

/** Members that count without a score, where a node takes none. */
const missingFaults = (members: readonly NodeMember[], units: readonly string[]): Issue[] =>
  members.flatMap(({ id, weight, states }) =>
    (weight === 0 || states === null ? [] : states).flatMap(({ score }, unit) =>
      score === null ? [missingFault(units[unit] ?? "", id)] : [],
    ),
  );

/** Every node over all units, members first. */
function nodesOver(
  weighted: readonly WeightedNode[],
  components: ReadonlyMap<string, readonly State[] | null>,
  index: IndexDefinition,
  { units, groups }: Columns,
): ReadonlyMap<string, NodeOver> {
  const states = new Map(components);
  const nodes = new Map<string, NodeOver>();
  const faults: Issue[] = [];
  for (const { node, members } of weighted) {
    const over = members.map(({ id, weight }) => ({ id, weight, states: states.get(id) ?? null }));
    const { missing, minimumCoverage } = rulesOf(index, node);
    if (missing === "error") for (const fault of missingFaults(over, units)) faults.push(fault);
    const result = nodeOver(over, { mean: node.mean, missing, minimumCoverage }, groups);
    states.set(node.id, result.states);
    nodes.set(node.id, result);
  }
  if (faults.length > 0) throw new DxplanError("missing-value", "scoreIndex", faults);
  return nodes;
}

/** How a node was formed; members that drop out, for every unit alike, have no share of the weights. */
function methodOf(
  index: IndexDefinition,
  { node, members }: WeightedNode,
  isScored: (id: string) => boolean,
): NodeMethod {
  const weights = members.map(({ id, weight }) => ({ id, weight: isScored(id) ? weight : 0 }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return {
    node: node.id,
    ...rulesOf(index, node),
    weights: weights.map(({ id, weight }) => ({
      member: id,
      weight: total === 0 ? 0 : weight / total,
    })),
  };
}

/** Columns as a record for each unit: a copy of another takes a fraction of the time of one from entries. */
function recordsOf<T>(
  columns: readonly (readonly [id: string, values: readonly T[]])[],
  units: readonly string[],
): readonly Readonly<Record<string, T>>[] {
  const first = Object.fromEntries(
    columns.flatMap(([id, [value]]): [string, T][] => (value === undefined ? [] : [[id, value]])),
  );
  return units.map((_, unit) => {
    const record = { ...first };
    for (const [id, values] of columns) {
      const value = values[unit];
      if (value !== undefined) record[id] = value;
    }
    return record;
  });
}

/**
 * Scores units on a composite index: each value on the scale of its component, then node after node.
 *
 * A component without a scale (all values the same, one unit alone, a maximum of 0) drops out of both sides of
 * every mean, for every unit alike. Coverage, and the interval that the missing values allow, are always
 * given; a score below the minimum coverage is withheld, and still counts in the nodes above. The parts that
 * the members contribute add up to the score, to the last bit and in whatever order: the largest of them takes what
 * rounding leaves over.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components.
 * @param options - What scales are fitted to, if not the data.
 * @returns Each unit with its components and nodes, the scales, the method, and the columns that were not used.
 * @throws DxplanError `invalid-argument` for what is no index and no data, for points beyond a maximum;
 *   `missing-value` where a node takes no missing score.
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: "speed",
 *   components: [{ id: "mbps", direction: "increase", scale: { kind: "min-max" } }],
 *   nodes: [{ id: "overall", mean: { kind: "arithmetic" }, weights: "equal", members: ["mbps"] }],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const rows = [40, 100, 55].map((mbps, at) => ({ unit: `u:${at}`, values: { mbps } }));
 * scoreIndex(index, rows).units.map(({ nodes }) => nodes.overall.score);
 * // => [0, 1, 0.25]
 * ```
 * @category Composite
 */
export function scoreIndex(
  index: IndexDefinition,
  data: IndexData,
  options: IndexOptions = {},
): IndexResult {
  const { values, sample, extentIn } = inputOf(index, data, options);
  const components = fittedComponents(index, values, sample, extentIn).map((fitted) => {
    const scores = componentScores(fitted, values.units);
    return { fitted, id: fitted.component.id, scores, states: statesOf(fitted, scores) };
  });
  const states = new Map(components.map((one) => [one.id, one.states]));
  const weighted = weightedNodes(index, (id) => states.get(id) === null);
  const nodes = nodesOver(weighted, states, index, values);
  const ids = new Set(index.components.map(({ id }) => id));
  const isScored = (id: string) => (nodes.get(id)?.states ?? states.get(id) ?? null) !== null;
  const methods = new Map(weighted.map((one) => [one.node.id, methodOf(index, one, isScored)]));
  const own = recordsOf(
    components.map(({ id, scores }) => [id, scores]),
    values.units,
  );
  const above = recordsOf(
    index.nodes.map(({ id }) => [id, nodes.get(id)?.shown ?? []]),
    values.units,
  );
  const units = values.units.map(
    (unit, at): UnitScores => ({
      unit,
      group: values.groups[at] ?? null,
      components: own[at] ?? {},
      nodes: above[at] ?? {},
    }),
  );
  return {
    index: index.id,
    units,
    scales: components.map(({ fitted }) => shownScale(fitted)),
    method: index.nodes.flatMap(({ id }) => methods.get(id) ?? []),
    unused: [...values.columns.keys()].filter((id) => !ids.has(id)).toSorted(),
  };
}
