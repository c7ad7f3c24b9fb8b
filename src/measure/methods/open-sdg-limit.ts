import { snap } from "../snap.ts";

/** The exponent of the source: how sharply the edges shrink near a limit. */
const exponent = 4.44;

/**
 * The natural-limit factor C, 0 to 1, that edges above 0 are multiplied by: 1 − (|b| ÷ |L|)^4.44 up to the
 * limit L, mirrored beyond it, 1 from twice the limit on.
 */
export function limitFactor(baseline: number, limit: number): number {
  // At a limit of 0 every baseline is twice as far, 0 itself too.
  if (limit === 0) return 1;
  const nearness = Math.abs(baseline / limit);
  if (nearness >= 2) return 1;
  // What is at the limit is at it, noise or not: a factor of 1e-15 would make noise of the score.
  if (snap(nearness) === 1) return 0;
  return snap(1 - (nearness < 1 ? nearness : 2 - nearness) ** exponent);
}
