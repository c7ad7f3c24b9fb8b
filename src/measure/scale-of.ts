import { describe } from "../model/describe.ts";
import { DxplanError } from "../model/error.ts";
import type { ChangeUnit } from "../model/quantity.ts";
import type { Indicator, MeasurableTarget, Target } from "../model/types.ts";
import { type Acceptance, acceptance } from "./acceptance.ts";
import { type Curve, curveOf } from "./form.ts";
import type { Interval, IntervalEnd } from "./interval.ts";
import type { UnmeasuredReason } from "./reasons.ts";
import type { Form, GapUnit, Limits, Reading, Scale } from "./scale.ts";

/**
 * Options of {@link scaleOf}.
 *
 * @category Measuring
 */
export interface ScaleOptions {
  /**
   * The value to count from. A change becomes a scale over levels; a level and a rank get it as the
   * baseline of their progress, in place of the target's own. Not taken by a growth (its rate is
   * computed first), a count of targets or a milestone.
   */
  readonly base?: number;
}

const fail = (field: string, expected: string, found: unknown): never => {
  throw new DxplanError("invalid-argument", "scaleOf", [
    { code: "bad-argument", path: [field], expected, found: describe(found) },
  ]);
};

/** Where a change leads from a base: the level that it comes to. */
const reached: Readonly<Record<ChangeUnit, (base: number, change: number) => number>> = {
  points: (base, change) => base + change,
  percent: (base, change) => base * (1 + change / 100),
  times: (base, change) => base * change,
};

const noLimits: Limits = { low: null, high: null };

const limitsOf = (range: Indicator["naturalLimits"]): Limits => ({
  low: range?.low ?? null,
  high: range?.high ?? null,
});

const levelGapUnit = (indicator: Indicator | null): GapUnit =>
  indicator?.unitOfMeasure === "percent" ? "points" : "units";

const changeGapUnits: Readonly<Record<ChangeUnit, (indicator: Indicator | null) => GapUnit>> = {
  points: levelGapUnit,
  percent: () => "percent",
  times: () => "times",
};

/** What the scale reads, and the unit of its gap, in the terms of the target's own quantity. */
function terms(
  target: MeasurableTarget,
  indicator: Indicator | null,
): { readonly reads: Reading; readonly gapUnit: GapUnit } {
  const { quantity } = target;
  switch (quantity.kind) {
    case "level":
      return { reads: { kind: "level" }, gapUnit: levelGapUnit(indicator) };
    case "rank":
      return { reads: { kind: "rank", of: quantity.of }, gapUnit: "places" };
    case "change":
      return {
        reads: { kind: "change", in: quantity.in },
        gapUnit: changeGapUnits[quantity.in](indicator),
      };
    case "growth":
      return { reads: { kind: "growth", over: quantity.over }, gapUnit: "points-per-year" };
    case "count":
      return "targets" in quantity
        ? { reads: { kind: "count" }, gapUnit: "targets" }
        : { reads: { kind: "level" }, gapUnit: "points" };
    case "milestone":
      return { reads: { kind: "act" }, gapUnit: "units" };
  }
}

const formOf = (curve: Curve, accept: Interval): Form =>
  curve.form === "none"
    ? { form: "none", domain: [], range: [], accept, reason: curve.reason }
    : { ...curve, accept };

const mapEnd = (end: IntervalEnd | null, map: (value: number) => number): IntervalEnd | null =>
  end === null ? null : { at: map(end.at), closed: end.closed };

/** A scale over changes as one over levels. The base is above 0, or the change in points: order is kept. */
function overLevels(scale: Scale, unit: ChangeUnit, base: number, indicator: Indicator): Scale {
  const map = (change: number) => reached[unit](base, change);
  const unusable = unusableBase(unit, base, map(scale.stated));
  if (unusable !== null) {
    return { ...scale, form: "none", domain: [], range: [], accept: null, reason: unusable };
  }
  if (scale.accept === null) return scale;
  const common = {
    indicator: indicator.id,
    reads: { kind: "level" },
    stated: map(scale.stated),
    stretch: scale.stretch === null ? null : map(scale.stretch),
    baseline: base,
    gapUnit: levelGapUnit(indicator),
    limits: limitsOf(indicator.naturalLimits),
    plausible: limitsOf(indicator.plausibleRange),
  } as const;
  const accept = { low: mapEnd(scale.accept.low, map), high: mapEnd(scale.accept.high, map) };
  return scale.form === "none"
    ? { ...common, form: "none", domain: [], range: [], accept, reason: scale.reason }
    : { ...common, form: scale.form, domain: scale.domain.map(map), range: scale.range, accept };
}

const unusableBase = (unit: ChangeUnit, base: number, level: number): UnmeasuredReason | null => {
  if (!Number.isFinite(level)) return "overflow";
  if (unit === "points" || base > 0) return null;
  return base === 0 ? "zero-base" : "negative-base";
};

/** The interval of a milestone: done. */
const done: Acceptance = {
  accept: { low: { at: 1, closed: true }, high: null },
  stated: 1,
  stretch: null,
};

const takesBase = ({ quantity }: Target): boolean =>
  quantity.kind === "level" ||
  quantity.kind === "rank" ||
  quantity.kind === "change" ||
  (quantity.kind === "count" && "meets" in quantity);

/**
 * A target as a scale: plain data that maps a value to an attainment and knows which values are met.
 *
 * With its direction every bound is one interval of accepted values. The curve is achieved ÷ required in
 * the target's own quantity: v ÷ t for a level that should rise and t ÷ v for one that should fall,
 * Δ ÷ Δt for a change, g ÷ gt for a growth, (n − v) ÷ (n − t) for a place among n, k ÷ kt for a count,
 * 0 or 1 for a milestone.
 *
 * @param target - Any target but a statement.
 * @param indicator - The definition of the target's indicator; `null` for a target that has none.
 * @param options - The value to count from, if there is one.
 * @returns The scale. Its `form` is `none`, with a reason, where no ratio is defined.
 * @throws DxplanError `invalid-argument` for a statement, for an indicator that is not the target's, and
 *   for a base that is not finite or that this quantity does not take.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-province-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * scaleOf(target, indicator).domain;
 * // => [0, 90]
 * ```
 * @category Measuring
 */
export function scaleOf(
  target: MeasurableTarget,
  indicator: Indicator | null,
  options: ScaleOptions = {},
): Scale {
  check(target, indicator, options.base);
  const direction = indicator?.direction ?? "increase";
  const { accept, stated, stretch } =
    target.bound === undefined ? done : acceptance(target.bound, direction);
  const { reads, gapUnit } = terms(target, indicator);
  const isLevel = reads.kind === "level";
  const scale: Scale = {
    ...formOf(curveOf(target, direction, stated), accept),
    indicator: indicator?.id ?? null,
    reads,
    stated,
    stretch,
    baseline: options.base ?? baselineOf(target),
    gapUnit,
    limits: isLevel ? limitsOf(indicator?.naturalLimits) : noLimits,
    plausible: isLevel ? limitsOf(indicator?.plausibleRange) : noLimits,
  };
  return target.quantity.kind === "change" && options.base !== undefined && indicator !== null
    ? overLevels(scale, target.quantity.in, options.base, indicator)
    : scale;
}

const baselineOf = (target: MeasurableTarget): number | null =>
  takesBase(target) && target.quantity.kind !== "change" && "baseline" in target
    ? (target.baseline?.value ?? null)
    : null;

function check(target: Target, indicator: Indicator | null, base: number | undefined): void {
  if (target.quantity.kind === "statement") {
    fail("target", "a target with a threshold (a statement is assessed by hand)", "a statement");
  }
  const own = target.indicator ?? null;
  if (own !== (indicator?.id ?? null)) {
    fail("indicator", own === null ? "null" : `the definition of ${own}`, indicator?.id ?? null);
  }
  if (base === undefined) return;
  if (!Number.isFinite(base)) fail("base", "a finite number", base);
  if (!takesBase(target)) fail("base", `none for a ${target.quantity.kind}`, base);
}
