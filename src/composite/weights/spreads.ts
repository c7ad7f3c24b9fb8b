import type { ScoredRows } from "./scored-rows.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** A column that is not constant. */
export interface VaryingColumn {
  readonly id: string;
  readonly spread: Spread;
}

/** The columns that are not constant: the others correlate with nothing. */
export const spreadsOf = ({ columns }: ScoredRows): readonly VaryingColumn[] =>
  columns.flatMap(({ id, scores }) => {
    const spread = spreadOf(scores);
    return spread === null ? [] : [{ id, spread }];
  });
