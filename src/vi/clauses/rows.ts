import { unitAt } from "../numbers/unit-at.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import type { Column } from "./columns.ts";
import type { Scope } from "./context.ts";

/** A number of a table with its name before it, as a sentence, and what the head of its column says of it. */
export interface Entry {
  readonly tokens: Tokens;
  readonly scope: Scope;
}

/** Deeper than all that has a marker. */
const cellLevel = 99;

const isWord = ({ kind }: Token): boolean => kind === "word";

/** The cell that names what a row measures: the first with words under no year that is no unit. */
function nameOf(cells: readonly Tokens[], columns: readonly (Column | null)[]): Tokens | null {
  const named = cells.find((cell, at) => columns[at] === null && cell.filter(isWord).length > 1);
  return named ?? null;
}

/** The unit of a row, where a cell has it alone. */
const unitOf = (cells: readonly Tokens[]): Tokens =>
  cells.find((cell) => cell.length > 0 && unitAt(cell, 0).next === cell.length) ?? [];

/** The entries of a row under the columns of its table. */
export function entriesOf(cells: readonly Tokens[], columns: readonly (Column | null)[]): Entry[] {
  const name = nameOf(cells, columns);
  if (name === null) return [];
  const unit = unitOf(cells);
  return cells.flatMap((cell, at) => {
    const column = columns[at] ?? null;
    const [first] = cell;
    if (column === null || first === undefined) return [];
    const colon = {
      kind: "mark",
      text: ":",
      start: first.start,
      end: first.start,
      spaced: false,
    } as const;
    const scope = { level: cellLevel, isOpening: false, tiers: [], ...column };
    return [{ tokens: [...name, colon, ...cell, ...unit], scope }];
  });
}
