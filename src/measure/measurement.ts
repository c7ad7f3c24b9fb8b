import type { MissingReason } from "../model/observation.ts";
import type { Interval } from "./interval.ts";
import type { ComparedReason, ProgressReason, UnmeasuredReason, WarningCode } from "./reasons.ts";
import type { GapUnit, Limits, Scale } from "./scale.ts";

/** What every result says. */
interface Said {
  /** The required number, in the terms of the value. */
  readonly stated: number | null;
  /** The unit of `gap`; `null` where there is no threshold. */
  readonly gapUnit: GapUnit | null;
  /** What to bear in mind. */
  readonly warnings: readonly WarningCode[];
  /** What it was measured on: target, indicator, method and numbers; `null` where there is no threshold. */
  readonly scale: Scale | null;
}

/** What is known when there is a value and a threshold. */
interface Compared extends Said {
  /** What it was measured on: target, indicator, method and numbers. */
  readonly scale: Scale;
  /** The value that was measured, in the terms of the target's quantity. */
  readonly value: number;
  /** Where the value is known to lie: a point, or an interval by the word before the figure. */
  readonly known: Interval;
  /** The required number, in the terms of the value. */
  readonly stated: number;
  /** From the value to the near edge: positive still to go, negative beyond, 0 at the edge. */
  readonly gap: number;
  /** The unit of `gap`. */
  readonly gapUnit: GapUnit;
  /** Whether the target is met; `null` if an interval cannot decide. */
  readonly met: boolean | null;
  /** Whether the far edge of `between` is met too; `null` without one. */
  readonly stretchMet: boolean | null;
  /** (v − b) ÷ (t − b), 1 being attained; `null` with a reason. */
  readonly progress: number | null;
  /** Why there is no progress. */
  readonly progressReason: ProgressReason | null;
  /** It is not missing. */
  readonly missing: null;
}

/**
 * A value against a threshold, with its ratio.
 *
 * @category Measuring
 */
export interface MeasuredResult extends Compared {
  readonly kind: "measured";
  /** Achieved ÷ required, 1 being attained; not clamped. */
  readonly attainment: number;
  /** Both ends of the attainment when the value is an interval; `null` for an end without limit. */
  readonly attainmentRange: Limits;
  /** Nothing stands in the way. */
  readonly reason: null;
}

/**
 * A value against a threshold, with no ratio between them.
 *
 * @category Measuring
 */
export interface ComparedResult extends Compared {
  readonly kind: "compared";
  readonly attainment: null;
  readonly attainmentRange: null;
  /** Why there is no ratio. */
  readonly reason: ComparedReason;
}

/**
 * No usable value, base or threshold.
 *
 * @category Measuring
 */
export interface UnmeasuredResult extends Said {
  readonly kind: "unmeasured";
  readonly value: null;
  readonly known: null;
  readonly attainment: null;
  readonly attainmentRange: null;
  readonly gap: null;
  readonly met: null;
  readonly stretchMet: null;
  readonly progress: null;
  readonly progressReason: "unmeasured";
  /** Why it cannot be measured. */
  readonly reason: UnmeasuredReason;
  /** Why the publisher gives no value, if it says so. */
  readonly missing: MissingReason | null;
}

/**
 * What is known of a value against a target, told apart by `kind`. Absent numbers are `null` with the
 * reason beside them: never NaN, Infinity or a stand-in 0.
 *
 * @category Measuring
 */
export type Measurement = MeasuredResult | ComparedResult | UnmeasuredResult;

/** A result without value, base or threshold. */
export const unmeasured = (
  reason: UnmeasuredReason,
  scale: Scale | null,
  more: { readonly missing?: MissingReason; readonly warnings?: readonly WarningCode[] },
): UnmeasuredResult => ({
  kind: "unmeasured",
  scale,
  value: null,
  known: null,
  stated: scale === null ? null : scale.stated + 0,
  attainment: null,
  attainmentRange: null,
  gap: null,
  gapUnit: scale?.gapUnit ?? null,
  met: null,
  stretchMet: null,
  progress: null,
  progressReason: "unmeasured",
  reason,
  missing: more.missing ?? null,
  warnings: more.warnings ?? [],
});
