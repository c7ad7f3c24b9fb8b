/** A point of the plane. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** The straight line that lies nearest to points, by the squares of their distances in y. */
export interface Line {
  /** How many points it is laid through. */
  readonly count: number;
  /** The middle of the points: the line goes through it. */
  readonly middle: PlanePoint;
  /** How much y rises with every x. */
  readonly slope: number;
  /** How far the points lie apart: the sum of (x − x̄)². */
  readonly spread: number;
  /** How far the points lie from the line: the root of the sum of squares. */
  readonly residual: number;
}

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

/** The root of the sum of squares, of which none overflows or vanishes. */
const normOf = (numbers: readonly number[]): number =>
  numbers.reduce((norm, number) => Math.hypot(norm, number), 0);

/** The mean; what rounding took from it the first time is added the second time. */
function meanOf(numbers: readonly number[]): number {
  const rough = sumOf(numbers) / numbers.length;
  return rough + sumOf(numbers.map((number) => number - rough)) / numbers.length;
}

/** A difference of numbers of a size; exactly 0 where 12 digits of them show none. */
const withoutNoise = (difference: number, size: number): number =>
  Math.abs(difference) < 1e-12 * size ? 0 : difference;

/**
 * The line of ordinary least squares; `null` if all points have one x. Its numbers are not finite where
 * those of the points are too large. Everything is counted from the middle, so that no large squares are
 * taken from each other.
 */
export function leastSquares(points: readonly PlanePoint[]): Line | null {
  const middle = { x: meanOf(points.map(({ x }) => x)), y: meanOf(points.map(({ y }) => y)) };
  const centred = points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const spread = sumOf(centred.map(({ x }) => x * x));
  if (spread === 0) return null;
  const height = normOf(centred.map(({ y }) => y));
  const slope = withoutNoise(
    sumOf(centred.map(({ x, y }) => x * y)) / spread,
    height / Math.sqrt(spread),
  );
  const residual = withoutNoise(
    normOf(centred.map(({ x, y }) => y - slope * x)),
    Math.abs(middle.y) + height,
  );
  return { count: points.length, middle, slope, spread, residual };
}

/** The y of a line at an x. */
export const heightAt = ({ middle, slope }: Line, x: number): number =>
  withoutNoise(middle.y + slope * (x - middle.x), Math.abs(middle.y));

/** The x at which a line that is not flat has a y. */
export const placeOf = ({ middle, slope }: Line, y: number): number =>
  middle.x + (y - middle.y) / slope;
