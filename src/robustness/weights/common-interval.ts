import type { NodeRow, NodeTable } from "../node-table.ts";
import { type Bound, decidingPair, type Neighbours } from "./deciding-pair.ts";
import { lineOf } from "./line.ts";
import type { Block } from "./neighbours.ts";
import { noRankingInterval } from "./no-interval.ts";
import type { OrderedPair, RankingInterval, WeightReason } from "./result.ts";

type Member = NodeTable["members"][number];

const idsOf = (pair: Neighbours | null): OrderedPair | null =>
  pair === null ? null : { ahead: pair.ahead.unit, behind: pair.behind.unit };

/** Why a member has no interval, whatever the pair, or `null`. */
function whyNone(
  { members }: NodeTable,
  blocks: readonly Block[],
  at: number,
): WeightReason | null {
  if (members[at]?.isScored !== true) return "not-scored";
  const lacksIt = (row: NodeRow) => (row.members[at]?.score ?? null) === null;
  if (blocks.some((block) => block.some(lacksIt))) return "missing-score";
  const isAlone = members.every(({ share }, place) => place === at || share === 0);
  return isAlone ? "no-other-weight" : null;
}

/** The interval of a member in which every unit of a block stays ahead of every one of the next. */
export function commonInterval(
  table: NodeTable,
  blocks: readonly Block[],
  member: Member,
  at: number,
): RankingInterval {
  const reason = whyNone(table, blocks, at);
  if (reason !== null) return noRankingInterval(member, reason);
  let low: Bound = { share: 0, pair: null };
  let high: Bound = { share: 1, pair: null };
  const lines = blocks.map((block) => block.map((row) => lineOf(table, row, at)));
  lines.slice(1).forEach((below, before) => {
    const both = [lines[before] ?? [], below] as const;
    // From the bound of the blocks before: only a pair that is nearer matters.
    low = decidingPair(table, at, both, "low", low);
    high = decidingPair(table, at, both, "high", high);
  });
  return {
    member: member.id,
    share: member.share,
    low: low.share,
    high: high.share,
    reason: null,
    lowPair: idsOf(low.pair),
    highPair: idsOf(high.pair),
  };
}
