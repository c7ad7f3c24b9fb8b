import type { Ranked, Ranking, Unranked } from "./rank.ts";

const isGroup = (within: unknown): boolean => within === null || typeof within === "string";

const isPlaced = (item: Ranked<unknown>): boolean =>
  typeof item?.id === "string" &&
  isGroup(item.within) &&
  [item.rank, item.value, item.of].every(Number.isFinite);

const isPlaceless = (item: Unranked<unknown>): boolean =>
  typeof item?.id === "string" && isGroup(item.within);

/** Whether something is a ranking, as far as what reads it needs: it may come from JSON. */
export const isRanking = (ranking: Ranking<unknown>): boolean =>
  Array.isArray(ranking?.ranked) &&
  Array.isArray(ranking.unranked) &&
  // A copy, for `every` passes over what a list leaves out.
  Array.from(ranking.ranked).every(isPlaced) &&
  Array.from(ranking.unranked).every(isPlaceless);
