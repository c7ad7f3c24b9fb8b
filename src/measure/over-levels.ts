import type { ChangeUnit } from "../model/quantity.ts";
import type { Indicator } from "../model/types.ts";
import type { IntervalEnd } from "./interval.ts";
import type { UnmeasuredReason } from "./reasons.ts";
import type { Scale } from "./scale.ts";
import { levelGapUnit, limitsOf } from "./terms.ts";

/** Where a change leads from a base: the level that it comes to. */
const reached: Readonly<Record<ChangeUnit, (base: number, change: number) => number>> = {
  points: (base, change) => base + change,
  percent: (base, change) => base * (1 + change / 100),
  times: (base, change) => base * change,
};

const mapEnd = (end: IntervalEnd | null, map: (value: number) => number): IntervalEnd | null =>
  end === null ? null : { at: map(end.at), closed: end.closed };

/** A scale over changes as one over levels. The base is above 0, or the change in points: order is kept. */
export function overLevels(
  scale: Scale,
  unit: ChangeUnit,
  base: number,
  indicator: Indicator,
): Scale {
  const map = (change: number) => reached[unit](base, change);
  const unusable = unusableBase(unit, base);
  if (unusable !== null) {
    return { ...scale, form: "none", domain: [], range: [], accept: null, reason: unusable };
  }
  if (scale.accept === null) return scale;
  const common = {
    target: scale.target,
    method: scale.method,
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

const unusableBase = (unit: ChangeUnit, base: number): UnmeasuredReason | null => {
  if (unit === "points" || base > 0) return null;
  return base === 0 ? "zero-base" : "negative-base";
};
