import type { UsableScale } from "./attainment.ts";
import { gapTo } from "./gap.ts";
import { type Interval, isAccepted, pointAt } from "./interval.ts";
import { quotient } from "./quotient.ts";
import type { ProgressReason } from "./reasons.ts";
import { snap } from "./snap.ts";

/** Progress, or why there is none. */
export type Progress =
  | { readonly progress: number; readonly progressReason: null }
  | { readonly progress: null; readonly progressReason: ProgressReason };

const none = (progressReason: ProgressReason): Progress => ({ progress: null, progressReason });

/** How far a value lies outside a corridor; 0 inside. */
const outside = (accept: Interval, value: number): number => Math.max(0, gapTo(accept, value));

/** Of a corridor, the share of the distance to it that is gone; else the share of the way to the number. */
function share({ accept, stated }: UsableScale, baseline: number, value: number): number | null {
  const isCorridor = accept.low !== null && accept.high !== null;
  if (!isCorridor) return quotient(value - baseline, stated - baseline);
  const left = quotient(outside(accept, value), outside(accept, baseline));
  return left === null ? null : 1 - left + 0;
}

/** The share of the way from the baseline to the target that a value has come. */
export function progressOf(scale: UsableScale, value: number): Progress {
  const { baseline, accept, stated } = scale;
  if (baseline === null) return none("missing-baseline");
  const met = isAccepted(accept, pointAt(baseline)) === true;
  if (met || snap(baseline) === snap(stated)) return none("baseline-meets-target");
  const progress = share(scale, baseline, value);
  return progress === null ? none("overflow") : { progress, progressReason: null };
}
