import type { Tokens } from "../tokens/token.ts";
import { isUnitCell } from "./cell-values.ts";

/** The unit in the last brackets of a cell; none if they hold something else. */
export function unitInBrackets(cell: Tokens): Tokens {
  const open = cell.findLastIndex(({ text }) => text === "(");
  if (open < 0 || cell.at(-1)?.text !== ")") return [];
  const inner = cell.slice(open + 1, -1);
  return isUnitCell(inner) ? inner : [];
}

/** A cell without the unit in its last brackets. */
export function withoutBrackets(cell: Tokens): Tokens {
  const unit = unitInBrackets(cell);
  return unit.length === 0 ? cell : cell.slice(0, -unit.length - 2);
}

/** The unit that a head says: "Kế hoạch (%)", "Điểm tự chấm". */
export function unitOfHead(cell: Tokens): Tokens {
  const bracketed = unitInBrackets(cell);
  const first = cell.slice(0, 1);
  return bracketed.length === 0 && first[0]?.text === "điểm" ? first : bracketed;
}
