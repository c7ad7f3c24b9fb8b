/** The sum of the sizes of some numbers, as a power of two; it may be beyond what a double can hold. */
function exponentOf(numbers: readonly number[]): number {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const times = numbers.reduce((total, number) => total + Math.abs(number) / largest, 0);
  return Math.ceil(Math.log2(largest) + Math.log2(times));
}

/** The bits that a double holds behind its first, but one to spare. */
const bits = 52;

/** A step of which a sum, and every sum on the way to it, is a whole number that a double holds exactly. */
export function stepOf(parts: readonly number[]): number {
  return parts.every((part) => part === 0)
    ? 0
    : Math.max(2 ** (exponentOf(parts) - bits), Number.MIN_VALUE);
}
