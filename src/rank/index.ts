export { compareRankings } from "./compare-rankings.ts";
export { firstPlaces } from "./first-places.ts";
export type { PlaceGap, PlaceReason } from "./gap-to-place.ts";
export { gapToPlace, placeReasons } from "./gap-to-place.ts";
export type { Movement, MovementOptions, MovementReason, Predecessor } from "./movement.ts";
export { movement, movementReasons } from "./movement.ts";
export type { Ranked, Ranking, RankOptions, Unranked } from "./rank.ts";
export { rank } from "./rank.ts";
export type {
  ComparisonOptions,
  ComparisonReason,
  RankingComparison,
  TopOverlap,
} from "./ranking-comparison.ts";
export { comparisonReasons } from "./ranking-comparison.ts";
export { roundHalfUp } from "./round-half-up.ts";
export type { TieRule } from "./tie-rule.ts";
export { tieRules } from "./tie-rule.ts";
