import type { Limits } from "../../measure/scale.ts";
import { limitsOf } from "../../measure/terms.ts";
import type { UnitAggregation } from "../../model/indicator.ts";
import type { Indicator } from "../../model/types.ts";

/** How an indicator is put together over units. */
export interface Rule {
  readonly indicator: string;
  readonly kind: UnitAggregation;
  /** The id of the indicator that weighs. */
  readonly weight: string | null;
  /** What a value can be. */
  readonly limits: Limits;
  /** Whether a value is what its numerator and denominator come to in percent. */
  readonly isPercent: boolean;
}

/** A percentage of something lies between 0 and 100; one that is a growth does not. */
const isShare = ({ unitOfMeasure, denominator, aggregation }: Indicator): boolean =>
  unitOfMeasure === "percent" &&
  (aggregation.units === "ratio-of-sums" || denominator !== undefined);

const shareLimits: Limits = { low: 0, high: 100 };

/** What a value can be: the natural limits, else 0 to 100 of a percentage of something. */
export const limitsIn = (indicator: Indicator): Limits =>
  indicator.naturalLimits === undefined && isShare(indicator)
    ? shareLimits
    : limitsOf(indicator.naturalLimits);

/** The rule of an indicator; a weight that is given by name makes a share into a weighted mean. */
export function ruleOf(indicator: Indicator, weights: Readonly<Record<string, string>>): Rule {
  const { id, aggregation } = indicator;
  const given = Object.hasOwn(weights, id) ? (weights[id] ?? null) : null;
  const isRatio = aggregation.units === "ratio-of-sums";
  const kind = isRatio && given !== null ? "weighted-mean" : aggregation.units;
  const own = kind === "weighted-mean" ? (aggregation.weight ?? null) : null;
  return {
    indicator: id,
    kind,
    weight: given ?? own,
    limits: limitsIn(indicator),
    isPercent: isRatio || indicator.unitOfMeasure === "percent",
  };
}
