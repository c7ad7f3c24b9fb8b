import { snap } from "../../../measure/snap.ts";
import { limitsOf } from "../../../measure/terms.ts";
import type { Indicator } from "../../../model/types.ts";
import { limitsIn } from "../../roll-up/rule.ts";
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
  /** The most that it can reach; Infinity without limit. */
  readonly limit: number;
}

/** How what is asked is laid upon the units. */
export interface Way {
  readonly by: CascadeWay;
  readonly ahead: AheadRule;
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
  /** Whether a mean is of units that are all at one level: it is at it by whatever weights. */
  readonly isEven: boolean;
}

const ruleOf = ({ aggregation }: Indicator): Problem["rule"] => {
  if (aggregation.units === "sum") return "sum";
  return aggregation.units === "minimum" || aggregation.units === "maximum" ? "each" : "mean";
};

/** What each unit can reach at most: the limit of all, or its own cap within it. */
function limitsBy(
  sign: 1 | -1,
  indicator: Indicator,
  { limits, caps = {}, rounding }: CascadeOptions,
) {
  const { low, high } = limits === undefined ? limitsIn(indicator) : limitsOf(limits);
  const ofAll = sign === 1 ? high : low;
  const own = new Map(Object.entries(caps));
  return (unit: string): number => {
    const ends = [ofAll, own.get(unit) ?? null].filter((end) => end !== null);
    const limit = Math.min(Infinity, ...ends.map((end) => sign * end));
    return rounding === "largest-remainder" ? Math.floor(snap(limit)) : limit;
  };
}

const wayOf = (
  rule: Problem["rule"],
  required: number,
  units: number,
  { by, ahead = "asked" }: CascadeOptions,
): Way => ({
  by: rule === "each" ? "equal-level" : by,
  ahead,
  even: rule === "sum" ? required / units : required,
});

/** Whether all come to one level: nobody stands in for another. */
const isOneLevel = ({ by, ahead }: Way, required: number, limits: readonly number[]): boolean =>
  by === "equal-level" &&
  ahead === "asked" &&
  (limits.every((limit) => limit === limits[0]) ||
    limits.every((limit) => snap(limit) >= snap(required)));

function turnedBy(
  sign: 1 | -1,
  isWeighed: boolean,
  limitFor: (unit: string) => number,
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
      limit: limitFor(id),
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
  const way = wayOf(rule, required, units.length, options);
  const limitFor = limitsBy(sign, indicator, options);
  const limits = units.map(({ id }) => limitFor(id));
  const isEven = rule === "mean" && isOneLevel(way, required, limits);
  const turned = units.map(turnedBy(sign, rule === "mean" && !isEven, limitFor, options));
  const divisor = rule === "mean" ? turned.reduce((sum, { counted }) => sum + counted, 0) : 1;
  return { sign, rule, units: turned, way, required, divisor, isEven };
}
