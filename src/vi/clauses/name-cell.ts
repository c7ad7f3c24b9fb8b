import type { Tokens } from "../tokens/token.ts";
import { cellValue, isUnitCell, wordsIn } from "./cell-values.ts";
import type { Column } from "./column.ts";

/** The places of the columns of a role. */
export const placesOf = (columns: readonly Column[], role: Column["role"]): readonly number[] =>
  [...columns.keys()].filter((at) => columns[at]?.role === role);

const holdsValue = (cell: Tokens | undefined): boolean =>
  cell !== undefined && cellValue(cell) !== null;

/**
 * The place of a cell of words under a head that may be one of names, with a number after it: "Chỉ tiêu" beside "Lĩnh
 * vực" heads what is measured, and the field is only where it belongs; -1 if there is none.
 */
function narrowerAt(cells: readonly Tokens[], columns: readonly Column[], name: number): number {
  return columns.findLastIndex(({ isNaming, role, horizon }, at) => {
    if (at <= name || !isNaming || role === "apart" || horizon !== null) return false;
    const cell = cells[at] ?? [];
    return wordsIn(cell) > 1 && !holdsValue(cell) && cells.slice(at + 1).some(holdsValue);
  });
}

/** The place of the cell that names what a row measures: under its head, or else the first of words that is no unit. */
export function nameAt(cells: readonly Tokens[], columns: readonly Column[]): number {
  const [headed] = placesOf(columns, "name");
  if (headed !== undefined) {
    const narrower = narrowerAt(cells, columns, headed);
    return narrower < 0 ? headed : narrower;
  }
  return cells.findIndex((cell, at) => {
    const { role = "open" } = columns[at] ?? {};
    return (role === "open" || role === "unit") && wordsIn(cell) > 1 && !isUnitCell(cell);
  });
}
