import { fourDigitsAt } from "../dates/year-at.ts";
import { timeUnits } from "../lexicon/units.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import { markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { monthsAt, quarterAt, timeOfHead } from "./head-time.ts";

/** Units of which a head may print a number: "6 tháng", "5 năm". */
const lengths: ReadonlySet<string> = /* @__PURE__ */ new Set(timeUnits);

/** Whether digits are of a document: "Nghị quyết 12/NQ-HĐND", "số 05". */
const isOfDocument = (cell: Tokens, at: number): boolean =>
  (markAt(cell, at + 1) === "/" && wordAt(cell, at + 2) !== "") || wordAt(cell, at - 1) === "số";

/** Whether a number says how much of something, whatever year stands beside it: "96% (2026)"; of "2026/2025 %" it is a year. */
function isMeasured(cell: Tokens, at: number): boolean {
  const { unit } = (fourDigitsAt(cell, at) === null && numeralAt(cell, at)) || { unit: null };
  return unit !== null && !lengths.has(unit.text);
}

/** Whether a number in a cell is none of a time. */
const isNumber = (cell: Tokens, at: number): boolean =>
  monthsAt(cell, at) === null && quarterAt(cell, at - 1) === null && !isOfDocument(cell, at);

/** Whether a cell holds a number that is no time: then it is no head. */
export function holdsNumber(cell: Tokens, year: number | undefined): boolean {
  if (!cell.some(({ kind }) => kind === "digits")) return false;
  const isOver = timeOfHead(cell, year) === null ? isNumber : isMeasured;
  return cell.some(({ kind }, at) => kind === "digits" && isOver(cell, at));
}
