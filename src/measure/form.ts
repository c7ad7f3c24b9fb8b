import type { Direction } from "../model/indicator.ts";
import type { Bound, MeasurableTarget } from "../model/types.ts";
import type { ComparedReason } from "./reasons.ts";
import type { AttainmentMethod } from "./scale.ts";

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
 * A corridor, counted from `neutral` (0, or 1 for a change in times): 1 inside; below it v ÷ low, above it
 * as far beyond `high`, relative to `high`, as costs the same below. Mirrored below `neutral`.
 */
const corridorCurve = (lowest: number, highest: number, neutral: number): Curve => {
  const low = lowest - neutral;
  const high = highest - neutral;
  if (low === 0 || high === 0) return none("zero-target");
  if (low < 0 && high > 0) return none("sign-change");
  const beyond = low > 0 ? [neutral, highest + high] : [lowest + low, neutral];
  const domain = [beyond[0], lowest, highest, beyond[1]].filter((knot) => knot !== undefined);
  if (!domain.every(Number.isFinite)) return none("overflow");
  return { form: "piecewise", domain, range: [0, 1, 1, 0] };
};

const rankCurve = (required: number, of: number): Curve =>
  required === of ? none("trivial-target") : line(of, required);

/** How a target is measured. */
export function methodOf(
  { quantity, bound }: MeasurableTarget,
  direction: Direction,
): AttainmentMethod {
  if (bound?.kind === "within") return "corridor";
  switch (quantity.kind) {
    case "level":
      return direction === "increase" ? "level" : "inverse-level";
    case "count":
      return "targets" in quantity ? "count" : "level";
    case "milestone":
      return "act";
    case "rank":
    case "change":
    case "growth":
      return quantity.kind;
  }
}

/** The curve of a target, in the terms of its own quantity. */
export function curveOf(target: MeasurableTarget, direction: Direction, required: number): Curve {
  const { quantity } = target;
  const bound: Bound | undefined = target.bound;
  const neutral = quantity.kind === "change" && quantity.in === "times" ? 1 : 0;
  if (bound?.kind === "within") return corridorCurve(bound.low, bound.high, neutral);
  switch (quantity.kind) {
    case "level":
      return levelCurve(required, direction);
    case "rank":
      return rankCurve(required, quantity.of);
    case "change":
      return changeCurve(required, neutral, direction);
    case "growth":
      return changeCurve(required, neutral, direction);
    case "count":
      return levelCurve(required, direction);
    case "milestone":
      return { form: "step", domain: [1], range: [0, 1] };
  }
}
