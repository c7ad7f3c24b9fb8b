import { snap } from "../../measure/snap.ts";
import type { DataWeights, ScoreColumns } from "./component-weight.ts";
import { type EigenPair, eigenPairs } from "./eigen.ts";
import { numberAt } from "./number-at.ts";
import { scoredRows } from "./scored-rows.ts";
import { demand, differing, sharesOf } from "./shares.ts";
import { sumOver } from "./spread.ts";
import { spreadsOf, type VaryingColumn } from "./spreads.ts";

/**
 * Weights by the first principal component.
 *
 * @category Composite
 */
export interface PrincipalComponentWeights extends DataWeights {
  /** The share of the variance of the standardised columns that the first component explains, 0 to 1. */
  readonly explained: number;
  /**
   * Whether its loadings have both signs: it then sets some columns against others. Squared loadings do not
   * show it, so that such weights reward what the component does not.
   */
  readonly mixed: boolean;
}

const subject = "principalComponentWeights";

/** The share by which two eigenvalues have to differ for the vector of the first to be one. */
const gap = 1e-9;

/** Loadings below this are noise. */
const noise = 1e-12;

const correlations = (columns: readonly VaryingColumn[]) =>
  columns.map(({ spread }) =>
    columns.map((other) =>
      spread === other.spread
        ? 1
        : sumOver(spread.pattern, other.spread.pattern, (left, right) => left * right),
    ),
  );

const none: EigenPair = { value: 0, vector: [] };

/** The loadings of the first component up to a common factor, and what it explains. */
function firstComponent(columns: readonly VaryingColumn[]) {
  const [first = none, second = none] = eigenPairs(correlations(columns));
  demand(subject, first.value > 0, differing);
  demand(subject, first.value - second.value > gap * first.value, {
    expected: "columns with one first component",
    found: "two components that explain the same: any mixture of them would do",
  });
  return {
    loadings: first.vector.map((loading) => (Math.abs(loading) < noise ? 0 : loading)),
    explained: snap(first.value / columns.length),
  };
}

/**
 * Weights by the first principal component of the scores: what varies together counts more.
 *
 * The columns are standardised; with l the loadings of the first eigenvector of their correlation matrix,
 * unrotated, w = l² ÷ Σl²: the squared loadings of the OECD/JRC Handbook on Constructing Composite Indicators
 * (2008), step 6, there over several rotated factors, here of the first alone. Two columns always share
 * evenly. A constant column has no correlation: its weight is 0. Look at `explained` and `mixed` first.
 * Ten times as many columns take a thousand times as long: it is for tens or hundreds of them.
 *
 * @param columns - The scores of each component; only rows with a score in every column are used.
 * @returns The weights, how many rows they rest on, what the component explains, and whether it is mixed.
 * @throws DxplanError `invalid-argument` for what is no table of scores, for less than two complete rows,
 *   where all columns are constant, and where two components explain the same, as of columns that do not
 *   correlate.
 * @example
 * ```ts
 * const scores = { portal: [0, 0.5, 1], cloud: [0.2, 0.3, 0.4], staff: [1, 1, 1] };
 * principalComponentWeights(scores).weights.map(({ id, weight }) => [id, weight.toFixed(6)]);
 * // => [["portal", "0.500000"], ["cloud", "0.500000"], ["staff", "0.000000"]]
 * ```
 * @category Composite
 */
export function principalComponentWeights(columns: ScoreColumns): PrincipalComponentWeights {
  const rows = scoredRows(subject, columns);
  const varying = spreadsOf(rows);
  const { loadings, explained } = firstComponent(varying);
  const squares = varying.map(({ id }, at) => ({
    id,
    measure: snap(numberAt(loadings, at) ** 2),
  }));
  return {
    ...sharesOf(subject, rows, squares, differing),
    explained,
    mixed: loadings.some((loading) => loading > 0) && loadings.some((loading) => loading < 0),
  };
}
