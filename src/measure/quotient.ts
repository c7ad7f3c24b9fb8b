/**
 * A quotient; `null` where it, or the divisor, is beyond what a computer can hold: a finite number by an
 * infinite one would be a 0 that nothing stands for.
 */
export function quotient(dividend: number, divisor: number): number | null {
  const result = dividend / divisor;
  return Number.isFinite(divisor) && Number.isFinite(result) ? result + 0 : null;
}
