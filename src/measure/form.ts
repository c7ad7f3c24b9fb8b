import type { Direction } from "../model/indicator.ts";
import type { Bound, MeasurableTarget } from "../model/types.ts";
import type { ComparedReason } from "./reasons.ts";

/** The curve from values to attainments, or why there is none. */
export type Curve =
  | {
      readonly form: "linear" | "reciprocal" | "piecewise" | "step";
      readonly domain: readonly number[];
      readonly range: readonly number[];
    }
  | { readonly form: "none"; readonly reason: ComparedReason };

const none = (reason: ComparedReason): Curve => ({ form: "none", reason });

/** 0 at `from`, 1 at `to`. */
const line = (from: number, to: number): Curve => ({
  form: "linear",
  domain: [from, to],
  range: [0, 1],
});

/** v ÷ t for what should rise, t ÷ v for what should fall. */
const levelCurve = (required: number, direction: Direction): Curve => {
  if (required === 0) return none("zero-target");
  if (required < 0) return none("negative-target");
  if (direction === "increase") return line(0, required);
  return { form: "reciprocal", domain: [required], range: [1] };
};

/** Δ ÷ Δt, counted from the change that changes nothing. */
const changeCurve = (required: number, neutral: number, direction: Direction): Curve => {
  if (required === neutral) return none("zero-target");
  const improves = required > neutral === (direction === "increase");
  return improves ? line(neutral, required) : none("tolerated-worsening");
};

/**
 * A corridor: 1 inside; below it v ÷ low, above it as far beyond `high`, relative to `high`, as costs
 * the same below. Mirrored when both edges are below 0.
 */
const corridorCurve = (low: number, high: number): Curve => {
  if (low === 0 || high === 0) return none("zero-target");
  if (low < 0 && high > 0) return none("sign-change");
  const domain = low > 0 ? [0, low, high, 2 * high] : [2 * low, low, high, 0];
  return { form: "piecewise", domain, range: [0, 1, 1, 0] };
};

const rankCurve = (required: number, of: number): Curve =>
  required === of ? none("trivial-target") : line(of, required);

/** The curve of a target, in the terms of its own quantity. */
export function curveOf(target: MeasurableTarget, direction: Direction, required: number): Curve {
  const { quantity } = target;
  const bound: Bound | undefined = target.bound;
  if (bound?.kind === "within") return corridorCurve(bound.low, bound.high);
  switch (quantity.kind) {
    case "level":
      return levelCurve(required, direction);
    case "rank":
      return rankCurve(required, quantity.of);
    case "change":
      return changeCurve(required, quantity.in === "times" ? 1 : 0, direction);
    case "growth":
      return changeCurve(required, 0, direction);
    case "count":
      return required === 0 ? none("zero-target") : line(0, required);
    case "milestone":
      return { form: "step", domain: [1], range: [0, 1] };
  }
}
