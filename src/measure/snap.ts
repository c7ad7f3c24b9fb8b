/**
 * A number at 12 significant digits: what two values must share to count as equal.
 *
 * Doubles carry noise in the 16th digit (100 · 29 ÷ 100 is 28.999999999999996); published figures have
 * fewer than 12. Rounding to a grid is an equivalence, so ties do not depend on the order of values.
 *
 * @param value - A finite number.
 * @returns The nearest number with 12 significant digits.
 * @example
 * ```ts
 * snap(0.29 * 100);
 * // => 29
 * ```
 * @category Measuring
 */
export function snap(value: number): number {
  const thousandths = Math.round(value * 1000);
  // With three decimals or fewer it has no more than 12 digits: it is what its text would be read as.
  const isShort = thousandths / 1000 === value && Math.abs(thousandths) < 1e12;
  return isShort ? value + 0 : Number(value.toPrecision(12));
}
