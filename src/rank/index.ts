export type { Ranked, Ranking, RankOptions, TieRule, Unranked } from "./rank.ts";
export { rank, tieRules } from "./rank.ts";
export { roundHalfUp } from "./round-half-up.ts";
