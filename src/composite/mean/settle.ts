const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The largest of some numbers, whatever their signs, by its place. */
function largestOf(numbers: readonly number[]): number {
  const sizes = numbers.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes));
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
  const rounded = isFine ? parts.map((part) => Math.round(part / step) * step) : parts;
  const largest = largestOf(rounded);
  const rest = total - sum(rounded.with(largest, 0));
  return rounded.with(largest, rest).map((part) => part + 0);
}
