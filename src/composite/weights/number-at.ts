/** The number at a place that is known to hold one; were it none, nothing would be hidden by a 0. */
export const numberAt = (numbers: ArrayLike<number>, at: number): number =>
  numbers[at] ?? Number.NaN;
