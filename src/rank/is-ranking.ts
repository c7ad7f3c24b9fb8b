import type { Ranked, Ranking } from "./rank.ts";

const isPlaced = (item: Ranked<unknown>): boolean =>
  typeof item?.id === "string" && Number.isFinite(item.rank) && Number.isFinite(item.of);

/** Whether something is a ranking, as far as what reads it needs: it may come from JSON. */
export const isRanking = (ranking: Ranking<unknown>): boolean =>
  Array.isArray(ranking?.ranked) &&
  ranking.ranked.every(isPlaced) &&
  Array.isArray(ranking.unranked);
