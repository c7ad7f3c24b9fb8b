import { prepareIndex, scorePrepared } from "../../columns/prepare.ts";
import { type Columns, columnsOf, type IndexTable } from "../../composite/score/table.ts";
import { weightedNodes } from "../../composite/score/weights.ts";
import type { IndexComponent, IndexDefinition, IndexNode } from "../../model/types.ts";
import { beneath } from "../beneath.ts";
import type { ChangeFactor, ChangeOptions, Situation } from "./result.ts";

/** Which situation each factor is taken from. */
export type Mixture = Readonly<Record<ChangeFactor, Situation>>;

/** A component by its scale alone: its points are no weight, and values of another date may lie beyond them. */
function targetOf({ id, direction, scale, maximum }: IndexComponent): IndexComponent {
  const isEarned = scale.kind === "points" || scale.kind === "fraction";
  const high = scale.kind === "points" && maximum !== 0 ? (maximum ?? 1) : 1;
  const line = { kind: "goalposts", low: 0, high, clamp: false } as const;
  const dropsOut = maximum === 0 ? { maximum } : {};
  return { id, direction, scale: isEarned ? line : scale, ...dropsOut };
}

/** Nodes with their weights as numbers. */
const nodesOf = (
  index: IndexDefinition,
  within: ReadonlySet<string>,
  dropsOut: (component: string) => boolean,
): readonly IndexNode[] =>
  weightedNodes(index, dropsOut)
    .filter(({ node }) => within.has(node.id))
    .map(({ node: { id, mean, missing }, members }) => ({
      id,
      mean,
      missing: missing ?? index.missing,
      weights: "given",
      members: [...members],
    }));

function indexOf({ weights, targets }: Mixture, node: string): IndexDefinition {
  const within = new Set([node, ...beneath(weights.index, node)]);
  const { index, data, sample = [data] } = weights;
  const { states } = prepareIndex(index, data, { sample });
  return {
    id: weights.index.id,
    components: targets.index.components.filter(({ id }) => within.has(id)).map(targetOf),
    nodes: nodesOf(index, within, (id) => states.get(id) === null),
    missing: weights.index.missing,
    minimumCoverage: 0,
  };
}

const missing = Number.NaN;

const valueIn = ({ units, columns }: Columns, id: string, unit: string): number =>
  columns.get(id)?.[units.indexOf(unit)] ?? missing;

/** The units of one date, one of them with its values of another. */
function tableOf(mixture: Mixture, ids: readonly string[], unit: string): IndexTable {
  const [own, peers] = [columnsOf(mixture.data.data), columnsOf(mixture.units.data)];
  const columnOf = (id: string): Float64Array =>
    Float64Array.from(peers.units, (peer, at) =>
      peer === unit ? valueIn(own, id, unit) : (peers.columns.get(id)?.[at] ?? missing),
    );
  return {
    units: peers.units,
    groups: peers.groups,
    columns: Object.fromEntries(ids.map((id) => [id, columnOf(id)])),
  };
}

/** The score of a unit by the factors of two situations. */
export function scoreOfMixture(mixture: Mixture, { unit, node }: ChangeOptions): number | null {
  const index = indexOf(mixture, node);
  const table = tableOf(
    mixture,
    index.components.map(({ id }) => id),
    unit,
  );
  const { data, sample = [data] } = mixture.units;
  const scores = scorePrepared(prepareIndex(index, table, { sample })).get(node);
  const score = scores?.[table.units.indexOf(unit)] ?? missing;
  return Number.isNaN(score) ? null : score;
}
