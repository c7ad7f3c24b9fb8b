import { type Filled, fill } from "../../composite/score/fill.ts";
import { snap } from "../../measure/snap.ts";
import type { Mean } from "../../model/types.ts";
import type { NodeTable } from "../node-table.ts";

/** A unit by its scores at the members that are scored, as they compare; NaN for one that is missing. */
export interface Profile {
  readonly unit: string;
  readonly scores: Float64Array;
  /** Which members it lacks, and what stands for them, as text: what is alike there is alike in two units. */
  readonly lacks: string;
  /** The lowest score that counts, what stands for a missing one too; Infinity if none does. */
  readonly lowest: number;
}

const missing = Number.NaN;

/** The scores of each member that is scored, and what stands for those that are missing if it has a weight. */
function columnsIn({ members, rows, missing: rule }: NodeTable): readonly (readonly Filled[])[] {
  const groups = rows.map(({ group }) => group);
  return members.flatMap(({ isScored }, at) => {
    if (!isScored) return [];
    // What stands for a missing score now is put aside: a member without weight has none yet.
    const own = rows.map(({ members: found }) => {
      const { score = null, imputed = null } = found[at] ?? {};
      return imputed === null ? score : null;
    });
    return [fill(own, rule, groups)];
  });
}

function profileOf(
  { unit, group }: NodeTable["rows"][number],
  parts: readonly Filled[],
  rule: NodeTable["missing"],
): Profile {
  // What stands for a missing score is no score of the unit.
  const scores = parts.map(({ score, imputed }) =>
    score === null || imputed !== null ? missing : snap(score),
  );
  const gaps = scores.flatMap((score, at) => (Number.isNaN(score) ? [at] : []));
  const peers = rule === "peer-mean" && gaps.length > 0 ? [group] : [];
  return {
    unit,
    scores: Float64Array.from(scores),
    lacks: JSON.stringify([...gaps, ...peers]),
    lowest: parts.reduce((low, { score }) => Math.min(low, snap(score ?? Infinity)), Infinity),
  };
}

const takesNegatives = ({ kind }: Mean): boolean =>
  kind === "arithmetic" || kind === "minimum" || kind === "copeland";

/** Whether a unit can have a score at the node, whatever the weights are, as long as each is above 0. */
const isScored = ({ scores, lowest }: Profile, { mean, minimumCoverage }: NodeTable): boolean =>
  lowest !== Infinity &&
  (minimumCoverage === 0 || scores.some((score) => !Number.isNaN(score))) &&
  (takesNegatives(mean) || lowest >= 0);

/** The units that can have a score, and the ids of those that cannot. */
export function profilesIn(table: NodeTable) {
  const columns = columnsIn(table);
  const all = table.rows.map((row, unit) => {
    const parts = columns.flatMap((column) => column[unit] ?? []);
    return profileOf(row, parts, table.missing);
  });
  return {
    profiles: all.filter((profile) => isScored(profile, table)),
    left: all.filter((profile) => !isScored(profile, table)).map(({ unit }) => unit),
  };
}
