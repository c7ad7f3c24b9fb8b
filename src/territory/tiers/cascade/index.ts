export { cascade } from "./cascade.ts";
export type { AheadRule, CascadeReason, CascadeRounding, CascadeWay } from "./cascade-reasons.ts";
export { aheadRules, cascadeReasons, cascadeRoundings, cascadeWays } from "./cascade-reasons.ts";
export type { Cascaded, CascadedUnit, CascadeOptions, CascadeUnit } from "./cascaded.ts";
