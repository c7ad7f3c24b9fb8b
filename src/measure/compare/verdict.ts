import { snap } from "../snap.ts";
import type { Demand } from "./demand.ts";
import { misfitOf } from "./misfit.ts";
import type { IncomparableReason } from "./reasons.ts";

/** Which of two demands asks more, by how much, or why that cannot be said. */
export interface Verdict {
  readonly asks: "more" | "less" | "same" | null;
  readonly reason: IncomparableReason | null;
  readonly difference: number | null;
}

/** How much more one number is than another, at 12 digits, without the noise of either. */
const apart = (one: number, other: number): number => snap(snap(one) - snap(other));

/** The end of the accepted values that has to be reached. */
const edgeOf = ({ scale: { accept }, indicator }: Demand) =>
  indicator.direction === "increase" ? accept?.low : accept?.high;

/** How much further one edge lies: by where it is, then an open end beyond a closed one. */
function beyond(one: Demand, other: Demand, sign: 1 | -1): number {
  const [left, right] = [edgeOf(one), edgeOf(other)];
  if (left == null || right == null) return 0;
  return sign * apart(left.at, right.at) || Number(right.closed) - Number(left.closed);
}

/**
 * The same is the same, whenever it is due. More that is due no later is more, and less that is due no
 * sooner is less. What pulls both ways cannot be said.
 */
function inTime(order: number, one: Demand, other: Demand): Verdict["asks"] {
  if (order === 0) return "same";
  const [due, otherDue] = [one.target.due, other.target.due];
  if (due === otherDue) return order > 0 ? "more" : "less";
  if (due === undefined || otherDue === undefined) return null;
  if (order > 0) return due < otherDue ? "more" : null;
  return due > otherDue ? "less" : null;
}

/** Sets one demand beside another on the same indicator. */
export function verdictOn(one: Demand, other: Demand): Verdict {
  const reason = misfitOf(one, other);
  if (reason !== null) return { asks: null, reason, difference: null };
  const sign = one.indicator.direction === "increase" ? 1 : -1;
  const difference = sign * apart(one.scale.stated, other.scale.stated) + 0;
  const asks = inTime(difference || beyond(one, other, sign), one, other);
  return {
    asks,
    reason: asks === null ? "different-horizon" : null,
    difference: Number.isFinite(difference) ? difference : null,
  };
}
