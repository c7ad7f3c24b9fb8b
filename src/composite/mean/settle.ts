const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The largest of some numbers, whatever their signs, by its place. */
function largestOf(numbers: readonly number[]): number {
  let largest = 0;
  numbers.forEach((number, at) => {
    if (Math.abs(number) > Math.abs(numbers[largest] ?? 0)) largest = at;
  });
  return largest;
}

/** A step of which a sum, and every sum on the way to it, is a whole number that a double holds exactly. */
export function stepOf(parts: readonly number[]): number {
  const size = sum(parts.map(Math.abs));
  return size === 0
    ? 0
    : Math.max(2 ** Math.ceil(Math.log2(size)) * Number.EPSILON, Number.MIN_VALUE);
}

/**
 * Parts that add up to the total, in whatever order they are added: all but the largest are rounded to whole
 * steps of the total's last bit, and the largest is what they leave.
 */
export function settle(parts: readonly number[], total: number): readonly number[] {
  const step = stepOf(parts);
  if (step === 0) return parts.map((part) => part + 0);
  // Next to 0 there is no step, and few digits to lose.
  const isFine = Number.isFinite(1 / step);
  const settled = parts.map((part) => (isFine ? Math.round(part / step) * step : part) + 0);
  const largest = largestOf(settled);
  settled[largest] = 0;
  settled[largest] = total - sum(settled) + 0;
  return settled;
}
