export * from "./cascade/index.ts";
export * from "./consistency/index.ts";
export { planFor } from "./plan-for.ts";
export type { NotApplicableReason, UnaskedReason, UnplacedReason } from "./reasons.ts";
export { notApplicableReasons, unaskedReasons, unplacedReasons } from "./reasons.ts";
export { scoreTerritory } from "./score-territory.ts";
export type { TargetFor } from "./targets-for.ts";
export { targetsFor } from "./targets-for.ts";
export type {
  TerritoryMethod,
  TerritoryScoreOptions,
  TerritoryScores,
  UnaskedTarget,
  UnusedInTerritory,
} from "./territory-scores.ts";
export type { ParentRanking, RankedUnit, TargetTally, TierRanking } from "./tier-results.ts";
export type { UnitCard, UnitScore, UnitTarget } from "./unit-scores.ts";
