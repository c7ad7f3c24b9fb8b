import type { NodeTable } from "../node-table.ts";
import type { RankingInterval, WeightInterval, WeightReason } from "./result.ts";

type Member = NodeTable["members"][number];

/** Without an interval. */
export const noInterval = ({ id, share }: Member, reason: WeightReason): WeightInterval => ({
  member: id,
  share,
  low: null,
  high: null,
  reason,
});

/** Without an interval, and without a pair that bounds it. */
export const noRankingInterval = (member: Member, reason: WeightReason): RankingInterval => ({
  ...noInterval(member, reason),
  lowPair: null,
  highPair: null,
});
