import { numberAt } from "./number-at.ts";

/** A direction that a matrix only stretches, and by how much. */
export interface EigenPair {
  readonly value: number;
  /** Of length 1; which of the two opposite ones is not said. */
  readonly vector: readonly number[];
}

/** Rotates two numbers of a list. */
function turn(list: Float64Array, first: number, second: number, cosine: number, sine: number) {
  const [one, other] = [numberAt(list, first), numberAt(list, second)];
  list[first] = cosine * one - sine * other;
  list[second] = sine * one + cosine * other;
}

/** The tangent of the smaller angle that brings an element to 0. */
function tangent(left: number, right: number, element: number): number {
  const slope = (right - left) / (2 * element);
  return (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
}

/** Rotates the axes p and q so that the element between them is 0. */
function rotate(matrix: Float64Array, axes: Float64Array, size: number, p: number, q: number) {
  const element = numberAt(matrix, p * size + q);
  if (element === 0) return;
  const t = tangent(numberAt(matrix, p * size + p), numberAt(matrix, q * size + q), element);
  const cosine = 1 / Math.sqrt(t * t + 1);
  for (let k = 0; k < size; k += 1) turn(matrix, k * size + p, k * size + q, cosine, t * cosine);
  for (let k = 0; k < size; k += 1) turn(matrix, p * size + k, q * size + k, cosine, t * cosine);
  for (let k = 0; k < size; k += 1) turn(axes, k * size + p, k * size + q, cosine, t * cosine);
  matrix[p * size + q] = 0;
  matrix[q * size + p] = 0;
}

/** The sum of squares beside the diagonal. */
const beside = (matrix: Float64Array, size: number): number =>
  matrix.reduce((sum, element, at) => (at % (size + 1) === 0 ? sum : sum + element * element), 0);

/** Far more than are ever needed: the elements shrink by squares. */
const mostSweeps = 50;

/**
 * The eigenvalues of a symmetric matrix with their vectors, the largest first, by Jacobi's rotations in
 * their fixed order (Golub and Van Loan, Matrix Computations, 8.5): the same on every run-time.
 */
export function eigenPairs(rows: readonly (readonly number[])[]): readonly EigenPair[] {
  const size = rows.length;
  const matrix = Float64Array.from(rows.flat());
  const axes = Float64Array.from(matrix, (_, at) => (at % (size + 1) === 0 ? 1 : 0));
  const small = 1e-30 * size;
  for (let sweep = 0; sweep < mostSweeps && beside(matrix, size) > small; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(matrix, axes, size, p, q);
    }
  }
  return rows
    .map((_, at) => ({
      value: numberAt(matrix, at * size + at),
      vector: rows.map((_row, k) => numberAt(axes, k * size + at)),
    }))
    .toSorted((left, right) => right.value - left.value);
}
