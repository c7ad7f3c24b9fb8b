import { between, unitOf } from "../size.ts";

/** What an outcome was by two independent sets of draws, and by the first with one input from the second. */
export interface Outcomes {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** By input. */
  readonly mixed: readonly Float64Array[];
}

/** The shares of the variance that one input has. */
export interface Indices {
  readonly first: number;
  readonly total: number;
}

/** Variance, Infinity beyond the largest number, and the indices of each input: `null` where nothing varies. */
export interface Decomposition {
  readonly mean: number;
  readonly variance: number;
  readonly indices: readonly Indices[] | null;
}

/** What a spread of outcomes has to exceed, as a share of their size, not to be float noise. */
const noise = 1e-12;

/** Mean and variance over both sets of draws, these in units that can be squared. */
function momentsOf({ a, b }: Outcomes, rows: Uint32Array) {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const row of rows) {
    const [one = 0, other = 0] = [a[row], b[row]];
    lowest = Math.min(lowest, one, other);
    highest = Math.max(highest, one, other);
  }
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const unit = unitOf(size);
  let total = 0;
  for (const row of rows) total += unit * (a[row] ?? 0) + unit * (b[row] ?? 0);
  const middle = total / (2 * rows.length);
  let squares = 0;
  for (const row of rows) {
    squares += (unit * (a[row] ?? 0) - middle) ** 2 + (unit * (b[row] ?? 0) - middle) ** 2;
  }
  const varies = highest - lowest > noise * size;
  return {
    unit,
    middle,
    mean: between(lowest, highest, middle / unit),
    spread: varies ? squares / (2 * rows.length) : 0,
  };
}

/**
 * First-order and total Sobol indices: Sᵢ = mean((yB − ȳ)·(yABᵢ − yA)) ÷ V (Saltelli and others 2010, table 2,
 * estimator b) and Tᵢ = mean((yA − yABᵢ)²) ÷ 2V (Jansen 1999, estimator f there). The mean of all outcomes is
 * taken off first: it changes no expectation, and a large mean would drown the differences.
 */
export function decompose(outcomes: Outcomes, rows: Uint32Array): Decomposition {
  const { unit, middle, mean, spread } = momentsOf(outcomes, rows);
  if (spread === 0) return { mean, variance: 0, indices: null };
  const { a, b, mixed } = outcomes;
  const indices = mixed.map((ab) => {
    let [first, total] = [0, 0];
    for (const row of rows) {
      const [one, other, both] = [
        unit * (a[row] ?? 0),
        unit * (b[row] ?? 0),
        unit * (ab[row] ?? 0),
      ];
      first += (other - middle) * (both - one);
      total += (one - both) ** 2;
    }
    const size = rows.length * spread;
    return { first: first / size, total: total / (2 * size) };
  });
  return { mean, variance: spread / unit / unit, indices };
}

/** All rows, once. */
export const everyRow = (size: number): Uint32Array =>
  Uint32Array.from({ length: size }, (_, at) => at);
