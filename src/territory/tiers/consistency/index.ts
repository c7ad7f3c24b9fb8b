export type { TierConsistencyOptions } from "./tier-consistency.ts";
export { tierConsistency } from "./tier-consistency.ts";
export type { ConsistencyFinding, TierFindingReason } from "./tier-finding.ts";
export { tierFindingReasons } from "./tier-finding.ts";
