import { snap } from "../measure/snap.ts";
import { roundHalfUp } from "./round-half-up.ts";

/** Just more than what twelve digits tell apart. */
const hair = 1e-11;

/**
 * The lowest number that {@link roundHalfUp} takes to a value that is rounded: half of the last decimal below it;
 * from 0 down, where halves go away from 0, a hair above that.
 */
export function lowestRoundingTo(value: number, decimals: number): number {
  const half = snap(value - 0.5 * 10 ** -decimals);
  return roundHalfUp(half, decimals) === value ? half : half + hair * Math.abs(half);
}
