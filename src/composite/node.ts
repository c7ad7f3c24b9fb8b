import { nodeOver } from "./score/node.ts";
import type { State } from "./score/part.ts";
import type { Contribution } from "./score/result.ts";

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
  /**
   * What each member contributes, which adds up to the score: of a pillar its targets that count, by id; of the
   * whole the pillars that have any.
   */
  readonly contributions: readonly Contribution[];
  /** How many targets beneath it are measured. */
  readonly measured: number;
  /** How many targets beneath it count. */
  readonly counting: number;
}

/** A member of a node: a target, or a pillar. */
export interface Member {
  readonly id: string;
  readonly weight: number;
  readonly state: State;
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

/** A node: what is shown, and what the node above goes on with. */
export interface PlanNode {
  readonly shown: NodeScore;
  readonly state: State;
}

const unknown: State = { score: null, coverage: 0, low: 0, high: 1 };

const sum = (members: readonly Member[], of: (member: Member) => number): number =>
  members.reduce((total, member) => total + of(member), 0);

/** Why a node whose score is not shown has none. */
function reasonOf(counting: number, states: readonly State[] | null): NodeReason {
  if (counting === 0) return "no-targets";
  if (states === null) return "no-weight";
  return states[0]?.score == null ? "nothing-measured" : "low-coverage";
}

/**
 * A node of a card: that of an index with one unit, an arithmetic mean, and bounds from 0 to 1. Members with no
 * targets are left out: a plan without an economy pillar is not a plan with an empty one.
 */
export function planNode(members: readonly Member[], method: NodeMethod): PlanNode {
  const counting = members.filter((member) => member.counting > 0);
  const over = counting.map(({ id, weight, state }) => ({ id, weight, states: [state] }));
  const { shown, states } = nodeOver(over, { ...method, mean: { kind: "arithmetic" } }, [null]);
  const state = states?.[0] ?? unknown;
  const counts = {
    measured: sum(counting, ({ measured }) => measured),
    counting: sum(counting, (member) => member.counting),
  };
  const { score = null, contributions = [] } = shown[0] ?? {};
  const isEmpty = counts.counting === 0;
  return {
    state,
    shown: {
      score,
      reason: score === null ? reasonOf(counts.counting, states) : null,
      coverage: isEmpty ? null : state.coverage,
      interval: isEmpty ? null : { low: state.low ?? 0, high: state.high ?? 1 },
      contributions,
      ...counts,
    },
  };
}
