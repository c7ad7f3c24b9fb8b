import type { DataWeights, ScoreColumns } from "./component-weight.ts";
import { scoredRows } from "./scored-rows.ts";
import { differing, sharesOf } from "./shares.ts";
import { spreadOf } from "./spread.ts";

const subject = "deviationWeights";

/**
 * Weights by the standard deviation of the scores of each component: what tells units apart more counts more.
 *
 * w = σ ÷ Σσ, as in Diakoulaki, Mavrotas and Papayannakis, Determining objective weights in multiple criteria
 * problems: the CRITIC method, Computers & Operations Research 22 (1995). Deviations compare only on one
 * scale: give normalised scores (of z-scores all weights are the same). A constant column has weight 0.
 *
 * @param columns - The scores of each component; only rows with a score in every column are used.
 * @returns The weights, and how many rows they rest on.
 * @throws DxplanError `invalid-argument` for what is no table of scores, for less than two complete rows, and
 *   where all columns are constant.
 * @example
 * ```ts
 * // Deviations are as 1 to 3.
 * deviationWeights({ portal: [0.5, 0.6], cloud: [0.25, 0.55] }).weights.map(({ weight }) => weight.toFixed(6));
 * // => ["0.250000", "0.750000"]
 * ```
 * @category Composite
 */
export function deviationWeights(columns: ScoreColumns): DataWeights {
  const rows = scoredRows(subject, columns);
  const deviations = rows.columns.map(({ id, scores }) => ({
    id,
    measure: spreadOf(scores)?.deviation ?? 0,
  }));
  return sharesOf(subject, rows, deviations, differing);
}
