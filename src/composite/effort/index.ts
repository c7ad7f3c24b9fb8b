export { leastEffort } from "./least-effort.ts";
export type { Effort, EffortChange, EffortCost, EffortOptions, EffortReason } from "./result.ts";
export { effortReasons } from "./result.ts";
