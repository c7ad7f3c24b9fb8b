import { snap } from "../../measure/snap.ts";
import type { Mean } from "../../model/types.ts";
import type { NodeRow, NodeTable } from "../node-table.ts";

/** A unit by its scores at the members that are scored, as they compare; NaN for one that is missing. */
export interface Profile {
  readonly unit: string;
  readonly scores: Float64Array;
  /** Which members it lacks, and what stands for them, as text: what is alike there is alike in two units. */
  readonly lacks: string;
}

const missing = Number.NaN;

function profileOf({ unit, group, members }: NodeRow, table: NodeTable): Profile {
  const scores = members.flatMap(({ score, imputed }, at) => {
    if (table.members[at]?.isScored !== true) return [];
    // What stands for a missing score is no score of the unit.
    return [score === null || imputed !== null ? missing : snap(score)];
  });
  const gaps = scores.flatMap((score, at) => (Number.isNaN(score) ? [at] : []));
  const peers = table.missing === "peer-mean" && gaps.length > 0 ? [group] : [];
  return { unit, scores: Float64Array.from(scores), lacks: JSON.stringify([...gaps, ...peers]) };
}

const takesNegatives = ({ kind }: Mean): boolean =>
  kind === "arithmetic" || kind === "minimum" || kind === "copeland";

/** Whether a unit can have a score at the node, whatever the weights are, as long as each is above 0. */
const isScored = ({ scores }: Profile, { mean }: NodeTable): boolean =>
  scores.some((score) => !Number.isNaN(score)) &&
  (takesNegatives(mean) || scores.every((score) => !(score < 0)));

/** The units that can have a score, and the ids of those that cannot. */
export function profilesIn(table: NodeTable) {
  const all = table.rows.map((row) => profileOf(row, table));
  return {
    profiles: all.filter((profile) => isScored(profile, table)),
    left: all.filter((profile) => !isScored(profile, table)).map(({ unit }) => unit),
  };
}
