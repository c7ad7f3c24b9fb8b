/** The highest power of two that is not above a number above 0: step by step, since a logarithm is not exact. */
function powerBelow(number: number): number {
  let power = 1;
  while (2 * power <= number) power *= 2;
  while (power > number) power /= 2;
  return power;
}

/** Weights that are so much lower than the highest keep all their digits: two to the power of 900, by its digits. */
const reach = 8.452712498170644e270;

/**
 * What the weights of a node are divided by before they weigh: the power of two of the highest, or a lower one where
 * the lowest is out of its reach. As nothing is rounded by it, a mean is what it is without; and whatever the weights
 * are multiplied by, terms next to 0 and next to overflow are the same.
 */
export const weightUnit = (members: readonly { readonly weight: number }[]): number => {
  const weights = members.map(({ weight }) => weight);
  const highest = weights.reduce((one, other) => Math.max(one, other), 0);
  const lowest = weights.reduce((one, other) => Math.min(one, other), highest);
  return Math.min(powerBelow(highest), powerBelow(lowest) * reach);
};
