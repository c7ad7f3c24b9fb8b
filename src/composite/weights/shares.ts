import { refuse } from "../score/table.ts";
import type { DataWeights } from "./component-weight.ts";
import type { ScoredRows } from "./scored-rows.ts";
import { sumOf } from "./spread.ts";

/** What a column measures, 0 or more. */
export interface Measure {
  readonly id: string;
  readonly measure: number;
}

/** What columns have to be for weights to exist, and what they were. */
export interface Demand {
  readonly expected: string;
  readonly found: string;
}

/** Columns of which one at least is not constant. */
export const differing: Demand = {
  expected: "a column whose scores differ",
  found: "constant columns",
};

/** Throws where columns give no weights. */
export function demand(subject: string, isMet: boolean, { expected, found }: Demand): void {
  refuse(subject, isMet ? [] : [{ code: "bad-argument", path: ["columns"], expected, found }]);
}

/** What each column measures, as its share of the sum; 0 for one not named. Throws if nothing measures anything. */
export function sharesOf(
  subject: string,
  { ids, rows, left }: ScoredRows,
  measures: readonly Measure[],
  demanded: Demand,
): DataWeights {
  const total = sumOf(measures.map(({ measure }) => measure));
  demand(subject, total > 0, demanded);
  const shares = new Map(measures.map(({ id, measure }) => [id, measure / total]));
  return { weights: ids.map((id) => ({ id, weight: shares.get(id) ?? 0 })), rows, left };
}
