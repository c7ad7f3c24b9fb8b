/** 1 ÷ (2k + 1), from the last term down: beyond it nothing reaches a double. */
const terms = Array.from({ length: 12 }, (_, at) => 1 / (2 * (11 - at) + 1));

/**
 * The natural logarithm of a number above 0 and below 1, by + − × ÷ alone: `Math.log` may differ between
 * run-times in the last bit, and with it every number that is drawn.
 *
 * x = m · 2⁻ᵏ with m from √½ to √2, and log m = 2 · (s + s³ ÷ 3 + s⁵ ÷ 5 + …) with s = (m − 1) ÷ (m + 1).
 */
export function naturalLog(value: number): number {
  let fraction = value;
  let doublings = 0;
  while (fraction < Math.SQRT1_2) {
    fraction *= 2;
    doublings += 1;
  }
  const ratio = (fraction - 1) / (fraction + 1);
  const square = ratio * ratio;
  const sum = terms.reduce((total, term) => total * square + term, 0);
  return 2 * ratio * sum - doublings * Math.LN2;
}
