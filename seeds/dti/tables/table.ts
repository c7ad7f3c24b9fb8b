import type { Doubt, Source } from "../../../src/index.ts";
import { nameOf } from "../names.ts";

/**
 * A province in a published table of the Digital Transformation Index. Rows are data for `scoreIndex` as they are.
 *
 * @category Seeds
 */
export interface DtiRow {
  /** The id of the unit: `gso63:` before 2025-07-01, `gso34:` after. */
  readonly unit: string;
  /** Its name, as the tables have it. */
  readonly name: string;
  /** Its place, as published. */
  readonly rank: number;
  /** Its index, 0 to 1, as published; `null` where only the place is known. */
  readonly dti: number | null;
  /** The main indices (of 2020 the pillars) that are known, 0 to 1, by the id of the component. */
  readonly values: Readonly<Record<string, number>>;
  /** Where it was published, if not with its table. */
  readonly source?: Source;
  /** What is doubtful. */
  readonly doubts?: readonly Doubt[];
}

/**
 * A table of the Digital Transformation Index, as published.
 *
 * @category Seeds
 */
export interface DtiTable {
  /** The year that it speaks of. */
  readonly year: number;
  /** Among how many the places are. */
  readonly of: 63 | 34;
  /** The id of the scheme that it was formed by. */
  readonly scheme: string;
  /** Where it was published. */
  readonly source: Source;
  /** The rows that are known, by place. */
  readonly rows: readonly DtiRow[];
}

/** A row as printed: code, place, index, then values in the order of the table's columns. */
export type Printed = readonly [
  code: string,
  rank: number,
  dti: number | null,
  ...values: readonly number[],
];

/** What is said of a row beside its numbers. */
export type Beside = Pick<DtiRow, "source" | "doubts">;

/** Printed numbers as a row. */
export const rowOf = (
  of: DtiTable["of"],
  columns: readonly string[],
  [code, rank, dti, ...values]: Printed,
  beside: Beside = {},
): DtiRow => ({
  unit: `gso${of}:${code}`,
  name: nameOf(`gso${of}:${code}`),
  rank,
  dti,
  values: Object.fromEntries(
    columns.flatMap((id, at) => {
      const value = values[at];
      return value === undefined ? [] : [[id, value]];
    }),
  ),
  ...beside,
});
