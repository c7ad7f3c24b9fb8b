import { append } from "../append.ts";
import { type Band, bandOf, underBand, withoutBand } from "./bands.ts";
import { withCaptionUnit } from "./caption-unit.ts";
import { isNumbering } from "./cell-values.ts";
import type { Cells } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import type { Context } from "./context.ts";
import { yearAbove } from "./head-year.ts";
import type { State } from "./line-state.ts";
import { isRepeated } from "./page-breaks.ts";
import { reachAfter } from "./reach.ts";
import { readRow } from "./read-row.ts";
import type { Reading } from "./read-sentences.ts";
import type { Row } from "./row.ts";
import { rowOf, type Table } from "./rows.ts";
import { withSecondHead } from "./second-head.ts";
import type { TargetDraft } from "./target-draft.ts";

/** The table that a line heads, or the row that it is; or that it only rules or numbers columns. */
export type Tabular =
  | { readonly kind: "rule" }
  | { readonly kind: "band"; readonly band: Band }
  | { readonly kind: "head"; readonly table: Table }
  | { readonly kind: "row"; readonly row: Row };

/** No table has more columns: a longer line is a list, and its cells need not be compared with each other. */
const mostColumns = 100;

/** The table whose head a row is, or goes on with; `null` if it is none. */
function headedBy(found: Cells, state: State, { year }: Reading): Table | null {
  if (found.cells.length > mostColumns) return null;
  const { table, row, context } = state;
  const years = { own: year, above: yearAbove(context) };
  const isFresh = table !== null && row.length === 0;
  const longer = isFresh ? withSecondHead(table, found, years) : null;
  if (longer !== null) return longer;
  const columns = columnsOf(found, years);
  return columns === null ? null : { head: found, columns };
}

/** What a line is to a table; `null` if it is nothing to it. */
export function tabularOf(found: Cells, state: State, reading: Reading): Tabular | null {
  if (found.cells.every(isNumbering)) return { kind: "rule" };
  const band = bandOf(found, state.table, reading);
  if (band !== null) return { kind: "band", band };
  const headed = headedBy(found, state, reading);
  if (headed !== null) return { kind: "head", table: headed };
  const { table, unit } = state;
  const { year } = reading;
  const row = rowOf(found, table, year);
  return row === null ? null : { kind: "row", row: withCaptionUnit(row, unit) };
}

/** What holds after a head or a band of a table. */
function stateUnder(context: Context, state: State, drafts: readonly TargetDraft[]): State {
  if (context === state.context) return state;
  const counts = { before: drafts.length, after: drafts.length };
  const contexts = { before: state.context, after: context };
  return { ...state, context, reach: reachAfter(state.reach, contexts, counts, false) };
}

/** Takes in the drafts of a row. */
export function readValues(row: Row, state: State, drafts: TargetDraft[], reading: Reading): State {
  const { context, reach } = state;
  const { drafts: own, name } = readRow(row, state.row, context, reading);
  const before = drafts.length;
  append(drafts, own);
  const counts = { before, after: drafts.length };
  const after = reachAfter(reach, { before: context, after: context }, counts, false);
  return { ...state, row: name, reach: after };
}

/** Takes in a line of a table. */
export function readTabular(
  tabular: Tabular,
  state: State,
  drafts: TargetDraft[],
  reading: Reading,
): State {
  switch (tabular.kind) {
    case "rule":
      return state;
    case "band": {
      const { band } = tabular;
      return { ...stateUnder(underBand(state.context, band), state, drafts), row: band.cell };
    }
    case "head": {
      const { table } = tabular;
      if (isRepeated(table, state.table)) return { ...state, table };
      return { ...stateUnder(withoutBand(state.context), state, drafts), table, row: [] };
    }
    case "row":
      return readValues(tabular.row, state, drafts, reading);
  }
}
