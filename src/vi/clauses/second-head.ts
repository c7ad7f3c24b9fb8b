import type { Tokens } from "../tokens/token.ts";
import type { Cells } from "./cells.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { Table } from "./rows.ts";

/** The two rows of a head, cell under cell. */
interface Rows {
  readonly upper: readonly Tokens[];
  readonly lower: readonly Tokens[];
}

/** Whether two rows are opened and closed alike, by a bar or by none. */
const areAlike = (one: Cells, other: Cells): boolean =>
  (one.all[0] === one.cells[0]) === (other.all[0] === other.cells[0]) &&
  (one.all.at(-1) === one.cells.at(-1)) === (other.all.at(-1) === other.cells.at(-1));

/** Blank cells at the start of a row may not have been printed. */
const padded = (cells: readonly Tokens[], length: number): readonly Tokens[] => [
  ...Array.from({ length: length - cells.length }, (): Tokens => []),
  ...cells,
];

/** Two rows as they stand one over the other; `null` if that cannot be told. */
function rowsOf(upper: Cells, lower: Cells): Rows | null {
  if (!areAlike(upper, lower))
    return upper.all.length === lower.all.length ? { upper: upper.all, lower: lower.all } : null;
  return lower.cells.length <= upper.cells.length
    ? { upper: upper.cells, lower: padded(lower.cells, upper.cells.length) }
    : null;
}

/** The head above a cell; where that is blank, the one before it, if it spans columns of values. */
function headAbove(upper: readonly Tokens[], at: number, names: number): Tokens {
  let place = at;
  while (place > names && upper[place]?.length === 0) place -= 1;
  return upper[place] ?? [];
}

/** How much columns tell of their values. */
const known = (columns: readonly Column[]): number =>
  columns.reduce(
    (sum, { horizon, act, tiers }) =>
      sum + Number(horizon !== null) + Number(act !== null) + Number(tiers.length > 0),
    0,
  );

/**
 * A table with the second row of its head: "Năm 2025 | | Năm 2026 |" over "Thực hiện | Kế hoạch | Thực hiện | Kế hoạch";
 * `null` if the row tells nothing more of the columns, and so is none.
 */
export function withSecondHead(
  { head, columns: before }: Table,
  found: Cells,
  year: number | undefined,
): Table | null {
  const rows = found.cut === head.cut ? rowsOf(head, found) : null;
  if (rows === null) return null;
  // Columns of names and units span no others.
  const first = rows.lower.findIndex(({ length }) => length > 0);
  const cells = rows.lower.map((cell, at) =>
    cell.length === 0 ? (rows.upper[at] ?? []) : [...headAbove(rows.upper, at, first), ...cell],
  );
  const columns = columnsOf({ cells, cut: head.cut }, year);
  return columns !== null && known(columns) > known(before)
    ? { head: { cells, all: cells, cut: head.cut }, columns }
    : null;
}
