import type { Tokens } from "../tokens/token.ts";
import { type Band, bandOf, underBand, withoutBand } from "./bands.ts";
import { captionUnit, withCaptionUnit } from "./caption-unit.ts";
import { isNumbering } from "./cell-values.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import { type Context, noContext } from "./context.ts";
import { yearAbove } from "./head-year.ts";
import { labelledRow } from "./labelled-row.ts";
import { linesOf } from "./lines.ts";
import { isPageLine, isRepeated } from "./page-breaks.ts";
import { dateSince, noReach, type Reach, reachAfter, reachOf } from "./reach.ts";
import { datingOf, isParagraph, type Line, lineOf, readLine, withoutFirst } from "./read-line.ts";
import { readRow } from "./read-row.ts";
import type { Reading } from "./read-sentences.ts";
import type { Row } from "./row.ts";
import { rowOf, type Table } from "./rows.ts";
import { withSecondHead } from "./second-head.ts";
import type { TargetDraft } from "./target-draft.ts";

/** What holds after a line. */
interface State {
  readonly context: Context;
  /** The table that goes on. */
  readonly table: Table | null;
  /** What the last row measures. */
  readonly row: Tokens;
  /** The unit that was said for all of a table. */
  readonly unit: Tokens;
  readonly reach: Reach;
}

/** What the rows after a line may be parts of: the number of a page stands between rows. */
const rowAfter = ({ tokens }: Line, { row }: State): Tokens => (isPageLine(tokens) ? row : []);

/** The drafts of a line that is no row, and of the lines before it that it dates. */
function readPlain(given: Line, state: State, drafts: TargetDraft[], reading: Reading): State {
  const { context, reach } = state;
  const dating = datingOf(given);
  const isDating =
    dating !== null && dateSince(drafts, reachOf(reach, given, context, dating.of), dating);
  const line = isDating ? withoutFirst(given) : given;
  const before = { ...reach, dated: dating === null ? reach.dated : drafts.length };
  if (line.sentences.length === 0) return { ...state, table: null, reach: before };
  const read = readLine(line, context, reading);
  const count = drafts.length;
  for (const draft of read.drafts) drafts.push(draft);
  const contexts = { before: context, after: read.context };
  const counts = { before: count, after: drafts.length };
  const after = reachAfter(before, contexts, counts, isParagraph(line));
  if (read.backward !== null) {
    dateSince(drafts, reachOf(after, line, read.context, "all"), read.backward);
  }
  // A heading stands between rows of one table too.
  const isOver = read.drafts.length > 0 || isParagraph(line);
  const unit = captionUnit(line.tokens);
  return {
    context: read.context,
    table: isOver ? null : state.table,
    row: rowAfter(line, state),
    unit: unit.length > 0 || isOver ? unit : state.unit,
    reach: after,
  };
}

/** The table that a line heads, or the row that it is; or that it only rules or numbers columns. */
type Tabular =
  | { readonly kind: "rule" }
  | { readonly kind: "band"; readonly band: Band }
  | { readonly kind: "head"; readonly table: Table }
  | { readonly kind: "row"; readonly row: Row };

/** The table whose head a row is, or goes on with; `null` if it is none. */
function headedBy(found: Cells, state: State, { year }: Reading): Table | null {
  const { table, row, context } = state;
  const years = { own: year, above: yearAbove(context) };
  const isFresh = table !== null && row.length === 0;
  const longer = isFresh ? withSecondHead(table, found, years) : null;
  if (longer !== null) return longer;
  const columns = columnsOf(found, years);
  return columns === null ? null : { head: found, columns };
}

function tabularOf(found: Cells, state: State, reading: Reading): Tabular | null {
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
function readValues(row: Row, state: State, drafts: TargetDraft[], reading: Reading): State {
  const { context, reach } = state;
  const { drafts: own, name } = readRow(row, state.row, context, reading);
  const before = drafts.length;
  for (const draft of own) drafts.push(draft);
  const counts = { before, after: drafts.length };
  const after = reachAfter(reach, { before: context, after: context }, counts, false);
  return { ...state, row: name, reach: after };
}

/** Takes in a line of a table. */
function readTabular(
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

/** Takes in the drafts of a line that may be a row of a table. */
function readNext(tokens: Tokens, state: State, drafts: TargetDraft[], reading: Reading): State {
  for (const found of cellsOf(reading.text, tokens)) {
    const tabular = tabularOf(found, state, reading);
    if (tabular !== null) return readTabular(tabular, state, drafts, reading);
  }
  const labelled = labelledRow(tokens);
  if (labelled !== null) return readValues(labelled, state, drafts, reading);
  return readPlain(lineOf(tokens, reading, state.context), state, drafts, reading);
}

/** The drafts of a text in their order, with no indicator. */
export function readText(text: string, year: number | undefined): TargetDraft[] {
  const reading = { text, year };
  const context = noContext(year ?? null);
  let state: State = { context, table: null, row: [], unit: [], reach: noReach };
  const drafts: TargetDraft[] = [];
  for (const line of linesOf(text)) state = readNext(line, state, drafts, reading);
  return drafts;
}
