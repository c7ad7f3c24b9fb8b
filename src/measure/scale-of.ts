import { badArgument } from "../model/bad-argument.ts";
import { DxplanError } from "../model/error.ts";
import type { Indicator, MeasurableTarget, Target } from "../model/types.ts";
import { type Acceptance, acceptance } from "./acceptance.ts";
import { type Curve, curveOf, methodOf } from "./form.ts";
import type { Interval } from "./interval.ts";
import { overLevels } from "./over-levels.ts";
import { isFiniteData, withoutNegativeZero } from "./plain.ts";
import type { Form, Limits, Scale } from "./scale.ts";
import { limitsOf, termsOf } from "./terms.ts";

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
  throw new DxplanError("invalid-argument", "scaleOf", [badArgument([field], expected, found)]);
};

const noLimits: Limits = { low: null, high: null };

const formOf = (curve: Curve, accept: Interval): Form =>
  curve.form === "none"
    ? { form: "none", domain: [], range: [], accept, reason: curve.reason }
    : { ...curve, accept };

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
  const base = options?.base;
  check(target, indicator, base);
  const direction = indicator?.direction ?? "increase";
  const { accept, stated, stretch } =
    target.bound === undefined ? done : acceptance(target.bound, direction);
  const { reads, gapUnit } = termsOf(target, indicator);
  const isLevel = reads.kind === "level";
  const scale: Scale = {
    ...formOf(curveOf(target, direction, stated), accept),
    target: target.id,
    method: methodOf(target, direction),
    indicator: indicator?.id ?? null,
    reads,
    stated,
    stretch,
    baseline: base ?? baselineOf(target),
    gapUnit,
    limits: isLevel ? limitsOf(indicator?.naturalLimits) : noLimits,
    plausible: isLevel ? limitsOf(indicator?.plausibleRange) : noLimits,
  };
  return target.quantity.kind === "change" && base !== undefined && indicator !== null
    ? finite(overLevels(scale, target.quantity.in, base, indicator), scale)
    : finite(scale, scale);
}

/** A scale that holds numbers only; of one that overflows, the numbers that the target states. */
const finite = (scale: Scale, { stated, baseline }: Scale): Scale =>
  withoutNegativeZero(
    isFiniteData(scale)
      ? scale
      : {
          ...scale,
          form: "none",
          domain: [],
          range: [],
          accept: null,
          reason: "overflow",
          stated,
          baseline,
          stretch: null,
        },
  );

const baselineOf = (target: MeasurableTarget): number | null =>
  takesBase(target) && target.quantity.kind !== "change" && "baseline" in target
    ? (target.baseline?.value ?? null)
    : null;

/** What is wrong with a call; nothing is measured on a scale that was made of the wrong things. */
function check(target: Target, indicator: Indicator | null, base: number | undefined): void {
  if (typeof target?.quantity !== "object") fail("target", "a target of a plan", target);
  if (target.quantity.kind === "statement") {
    fail("target", "a target with a threshold (a statement is assessed by hand)", "a statement");
  }
  const own = target.indicator ?? null;
  const given = indicator?.id ?? null;
  if (own !== given) fail("indicator", own === null ? "null" : `the definition of ${own}`, given);
  if (base !== undefined) checkBase(target, base);
}

function checkBase(target: Target, base: number): void {
  if (!Number.isFinite(base)) fail("base", "a finite number", base);
  if (!takesBase(target)) fail("base", `none for a ${target.quantity.kind}`, base);
}
