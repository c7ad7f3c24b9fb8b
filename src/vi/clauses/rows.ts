import type { Tokens } from "../tokens/token.ts";
import { bareRow } from "./bare-row.ts";
import { timeOfCell } from "./cell-time.ts";
import { isNumberCell, isSerial, isUnitCell, wordsIn } from "./cell-values.ts";
import type { Cells } from "./cells.ts";
import type { Column } from "./column.ts";
import { nameAt, placesOf } from "./name-cell.ts";
import type { Row, RowValue } from "./row.ts";
import { taskOf } from "./row-task.ts";
import { isScaled, unitOfCell, withoutUnit } from "./row-units.ts";

/** A table whose head was read. */
export interface Table {
  readonly head: Cells;
  readonly columns: readonly Column[];
}

/** A row with the cells at its edges, or without them, if so alone it is as wide as the table. */
function fitted(row: Cells, { columns }: Table): Cells {
  if (row.cells.length === columns.length) return row;
  const cells = [row.all, row.bare, unnumbered(row, columns)].find(
    ({ length }) => length === columns.length,
  );
  return cells === undefined ? row : { ...row, cells };
}

/** The cells of a row that blanks part, with the blank one of a number that it has not. */
const unnumbered = ({ cells, cut }: Cells, columns: readonly Column[]): readonly Tokens[] =>
  cut === "blank" && columns[0]?.role === "serial" && !isSerial(cells[0] ?? [])
    ? [[], ...cells]
    : cells;

/** Whether the cells of a row stand under their heads. */
function isAligned({ cells, cut }: Cells, { columns }: Table): boolean {
  if (cut !== "bar" && cells.length !== columns.length) return false;
  // What stands beside all heads stands under none: the others may stand under wrong ones.
  if (cells.slice(columns.length).some(({ length }) => length > 0)) return false;
  const name = nameAt(cells, columns);
  return columns.every(({ role }, at) => {
    const cell = cells[at] ?? [];
    if (role === "name") return wordsIn(cells[name] ?? []) > 0;
    if (role === "unit") return !isNumberCell(cell) || isScaled(cell);
    return role !== "value" || !isUnitCell(cell) || isNumberCell(cell);
  });
}

/** The values under the heads of values; where none heads any, the one number under a head that does not tell. */
function valuesUnder(
  cells: readonly Tokens[],
  columns: readonly Column[],
  name: number,
): RowValue[] {
  const headed = placesOf(columns, "value").filter((at) => at !== name);
  const open = placesOf(columns, "open").filter(
    (at) => at !== name && isNumberCell(cells[at] ?? []),
  );
  const places = headed.length > 0 || open.length > 1 ? headed : open;
  return places.flatMap((at) => {
    const [cell = [], column] = [cells[at], columns[at]];
    return cell.length === 0 || column === undefined ? [] : { ...column, cell };
  });
}

/** A row under the heads of its table. */
function headedRow({ cells }: Cells, { columns }: Table, year: number | undefined): Row | null {
  const at = nameAt(cells, columns);
  const given = cells[at] ?? [];
  const { name, unit: named } = withoutUnit(given);
  const [unitCell = []] = placesOf(columns, "unit")
    .filter((place) => place !== at)
    .map((place) => unitOfCell(cells[place] ?? []));
  const lone = cells.find((cell, place) => place !== at && isUnitCell(cell)) ?? [];
  const units = [unitCell, named, lone].filter(({ length }) => length > 0);
  const [term = null] = placesOf(columns, "term").map((place) =>
    timeOfCell(cells[place] ?? [], year),
  );
  const values = valuesUnder(cells, columns, at);
  return { name, unit: units[0] ?? [], term, values, task: taskOf(given, values, columns) };
}

/** A row of a table; `null` of a line that is none. */
export function rowOf(cells: Cells, table: Table | null, year: number | undefined): Row | null {
  if (table === null || table.head.cut !== cells.cut) return bareRow(cells);
  const row = fitted(cells, table);
  return isAligned(row, table) ? headedRow(row, table, year) : bareRow(cells);
}
