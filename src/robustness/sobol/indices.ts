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

/** Variance, and the indices of each input; these are `null` where nothing varies. */
export interface Decomposition {
  readonly mean: number;
  readonly variance: number;
  readonly indices: readonly Indices[] | null;
}

/** What a spread of outcomes has to exceed, as a share of their size, not to be float noise. */
const noise = 1e-12;

/** Mean and variance over both sets of draws. */
function momentsOf({ a, b }: Outcomes, rows: Uint32Array) {
  let [total, lowest, highest] = [0, Infinity, -Infinity];
  for (const row of rows) {
    const [one = 0, other = 0] = [a[row], b[row]];
    total += one + other;
    lowest = Math.min(lowest, one, other);
    highest = Math.max(highest, one, other);
  }
  const mean = total / (2 * rows.length);
  let squares = 0;
  for (const row of rows) squares += ((a[row] ?? 0) - mean) ** 2 + ((b[row] ?? 0) - mean) ** 2;
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const varies = highest - lowest > noise * size;
  return { mean, variance: varies ? squares / (2 * rows.length) : 0 };
}

/**
 * First-order and total Sobol indices: Sᵢ = mean((yB − ȳ)·(yABᵢ − yA)) ÷ V (Saltelli and others 2010, table 2,
 * estimator b) and Tᵢ = mean((yA − yABᵢ)²) ÷ 2V (Jansen 1999, estimator f there). The mean of all outcomes is
 * taken off first: it changes no expectation, and a large mean would drown the differences.
 */
export function decompose(outcomes: Outcomes, rows: Uint32Array): Decomposition {
  const { mean, variance } = momentsOf(outcomes, rows);
  if (variance === 0) return { mean, variance, indices: null };
  const { a, b, mixed } = outcomes;
  const indices = mixed.map((ab) => {
    let [first, total] = [0, 0];
    for (const row of rows) {
      const [one = 0, other = 0, both = 0] = [a[row], b[row], ab[row]];
      first += (other - mean) * (both - one);
      total += (one - both) ** 2;
    }
    const size = rows.length * variance;
    return { first: first / size, total: total / (2 * size) };
  });
  return { mean, variance, indices };
}

/** All rows, once. */
export const everyRow = (size: number): Uint32Array =>
  Uint32Array.from({ length: size }, (_, at) => at);
