import type { NodeRow, NodeTable } from "../node-table.ts";
import { type Line, lowestAt } from "./line.ts";
import { pairInterval } from "./pair-interval.ts";

/** A unit that is ahead of another, with no score between theirs. */
export interface Neighbours {
  readonly ahead: NodeRow;
  readonly behind: NodeRow;
}

/** One end of an interval, and the pair that ties there; none at 0 and 1. */
export interface Bound {
  readonly share: number;
  readonly pair: Neighbours | null;
}

/** Which end is meant: the share down to which an order holds, or up to which. */
export type End = "low" | "high";

/**
 * Where the first of any pair between two blocks ties, without a look at every pair.
 *
 * The lead of all is that of the lowest line above over the highest below. As a minimum of straight lines it is
 * concave in the share, and above 0 at the present one. Where it is below 0, the pair that decides there ties
 * further in; no pair that ties further out bounds the order, so the search goes on from that tie (Newton's
 * way, which never leaps beyond where a concave curve is 0). Where no pair is behind, none ties further in, since
 * each is ahead at the present share. Every step is nearer by another pair, and takes one look at each unit:
 * in blocks of equal scores all lines meet at the present share, and the pair of the steepest lines decides at once.
 */
export function decidingPair(
  table: NodeTable,
  at: number,
  [above, below]: readonly [readonly Line[], readonly Line[]],
  end: End,
  from: Bound,
): Bound {
  const isNearer = (one: number, other: number) => (end === "low" ? one > other : one < other);
  for (let bound = from; ; ) {
    const { row: ahead, value: lowest } = lowestAt(above, bound.share, 1);
    const { row: behind, value: highest } = lowestAt(below, bound.share, -1);
    if (ahead === undefined || behind === undefined || lowest + highest > 0) return bound;
    const share = pairInterval(table, ahead, behind, at)?.[end] ?? null;
    if (share === null || !isNearer(share, bound.share)) return bound;
    bound = { share, pair: { ahead, behind } };
  }
}
