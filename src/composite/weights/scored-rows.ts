import { byText } from "../../measure/order.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { refuse } from "../score/table.ts";
import { columnFaults } from "./column-faults.ts";
import type { ScoreColumns } from "./component-weight.ts";
import { numberAt } from "./number-at.ts";

/** A column of the rows that are complete. */
interface ScoredColumn {
  readonly id: string;
  readonly scores: readonly number[];
}

/** The rows that have a score in every column. */
export interface ScoredRows {
  /** The ids of the columns as they were given. */
  readonly ids: readonly string[];
  /** Columns by id, rows by their scores: no sum over them depends on the order in which they came. */
  readonly columns: readonly ScoredColumn[];
  readonly rows: number;
  readonly left: number;
}

const isComplete = (row: readonly (number | null)[]): row is readonly number[] =>
  row.every((score) => score !== null);

/** By the first column in which two rows differ. */
const byScores = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((order, score, column) => order || score - numberAt(right, column), 0);

/** The complete rows of a table; throws if it is none, or if there are less than two. */
export function scoredRows(subject: string, table: ScoreColumns): ScoredRows {
  refuse(subject, columnFaults(table));
  const columns = Object.entries(table).toSorted(([one], [other]) => byText(one, other));
  // All are as long as the first.
  const length = columns[0]?.[1].length ?? 0;
  const all = Array.from({ length }, (_, row): readonly (number | null)[] =>
    columns.map(([, list]) => list[row] ?? null),
  );
  const complete = all.filter(isComplete).toSorted(byScores);
  const expected = "two rows or more with a score in every column";
  refuse(subject, complete.length < 2 ? [badArgument(["columns"], expected, complete.length)] : []);
  return {
    ids: Object.keys(table),
    columns: columns.map(([id], at) => ({ id, scores: complete.map((row) => numberAt(row, at)) })),
    rows: complete.length,
    left: all.length - complete.length,
  };
}
