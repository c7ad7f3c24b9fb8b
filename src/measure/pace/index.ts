export type { Band, Bands, PaceStatus } from "./bands.ts";
export { bandOf, paceBands, paceStatuses } from "./bands.ts";
export type { Expected } from "./expected.ts";
export { expectedProgress } from "./expected.ts";
export type { Pace } from "./pace.ts";
export type { PaceReason, RequiredReason } from "./reasons.ts";
export { paceReasons, requiredReasons } from "./reasons.ts";
export type { DatedValue, Trajectory, TrajectoryKind, Way } from "./trajectory.ts";
export { trajectoryKinds } from "./trajectory.ts";
