/**
 * The steepest rates a year that are taken for possible.
 *
 * @category Linting
 */
export interface Steepest {
  /** Of a percentage: percentage points a year, above 0. */
  readonly points: number;
  /** Of a count or an amount: growth in percent a year, above 0. A fall is held to its inverse. */
  readonly percent: number;
}

/**
 * Half of everything in a year, and twice as much every year (of what falls: half as much). Ranks and indices are
 * not judged: how far one can come in a year depends on the others, or on the index.
 *
 * @category Linting
 */
export const steepestByDefault: Steepest = { points: 50, percent: 100 };
