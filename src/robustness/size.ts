/**
 * A power of two by which numbers up to a size can be multiplied so that sums of them and of their squares can be
 * held: 1, unless the size is next to the largest or the smallest number there is. Bits stay as they are.
 */
export function unitOf(size: number): number {
  const exponent = size > 0 ? Math.floor(Math.log2(size)) : 0;
  return Math.abs(exponent) < 300 ? 1 : 2 ** -Math.max(exponent, -1000);
}

/** A mean in doubles may leave by a bit what it is the mean of. */
export const between = (low: number, high: number, value: number): number =>
  Math.min(high, Math.max(low, value));
