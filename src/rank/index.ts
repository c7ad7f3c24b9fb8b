export type { Movement, MovementReason } from "./movement.ts";
export { movement, movementReasons } from "./movement.ts";
export type { Ranked, Ranking, RankOptions, TieRule, Unranked } from "./rank.ts";
export { rank, tieRules } from "./rank.ts";
export { roundHalfUp } from "./round-half-up.ts";
