/**
 * The quantile of some rising numbers, one at least: on the line between the two neighbours of place
 * (n − 1) · p, counted from 0 (type 7 of Hyndman and Fan 1996, the default of R and NumPy).
 */
export function quantile(rising: Float64Array, probability: number): number {
  const place = (rising.length - 1) * probability;
  const left = Math.floor(place);
  const low = rising[left] ?? 0;
  const high = rising[left + 1] ?? low;
  const way = place - left;
  // From one end of all numbers to the other it is further than a number can hold.
  return Number.isFinite(high - low) ? low + way * (high - low) : low * (1 - way) + high * way;
}
