import { acceptance } from "../../../measure/acceptance.ts";
import { snap } from "../../../measure/snap.ts";
import type { Indicator, LevelTarget, Target } from "../../../model/types.ts";
import type { CascadeReason } from "./cascade-reasons.ts";
import type { CascadeUnit } from "./cascaded.ts";

/** What an upper target asks. */
export interface Upper {
  readonly required: number;
  readonly open: boolean;
}

const isLevel = (target: Target): target is LevelTarget => target.quantity.kind === "level";

/** The level that a target asks, or `null`. */
export function upperOf(target: Target, indicator: Indicator | null): Upper | null {
  if (indicator === null || !isLevel(target) || target.bound.kind === "within") return null;
  const open = target.bound.kind === "moreThan" || target.bound.kind === "lessThan";
  return { required: acceptance(target.bound, indicator.direction).stated + 0, open };
}

const isAmong = ({ tiers }: Target, { tier }: CascadeUnit): boolean =>
  tiers === undefined || tier === undefined || tiers.includes(tier);

/** Why nothing can be laid upon the units, whatever the numbers. */
export function refusal(
  target: Target,
  indicator: Indicator | null,
  units: readonly CascadeUnit[],
): CascadeReason | null {
  if (indicator === null || upperOf(target, indicator) === null) return "not-cascadable";
  const { aggregation, direction } = indicator;
  if (aggregation.units === "none") return "not-aggregable";
  if (units.length === 0) return "no-units";
  if (!units.every((unit) => isAmong(target, unit))) return "other-offices";
  const oneIsEnough = direction === "increase" ? "maximum" : "minimum";
  return aggregation.units === oneIsEnough ? "one-is-enough" : null;
}

/** The whole number that a sum is to come to: the nearest that the target accepts. */
export function wholeOf({ required, open }: Upper, sign: 1 | -1): number {
  const nearest = sign * Math.ceil(snap(sign * required));
  return open && nearest === snap(required) ? nearest + sign : nearest;
}
