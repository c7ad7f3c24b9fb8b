import type { CascadeReason } from "./cascade-reasons.ts";
import type { Problem, Turned } from "./problem.ts";

/** What is lacking, and of which units. */
export interface Lack {
  readonly reason: CascadeReason | null;
  readonly missing: readonly string[];
}

/** Which numbers this way cannot do without. */
export function lackOf({ units, rule, way, isEven }: Problem): Lack {
  const needsValues = way.by === "equal-effort" || way.ahead === "kept";
  const needsWeights = way.by === "by-weight" || (rule === "mean" && !isEven);
  const without = (field: "stands" | "weight") =>
    units.filter((unit) => unit[field] === null).map(({ unit }) => unit);
  const [values, weights] = [without("stands"), without("weight")];
  if (needsValues && values.length > 0) return { reason: "missing-value", missing: values };
  if (!needsWeights) return { reason: null, missing: [] };
  if (weights.length > 0) return { reason: "missing-weight", missing: weights };
  const isNothing = units.every(({ weight }) => weight === 0);
  return { reason: isNothing ? "no-weight" : null, missing: [] };
}

/** The mean by weight, or the sum; `null` where a weight is missing, or all are 0. */
function together(rule: "sum" | "mean", units: readonly Turned[]): number | null {
  const weights = units.map(({ weight }) => (rule === "sum" ? 1 : weight));
  if (weights.includes(null)) return null;
  const sum = units.reduce((all, { stands }, at) => all + (weights[at] ?? 0) * (stands ?? 0), 0);
  if (rule === "sum") return sum;
  const divisor = weights.reduce((all: number, weight) => all + (weight ?? 0), 0);
  return divisor === 0 ? null : sum / divisor;
}

/** Where the units stand, put together; `null` if that is not known. */
export function standingOf({ sign, rule, units }: Problem): number | null {
  if (units.some(({ stands }) => stands === null)) return null;
  // Turned, the lowest counts both of what should rise and of what should fall.
  const whole =
    rule === "each"
      ? units.reduce((least, { stands }) => Math.min(least, stands ?? least), Infinity)
      : together(rule, units);
  return whole !== null && Number.isFinite(whole) ? sign * whole + 0 : null;
}
