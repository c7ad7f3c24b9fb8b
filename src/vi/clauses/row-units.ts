import type { Tokens } from "../tokens/token.ts";
import { isUnitCell, wordsIn } from "./cell-values.ts";
import { unitInBrackets } from "./head-units.ts";

/** A unit in words that no table knows is short. */
const longestUnknown = 4;

/** The unit that a cell of units holds, without words about it: "Tỷ lệ (%)" is in percent. */
export function unitOfCell(cell: Tokens): Tokens {
  if (isUnitCell(cell)) return cell;
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
  if (bracketed.length > 0) {
    return { name: cell.slice(0, -bracketed.length - 2), unit: bracketed };
  }
  const comma = cell.findLastIndex(({ text }) => text === ",");
  const unit = comma < 0 ? [] : cell.slice(comma + 1);
  return isUnitCell(unit) ? { name: cell.slice(0, comma), unit } : { name: cell, unit: [] };
}

const placeUnits: readonly string[] = ["hạng", "bậc", "vị", "thứ", "xếp"];

/** Whether a unit says that places are counted: the number beside it is one by its name. */
export const isPlaceUnit = ([first]: Tokens): boolean => placeUnits.includes(first?.text ?? "");
