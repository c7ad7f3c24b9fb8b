import { sortedBy } from "../measure/order.ts";
import { snap } from "../measure/snap.ts";

/**
 * Why a node has no score:
 *
 * - `no-targets` - nothing beneath it counts
 * - `no-weight` - what counts has a total weight of 0
 * - `nothing-measured` - nothing that counts has a score
 * - `low-coverage` - less is measured than the minimum coverage asks for
 *
 * @category Scoring
 */
export const nodeReasons = ["no-targets", "no-weight", "nothing-measured", "low-coverage"] as const;

/**
 * One of {@link nodeReasons}.
 *
 * @category Scoring
 */
export type NodeReason = (typeof nodeReasons)[number];

/**
 * The score of a pillar, or of the whole.
 *
 * @category Scoring
 */
export interface NodeScore {
  /** The weighted arithmetic mean of what is measured, 0 to 1; `null` with a reason. */
  readonly score: number | null;
  /** Why there is no score. */
  readonly reason: NodeReason | null;
  /** The weight that is measured ÷ the weight that counts, 0 to 1; `null` if nothing counts. */
  readonly coverage: number | null;
  /** The worst and the best score that the missing values allow; `null` if nothing counts. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** How many targets beneath it are measured. */
  readonly measured: number;
  /** How many targets beneath it count. */
  readonly counting: number;
}

/** A member of a node: a target, or a node itself. */
export interface Member {
  /** What the sums are ordered by, so that they do not depend on the order of input. */
  readonly key: string;
  readonly weight: number;
  /** The score of what is measured, whatever the coverage; `null` if nothing is. */
  readonly score: number | null;
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly measured: number;
  readonly counting: number;
}

/** What to do with members that have no score. */
export interface NodeMethod {
  /** Leave them out of both sides, or count them as 0. */
  readonly missing: "reweight" | "zero";
  /** Below this coverage the score is withheld. */
  readonly minimumCoverage: number;
}

/**
 * The weighted arithmetic mean of members, as the member of a node above. Members with no targets are
 * left out: a plan without an economy pillar is not a plan with an empty one.
 */
export function combine(
  key: string,
  weight: number,
  members: readonly Member[],
  missing: NodeMethod["missing"],
): Member {
  const counting = members.filter((member) => member.counting > 0);
  const ordered = sortedBy(counting, (member) => member.key);
  const sum = (of: (member: Member) => number) =>
    ordered.reduce((total, member) => total + of(member), 0);
  const total = sum((member) => member.weight);
  const mean = (of: (member: Member) => number) =>
    total === 0 ? 0 : sum((member) => member.weight * of(member)) / total;
  const scored = sum((member) => (member.score === null ? 0 : member.weight));
  const divisor = missing === "zero" ? total : scored;
  return {
    key,
    weight,
    score: divisor === 0 ? null : sum((m) => m.weight * (m.score ?? 0)) / divisor,
    coverage: mean((member) => member.coverage),
    low: mean((member) => member.low),
    high: total === 0 ? 1 : mean((member) => member.high),
    measured: sum((member) => member.measured),
    counting: sum((member) => member.counting),
  };
}

/** A combined member as the score that is shown: withheld where too little is measured. */
export function nodeScore(
  node: Member,
  members: readonly Member[],
  minimumCoverage: number,
): NodeScore {
  const { score, coverage, low, high, measured, counting } = node;
  const known = { coverage, interval: { low, high }, measured, counting };
  const none = (reason: NodeReason): NodeScore => ({ ...known, score: null, reason });
  if (counting === 0) return { ...none("no-targets"), coverage: null, interval: null };
  if (members.every((member) => member.counting === 0 || member.weight === 0)) {
    return none("no-weight");
  }
  if (score === null) return none("nothing-measured");
  return snap(coverage) < snap(minimumCoverage)
    ? none("low-coverage")
    : { ...known, score, reason: null };
}
