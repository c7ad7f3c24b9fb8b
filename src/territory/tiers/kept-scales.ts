import type { Evidence } from "../../measure/evidence.ts";
import type { Scale } from "../../measure/scale.ts";
import { scaleOf } from "../../measure/scale-of.ts";
import type { MeasurableTarget } from "../../model/types.ts";

/**
 * The scales of levels, places and shares of units, made once for all units of a tier: from unit to unit they differ by
 * their baseline alone. Baselines are finite: plans and figures have been checked.
 */
export function keptScales(): NonNullable<Evidence["scaleOf"]> {
  const kept = new Map<MeasurableTarget, Scale>();
  return (target, indicator, { base } = {}) => {
    const scale = kept.get(target) ?? scaleOf(target, indicator);
    kept.set(target, scale);
    return base === undefined ? scale : { ...scale, baseline: base + 0 };
  };
}
