import type { Contribution, IndexResult } from "../composite/score/result.ts";
import { scoreIndex } from "../composite/score/score-index.ts";
import type { IndexOptions } from "../composite/score/settings.ts";
import { type IndexData, refuse } from "../composite/score/table.ts";
import { asCalled } from "../model/as-called.ts";
import { badArgument } from "../model/bad-argument.ts";
import type { MissingRule } from "../model/composite.ts";
import type { IndexDefinition, Mean } from "../model/types.ts";

/** A member of a node: its present share of the weights, and whether anything beneath it can be scored. */
interface Member {
  readonly id: string;
  readonly share: number;
  readonly isScored: boolean;
}

/** A unit at a node; `members` are in the order of those of the node. */
export interface NodeRow {
  readonly unit: string;
  readonly group: string | null;
  readonly score: number | null;
  readonly members: readonly Contribution[];
}

/** What units have at the members of one node. */
export interface NodeTable {
  readonly mean: Mean;
  readonly missing: MissingRule;
  readonly minimumCoverage: number;
  readonly members: readonly Member[];
  readonly rows: readonly NodeRow[];
}

/** The ids that drop out, for every unit alike. */
function droppedIn({ scales, units }: IndexResult): ReadonlySet<string> {
  const nodes = Object.entries(units[0]?.nodes ?? {});
  return new Set([
    ...scales.filter(({ scale }) => scale === null).map(({ component }) => component),
    ...nodes.filter(([, { reason }]) => reason === "not-scored").map(([id]) => id),
  ]);
}

/** Refuses an id that is none of the nodes. */
export function refuseUnknownNode(subject: string, index: IndexDefinition, node: string): void {
  const isKnown = index.nodes.some(({ id }) => id === node);
  refuse(subject, isKnown ? [] : [badArgument(["node"], "the id of a node of the index", node)]);
}

/** A node of an index over some data. */
export function nodeTable(
  subject: string,
  index: IndexDefinition,
  data: IndexData,
  node: string,
  options: IndexOptions,
): NodeTable {
  const result = asCalled(subject, () => scoreIndex(index, data, options));
  refuseUnknownNode(subject, index, node);
  const dropped = droppedIn(result);
  const method = result.method.find((one) => one.node === node);
  const shares = method?.weights ?? [];
  return {
    mean: index.nodes.find(({ id }) => id === node)?.mean ?? { kind: "arithmetic" },
    missing: method?.missing ?? index.missing,
    minimumCoverage: method?.minimumCoverage ?? index.minimumCoverage,
    members: shares.map(({ member, weight }) => ({
      id: member,
      share: weight,
      isScored: !dropped.has(member),
    })),
    rows: result.units.map(({ unit, group, nodes }) => ({
      unit,
      group,
      score: nodes[node]?.score ?? null,
      members: nodes[node]?.contributions ?? [],
    })),
  };
}
