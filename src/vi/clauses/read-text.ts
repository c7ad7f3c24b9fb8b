import { append } from "../append.ts";
import type { Tokens } from "../tokens/token.ts";
import { captionUnit } from "./caption-unit.ts";
import { cellsOf } from "./cells.ts";
import { noContext } from "./context.ts";
import { labelledRow } from "./labelled-row.ts";
import type { State } from "./line-state.ts";
import { linesOf } from "./lines.ts";
import { isPageLine } from "./page-breaks.ts";
import { dateSince, noReach, reachAfter, reachOf } from "./reach.ts";
import { datingOf, isParagraph, type Line, lineOf, readLine, withoutFirst } from "./read-line.ts";
import type { Reading } from "./read-sentences.ts";
import { readTabular, readValues, tabularOf } from "./read-table.ts";
import type { TargetDraft } from "./target-draft.ts";

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
  append(drafts, read.drafts);
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
