import { attainment } from "./attainment.ts";
import type { Interval, IntervalEnd } from "./interval.ts";
import type { Limits, Scale } from "./scale.ts";

/** Where a curve leads when the value goes on without end: up, down, or to a number. */
const beyond = (scale: Scale, side: "low" | "high"): number => {
  if (scale.form === "reciprocal") return side === "high" ? 0 : Infinity;
  const at = side === "high" ? scale.domain.length - 2 : 0;
  const rise = (scale.range[at + 1] ?? 0) - (scale.range[at] ?? 0);
  const run = (scale.domain[at + 1] ?? 0) - (scale.domain[at] ?? 0);
  return side === "high" ? (rise / run) * Infinity : (rise / run) * -Infinity;
};

/** The attainment at an end; beyond what can be computed, where the curve leads. */
const atEnd = (scale: Scale, end: IntervalEnd | null, side: "low" | "high"): number =>
  (end === null ? null : attainment(scale, end.at)) ?? beyond(scale, side);

/** The lowest and the highest attainment of the values of an interval. */
export function attainmentRange(scale: Scale, known: Interval): Limits {
  const knots = scale.form === "piecewise" ? scale.domain.slice(1, -1) : [];
  const inside = knots.filter(
    (knot) => (known.low?.at ?? -Infinity) < knot && knot < (known.high?.at ?? Infinity),
  );
  const ratios = [
    atEnd(scale, known.low, "low"),
    atEnd(scale, known.high, "high"),
    ...inside.map((knot) => attainment(scale, knot) ?? 0),
  ];
  const low = Math.min(...ratios);
  const high = Math.max(...ratios);
  return {
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
  };
}
