import type { Limits } from "../scale.ts";
import { snap } from "../snap.ts";
import type { ProjectedInterval, ProjectedValue } from "./projection.ts";
import { type ProjectionWarning, projectionWarnings } from "./reasons.ts";

const isBeyond = ({ low, high }: Limits, value: number): boolean =>
  (low !== null && value < snap(low)) || (high !== null && value > snap(high));

/** What of a projection cannot be. */
export function warningsOn(
  { value }: ProjectedValue,
  { interval }: ProjectedInterval,
  limits: Limits,
): readonly ProjectionWarning[] {
  const cannotBe: Readonly<Record<ProjectionWarning, boolean>> = {
    "beyond-natural-limit": value !== null && isBeyond(limits, value),
    "interval-beyond-natural-limit":
      interval !== null && (isBeyond(limits, interval.low) || isBeyond(limits, interval.high)),
  };
  return projectionWarnings.filter((code) => cannotBe[code]);
}
