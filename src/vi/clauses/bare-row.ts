import type { Tokens } from "../tokens/token.ts";
import { cellValue, isNumberCell, isSerial, isUnitCell, wordsIn } from "./cell-values.ts";
import type { Cells } from "./cells.ts";
import type { Row } from "./row.ts";
import { withoutUnit } from "./row-units.ts";

/** The fewest cells of a row that has no head: what it measures, in what, and how much. */
const fewestCells = 3;

/** The one cell of some that is of a kind; `null` of none or several. */
function onlyOne(cells: readonly Tokens[], isOfKind: (cell: Tokens) => boolean): Tokens | null {
  const [only, ...others] = cells.filter(isOfKind);
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether a row says enough of itself: a unit beside its number, and a serial number where no bars part its cells. */
const isSure = (
  { cut }: Cells,
  { isNumbered, beside, own }: { isNumbered: boolean; beside: boolean; own: boolean },
): boolean => (isNumbered && beside) || (cut === "bar" && (beside || (isNumbered && own)));

/** A row with no head over it: a serial number or none, a name, a unit, and one number. */
export function bareRow(found: Cells): Row | null {
  const { bare: cells } = found;
  const isNumbered = isSerial(cells[0] ?? []);
  const [given = [], ...others] = isNumbered ? cells.slice(1) : cells;
  const cell = onlyOne(others, isNumberCell);
  // What begins with a bracket is the rest of a name that was broken.
  const isRest = given[0]?.text === "(";
  if (cell === null || isRest || wordsIn(given) < 2 || cells.length < fewestCells) return null;
  const lone = onlyOne(others, (one) => isUnitCell(one) && !isNumberCell(one));
  const { name, unit } = withoutUnit(given);
  const own = unit.length > 0 || cellValue(cell)?.hasUnit === true;
  if (!isSure(found, { isNumbered, beside: lone !== null, own })) return null;
  const value = { cell, horizon: null, act: null, tiers: [], unit: [] };
  return { name, unit: lone ?? unit, term: null, values: [value], task: null };
}
