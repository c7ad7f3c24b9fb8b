import { extentOf } from "../composite/normalise/extent.ts";
import { shownScale } from "../composite/score/components.ts";
import type { ComponentScale } from "../composite/score/result.ts";
import { rulesOf } from "../composite/score/rules.ts";
import type { IndexOptions } from "../composite/score/settings.ts";
import type { IndexData } from "../composite/score/table.ts";
import { entryAt } from "../composite/weights/entry-at.ts";
import { asCalled } from "../model/as-called.ts";
import type { IndexDefinition } from "../model/types.ts";
import type { NodeState } from "./node-state.ts";
import { nodeStates, prepareIndex, shownScores } from "./prepare.ts";
import { endOf } from "./state.ts";

/**
 * A node over all units, in the order of the data.
 *
 * @category Columns
 */
export interface NodeColumn {
  /** The scores; NaN where there is none: nothing measured, too little, or no mean of what is. */
  readonly score: Float64Array;
  /** The weight that is measured ÷ the weight that counts, 0 to 1; NaN if nothing counts. */
  readonly coverage: Float64Array;
  /** The worst score that the missing values allow; NaN without bounds. */
  readonly low: Float64Array;
  /** The best score that the missing values allow; NaN without bounds. */
  readonly high: Float64Array;
}

/**
 * Many units scored on an index.
 *
 * @category Columns
 */
export interface IndexColumns {
  /** The id of the index. */
  readonly index: string;
  /** The ids of the units, in the order of the data. */
  readonly units: readonly string[];
  /** Each node, by id. */
  readonly nodes: Readonly<Record<string, NodeColumn>>;
  /** The scale of each component, in the order of the definition. */
  readonly scales: readonly ComponentScale[];
  /** The columns of the data that the index does not define, by id. */
  readonly unused: readonly string[];
}

/** One end of intervals, where there is the other: an interval with one end is none. */
function besideThe(other: Float64Array, end: Float64Array): Float64Array {
  if (other === end || extentOf(other).isWhole) return end;
  const shown = end.slice();
  for (let unit = 0; unit < shown.length; unit += 1) {
    if (Number.isNaN(entryAt(other, unit))) shown[unit] = Number.NaN;
  }
  return shown;
}

function nodeColumn(state: NodeState | null, minimumCoverage: number, units: number): NodeColumn {
  const filled = (value: number) => new Float64Array(units).fill(value);
  if (state === null) {
    const none = filled(Number.NaN);
    return { score: none, coverage: none, low: none, high: none };
  }
  const score = shownScores(state, minimumCoverage);
  const coverage = state.measured ?? filled(1);
  const [low, high] = [endOf(state, "low"), endOf(state, "high")];
  return { score, coverage, low: besideThe(high, low), high: besideThe(low, high) };
}

/**
 * Scores many units on a composite index: what `scoreIndex` says, in columns of numbers. The scores are the
 * same to the last bit; contributions and reasons are left to `scoreIndex`.
 *
 * @param index - The index, from `defineIndex`.
 * @param data - Rows, or a table of units × components; columns of type Float64Array are read where they are.
 * @param options - What scales are fitted to, if not the data.
 * @returns A column for each node, the scales, and the columns that were not used. Columns of one result may share
 *   memory: where nothing is missing, `low` and `high` are `score`.
 * @throws DxplanError as `scoreIndex` does.
 * @example
 * ```ts
 * const { nodes } = scoreIndexColumns(dti.schemes.dti2024, dti.tables.dti2024Merged.rows);
 * Math.max(...nodes.dti.score).toFixed(4);
 * // => "0.8241"
 * ```
 * @category Columns
 */
export function scoreIndexColumns(
  index: IndexDefinition,
  data: IndexData,
  options: IndexOptions = {},
): IndexColumns {
  const { prepared, states } = asCalled("scoreIndexColumns", () => {
    const prepared = prepareIndex(index, data, options);
    return { prepared, states: nodeStates(prepared) };
  });
  const { units, columns } = prepared.data;
  const ids = new Set(index.components.map(({ id }) => id));
  return {
    index: index.id,
    units,
    nodes: Object.fromEntries(
      index.nodes.map((node) => {
        const { minimumCoverage } = rulesOf(index, node);
        return [node.id, nodeColumn(states.get(node.id) ?? null, minimumCoverage, units.length)];
      }),
    ),
    scales: prepared.components.map(shownScale),
    unused: [...columns.keys()].filter((id) => !ids.has(id)).toSorted(),
  };
}
