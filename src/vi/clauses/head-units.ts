import { placeHeads, scoreHeads } from "../lexicon/columns.ts";
import { type PhraseTable, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { knownUnit } from "./cell-values.ts";

/** Brackets in a cell, and the unit that they hold. */
interface UnitBrackets {
  readonly open: number;
  readonly close: number;
  readonly unit: Tokens;
}

/** The last brackets of a cell that hold a unit, wherever they stand: "Tỷ lệ hồ sơ (%) năm 2027". */
function unitBrackets(cell: Tokens): UnitBrackets | null {
  let close = -1;
  for (let at = cell.length - 1; at >= 0; at--) {
    const mark = cell[at]?.text;
    if (mark === ")") close = at;
    if (mark !== "(" || close < 0) continue;
    const unit = knownUnit(cell.slice(at + 1, close));
    if (unit.length > 0) return { open: at, close, unit };
    close = -1;
  }
  return null;
}

/** The unit in brackets of a cell; none if they hold something else. */
export const unitInBrackets = (cell: Tokens): Tokens => unitBrackets(cell)?.unit ?? [];

/** A cell without the brackets that hold its unit. */
export function withoutBrackets(cell: Tokens): Tokens {
  const found = unitBrackets(cell);
  return found === null ? cell : [...cell.slice(0, found.open), ...cell.slice(found.close + 1)];
}

const scores = /* @__PURE__ */ phraseSet(scoreHeads);
const places = /* @__PURE__ */ phraseSet(placeHeads);

/** The words of a table with which a head begins or ends; none if it does neither. */
function edgeOf(cell: Tokens, table: PhraseTable<true>): Tokens {
  const first = phraseAt(table, cell, 0)?.next ?? 0;
  if (first > 0) return cell.slice(0, first);
  const at = cell.findIndex((_, from) => phraseAt(table, cell, from)?.next === cell.length);
  return at < 0 ? [] : cell.slice(at);
}

/** The unit that a head says: "Kế hoạch (%)", "Điểm tự chấm", "Năm 2025" over "Xếp hạng". */
export function unitOfHead(cell: Tokens): Tokens {
  const bracketed = unitInBrackets(cell);
  if (bracketed.length > 0) return bracketed;
  const place = edgeOf(cell, places);
  return place.length > 0 ? place : edgeOf(cell, scores);
}

/** Whether the unit of a head is that of scores. */
export const isScore = (unit: Tokens): boolean => phraseAt(scores, unit, 0)?.next === unit.length;
