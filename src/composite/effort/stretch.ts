import type { Normaliser } from "../../model/types.ts";
import type { FittedScale } from "../normalise/fitted.ts";
import type { EffortCost } from "./result.ts";

/** The straight way of a component from its value to its cap. */
export interface Stretch {
  readonly component: string;
  readonly from: number;
  /** Where its score begins to rise: at its value, or further on where a clamped scale still gives 0. */
  readonly start: number;
  readonly end: number;
  /** What one unit of value raises the node by, from `start` on. */
  readonly slope: number;
  /** What one unit of value costs. */
  readonly cost: number;
}

/** Whether nothing is gained beyond the value that scores 1, or it cannot be. */
const isClosed = ({ clamp }: FittedScale, kind: Normaliser["kind"]): boolean =>
  clamp || kind === "points" || kind === "fraction";

/** Whether the value that scores 1 is the best of the sample. */
const endsAtBest = (kind: Normaliser["kind"]): boolean =>
  kind === "min-max" || kind === "distance-to-best" || kind === "fraction-of-best";

/** The nearer of two values, for a score that rises with the value or falls. */
const nearer = (one: number, other: number, sign: number): number =>
  sign > 0 ? Math.min(one, other) : Math.max(one, other);

/** How far a component can go; `null` if its scale has no end and it has no cap. */
function endOf(
  scale: FittedScale,
  kind: Normaliser["kind"],
  cap: number | undefined,
): number | null {
  const [zero = 0, one = 0] = scale.domain;
  if (isClosed(scale, kind)) return nearer(cap ?? one, one, one - zero);
  return cap ?? (endsAtBest(kind) ? one : null);
}

/** The stretch of a component on a straight scale; `null` if it cannot be moved towards the better. */
export function stretchOf(
  component: string,
  from: number,
  { cost, cap }: EffortCost,
  scale: FittedScale,
  kind: Normaliser["kind"],
  share: number,
): Stretch | null {
  const [zero = 0, one = 0] = scale.domain;
  const sign = Math.sign(one - zero);
  const end = endOf(scale, kind, cap);
  const start = scale.clamp && sign * (zero - from) > 0 ? zero : from;
  if (end === null || !(sign * (end - start) > 0)) return null;
  return { component, from, start, end, slope: share / (one - zero), cost };
}
