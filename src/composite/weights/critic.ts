import type { DataWeights, ScoreColumns } from "./component-weight.ts";
import { scoredRows } from "./scored-rows.ts";
import { sharesOf } from "./shares.ts";
import { type Spread, sumOf, sumOver } from "./spread.ts";
import { spreadsOf } from "./spreads.ts";

const subject = "criticWeights";

/** Two patterns that are nearer than this, at 12 digits, are one. */
const nearest = 1e-12;

/** 2·(1 − r), as the squared distance of the patterns: what is left of 1 − 0.999… keeps its digits. */
function conflict(one: Spread, other: Spread): number {
  const squares = sumOver(one.pattern, other.pattern, (left, right) => (left - right) ** 2);
  return squares < nearest ** 2 ? 0 : squares;
}

/**
 * Weights by CRITIC: what tells units apart, and otherwise than the other components do, counts more.
 *
 * With σ the standard deviation of a column and r Pearson's correlation, C = σ·Σ (1 − r) over the other
 * columns and w = C ÷ ΣC: Diakoulaki, Mavrotas and Papayannakis, Determining objective weights in multiple
 * criteria problems: the CRITIC method, Computers & Operations Research 22 (1995), on min–max scores.
 * Deviations compare only on one scale. A constant column has weight 0, and no part in the sums of others.
 * Each column is set against each: ten times as many take a hundred times as long.
 *
 * @param columns - The scores of each component; only rows with a score in every column are used.
 * @returns The weights, and how many rows they rest on.
 * @throws DxplanError `invalid-argument` for what is no table of scores, for less than two complete rows, and
 *   where no two columns differ in how they rise and fall (one column alone, or all but one constant).
 * @example
 * ```ts
 * // r = −1 between two columns: each conflicts by 2, deviations are as 3 to 1.
 * criticWeights({ portal: [0, 0.75], cloud: [1, 0.75] }).weights.map(({ weight }) => weight.toFixed(6));
 * // => ["0.750000", "0.250000"]
 * ```
 * @category Composite
 */
export function criticWeights(columns: ScoreColumns): DataWeights {
  const rows = scoredRows(subject, columns);
  const spreads = spreadsOf(rows);
  const measures = spreads.map(({ id, spread }) => ({
    id,
    measure: spread.deviation * sumOf(spreads.map((other) => conflict(spread, other.spread))),
  }));
  return sharesOf(subject, rows, measures, {
    expected: "two columns that do not rise and fall together",
    found: "none",
  });
}
