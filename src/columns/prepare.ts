import { weightUnit } from "../composite/mean/weight-unit.ts";
import { type FittedComponent, fittedComponents } from "../composite/score/components.ts";
import { missingFault } from "../composite/score/missing-fault.ts";
import { rulesOf } from "../composite/score/rules.ts";
import { type IndexOptions, inputOf } from "../composite/score/settings.ts";
import type { Columns, IndexData } from "../composite/score/table.ts";
import { type WeightedNode, weightedNodes } from "../composite/score/weights.ts";
import { entryAt } from "../composite/weights/entry-at.ts";
import { snap } from "../measure/snap.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import type { IndexDefinition } from "../model/types.ts";
import { componentState } from "./component-state.ts";
import { type NodeState, nodeState } from "./node-state.ts";
import type { ColumnMember, ColumnState } from "./state.ts";

/** An index with its scales fitted and its values scored: what is left to do is to weight. */
export interface Prepared {
  readonly index: IndexDefinition;
  readonly data: Columns;
  readonly components: readonly FittedComponent[];
  /** By component; `null` for one that has no scale. */
  readonly states: ReadonlyMap<string, ColumnState | null>;
  readonly nodes: readonly WeightedNode[];
}

/** Weights that replace those of nodes: by node, in the order of its members. */
export type NodeWeights = ReadonlyMap<string, readonly number[]>;

/** Fits the scales and scores every value, once. */
export function prepareIndex(
  index: IndexDefinition,
  data: IndexData,
  options: IndexOptions = {},
): Prepared {
  const { values, sample, extentIn } = inputOf(index, data, options);
  const components = fittedComponents(index, values, sample, extentIn);
  const units = values.units.length;
  const states = new Map(components.map((one) => [one.component.id, componentState(one, units)]));
  const nodes = weightedNodes(index, (id) => states.get(id) === null);
  return { index, data: values, components, states, nodes };
}

/** Members without a score, where a node takes none. */
const missingFaults = (members: readonly ColumnMember[], units: readonly string[]): Issue[] =>
  members.flatMap(({ id, state }) => {
    const score = state.score();
    return units.flatMap((unit, at) => (Number.isNaN(score[at]) ? [missingFault(unit, id)] : []));
  });

/** Every node over all units, members first; `null` for one that drops out. */
export function nodeStates(
  { index, data, states, nodes }: Prepared,
  weights: NodeWeights = new Map(),
): ReadonlyMap<string, NodeState | null> {
  const known = new Map<string, ColumnState | null>(states);
  const found = new Map<string, NodeState | null>();
  const faults: Issue[] = [];
  for (const { node, members } of nodes) {
    const replaced = weights.get(node.id);
    const weighing = members.flatMap(({ id, weight }, at) => {
      const state = known.get(id) ?? null;
      const own = replaced?.[at] ?? weight;
      return state === null || own === 0 ? [] : [{ id, weight: own, state }];
    });
    const unit = weightUnit(weighing);
    const counting = weighing.map((one) => ({ ...one, weight: one.weight / unit }));
    const { missing } = rulesOf(index, node);
    if (missing === "error") {
      for (const fault of missingFaults(counting, data.units)) faults.push(fault);
    }
    const result =
      counting.length === 0 ? null : nodeState(counting, node.mean, missing, data.groups);
    known.set(node.id, result);
    found.set(node.id, result);
  }
  if (faults.length > 0) throw new DxplanError("missing-value", "scoreIndex", faults);
  return found;
}

const missing = Number.NaN;

/** The units of which less than a share is measured. */
function unitsBelow(measured: Float64Array, share: number): number[] {
  const least = snap(share);
  const below: number[] = [];
  for (let unit = 0; unit < measured.length; unit += 1) {
    const own = entryAt(measured, unit);
    // Rounding keeps the order: what is not below before is not below after.
    if (own < least && snap(own) < least) below.push(unit);
  }
  return below;
}

/** The scores of a node as they are shown: withheld where too little is measured. */
export function shownScores({ score, measured }: NodeState, minimumCoverage: number): Float64Array {
  const below = measured === null ? [] : unitsBelow(measured, minimumCoverage);
  if (below.length === 0) return score();
  const shown = score().slice();
  for (const unit of below) shown[unit] = missing;
  return shown;
}

/** The shown scores of every node, with weights that replace its own: NaN where there is none. */
export function scorePrepared(
  prepared: Prepared,
  weights?: NodeWeights,
): ReadonlyMap<string, Float64Array> {
  // Weighted again and again, a score is better kept than worked out on the way.
  for (const state of prepared.states.values()) state?.score();
  const states = nodeStates(prepared, weights);
  const none = () => new Float64Array(prepared.data.units.length).fill(missing);
  return new Map(
    prepared.nodes.map(({ node }) => {
      const state = states.get(node.id) ?? null;
      const { minimumCoverage } = rulesOf(prepared.index, node);
      return [node.id, state === null ? none() : shownScores(state, minimumCoverage)];
    }),
  );
}
