import { isAccepted, pointAt } from "./interval.ts";
import type { ProgressReason } from "./reasons.ts";
import type { Scale } from "./scale.ts";
import { snap } from "./snap.ts";

/** Progress, or why there is none. */
export type Progress =
  | { readonly progress: number; readonly progressReason: null }
  | { readonly progress: null; readonly progressReason: ProgressReason };

const none = (progressReason: ProgressReason): Progress => ({ progress: null, progressReason });

/** The edge that a baseline has to come to: of a corridor the one on its side, else the stated number. */
const goal = (scale: Scale, baseline: number): number => {
  const { low = null, high = null } = scale.accept ?? {};
  if (low === null || high === null) return scale.stated;
  return baseline < low.at ? low.at : high.at;
};

/** The share of the way from the baseline to the target that a value has come. */
export function progressOf(scale: Scale, value: number): Progress {
  const { baseline, accept } = scale;
  if (baseline === null || accept === null) return none("missing-baseline");
  const required = goal(scale, baseline);
  const met = isAccepted(accept, pointAt(baseline)) === true;
  if (met || snap(baseline) === snap(required)) return none("baseline-meets-target");
  const progress = (value - baseline) / (required - baseline);
  return Number.isFinite(progress)
    ? { progress: progress + 0, progressReason: null }
    : none("overflow");
}
