import { type Bands, nameIn, type PaceStatus } from "./pace/bands.ts";

/**
 * Where a target stands on the day of assessment:
 *
 * - `achieved` - met; of a passed deadline: met by then. A growth of each year is not achieved before it
 * - `late` - not shown to be met by its deadline, met by the latest value after it
 * - `missed` - the deadline is past and it was not met
 * - `lost` - met by an earlier value, or by its baseline, and not by the latest, with time left (or no deadline)
 * - `on-track`, `progressing`, `lagging`, `regressing` - not met, with time left: by its pace
 * - `open` - not met, with time left, and no pace to tell by; or a growth of each year, met so far
 * - `no-data` - no figure
 * - `undetermined` - the figures cannot decide: an interval, a conflict, no base
 * - `not-measurable` - a statement
 * - `lapsed` - its unit or its tier ended before the deadline, and it was not met by then
 *
 * @category Scoring
 */
export const statuses = [
  "achieved",
  "late",
  "missed",
  "lost",
  "on-track",
  "progressing",
  "lagging",
  "regressing",
  "open",
  "no-data",
  "undetermined",
  "not-measurable",
  "lapsed",
] as const;

/**
 * One of {@link statuses}.
 *
 * @category Scoring
 */
export type Status = (typeof statuses)[number];

/** What a status rests on. */
export interface Standpoint {
  /** The result at the deadline if it is past, else the present one. */
  readonly met: boolean | null;
  /** Whether all that decides has come: of a growth of each year, not before its deadline. */
  readonly settled: boolean;
  /** Why nothing could be measured, or `null`. */
  readonly reason: string | null;
  /** Whether a value after the deadline meets it. */
  readonly metLater: boolean;
  /** Whether the deadline is past. */
  readonly passed: boolean;
  /** Whether unit or tier ended before the deadline. */
  readonly lapsed: boolean;
  /** Whether an earlier value, or the baseline, met it: asked only where it decides. */
  readonly metBefore: () => boolean;
  /** Its progress, or `null`. */
  readonly progress: number | null;
  /** Its pace, or `null`. */
  readonly pace: number | null;
  /** What the pace is told by. */
  readonly bands: Bands<PaceStatus>;
}

/** The status of a target that is not met, with time left. */
function statusUnderway({ met, metBefore, progress, pace, bands }: Standpoint): Status {
  if (met === true) return "open";
  if (metBefore()) return "lost";
  // Where nothing was to be expected yet, a step back is one all the same.
  const told = pace ?? (progress !== null && progress < 0 ? progress : null);
  return (told === null ? null : nameIn(bands, told)) ?? "open";
}

/** The status of a target that has a threshold. */
export function statusOf(standpoint: Standpoint): Status {
  const { met, settled, reason, metLater, passed, lapsed } = standpoint;
  if (met === true && settled) return "achieved";
  if (metLater) return "late";
  if (lapsed) return "lapsed";
  if (met === null) return reason === "missing-value" ? "no-data" : "undetermined";
  return passed ? "missed" : statusUnderway(standpoint);
}
