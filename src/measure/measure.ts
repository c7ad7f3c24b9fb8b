import { badArgument } from "../model/bad-argument.ts";
import { describe } from "../model/describe.ts";
import { DxplanError } from "../model/error.ts";
import type { Act, Figure, Observation, ReportedQuantity } from "../model/types.ts";
import { ratioOn, type UsableScale } from "./attainment.ts";
import { attainmentRange } from "./attainment-range.ts";
import { gapTo } from "./gap.ts";
import { type Interval, type IntervalEnd, isAccepted, pointAt } from "./interval.ts";
import { knownInterval } from "./known.ts";
import { type Measurement, unmeasured } from "./measurement.ts";
import { progressOf } from "./progress.ts";
import type { UnmeasuredReason, WarningCode } from "./reasons.ts";
import { isScale, type Limits, type Reading, type Scale } from "./scale.ts";
import { snap } from "./snap.ts";

const fail = (path: readonly string[], expected: string, found: unknown): never => {
  throw new DxplanError("invalid-argument", "measure", [badArgument(path, expected, found)]);
};

/** Why a figure is not of the kind that a scale reads. */
function mismatch({ reads }: Scale, { quantity, of }: Figure): UnmeasuredReason | null {
  if (reads.kind !== "change" && reads.kind !== "growth") {
    if (quantity !== undefined) return "different-quantity";
    return reads.kind === "rank" && of !== reads.of ? "different-field" : null;
  }
  if (quantity === undefined) return "missing-baseline";
  return isOfKind(reads, quantity) ? null : "different-quantity";
}

const isOfKind = (reads: Reading, quantity: ReportedQuantity): boolean =>
  quantity.kind === "change"
    ? reads.kind === "change" && reads.in === quantity.in
    : reads.kind === "growth" && reads.over === quantity.over;

/** A number that the scale cannot read is a caller's mistake. */
function checkValue(scale: Scale, value: number): void {
  if (!Number.isFinite(value)) fail(["observed"], "a finite number", value);
  const { reads } = scale;
  if (reads.kind === "rank" && !(Number.isInteger(value) && value >= 1 && value <= reads.of)) {
    fail(["observed"], `a whole place from 1 to ${reads.of}`, value);
  }
  if (reads.kind === "act" && value !== 0 && value !== 1) {
    fail(["observed"], "1 for done or 0 for not done", value);
  }
}

const isOutside = ({ low, high }: Limits, value: number): boolean =>
  (low !== null && snap(value) < snap(low)) || (high !== null && snap(value) > snap(high));

function warningsOf(scale: Scale, value: number, observed: Observation | null): WarningCode[] {
  const checks: readonly (readonly [WarningCode, boolean])[] = [
    ["qualified-value", observed !== null && "qualifier" in observed],
    ["beyond-natural-limit", isOutside(scale.limits, value)],
    ["outside-plausible-range", isOutside(scale.plausible, value)],
    ["synthetic", observed?.synthetic === true],
  ];
  return checks.filter(([, applies]) => applies).map(([code]) => code);
}

/** An end without the sign of −0; beyond what a computer can hold it is open. */
const plainEnd = (end: IntervalEnd | null): IntervalEnd | null =>
  end === null || !Number.isFinite(end.at) ? null : { at: end.at + 0, closed: end.closed };

const plain = ({ low, high }: Interval): Interval => ({ low: plainEnd(low), high: plainEnd(high) });

/**
 * Measures a value that is known to lie in an interval; the ratio, the gap and the progress use the
 * value itself.
 */
export function measureKnown(
  scale: Scale,
  value: number,
  known: Interval,
  warnings: readonly WarningCode[],
): Measurement {
  if (scale.accept === null) return unmeasured(scale.reason, scale, { warnings });
  const gap = gapTo(scale.accept, value);
  if (!Number.isFinite(gap)) return unmeasured("overflow", scale, { warnings });
  const compared = {
    scale,
    value: value + 0,
    known: plain(known),
    stated: scale.stated + 0,
    gap,
    gapUnit: scale.gapUnit,
    met: isAccepted(scale.accept, known),
    stretchMet: stretchMet(scale, known),
    ...progressOf(scale, value),
    missing: null,
    warnings,
  };
  const { ratio, reason } = ratioOn(scale, value);
  return ratio === null
    ? { kind: "compared", ...compared, attainment: null, attainmentRange: null, reason }
    : {
        kind: "measured",
        ...compared,
        attainment: ratio,
        attainmentRange: attainmentRange(scale, known),
        reason: null,
      };
}

function stretchMet(scale: UsableScale, known: Interval): boolean | null {
  if (scale.stretch === null) return null;
  const end = { at: scale.stretch, closed: true };
  const rises = scale.accept.low !== null;
  return isAccepted(rises ? { low: end, high: null } : { low: null, high: end }, known);
}

function measureFigure(scale: Scale, figure: Figure): Measurement {
  if (figure.indicator !== scale.indicator) {
    return fail(["observed", "indicator"], describe(scale.indicator), figure.indicator);
  }
  if (scale.accept === null) return unmeasured(scale.reason, scale, {});
  const { value } = figure;
  if (typeof value === "object") {
    return unmeasured("missing-value", scale, { missing: value.missing });
  }
  const reason = mismatch(scale, figure);
  if (reason !== null) return unmeasured(reason, scale, {});
  checkValue(scale, value);
  const known = knownInterval(value, figure, scale.limits);
  return measureKnown(scale, value, known, warningsOf(scale, value, figure));
}

function measureAct(scale: Scale, act: Act): Measurement {
  if (scale.reads.kind !== "act") {
    return fail(["observed"], `a figure of ${scale.indicator}`, "a report on a milestone");
  }
  if (typeof act.done !== "boolean") {
    return fail(["observed", "done"], "true or false", act.done);
  }
  const value = act.done ? 1 : 0;
  return measureKnown(scale, value, pointAt(value), warningsOf(scale, value, act));
}

/**
 * What a value, or a reported observation, is worth against a target.
 *
 * @param scale - The target as a scale, from `scaleOf`.
 * @param observed - A number of the kind that the scale reads, or an observation of its indicator. A
 *   number is taken as exact; an observation brings its qualifier, its status and its warnings.
 * @returns `measured` with attainment (1 = attained, not clamped), gap and met; `compared` where no ratio
 *   is defined; `unmeasured` where there is nothing to compare. Each absent number has its reason.
 * @throws DxplanError `invalid-argument` for a number that is not finite or that the scale cannot read (a
 *   place beyond the field), and for an observation of another indicator.
 * @example
 * ```ts
 * // At least 90 % of the provincial work files; 83.21 % were processed online at the end of 2022.
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * const { met, gap, gapUnit } = measure(scaleOf(target, indicator), 83.21);
 * [met, snap(gap), gapUnit];
 * // => [false, 6.79, "points"]
 * ```
 * @category Measuring
 */
export function measure(scale: Scale, observed: Observation | number): Measurement {
  if (!isScale(scale)) return fail(["scale"], "a scale, from scaleOf", scale);
  if (typeof observed === "object" && observed !== null) {
    return observed.indicator === undefined
      ? measureAct(scale, observed)
      : measureFigure(scale, observed);
  }
  if (typeof observed !== "number")
    return fail(["observed"], "a number or an observation", observed);
  checkValue(scale, observed);
  return measureKnown(scale, observed, pointAt(observed), warningsOf(scale, observed, null));
}
