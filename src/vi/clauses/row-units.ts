import type { Tokens } from "../tokens/token.ts";
import { isUnitCell, knownUnit, wordsIn } from "./cell-values.ts";
import { unitInBrackets, withoutBrackets } from "./head-units.ts";

/** A unit in words that no table knows is short. */
const longestUnknown = 4;

const thousand: readonly string[] = ["1.000", "1000"];

/** A unit with a number as its scale, "1.000 người", which is printed with the word for it: "nghìn người". */
function thousandsOf(cell: Tokens): Tokens | null {
  const from = cell.findIndex(({ kind }) => kind === "word");
  const last = cell[from - 1];
  const first = cell[0];
  if (first === undefined || last === undefined) return null;
  const digits = cell.slice(0, from).map(({ text }) => text);
  if (!thousand.includes(digits.join(""))) return null;
  return [{ ...first, kind: "word", text: "nghìn", end: last.end }, ...cell.slice(from)];
}

/** Whether a unit has a number as its scale, and so is none itself. */
export const isScaled = (cell: Tokens): boolean => thousandsOf(cell) !== null;

/** The unit that a cell of units holds, without words about it: "Tỷ lệ (%)" is in percent. */
export function unitOfCell(cell: Tokens): Tokens {
  const thousands = thousandsOf(cell);
  if (thousands !== null) return thousands;
  const known = knownUnit(cell);
  if (known.length > 0) return known;
  const bracketed = unitInBrackets(cell);
  if (bracketed.length > 0) return bracketed;
  const last = cell.slice(-1);
  if (last[0]?.text === "%") return last;
  return cell.length <= longestUnknown && wordsIn(cell) === cell.length ? cell : [];
}

/** A name and the unit with which it ends: "Tỷ lệ ký số (%)", "Tỷ lệ ký số, %". */
export interface NameWithUnit {
  readonly name: Tokens;
  readonly unit: Tokens;
}

/** The name of a row without the unit with which it ends. */
export function withoutUnit(cell: Tokens): NameWithUnit {
  const bracketed = unitInBrackets(cell);
  if (bracketed.length > 0) return { name: withoutBrackets(cell), unit: bracketed };
  const comma = cell.findLastIndex(({ text }) => text === ",");
  const unit = comma < 0 ? [] : cell.slice(comma + 1);
  return isUnitCell(unit) ? { name: cell.slice(0, comma), unit } : { name: cell, unit: [] };
}

const placeUnits: readonly string[] = ["hạng", "bậc", "vị", "thứ", "xếp"];

/** Whether a unit says that places are counted: the number beside it is one by its name. */
export const isPlaceUnit = ([first]: Tokens): boolean => placeUnits.includes(first?.text ?? "");
