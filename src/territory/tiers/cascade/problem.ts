import { snap } from "../../../measure/snap.ts";
import type { Indicator } from "../../../model/types.ts";
import type { AheadRule, CascadeWay } from "./cascade-reasons.ts";
import type { CascadeOptions, CascadeUnit } from "./cascaded.ts";
import { type Upper, wholeOf } from "./upper.ts";

/** A unit with its numbers, turned so that more is better. */
export interface Turned {
  readonly unit: string;
  /** Where it stands; `null` if that is not known. */
  readonly stands: number | null;
  /** Its weight; `null` if it has none. */
  readonly weight: number | null;
  /** How often its level counts in the whole: its weight in a mean, else once. */
  readonly counted: number;
}

/** How what is asked is laid upon the units. */
export interface Way {
  readonly by: CascadeWay;
  readonly ahead: AheadRule;
  /** The most that a unit can reach; Infinity without limit. */
  readonly limit: number;
  /** What each would be asked if all were asked the same. */
  readonly even: number;
}

/** What is laid upon the units, with the numbers turned so that more is better. */
export interface Problem {
  readonly sign: 1 | -1;
  /** How the whole is made of the units: `each` of a lowest value that should rise, or a highest that should fall. */
  readonly rule: "sum" | "mean" | "each";
  readonly units: readonly Turned[];
  readonly way: Way;
  /** The required level of the whole, turned. */
  readonly required: number;
  /** What the counted levels are divided by: all that is counted in a mean, else 1. */
  readonly divisor: number;
}

const ruleOf = ({ aggregation }: Indicator): Problem["rule"] => {
  if (aggregation.units === "sum") return "sum";
  return aggregation.units === "minimum" || aggregation.units === "maximum" ? "each" : "mean";
};

function limitOf(
  { naturalLimits, direction }: Indicator,
  { limits = naturalLimits, rounding }: CascadeOptions,
): number {
  const limit = direction === "increase" ? limits?.high : limits?.low;
  if (limit === undefined) return Infinity;
  const turned = direction === "increase" ? limit : -limit;
  return rounding === "largest-remainder" ? Math.floor(snap(turned)) : turned;
}

function wayOf(rule: Problem["rule"], required: number, units: number, limit: number) {
  const even = rule === "sum" ? required / units : required;
  return ({ by, ahead = "asked" }: CascadeOptions): Way => ({
    by: rule === "each" ? "equal-level" : by,
    ahead,
    limit,
    even,
  });
}

function turnedBy(
  sign: 1 | -1,
  isWeighed: boolean,
  { current = {}, weights = {} }: CascadeOptions,
) {
  const standing = new Map(Object.entries(current));
  const weighing = new Map(Object.entries(weights));
  return ({ id }: CascadeUnit): Turned => {
    const stands = standing.get(id) ?? null;
    const weight = weighing.get(id) ?? null;
    return {
      unit: id,
      stands: stands === null ? null : sign * stands,
      weight,
      counted: isWeighed ? (weight ?? 0) : 1,
    };
  };
}

/** The numbers of a call, turned so that more is better. */
export function problemOf(
  upper: Upper,
  indicator: Indicator,
  units: readonly CascadeUnit[],
  options: CascadeOptions,
): Problem {
  const sign = indicator.direction === "increase" ? 1 : -1;
  const rule = ruleOf(indicator);
  const whole = options.rounding === "largest-remainder" ? wholeOf(upper, sign) : upper.required;
  const required = sign * whole;
  const way = wayOf(rule, required, units.length, limitOf(indicator, options))(options);
  // All at one level are at it by whatever weights.
  const isEven = way.by === "equal-level" && way.ahead === "asked";
  const turned = units.map(turnedBy(sign, rule === "mean" && !isEven, options));
  const divisor = rule === "mean" ? turned.reduce((sum, { counted }) => sum + counted, 0) : 1;
  return { sign, rule, units: turned, way, required, divisor };
}
