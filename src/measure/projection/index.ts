export type { ProjectionMethod } from "./methods.ts";
export { projectionMethods } from "./methods.ts";
export type { ProjectionOptions } from "./options.ts";
export { project } from "./project.ts";
export type {
  ProjectedDate,
  ProjectedInterval,
  ProjectedRate,
  ProjectedValue,
  Projection,
  ProjectionBasis,
} from "./projection.ts";
export type {
  ProjectedDateReason,
  ProjectedIntervalReason,
  ProjectionReason,
  ProjectionWarning,
} from "./reasons.ts";
export {
  projectedDateReasons,
  projectedIntervalReasons,
  projectionReasons,
  projectionWarnings,
} from "./reasons.ts";
