import { snap } from "../../measure/snap.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { refuse } from "../score/table.ts";
import type { DataWeights, ScoreColumns } from "./component-weight.ts";
import { scoredRows } from "./scored-rows.ts";
import { differing, sharesOf } from "./shares.ts";
import { isConstant, meanOf, sumOf } from "./spread.ts";

const subject = "entropyWeights";

/** What a score that is so much above the mean, as a share of it, takes from the entropy: never below 0. */
const departure = (excess: number): number =>
  excess === -1 ? 1 : (1 + excess) * Math.log1p(excess) - excess;

/**
 * (1 − e)·n·ln n: counted from even shares and not from e, which lies so near to 1 that 1 − e would keep few
 * digits. Twelve, since logarithms differ in their last from one run-time to another.
 */
function diversity(scores: readonly number[]): number {
  if (isConstant(scores)) return 0;
  const mean = meanOf(scores);
  return snap(sumOf(scores.map((score) => departure((score - mean) / mean))));
}

const negativeFaults = (columns: ScoreColumns) =>
  Object.entries(columns).flatMap(([id, list]) =>
    list.flatMap((score, at) =>
      score !== null && score < 0
        ? [badArgument(["columns", id, at], "a score of 0 or more: it is taken as a share", score)]
        : [],
    ),
  );

/**
 * Weights by Shannon's entropy of the scores of each component: the less evenly they are spread over the
 * units, the more it counts.
 *
 * With p a unit's share of the sum of its column and n the number of units, e = −Σ p·ln p ÷ ln n and
 * w = (1 − e) ÷ Σ (1 − e): Zeleny, Multiple Criteria Decision Making (1982); Hwang and Yoon, Multiple
 * Attribute Decision Making (1981). 0·ln 0 is 0. The zero of the scale matters: 0.8 and 0.9 are more even
 * than 0 and 0.1. A constant column, one of zeros included, has weight 0.
 *
 * @param columns - The scores of each component, 0 or more; only rows with a score in every column are used.
 * @returns The weights, and how many rows they rest on.
 * @throws DxplanError `invalid-argument` for what is no table of scores, for a score below 0, for less than
 *   two complete rows, and where all columns are constant.
 * @example
 * ```ts
 * // All of one in a single unit (e = 0), the other even (e = 1); the third row is not complete.
 * entropyWeights({ portal: [0, 1, null], cloud: [0.5, 0.5, 1] });
 * // => { weights: [{ id: "portal", weight: 1 }, { id: "cloud", weight: 0 }], rows: 2, left: 1 }
 * ```
 * @category Composite
 */
export function entropyWeights(columns: ScoreColumns): DataWeights {
  const rows = scoredRows(subject, columns);
  refuse(subject, negativeFaults(columns));
  const diversities = rows.columns.map(({ id, scores }) => ({ id, measure: diversity(scores) }));
  return sharesOf(subject, rows, diversities, differing);
}
