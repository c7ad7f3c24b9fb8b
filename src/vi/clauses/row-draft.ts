import type { Tokens } from "../tokens/token.ts";
import type { Span } from "../types.ts";
import { cellValue } from "./cell-values.ts";
import { printed } from "./draft-of.ts";
import type { Row, RowValue } from "./row.ts";
import { unitBeside } from "./row-sentence.ts";
import type { TargetDraft } from "./target-draft.ts";

const spanOf = (tokens: Tokens): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** From the first to the last place of what stands in a row in any order. */
function around(pieces: readonly Tokens[]): Span {
  const spans = pieces.filter(({ length }) => length > 0).map(spanOf);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** "Số điểm wifi" counts them; a score is no number of points of something. */
const countsPoints = (name: string): boolean => /^số điểm /iu.test(name);

/** What a number counts: a noun that no table of units knows as it is printed. */
function labelled({ unit, name }: TargetDraft, label: string): TargetDraft["unit"] {
  if (unit?.measure === "index" && countsPoints(name)) return { ...unit, measure: "count" };
  return unit?.measure === "count" && unit.label === null && label !== ""
    ? { ...unit, label }
    : unit;
}

/** The name of a draft without the unit of its number, which stands in a cell of its own. */
function withoutLabel(name: string, label: string, printedName: string): string {
  const end = ` ${label}`;
  const isAdded = label !== "" && name.endsWith(end) && !printedName.endsWith(end);
  return isAdded ? name.slice(0, -end.length) : name;
}

/** The draft of a number of a row, each part where it stands: its unit may stand before it. */
export function rowDraft(text: string, row: Row, value: RowValue, draft: TargetDraft): TargetDraft {
  const { cell } = value;
  const unit = unitBeside(row, value);
  const label = printed(text, spanOf(unit));
  const span = around([row.name, cell, row.unit]);
  const found = cellValue(cell);
  const endOf = (next: number): number => cell[next - 1]?.end ?? span.end;
  const { bound, value: number, ...spans } = draft.spans;
  return {
    ...draft,
    text: text.slice(span.start, span.end),
    span,
    name: withoutLabel(draft.name.trim(), label, printed(text, spanOf(row.name))),
    unit: labelled(draft, label),
    spans: {
      ...spans,
      ...(bound !== undefined && {
        bound: { ...bound, end: found === null ? bound.end : endOf(found.end) },
      }),
      ...(number !== undefined && {
        value: unit.length === 0 || found === null ? number : { ...number, end: endOf(found.next) },
      }),
      ...(unit.length > 0 && { unit: spanOf(unit) }),
    },
  };
}
