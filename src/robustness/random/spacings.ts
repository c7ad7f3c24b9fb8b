/**
 * Shares that sum to 1, one more than there are numbers from 0 to 1: what lies between them when they are
 * sorted. Of uniform numbers, all shares are equally likely (the Dirichlet distribution with all parameters
 * 1: Devroye, Non-Uniform Random Variate Generation, 1986, chapter V); exact, without a logarithm.
 */
export function spacings(numbers: Float64Array): readonly number[] {
  const edges = numbers.toSorted();
  const shares: number[] = [];
  let before = 0;
  for (const edge of edges) {
    shares.push(edge - before);
    before = edge;
  }
  shares.push(1 - before);
  return shares;
}
