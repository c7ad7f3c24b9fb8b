import { horizonAt } from "../dates/horizon-at.ts";
import { plannedCells, reportedCells } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { counts } from "./counts.ts";
import { noLead } from "./lead.ts";
import { measureOf } from "./measure-of.ts";
import type { Measure } from "./part.ts";
import type { DraftAct } from "./target-draft.ts";

const cells = /* @__PURE__ */ phraseTable<DraftAct>([
  ["commitment", plannedCells],
  ["result", reportedCells],
]);

/** The number of a cell: "Kết quả: 81/106 xã". */
export function cellAt(tokens: Tokens, from: number): Measure | null {
  const cell = phraseAt(cells, tokens, from);
  if (cell === null) return null;
  const at = cell.next;
  const lead = { ...noLead, isReached: true, act: cell.value };
  const numeral = numeralAt(tokens, at);
  // "Thời gian thực hiện: 2026-2028" are years.
  if (numeral === null || horizonAt(tokens, at) !== null) return null;
  return counts(tokens, numeral, lead, at) ? measureOf(tokens, { from, at }, lead, numeral) : null;
}
